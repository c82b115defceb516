import type { SaidConfiguration } from '../../account/deployed/deployed-answers.ts';
import type { SaidDeployedStack } from '../../account/deployed/describe-stacks.ts';
import { mayBeTakenOver } from '../../account/deployed/view/apis.ts';
import type { DescribedNetwork } from '../../account/describe-network.ts';
import { said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { type Note, orNote } from './or-note.ts';
import { type NamedStack, resourcesOfStack, withTemplates } from './read-stack.ts';
import { awsTexts } from './texts.ts';

/**
 * The stacks that created the APIs of which functions hold the URLs, where an endpoint may take over their hosts. `known` are those that
 * were asked for. The host of an API of AppSync does not tell its id: of those, the stack of the function tells.
 */
export async function stacksOfApis(
  functions: readonly SaidConfiguration[],
  network: DescribedNetwork,
  known: readonly NamedStack[],
  settings: AwsSettings,
  region: string | undefined,
  notes: Note[],
): Promise<readonly SaidDeployedStack[]> {
  const had = new Set(known.flatMap(({ resources }) => resources.map(({ physicalId }) => physicalId)));
  const wanted = functions.flatMap((fn) => mayBeTakenOver(fn, network)).filter((id) => !had.has(id));
  if (wanted.length === 0) return [];
  const stacks = await orNote(notes, said(awsTexts.publicApis), 'cloudformation:DescribeStackResources', async () => {
    const service = await loadClient('cloudformation', settings);
    const names = new Set<string>();
    for (const id of new Set(wanted)) for (const name of await stackWith(service, id)) names.add(name);
    const named: NamedStack[] = [];
    for (const name of names) named.push({ name, resources: await resourcesOfStack(service, name, region) });
    return withTemplates(service, named, region, notes, () => {});
  });
  return stacks ?? [];
}

/** The stack that created what has an id in the account, if one did. */
async function stackWith(
  { sdk, client }: Service<'cloudformation'>,
  PhysicalResourceId: string,
): Promise<readonly string[]> {
  try {
    const { StackResources = [] } = await client.send(new sdk.DescribeStackResourcesCommand({ PhysicalResourceId }));
    // a name may be that of something else too
    return StackResources.flatMap(({ PhysicalResourceId: id, StackId }) =>
      id === PhysicalResourceId ? (StackId ?? []) : [],
    );
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'ValidationError' && /does not exist/.test(message)) return [];
    throw error;
  }
}
