import type { SaidEni, SaidStacks } from '../../account/deployed/deployed-answers.ts';
import {
  type NamesUsed,
  namesUsedBy,
  networkIdsIn,
  type SaidDeployedStack,
  type SaidStack,
  storedValuesIn,
} from '../../account/deployed/describe-stacks.ts';
import type { DescribedNetwork } from '../../account/describe-network.ts';
import { isStable } from '../../account/stack-status.ts';
import { said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { readNetwork, valuesOfFilter } from './describe-network.ts';
import { askAws } from './errors.ts';
import { type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

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

/** A stack by the name or id that it was asked for by. */
export interface NamedStack {
  readonly name: string;
  readonly resources: readonly StackResource[];
}

/** Stacks with those that are nested in them. Throws `UsageError`. */
export async function stacksWithNested(
  names: readonly string[],
  settings: AwsSettings,
  region: string | undefined,
): Promise<readonly NamedStack[]> {
  if (names.length === 0) return [];
  const service = await loadClient('cloudformation', settings);
  const found = new Map<string, NamedStack>();
  let level = names;
  for (let depth = 0; level.length > 0 && depth < deepest; depth += 1) {
    const nested: string[] = [];
    for (const name of level) {
      if (found.has(name)) continue;
      const resources = await resourcesOfStack(service, name, region);
      if (resources.length === 0 && depth === 0) throw stackEmpty(name);
      found.set(name, { name, resources });
      for (const { type, physicalId } of resources) if (type === 'AWS::CloudFormation::Stack') nested.push(physicalId);
    }
    level = nested;
  }
  return [...found.values()];
}

/** What is not created yet, or was rolled back or deleted, is named all the same: by its id, or while it can be deleted only. */
export function stackEmpty(name: string): UsageError {
  return new UsageError(said(awsTexts.stackEmpty, { name }), said(awsTexts.seeEvents));
}

/** The names of the functions of stacks. */
export function functionsOf(stacks: readonly NamedStack[]): readonly string[] {
  const physical = stacks.flatMap(({ resources }) =>
    resources.flatMap(({ type, physicalId }) => (type === 'AWS::Lambda::Function' ? [physicalId] : [])),
  );
  return [...new Set(physical)];
}

/**
 * The templates that stacks were deployed with, what they take from elsewhere, and who has their security groups. What is
 * denied becomes a note.
 */
export async function templatesOf(
  named: readonly NamedStack[],
  settings: AwsSettings,
  region: string | undefined,
  notes: Note[],
): Promise<SaidStacks> {
  if (named.length === 0) return noStacks;
  const service = await loadClient('cloudformation', settings);
  const stacks = await withTemplates(service, named, region, notes, ({ name, status }) =>
    notes.push(said(awsTexts.stackNotSettled, { name, status })),
  );
  const used = stacks.map((stack) => namesUsedBy(String(stack.template), stack));
  const exports = await orNote(notes, said(awsTexts.exports), 'cloudformation:ListExports', () =>
    exportsOf(service, new Set(used.flatMap(({ imports }) => imports))),
  );
  const stored = storedValuesIn(stacks);
  const wanted = used.flatMap((each) => each.stored).filter((name) => !Object.hasOwn(stored, name));
  const looked = await orNote(notes, said(awsTexts.storedParameters), 'ssm:GetParameters', () =>
    parametersNamed([...new Set(wanted)], settings),
  );
  return {
    stacks,
    exports: exports ?? {},
    parameterStore: { ...stored, ...looked },
    enis: stacks.length === 0 ? undefined : await enisOfGroups(stacks, settings, notes),
  };
}

/**
 * Stacks with the templates that they were deployed with. One that is being deployed may be something else: what is made of that is for
 * `whenUnstable` to say.
 */
export async function withTemplates(
  service: Service<'cloudformation'>,
  named: readonly NamedStack[],
  region: string | undefined,
  notes: Note[],
  whenUnstable: (stack: { readonly name: string; readonly status: string }) => void,
): Promise<readonly SaidDeployedStack[]> {
  const stacks: SaidDeployedStack[] = [];
  for (const { name, resources } of named) {
    const stack = await orNote(notes, said(awsTexts.parametersOfStacks), 'cloudformation:DescribeStacks', () =>
      describedStack(service, name, region),
    );
    if (stack === undefined) break;
    if (!isStable(stack.StackStatus)) {
      whenUnstable({ name: stack.StackName ?? name, status: stack.StackStatus ?? '' });
      continue;
    }
    const template = await orNote(notes, said(awsTexts.templatesOfStacks), 'cloudformation:GetTemplate', () =>
      processedTemplate(service, name),
    );
    if (template === undefined) break;
    stacks.push({ ...stack, resources, template });
  }
  return stacks;
}

/** Without stacks. */
export const noStacks: SaidStacks = { stacks: [], exports: {}, parameterStore: {}, enis: undefined };

/** What was deployed: the text that was submitted, or where it has transforms what they made of it. */
async function processedTemplate({ sdk, client }: Service<'cloudformation'>, StackName: string): Promise<string> {
  const { TemplateBody = '' } = await client.send(
    new sdk.GetTemplateCommand({ StackName, TemplateStage: 'Processed' }),
  );
  return TemplateBody;
}

/** All network interfaces with a security group that one of the stacks creates. */
async function enisOfGroups(
  stacks: readonly SaidDeployedStack[],
  settings: AwsSettings,
  notes: Note[],
): Promise<readonly SaidEni[] | undefined> {
  const groups = stacks.flatMap(({ resources }) =>
    resources.flatMap(({ physicalId }) => (/^sg-/.test(physicalId) ? [physicalId] : [])),
  );
  if (groups.length === 0) return [];
  return orNote(notes, said(awsTexts.usersOfGroups), 'ec2:DescribeNetworkInterfaces', async () => {
    const { sdk, client } = await loadClient('ec2', settings);
    const found: SaidEni[] = [];
    for (let from = 0; from < groups.length; from += valuesOfFilter) {
      const having = { Filters: [{ Name: 'group-id', Values: groups.slice(from, from + valuesOfFilter) }] };
      for await (const page of sdk.paginateDescribeNetworkInterfaces({ client, pageSize: 1000 }, having))
        found.push(...(page.NetworkInterfaces ?? []));
    }
    return found;
  });
}

/** CloudFormation calls a stack that does not exist a validation error. */
export function noSuchStack(error: Error, name: string, region: string | undefined): Error {
  return error.name === 'ValidationError' && /does not exist/.test(error.message)
    ? new UsageError(
        region === undefined ? said(awsTexts.noSuchStack, { name }) : said(awsTexts.noSuchStackIn, { name, region }),
        said(awsTexts.checkStack),
      )
    : error;
}

/** Stacks with all that their templates take from elsewhere. */
export interface DeployedStacks {
  readonly stacks: readonly SaidStack[];
  readonly exports: Readonly<Record<string, string>>;
  readonly parameterStore: Readonly<Record<string, string>>;
  /** The VPCs of the networks that they name. */
  readonly network: DescribedNetwork | undefined;
}

/** Reads stacks, what they import and look up, and the VPCs that they use. Throws `UsageError`, where a call is denied too. */
export async function readStacks(
  names: readonly string[],
  vpcs: readonly string[],
  settings: AwsSettings,
  region: string | undefined,
): Promise<DeployedStacks> {
  const service = await loadClient('cloudformation', settings);
  const stacks: SaidStack[] = [];
  const templates: string[] = [];
  const used: NamesUsed[] = [];
  for (const name of names) {
    const { stack, templates: own } = await stackNamed(service, name, region);
    stacks.push(stack);
    templates.push(...own);
    used.push(...own.map((text) => namesUsedBy(text, stack)));
  }
  const exports = await exportsOf(service, new Set(used.flatMap(({ imports }) => imports)));
  const stored = storedValuesIn(stacks);
  const wanted = used.flatMap((each) => each.stored).filter((name) => !Object.hasOwn(stored, name));
  const parameterStore = { ...stored, ...(await parametersNamed([...new Set(wanted)], settings)) };
  const ids = networkIdsIn([
    ...templates,
    ...Object.values(exports),
    ...Object.values(parameterStore),
    ...stacks.flatMap(({ Parameters = [], resources }) => [
      ...Parameters.flatMap(({ ParameterValue }) => ParameterValue ?? []),
      ...resources.map(({ physicalId }) => physicalId),
    ]),
  ]);
  const ofParts = await vpcsOf(ids, settings);
  const all = [...new Set([...vpcs, ...ids.vpcs, ...ofParts])].sort();
  return { stacks, exports, parameterStore, network: all.length === 0 ? undefined : await readNetwork(all, settings) };
}

async function stackNamed(service: Service<'cloudformation'>, StackName: string, region: string | undefined) {
  const { sdk, client } = service;
  const stack = await askAws('cloudformation:DescribeStacks', () => describedStack(service, StackName, region));
  const stage = async (TemplateStage: 'Original' | 'Processed') =>
    askAws('cloudformation:GetTemplate', () => client.send(new sdk.GetTemplateCommand({ StackName, TemplateStage })));
  const { TemplateBody = '', StagesAvailable = [] } = await stage('Original');
  // what transforms add may take values from elsewhere, too
  const processed = StagesAvailable.includes('Processed') ? ((await stage('Processed')).TemplateBody ?? '') : '';
  const resources = await resourcesOfStack(service, StackName, region);
  if (resources.length === 0) throw stackEmpty(StackName);
  return { stack: { ...stack, resources }, templates: [TemplateBody, processed] };
}

async function describedStack(
  { sdk, client }: Service<'cloudformation'>,
  StackName: string,
  region: string | undefined,
) {
  try {
    return (await client.send(new sdk.DescribeStacksCommand({ StackName }))).Stacks?.[0];
  } catch (error) {
    throw noSuchStack(error as Error, StackName, region);
  }
}

async function exportsOf({ sdk, client }: Service<'cloudformation'>, names: ReadonlySet<string>) {
  if (names.size === 0) return {};
  return askAws('cloudformation:ListExports', async () => {
    const found: [string, string][] = [];
    for await (const { Exports = [] } of sdk.paginateListExports({ client }, {}))
      for (const { Name, Value } of Exports)
        if (Name !== undefined && Value !== undefined && names.has(Name)) found.push([Name, Value]);
    return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** As many as Parameter Store tells at once. */
const parametersAtOnce = 10;

async function parametersNamed(names: readonly string[], settings: AwsSettings) {
  const found: [string, string][] = [];
  for (let from = 0; from < names.length; from += parametersAtOnce) {
    const { sdk, client } = await loadClient('ssm', settings);
    const Names = names.slice(from, from + parametersAtOnce);
    const { Parameters = [] } = await askAws('ssm:GetParameters', () =>
      client.send(new sdk.GetParametersCommand({ Names })),
    );
    // of `/net/subnet:3`, the version is the selector
    for (const { Name, Selector = '', Value, Type } of Parameters)
      if (Name !== undefined && Value !== undefined && Type !== 'SecureString')
        found.push([`${Name}${Selector}`, Value]);
  }
  return Object.fromEntries(found);
}

async function vpcsOf({ subnets, groups }: ReturnType<typeof networkIdsIn>, settings: AwsSettings) {
  if (subnets.length + groups.length === 0) return [];
  const { sdk, client } = await loadClient('ec2', settings);
  // by filter: an id that is not there is no error then
  const having = (Name: string, Values: readonly string[]) => ({ Filters: [{ Name, Values: [...Values] }] });
  const found: (string | undefined)[] = [];
  if (subnets.length > 0)
    await askAws('ec2:DescribeSubnets', async () => {
      for await (const { Subnets = [] } of sdk.paginateDescribeSubnets({ client }, having('subnet-id', subnets)))
        found.push(...Subnets.map(({ VpcId }) => VpcId));
    });
  if (groups.length > 0)
    await askAws('ec2:DescribeSecurityGroups', async () => {
      for await (const page of sdk.paginateDescribeSecurityGroups({ client }, having('group-id', groups)))
        found.push(...(page.SecurityGroups ?? []).map(({ VpcId }) => VpcId));
    });
  return found.flatMap((id) => id ?? []);
}
