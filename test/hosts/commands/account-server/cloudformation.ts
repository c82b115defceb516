import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { type Answers, perPage } from './answers.ts';
import { escaped, rdsXml } from './xml.ts';

/** The resources of stacks: logical id, type and physical id of each. */
export type Stacks = Readonly<Record<string, readonly (readonly [id: string, type: string, physical: string])[]>>;

/** What CloudFormation and Parameter Store say of an account. */
export function stackAnswers(account: DeployedAnswers, stacks: Stacks): Answers {
  const stackOf = (name: string | undefined) =>
    [...account.stacks.stacks, ...account.stacksOfApis].find(
      ({ StackName, StackId }) => StackName === name || StackId === name,
    );
  return {
    ListStackResources: (input) => {
      const ofApis = account.stacksOfApis.find(({ StackId }) => StackId === input.StackName)?.resources;
      const all = stacks[input.StackName ?? ''] ?? ofApis?.map((each) => [each.logicalId, 'x', each.physicalId]);
      if (all === undefined)
        return { error: 'ValidationError', message: `Stack with id ${input.StackName} does not exist` };
      const from = Number(input.NextToken ?? 0);
      const next = from + perPage < all.length ? `<NextToken>${from + perPage}</NextToken>` : '';
      const shown = all
        .slice(from, from + perPage)
        .map(
          ([id, type, physical]) =>
            `<member><LogicalResourceId>${id}</LogicalResourceId><ResourceType>${type}</ResourceType><PhysicalResourceId>${physical}</PhysicalResourceId><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>`,
        );
      return { xml: `<StackResourceSummaries>${shown.join('')}</StackResourceSummaries>${next}` };
    },
    DescribeStackResources: (input) => {
      const id = input.PhysicalResourceId;
      const stack = account.stacksOfApis.find(({ resources }) => resources.some(({ physicalId }) => physicalId === id));
      if (stack === undefined) return { error: 'ValidationError', message: `Stack for ${id} does not exist` };
      const all = stack.resources.map(({ physicalId: PhysicalResourceId }) => ({
        PhysicalResourceId,
        StackId: stack.StackId,
      }));
      return {
        xml: `<StackResources>${all.map((each) => `<member>${rdsXml(each)}</member>`).join('')}</StackResources>`,
      };
    },
    DescribeStacks: (input) => {
      const stack = stackOf(input.StackName);
      if (stack === undefined) return { error: 'ValidationError', message: `Stack ${input.StackName} does not exist` };
      const parameters = (stack.Parameters ?? []).map((each) => `<member>${rdsXml(each)}</member>`).join('');
      return {
        xml: `<Stacks><member><StackName>${stack.StackName}</StackName><StackId>${stack.StackId}</StackId><StackStatus>${stack.StackStatus ?? 'CREATE_COMPLETE'}</StackStatus><Parameters>${parameters}</Parameters></member></Stacks>`,
      };
    },
    GetTemplate: (input) => {
      const { template } = stackOf(input.StackName)!;
      const text = typeof template === 'string' ? template : JSON.stringify(template);
      return { xml: `<TemplateBody>${escaped(text)}</TemplateBody>` };
    },
    ListExports: () => ({
      xml: `<Exports>${rdsXml(Object.entries(account.stacks.exports).map(([Name, Value]) => ({ Name, Value })))}</Exports>`,
    }),
    GetParameters: () => ({ json: { Parameters: [] } }),
  };
}
