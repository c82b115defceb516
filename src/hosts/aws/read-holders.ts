import type { AliasFact, EniFact, FunctionFact, GroupChange, PollerFact, RoleFact } from '../../account/facts.ts';
import { said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type AwsSettings, loadClient, loadSdk, type Service } from './clients.ts';
import { askAws } from './errors.ts';
import { changeOf, eniOf, functionOf, pollerOf } from './holder-facts.ts';
import { type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

/** Which ENIs to look at: by id, or all in some groups, subnets or VPCs. */
export interface EniQuery {
  readonly enis: readonly string[];
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  readonly vpcs: readonly string[];
}

/** The account as AWS tells it, read-only. Throws `UsageError`. */
export interface Account {
  enis(query: EniQuery): Promise<readonly EniFact[]>;
  functions(): Promise<readonly FunctionFact[]>;
  pollers(notes: Note[]): Promise<readonly PollerFact[] | undefined>;
  aliases(functions: readonly FunctionFact[], notes: Note[]): Promise<readonly AliasFact[] | undefined>;
  changes(enis: readonly string[], notes: Note[]): Promise<readonly GroupChange[] | undefined>;
  roles(arns: readonly string[], notes: Note[]): Promise<readonly RoleFact[]>;
}

/** Opens the account that the settings lead to. */
export function openAccount(settings: AwsSettings, region: string | undefined): Account {
  const ec2 = once(() => loadClient('ec2', settings));
  const lambda = once(() => loadClient('lambda', settings));

  return {
    enis: (query) => readEnis(ec2, query, region),

    async functions() {
      const { sdk, client } = await lambda();
      return askAws('lambda:ListFunctions', async () => {
        const found: FunctionFact[] = [];
        for await (const page of sdk.paginateListFunctions({ client, pageSize: 10_000 }, { FunctionVersion: 'ALL' }))
          found.push(...(page.Functions ?? []).map(functionOf));
        return found;
      });
    },

    pollers: (notes) =>
      orNote(notes, said(awsTexts.mappings), 'lambda:ListEventSourceMappings', async () => {
        const { sdk, client } = await lambda();
        const found: PollerFact[] = [];
        for await (const page of sdk.paginateListEventSourceMappings({ client }, {}))
          found.push(...(page.EventSourceMappings ?? []).flatMap((mapping) => pollerOf(mapping) ?? []));
        return found;
      }),

    aliases: (functions, notes) =>
      orNote(notes, said(awsTexts.aliases), 'lambda:ListAliases', () => readAliases(lambda, functions)),

    changes: (enis, notes) =>
      orNote(notes, said(awsTexts.changesByHand), 'cloudtrail:LookupEvents', () => readChanges(settings, enis)),

    async roles(arns, notes) {
      if (arns.length === 0 || loadSdk('iam', settings.cwd) === undefined) return [];
      const iam = await loadClient('iam', settings);
      const found = await orNote(notes, said(awsTexts.roles), 'iam:GetRole', () => readRoles(iam, arns));
      const roles = found ?? arns.map((arn) => ({ arn, exists: undefined }));
      const judged = await orNote(notes, said(awsTexts.permissions), 'iam:SimulatePrincipalPolicy', () =>
        withPermissions(iam, roles),
      );
      return judged ?? roles;
    },
  };
}

/** A client is created when it is first asked. */
function once<T>(create: () => Promise<T>): () => Promise<T> {
  let created: Promise<T> | undefined;
  return () => {
    created ??= create();
    return created;
  };
}

async function readEnis(
  ec2: () => Promise<Service<'ec2'>>,
  { enis, groups, subnets, vpcs }: EniQuery,
  region: string | undefined,
): Promise<readonly EniFact[]> {
  const { sdk, client } = await ec2();
  const found: EniFact[] = [];
  const ask = async (input: object) => {
    for await (const page of sdk.paginateDescribeNetworkInterfaces({ client }, input))
      found.push(...(page.NetworkInterfaces ?? []).map(eniOf));
  };
  const filters = [
    ['group-id', groups],
    ['subnet-id', subnets],
    ['vpc-id', vpcs],
  ] as const;
  await askAws('ec2:DescribeNetworkInterfaces', async () => {
    if (enis.length > 0)
      try {
        await ask({ NetworkInterfaceIds: [...enis] });
      } catch (error) {
        throw noSuchEni(error as Error, region);
      }
    for (const [name, values] of filters)
      if (values.length > 0) await ask({ Filters: [{ Name: name, Values: [...values] }], MaxResults: 1000 });
  });
  return [...new Map(found.map((eni) => [eni.id, eni])).values()];
}

async function readAliases(
  lambda: () => Promise<Service<'lambda'>>,
  functions: readonly FunctionFact[],
): Promise<readonly AliasFact[]> {
  const { sdk, client } = await lambda();
  const found: AliasFact[] = [];
  // only versions are pinned
  const names = new Set(functions.filter(({ version }) => version !== '$LATEST').map(({ name }) => name));
  for (const FunctionName of names)
    for await (const page of sdk.paginateListAliases({ client }, { FunctionName }))
      for (const { Name = '', FunctionVersion, RoutingConfig } of page.Aliases ?? [])
        found.push({
          function: FunctionName,
          name: Name,
          versions: [FunctionVersion ?? '', ...Object.keys(RoutingConfig?.AdditionalVersionWeights ?? {})],
        });
  return found;
}

/** The changes of network interfaces by hand that CloudTrail has of some. */
async function readChanges(settings: AwsSettings, enis: readonly string[]): Promise<readonly GroupChange[]> {
  const { sdk, client } = await loadClient('cloudtrail', settings);
  const LookupAttributes = [{ AttributeKey: 'EventName' as const, AttributeValue: 'ModifyNetworkInterfaceAttribute' }];
  const found: GroupChange[] = [];
  for await (const page of sdk.paginateLookupEvents({ client, pageSize: 50 }, { LookupAttributes }))
    for (const { CloudTrailEvent } of page.Events ?? []) {
      const change = changeOf(CloudTrailEvent);
      if (change !== undefined && enis.includes(change.eni)) found.push(change);
    }
  return found;
}

async function readRoles({ sdk, client }: Service<'iam'>, arns: readonly string[]): Promise<readonly RoleFact[]> {
  const roles: RoleFact[] = [];
  for (const arn of arns) {
    const exists = await isThere(() => client.send(new sdk.GetRoleCommand({ RoleName: arn.split('/').at(-1) })));
    roles.push({ arn, exists });
  }
  return roles;
}

/** The roles with what IAM says of their permission to delete network interfaces. */
async function withPermissions(
  { sdk, client }: Service<'iam'>,
  roles: readonly RoleFact[],
): Promise<readonly RoleFact[]> {
  const judged: RoleFact[] = [];
  for (const role of roles) {
    if (role.exists === false) {
      judged.push(role);
      continue;
    }
    const { EvaluationResults = [] } = await client.send(
      new sdk.SimulatePrincipalPolicyCommand({
        PolicySourceArn: role.arn,
        ActionNames: ['ec2:DeleteNetworkInterface'],
      }),
    );
    const isKnown = EvaluationResults.length > 0;
    const mayDeleteEnis = EvaluationResults.every(({ EvalDecision }) => EvalDecision === 'allowed');
    judged.push({ ...role, ...(isKnown && { mayDeleteEnis }) });
  }
  return judged;
}

async function isThere(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if ((error as Error).name === 'NoSuchEntityException' || (error as Error).name === 'NoSuchEntity') return false;
    throw error;
  }
}

function noSuchEni(error: Error, region: string | undefined): Error {
  if (error.name === 'InvalidNetworkInterfaceID.NotFound')
    return new UsageError(
      region === undefined ? error.message : said(awsTexts.inRegion, { message: error.message, region }),
      said(awsTexts.mayBeGone),
    );
  if (error.name.startsWith('InvalidNetworkInterfaceI')) return new UsageError(error.message, said(awsTexts.idOfEni));
  return error;
}
