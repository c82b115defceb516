import { parse } from '../../syntax/parse.ts';
import { Evaluator } from '../../template/evaluate/evaluator.ts';
import { readTemplate } from '../../template/read-template.ts';
import { Scenario } from '../../template/scenario/scenario.ts';
import { importsIn } from '../../template/stacks/imports.ts';

type Text = string | undefined;

/** A stack as DescribeStacks has it, with its resources, as far as it is read here. */
export interface SaidStack {
  readonly StackName?: Text;
  readonly StackId?: Text;
  readonly StackStatus?: Text;
  readonly Parameters?:
    | readonly { readonly ParameterKey?: Text; readonly ParameterValue?: Text; readonly ResolvedValue?: Text }[]
    | undefined;
  readonly resources: readonly { readonly logicalId: string; readonly physicalId: string }[];
}

/** A stack with the template that it was deployed with: its text, or what is in it as the AWS CLI prints it. */
export interface SaidDeployedStack extends SaidStack {
  readonly template: unknown;
}

/** What CloudFormation shows in place of the value of a NoEcho parameter. */
const hidden = '****';

/** Describes stacks in the shape of `network.schema.json`. */
function describeStacks(stacks: readonly SaidStack[]): readonly object[] {
  return [...stacks]
    .sort((a, b) => ((a.StackName ?? '') < (b.StackName ?? '') ? -1 : 1))
    .map((stack) => ({
      name: stack.StackName ?? '',
      ...settingsOf(stack),
      parameters: parametersOf(stack),
      resources: Object.fromEntries(stack.resources.map(({ logicalId, physicalId }) => [logicalId, physicalId])),
    }));
}

/** The parameters of Parameter Store of which CloudFormation tells the values, because parameters of stacks are of their type. */
export function storedValuesIn(stacks: readonly SaidStack[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    stacks.flatMap(({ Parameters = [] }) =>
      Parameters.flatMap(({ ParameterValue, ResolvedValue }) =>
        ParameterValue === undefined || ResolvedValue === undefined ? [] : [[ParameterValue, ResolvedValue]],
      ),
    ),
  );
}

/** What is known of stacks, and what they take from elsewhere, as a part of a description; nothing where there is none. */
export function stackParts(
  stacks: readonly SaidStack[],
  parameterStore: Readonly<Record<string, string>>,
): { readonly stacks?: readonly object[]; readonly parameterStore?: Readonly<Record<string, string>> } {
  return {
    ...(stacks.length > 0 && { stacks: describeStacks(stacks) }),
    ...(Object.keys(parameterStore).length > 0 && { parameterStore }),
  };
}

/** What a deployed template takes from elsewhere by name. */
export interface NamesUsed {
  readonly imports: readonly string[];
  /** Names in `{{resolve:ssm:...}}`, with the version where one is written. */
  readonly stored: readonly string[];
}

/** The names by which a deployed template takes values from other stacks and from Parameter Store. */
export function namesUsedBy(text: string, stack: SaidStack): NamesUsed {
  const { value } = parse('template', text);
  const parameters = parametersOf(stack);
  const pseudo = { ...settingsOf(stack), ...(stack.StackName !== undefined && { stackName: stack.StackName }) };
  const template = readTemplate({ path: 'template', value }, { parameters, pseudo });
  const evaluate = new Evaluator(template, new Scenario([]));
  const imports = importsIn(template).flatMap(({ node }) =>
    node.intrinsic === 'Fn::ImportValue' ? (evaluate.text(node.get('Fn::ImportValue')) ?? []) : [],
  );
  const given: Readonly<Record<string, string | undefined>> = {
    ...parameters,
    'AWS::Region': pseudo.region,
    'AWS::AccountId': pseudo.account,
    'AWS::Partition': pseudo.partition,
    'AWS::StackName': pseudo.stackName,
  };
  const stored = [...text.matchAll(/\{\{resolve:ssm:([^}:]*(?:\$\{[^}]*\}[^}:]*)*)(:\d+)?\}\}/g)].flatMap(
    ([, name = '', version = '']) => {
      const filled = name.replace(/\$\{([^}]*)\}/g, (hole, inside: string) => given[inside] ?? hole);
      return filled.includes('$') ? [] : [`${filled}${version}`];
    },
  );
  return { imports: [...new Set(imports)], stored: [...new Set(stored)] };
}

/** The ids of VPCs, subnets and security groups in texts. */
export function networkIdsIn(texts: readonly string[]) {
  const of = (prefix: string) => {
    const found = texts.flatMap((text) => text.match(new RegExp(`\\b${prefix}-[0-9a-f]+\\b`, 'g')) ?? []);
    return [...new Set(found)].sort();
  };
  return { vpcs: of('vpc'), subnets: of('subnet'), groups: of('sg') };
}

/** The values of the parameters of a stack, but for those that CloudFormation hides. */
export function parametersOf({ Parameters = [] }: SaidStack): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Parameters.flatMap(({ ParameterKey, ParameterValue }) =>
      ParameterKey === undefined || ParameterValue === undefined || ParameterValue === hidden
        ? []
        : [[ParameterKey, ParameterValue]],
    ),
  );
}

/** What a stack says of where it is: `arn:aws:cloudformation:eu-west-1:111122223333:stack/...`. */
export function settingsOf({ StackId = '' }: SaidStack) {
  const [arn, partition, , region, account] = StackId.split(':');
  if (arn !== 'arn') return {};
  return {
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    ...(partition !== undefined && { partition }),
  };
}
