import { accountOf } from '../../account/deployed/account-id.ts';
import type {
  DeployedAnswers,
  SaidConfiguration,
  SaidEventSource,
  SaidPublicAccess,
} from '../../account/deployed/deployed-answers.ts';
import { sourcesOfFunctions } from '../../account/deployed/sources-of-functions.ts';
import { subnetsOfBrokers } from '../../account/deployed/view/brokers.ts';
import { subnetsOfPolled } from '../../account/deployed/view/databases.ts';
import type { DescribedNetwork } from '../../account/describe-network.ts';
import { sharedVpcs } from '../../account/shared-vpcs.ts';
import { said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { attachmentsBehindRoutes, interfacesBehindRoutes, noNetwork, readNetwork } from './describe-network.ts';
import { askAws } from './errors.ts';
import { type Note, orNote } from './or-note.ts';
import { stacksOfApis } from './read-apis.ts';
import { readBrokers } from './read-brokers.ts';
import { readDatabases } from './read-databases.ts';
import { readFileSystems } from './read-file-systems.ts';
import { readRoles } from './read-roles.ts';
import { functionsOf, stacksWithNested, templatesOf } from './read-stack.ts';
import { awsTexts } from './texts.ts';

/** What to look at: functions by name or ARN, and all functions of stacks and in VPCs. */
export interface DeployedQuery {
  readonly functions: readonly string[];
  readonly stacks: readonly string[];
  readonly vpcs: readonly string[];
}

/**
 * What is deployed around functions: their configurations, roles, event sources, file systems and databases, and the
 * VPCs that functions and event sources are in.
 * Asked read-only; what is denied becomes a note and is not known afterwards. Throws `UsageError`.
 */
export async function readDeployed(
  query: DeployedQuery,
  settings: AwsSettings,
  region: string | undefined,
  notes: Note[],
): Promise<DeployedAnswers> {
  const named = await stacksWithNested(query.stacks, settings, region);
  const lambda = await loadClient('lambda', settings);
  if (named.length > 0 && functionsOf(named).length === 0)
    for (const name of query.stacks) notes.push(said(awsTexts.noFunctionsInStack, { name }));
  const inVpcs = await functionsIn(lambda, query.vpcs, notes);
  const functions = distinctByName([
    ...(await configurationsOf(lambda, query.functions, (name) => noFunction(name, region))),
    // one of a stack may have been deleted by hand
    ...(await configurationsOf(lambda, functionsOf(named), (name) => {
      notes.push(said(awsTexts.functionGone, { name }));
      return undefined;
    })),
    ...(inVpcs ?? []),
  ]);
  const eventSources = await eventSourcesOf(lambda, functions, query.vpcs.length > 0, notes);
  const brokers = await readBrokers(eventSources, settings, notes);
  const databases = await readDatabases(functions, eventSources, settings, notes);
  const fileSystems = await readFileSystems(functions, settings, notes);
  const polled = [...subnetsOfBrokers(brokers), ...subnetsOfPolled(databases, eventSources)];
  const vpcs = [
    ...new Set([
      ...query.vpcs,
      ...functions.flatMap(({ VpcConfig }) => VpcConfig?.VpcId || []),
      ...(await vpcsOf(polled, settings, notes)),
    ]),
  ];
  const { network, unread } = await networkAround(vpcs, settings, notes);
  if (!unread.has('Vpcs')) refuseAbsent(query.vpcs, network, region);
  for (const { vpc, owner } of sharedVpcs(network, accountOf({ functions })))
    notes.push(said(awsTexts.vpcShared, { vpc, owner }));
  for (const vpc of inVpcs === undefined ? [] : query.vpcs)
    if (functions.every(({ VpcConfig }) => VpcConfig?.VpcId !== vpc))
      notes.push(said(awsTexts.noFunctionsInVpc, { vpc }));
  // one after the other: the order of the notes is that of the questions
  const publicAccess = vpcs.length === 0 ? undefined : await publicAccessOf(settings, notes);
  const arns = [...new Set(functions.flatMap(({ Role }) => Role ?? []))].sort();
  const { roles, policies } = (await readRoles(arns, settings, notes)) ?? { roles: [], policies: [] };
  const routedTo = await interfacesBehindRoutes(network, settings, notes);
  const transitAttachments = await attachmentsBehindRoutes(network, settings, notes);
  const stacks = await templatesOf(named, settings, region, notes);
  return {
    functions,
    roles,
    policies,
    eventSources,
    fileSystems,
    databases,
    brokers,
    stacks,
    stacksOfApis: await stacksOfApis(functions, network, named, settings, region, notes),
    routedTo,
    transitAttachments,
    network,
    unread,
    publicAccess,
    region,
  };
}

function distinctByName(functions: readonly SaidConfiguration[]): readonly SaidConfiguration[] {
  return [...new Map(functions.map((fn) => [fn.FunctionName, fn])).values()];
}

/** What is in some VPCs, and the lists that could not be read. */
async function networkAround(
  vpcs: readonly string[],
  settings: AwsSettings,
  notes: Note[],
): Promise<Pick<DeployedAnswers, 'network' | 'unread'>> {
  const unread = new Set<keyof DescribedNetwork>();
  if (vpcs.length === 0) return { network: noNetwork, unread };
  const network = await readNetwork(vpcs, settings, (list, action) => {
    unread.add(list);
    notes.push(said(awsTexts.notLookedAt, { what: list, action }));
  });
  return { network, unread };
}

/** Throws `UsageError` for a VPC that was asked for and is not there. */
function refuseAbsent(vpcs: readonly string[], network: DescribedNetwork, region: string | undefined): void {
  const vpc = vpcs.find((id) => network.Vpcs.every(({ VpcId }) => VpcId !== id));
  if (vpc === undefined) return;
  throw new UsageError(
    region === undefined ? said(awsTexts.noSuchVpc, { vpc }) : said(awsTexts.noSuchVpcIn, { vpc, region }),
    said(awsTexts.checkVpc),
  );
}

function noFunction(name: string, region: string | undefined): never {
  throw new UsageError(
    region === undefined ? said(awsTexts.noSuchFunction, { name }) : said(awsTexts.noSuchFunctionIn, { name, region }),
    said(awsTexts.checkName),
  );
}

async function configurationsOf(
  { sdk, client }: Service<'lambda'>,
  names: readonly string[],
  whenGone: (name: string) => undefined,
): Promise<readonly SaidConfiguration[]> {
  const found: SaidConfiguration[] = [];
  for (const FunctionName of names) {
    const configuration = await askAws('lambda:GetFunctionConfiguration', async () => {
      try {
        return await client.send(new sdk.GetFunctionConfigurationCommand({ FunctionName }));
      } catch (error) {
        if ((error as Error).name !== 'ResourceNotFoundException') throw error;
        return whenGone(FunctionName);
      }
    });
    if (configuration !== undefined) found.push(configuration);
  }
  return found;
}

async function functionsIn(
  { sdk, client }: Service<'lambda'>,
  vpcs: readonly string[],
  notes: Note[],
): Promise<readonly SaidConfiguration[] | undefined> {
  if (vpcs.length === 0) return [];
  return orNote(notes, said(awsTexts.functions), 'lambda:ListFunctions', async () => {
    const all: SaidConfiguration[] = [];
    for await (const page of sdk.paginateListFunctions({ client, pageSize: 10_000 }, {}))
      all.push(...(page.Functions ?? []).filter(({ VpcConfig }) => vpcs.includes(VpcConfig?.VpcId ?? '')));
    return all;
  });
}

async function eventSourcesOf(
  { sdk, client }: Service<'lambda'>,
  functions: readonly SaidConfiguration[],
  isWholeVpc: boolean,
  notes: Note[],
): Promise<readonly SaidEventSource[]> {
  const names = new Set(functions.map(({ FunctionName }) => FunctionName));
  // one question for each function, or one long list where there may be many
  const questions = isWholeVpc ? [{}] : [...names].map((FunctionName) => ({ FunctionName }));
  const found = await orNote(notes, said(awsTexts.mappings), 'lambda:ListEventSourceMappings', async () => {
    const all: SaidEventSource[] = [];
    for (const question of questions)
      for await (const page of sdk.paginateListEventSourceMappings({ client }, question))
        all.push(...(page.EventSourceMappings ?? []));
    return all;
  });
  return sourcesOfFunctions(found ?? [], functions);
}

/** The VPCs of subnets that event sources are in. */
async function vpcsOf(subnets: readonly string[], settings: AwsSettings, notes: Note[]): Promise<readonly string[]> {
  if (subnets.length === 0) return [];
  const { sdk, client } = await loadClient('ec2', settings);
  const found = await orNote(notes, said(awsTexts.subnetsOfSources), 'ec2:DescribeSubnets', async () => {
    const ids: string[] = [];
    // by filter: an id that is not there is no error then
    const having = { Filters: [{ Name: 'subnet-id', Values: [...new Set(subnets)] }] };
    for await (const { Subnets = [] } of sdk.paginateDescribeSubnets({ client }, having))
      ids.push(...Subnets.flatMap(({ VpcId }) => VpcId ?? []));
    return ids;
  });
  return found ?? [];
}

async function publicAccessOf(settings: AwsSettings, notes: Note[]): Promise<SaidPublicAccess | undefined> {
  const { sdk, client } = await loadClient('ec2', settings);
  return orNote(notes, said(awsTexts.publicAccess), 'ec2:DescribeVpcBlockPublicAccessOptions', async () => {
    const { VpcBlockPublicAccessOptions } = await client.send(new sdk.DescribeVpcBlockPublicAccessOptionsCommand({}));
    const mode = VpcBlockPublicAccessOptions?.InternetGatewayBlockMode;
    if (mode === undefined || mode === 'off') return { mode, exclusions: [] };
    const { VpcBlockPublicAccessExclusions = [] } = await client.send(
      new sdk.DescribeVpcBlockPublicAccessExclusionsCommand({ MaxResults: 1000 }),
    );
    return { mode, exclusions: VpcBlockPublicAccessExclusions };
  });
}
