import { accountOf } from '../../account/deployed/account-id.ts';
import type {
  DeployedAnswers,
  SaidConfiguration,
  SaidEventSource,
  SaidManagedPolicy,
  SaidPublicAccess,
  SaidRole,
} from '../../account/deployed/deployed-answers.ts';
import { sourcesOfFunctions } from '../../account/deployed/sources-of-functions.ts';
import { subnetsOfBrokers } from '../../account/deployed/view/brokers.ts';
import { subnetsOfPolled } from '../../account/deployed/view/databases.ts';
import type { DescribedNetwork } from '../../account/describe-network.ts';
import { sharedVpcs } from '../../account/shared-vpcs.ts';
import { type Clause, said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { attachmentsBehindRoutes, interfacesBehindRoutes, noNetwork, readNetwork } from './describe-network.ts';
import { askAws, isDenied } from './errors.ts';
import { type Note, orNote } from './or-note.ts';
import { stacksOfApis } from './read-apis.ts';
import { readBrokers } from './read-brokers.ts';
import { readDatabases } from './read-databases.ts';
import { readFileSystems } from './read-file-systems.ts';
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
  const functions = [
    ...(await configurationsOf(lambda, query.functions, noFunction)),
    // one of a stack may have been deleted by hand
    ...(await configurationsOf(lambda, functionsOf(named), (name) => {
      notes.push(said(awsTexts.functionGone, { name }));
      return undefined;
    })),
    ...(inVpcs ?? []),
  ];
  const distinct = [...new Map(functions.map((fn) => [fn.FunctionName, fn])).values()];
  const eventSources = await eventSourcesOf(lambda, distinct, query.vpcs.length > 0, notes);
  const brokers = await readBrokers(eventSources, settings, notes);
  const databases = await readDatabases(distinct, eventSources, settings, notes);
  const fileSystems = await readFileSystems(distinct, settings, notes);
  const polled = [...subnetsOfBrokers(brokers), ...subnetsOfPolled(databases, eventSources)];
  const vpcs = [
    ...new Set([
      ...query.vpcs,
      ...distinct.flatMap(({ VpcConfig }) => VpcConfig?.VpcId || []),
      ...(await vpcsOf(polled, settings, notes)),
    ]),
  ];
  const unread = new Set<keyof DescribedNetwork>();
  const network =
    vpcs.length === 0
      ? noNetwork
      : await readNetwork(vpcs, settings, (list, action) => {
          unread.add(list);
          notes.push(said(awsTexts.notLookedAt, { what: list, action }));
        });
  const absent = query.vpcs.find((id) => network.Vpcs.every(({ VpcId }) => VpcId !== id));
  if (absent !== undefined && !unread.has('Vpcs'))
    throw new UsageError(
      region === undefined
        ? said(awsTexts.noSuchVpc, { vpc: absent })
        : said(awsTexts.noSuchVpcIn, { vpc: absent, region }),
      said(awsTexts.checkVpc),
    );
  for (const { vpc, owner } of sharedVpcs(network, accountOf({ functions: distinct })))
    notes.push(said(awsTexts.vpcShared, { vpc, owner }));
  for (const vpc of inVpcs === undefined ? [] : query.vpcs)
    if (distinct.every(({ VpcConfig }) => VpcConfig?.VpcId !== vpc))
      notes.push(said(awsTexts.noFunctionsInVpc, { vpc }));
  const publicAccess = vpcs.length === 0 ? undefined : await publicAccessOf(settings, notes);
  const arns = [...new Set(distinct.flatMap(({ Role }) => Role ?? []))].sort();
  const { roles, policies } = (await rolesOf(arns, settings, notes)) ?? { roles: [], policies: [] };
  const routedTo = await interfacesBehindRoutes(network, settings, notes);
  const transitAttachments = await attachmentsBehindRoutes(network, settings, notes);
  const stacks = await templatesOf(named, settings, region, notes);
  const ofApis = await stacksOfApis(distinct, network, named, settings, region, notes);
  const used = {
    roles,
    policies,
    eventSources,
    fileSystems,
    databases,
    brokers,
    stacks,
    stacksOfApis: ofApis,
    routedTo,
    transitAttachments,
  };
  return { functions: distinct, ...used, network, unread, publicAccess, region };

  function noFunction(name: string): never {
    throw new UsageError(
      region === undefined
        ? said(awsTexts.noSuchFunction, { name })
        : said(awsTexts.noSuchFunctionIn, { name, region }),
      said(awsTexts.checkName),
    );
  }
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

interface Roles {
  readonly roles: readonly SaidRole[];
  readonly policies: readonly SaidManagedPolicy[];
}

async function rolesOf(arns: readonly string[], settings: AwsSettings, notes: Note[]): Promise<Roles | undefined> {
  if (arns.length === 0) return undefined;
  return orNote(notes, said(awsTexts.roles), 'iam:GetRole', async () => {
    const iam = await loadClient('iam', settings);
    const denied = new Map<string, Clause>();
    /** The answer, or nothing where it is denied: the rest of the role is looked at all the same. */
    const unlessDenied = async <T>(what: Clause, action: string, ask: () => Promise<T>): Promise<T | undefined> =>
      askAws(action, async () => {
        try {
          return await ask();
        } catch (error) {
          if (!isDenied(error)) throw error;
          denied.set(action, what);
          return undefined;
        }
      });
    const roles: SaidRole[] = [];
    for (const arn of arns) {
      const role = await readRole(iam, arn, unlessDenied);
      if (role === 'gone') notes.push(said(awsTexts.roleGone, { arn }));
      else if (role !== undefined) roles.push(role);
    }
    const policies: SaidManagedPolicy[] = [];
    const attached = roles.flatMap(({ AttachedManagedPolicies = [], PermissionsBoundary }) => [
      ...AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []),
      ...(PermissionsBoundary?.PermissionsBoundaryArn === undefined
        ? []
        : [PermissionsBoundary.PermissionsBoundaryArn]),
    ]);
    for (const arn of new Set(attached)) {
      // what the policies of AWS allow is known
      if (/^arn:[^:]+:iam::aws:/.test(arn)) continue;
      const policy = await readPolicy(iam, arn, unlessDenied);
      if (policy !== undefined) policies.push(policy);
    }
    for (const [action, what] of denied) notes.push(said(awsTexts.notLookedAt, { what, action }));
    return { roles, policies };
  });
}

