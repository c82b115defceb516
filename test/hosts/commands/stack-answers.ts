import type { Answer, Asked } from './aws-server.ts';

/** A stack as CloudFormation has it, and what there is beside it by name. */
export interface DeployedStack {
  readonly name: string;
  readonly arn: string;
  readonly parameters: readonly {
    readonly ParameterKey: string;
    readonly ParameterValue: string;
    readonly ResolvedValue?: string;
  }[];
  readonly template: string;
  /** The template after its transforms, where it has some. */
  readonly processed?: string;
  readonly status?: string;
  /** What all stacks of the account export. */
  readonly exported?: Readonly<Record<string, string>>;
  /** What Parameter Store holds. */
  readonly stored?: readonly {
    readonly Name: string;
    readonly Selector?: string;
    readonly Value: string;
    readonly Type: string;
  }[];
}

/** Answers as CloudFormation and Parameter Store would of one stack, an export to a page; nothing to other questions. */
export function answersOfStack(stack: DeployedStack): (asked: Asked) => Answer | undefined {
  const { name, arn, parameters, template, processed, status = 'UPDATE_COMPLETE', exported = {}, stored = [] } = stack;
  return ({ action, input }) => {
    switch (action) {
      case 'DescribeStacks':
        if (input.StackName !== name)
          return { error: 'ValidationError', message: `Stack with id ${input.StackName} does not exist` };
        return {
          xml: `<Stacks><member><StackName>${name}</StackName><StackId>${arn}</StackId><StackStatus>${status}</StackStatus><Parameters>${members(parameters)}</Parameters></member></Stacks>`,
        };
      case 'GetTemplate':
        return {
          xml: `<TemplateBody>${escaped((input.TemplateStage !== 'Original' && processed) || template)}</TemplateBody><StagesAvailable><member>Original</member>${processed === undefined ? '' : '<member>Processed</member>'}</StagesAvailable>`,
        };
      case 'ListExports': {
        const all = Object.entries(exported).map(([Name, Value]) => ({ Name, Value }));
        const from = Number(input.NextToken ?? 0);
        const next = from + 1 < all.length ? `<NextToken>${from + 1}</NextToken>` : '';
        return { xml: `<Exports>${members(all.slice(from, from + 1))}</Exports>${next}` };
      }
      case 'GetParameters': {
        const wanted = input.Names as unknown as readonly string[];
        const found = stored.filter(({ Name, Selector = '' }) => wanted.includes(`${Name}${Selector}`));
        return { json: { Parameters: found, InvalidParameters: [] } };
      }
      default:
        return undefined;
    }
  };
}

function members(items: readonly object[]): string {
  return items
    .map((item) => {
      const fields = Object.entries(item).map(([key, value]) => `<${key}>${escaped(String(value))}</${key}>`);
      return `<member>${fields.join('')}</member>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
