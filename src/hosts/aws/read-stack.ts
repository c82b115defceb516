import { UsageError } from '../cli/usage-error.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { askAws } from './errors.ts';

/** A resource of a stack, with what it is called in the account. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
}

/** The resources of a stack that are there, page by page. Throws `UsageError`. */
export async function resourcesOfStack(
  { sdk, client }: Service<'cloudformation'>,
  StackName: string,
  region: string | undefined,
): Promise<readonly StackResource[]> {
  return askAws('cloudformation:ListStackResources', async () => {
    const found: StackResource[] = [];
    try {
      for await (const page of sdk.paginateListStackResources({ client }, { StackName }))
        for (const {
          LogicalResourceId,
          PhysicalResourceId,
          ResourceType,
          ResourceStatus = '',
        } of page.StackResourceSummaries ?? [])
          if (LogicalResourceId && PhysicalResourceId && ResourceType && ResourceStatus !== 'DELETE_COMPLETE')
            found.push({ logicalId: LogicalResourceId, physicalId: PhysicalResourceId, type: ResourceType });
    } catch (error) {
      throw noSuchStack(error as Error, StackName, region);
    }
    return found;
  });
}

/** How deep stacks may be nested: CloudFormation has no such limit, and a mistake must end. */
const deepest = 10;

/** The names of the functions of stacks, those that are nested in them included. Throws `UsageError`. */
export async function functionsOfStacks(
  names: readonly string[],
  settings: AwsSettings,
  region: string | undefined,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const service = await loadClient('cloudformation', settings);
  const found = new Set<string>();
  let level = names;
  for (let depth = 0; level.length > 0 && depth < deepest; depth += 1) {
    const nested: string[] = [];
    for (const name of level)
      for (const { type, physicalId } of await resourcesOfStack(service, name, region)) {
        if (type === 'AWS::Lambda::Function') found.add(physicalId);
        if (type === 'AWS::CloudFormation::Stack') nested.push(physicalId);
      }
    level = nested;
  }
  return [...found];
}

/** CloudFormation calls a stack that does not exist a validation error. */
export function noSuchStack(error: Error, name: string, region: string | undefined): Error {
  return error.name === 'ValidationError' && /does not exist/.test(error.message)
    ? new UsageError(
        `there is no stack ${name}${region === undefined ? '' : ` in ${region}`}`,
        'Check --region, --profile and --stack',
      )
    : error;
}