type UnlessDenied = <T>(what: Clause, action: string, ask: () => Promise<T>) => Promise<T | undefined>;

async function readRole(
  { sdk, client }: Service<'iam'>,
  arn: string,
  unlessDenied: UnlessDenied,
): Promise<SaidRole | 'gone' | undefined> {
  const RoleName = arn.split('/').at(-1)!;
  const role = await unlessDenied(said(awsTexts.roles), 'iam:GetRole', async () => {
    try {
      return (await client.send(new sdk.GetRoleCommand({ RoleName }))).Role;
    } catch (error) {
      // a function keeps the name of a role that is gone
      if (!/^NoSuchEntity(?:Exception)?$/.test((error as Error).name)) throw error;
      return 'gone';
    }
  });
  if (role === undefined || role === 'gone') return role;
  const inline = await unlessDenied(said(awsTexts.inlinePolicies), 'iam:ListRolePolicies', async () => {
    const names: string[] = [];
    for await (const page of sdk.paginateListRolePolicies({ client }, { RoleName }))
      names.push(...(page.PolicyNames ?? []));
    return names;
  });
  const documents =
    inline &&
    (await unlessDenied(said(awsTexts.inlinePolicies), 'iam:GetRolePolicy', () =>
      Promise.all(inline.map((PolicyName) => client.send(new sdk.GetRolePolicyCommand({ RoleName, PolicyName })))),
    ));
  const attached = await unlessDenied(said(awsTexts.attachedPolicies), 'iam:ListAttachedRolePolicies', async () => {
    const all: { readonly PolicyArn?: string | undefined }[] = [];
    for await (const page of sdk.paginateListAttachedRolePolicies({ client }, { RoleName }))
      all.push(...(page.AttachedPolicies ?? []));
    return all;
  });
  const { AssumeRolePolicyDocument, PermissionsBoundary } = role;
  return {
    Arn: arn,
    RoleName,
    AssumeRolePolicyDocument,
    PermissionsBoundary,
    ...(documents && { RolePolicyList: documents }),
    ...(attached && { AttachedManagedPolicies: attached }),
  };
}

async function readPolicy(
  { sdk, client }: Service<'iam'>,
  PolicyArn: string,
  unlessDenied: UnlessDenied,
): Promise<SaidManagedPolicy | undefined> {
  const policy = await unlessDenied(said(awsTexts.managedPolicies), 'iam:GetPolicy', () =>
    client.send(new sdk.GetPolicyCommand({ PolicyArn })),
  );
  const VersionId = policy?.Policy?.DefaultVersionId;
  if (VersionId === undefined) return undefined;
  const version = await unlessDenied(said(awsTexts.managedPolicies), 'iam:GetPolicyVersion', () =>
    client.send(new sdk.GetPolicyVersionCommand({ PolicyArn, VersionId })),
  );
  const Document = version?.PolicyVersion?.Document;
  if (Document === undefined) return undefined;
  return {
    Arn: PolicyArn,
    PolicyName: policy?.Policy?.PolicyName,
    PolicyVersionList: [{ IsDefaultVersion: true, Document }],
  };
}
