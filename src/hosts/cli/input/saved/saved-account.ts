import { accountOf } from '../../../../account/deployed/account-id.ts';
import type {
  DeployedAnswers,
  SaidBrokers,
  SaidConfiguration,
  SaidDatabases,
  SaidEventSource,
  SaidFileSystems,
  SaidKafkaCluster,
} from '../../../../account/deployed/deployed-answers.ts';
import type { SaidDeployedStack } from '../../../../account/deployed/describe-stacks.ts';
import { sourcesOfFunctions } from '../../../../account/deployed/sources-of-functions.ts';
import { subnetsOfBrokers } from '../../../../account/deployed/view/brokers.ts';
import { subnetsOfPolled } from '../../../../account/deployed/view/databases.ts';
import type { DescribedNetwork } from '../../../../account/describe-network.ts';
import { sharedVpcs } from '../../../../account/shared-vpcs.ts';
import { isStable } from '../../../../account/stack-status.ts';
import { didYouMean } from '../../../../engine/did-you-mean.ts';
import type { Clause } from '../../../../language/sentence.ts';
import { said } from '../../../../language/sentence.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { shellWord } from '../../../../text/shell.ts';
import { awsTexts } from '../../../aws/texts.ts';
import { itemsOf, readSavedOutput, type SavedOutput } from '../../files/saved-output.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';
import { commandFor, commandsFor, isOfNetwork, isUnused, networkFrom, resourcesOfStack } from './saved-network.ts';
import { authorization, isOfRole, notesOnRoles, rolesIn } from './saved-roles.ts';

/** What to look at of all that was saved; everything where nothing is named. */
export interface SavedQuery {
  readonly functions: readonly string[];
  readonly stacks: readonly string[];
  readonly vpcs: readonly string[];
}

/**
 * What is deployed, from files of saved AWS CLI output: functions, roles, event sources and networks. A list that is
 * not given is not known, which is noted. Throws `UsageError`.
 */
export function readSavedAccount(
  files: readonly string[],
  query: SavedQuery,
  cwd: string,
  region: string | undefined,
  notes: Clause[],
): DeployedAnswers {
  const { stacks, vpcs } = query;
  const pages = files.flatMap((file) => pagesIn(file, cwd, notes));
  const all = (name: string) => pages.flatMap((page) => itemsOf(page, name));
  const has = (name: string) => pages.some((page) => Array.isArray(page[name]));
  const functions = inOnePlace(functionsAskedFor(pages, query), region);
  const {
    said: network,
    missing,
    ...elsewhere
  } = networkFrom(pages.filter((page) => !isOfMountTarget(page) && !isOfBroker(page)));
  const saved = stacksIn(pages, stacks);
  const ofApis = otherStacksIn(pages, stacks);
  const templates = saved.filter(({ StackStatus }) => isStable(StackStatus));
  for (const { StackName: name = '', StackStatus: status = '' } of saved)
    if (!isStable(status || undefined)) notes.push(said(awsTexts.stackNotSettled, { name, status }));
  const eventSources = sourcesOfFunctions(all('EventSourceMappings'), functions);
  const brokers = brokersIn(pages, eventSources);
  const databases = databasesIn(pages);
  const polled = new Set([...subnetsOfBrokers(brokers), ...subnetsOfPolled(databases, eventSources)]);
  const used = new Set([
    ...vpcs,
    ...functions.flatMap(({ VpcConfig }) => VpcConfig?.VpcId || []),
    ...network.Subnets.flatMap(({ SubnetId = '', VpcId }) => (polled.has(SubnetId) ? (VpcId ?? []) : [])),
  ]);
  if (!missing.has('Vpcs')) refuseAbsent(vpcs, network);
  if (used.size > 0) notes.push(...notesOnNetwork(missing));
  const { roles, policies } = rolesIn(pages, functions);
  if (!has('RoleDetailList') && roles.length === 0)
    notes.push(said(inputTexts.rolesUnknown, { command: authorization }));
  notes.push(...notesOnRoles({ roles, policies }, functions));
  for (const { vpc, owner } of sharedVpcs(network, accountOf({ functions })))
    if (used.has(vpc)) notes.push(said(awsTexts.vpcShared, { vpc, owner }));
  notes.push(...notesOnStacks(pages, stacks, saved));
  for (const vpc of vpcs)
    if (functions.every(({ VpcConfig }) => VpcConfig?.VpcId !== vpc))
      notes.push(said(awsTexts.noFunctionsInVpc, { vpc }));
  const options = pages.find(({ VpcBlockPublicAccessOptions: each }) => isPlainMap(each))?.VpcBlockPublicAccessOptions;
  return {
    functions: [...new Map(functions.map((fn) => [fn.FunctionName, fn])).values()],
    roles,
    policies,
    eventSources,
    fileSystems: fileSystemsIn(pages),
    databases,
    brokers,
    stacks: {
      stacks: templates,
      exports: elsewhere.exports,
      parameterStore: elsewhere.parameterStore,
      enis: has('NetworkInterfaces') ? all('NetworkInterfaces') : undefined,
    },
    stacksOfApis: ofApis.filter(({ StackStatus }) => isStable(StackStatus)),
    transitAttachments: all('TransitGatewayVpcAttachments'),
    routedTo: network.NetworkInterfaces ?? [],
    network: { ...network, Vpcs: network.Vpcs.filter(({ VpcId }) => used.has(VpcId ?? '')) },
    unread: missing,
    publicAccess: isPlainMap(options)
      ? { mode: String(options.InternetGatewayBlockMode), exclusions: all('VpcBlockPublicAccessExclusions') }
      : undefined,
    region: regionOf(functions) ?? region,
  };
}

/** What was saved into a file, but for what is not needed. */
function pagesIn(file: string, cwd: string, notes: Clause[]): readonly SavedOutput[] {
  const all = readSavedOutput(file, cwd);
  const read = all.filter((page) => !isUnused(page));
  if (read.length < all.length) notes.push(said(inputTexts.notNeeded, { file }));
  if (!read.every((page) => isOfNetwork(page) || isOfAccount(page)))
    throw new UsageError(
      said(inputTexts.notRead, { file }),
      said(inputTexts.giveAccount, {
        listFunctions,
        authorization,
        getRole: '`aws iam get-role`',
        describeVpcs: `\`${commandFor('Vpcs')}\``,
      }),
    );
  return read;
}

/** The functions by name, of the stacks and in the VPCs that are asked for; all where nothing is. */
function functionsAskedFor(
  pages: readonly SavedOutput[],
  { functions: asked, stacks, vpcs }: SavedQuery,
): readonly SaidConfiguration[] {
  const names = [...asked, ...functionsIn(pages, stacks)];
  const configurations: readonly SaidConfiguration[] = [
    ...pages.flatMap((page) => itemsOf(page, 'Functions')).filter(isLatest),
    ...pages.flatMap(({ Configuration }) => (isPlainMap(Configuration) ? [Configuration] : [])),
    ...pages.filter(isConfiguration),
  ];
  if (configurations.length === 0)
    throw new UsageError(said(inputTexts.noFunctions), said(inputTexts.giveFunctionsByFrom, { listFunctions }));
  for (const name of names)
    if (!configurations.some((fn) => isCalled(fn, name))) throw hasNoFunction(name, configurations);
  return configurations.filter(
    (fn) =>
      asked.length + stacks.length + vpcs.length === 0 ||
      names.some((name) => isCalled(fn, name)) ||
      vpcs.includes(fn.VpcConfig?.VpcId ?? ''),
  );
}

function hasNoFunction(name: string, given: readonly SaidConfiguration[]): UsageError {
  const names = given.flatMap(({ FunctionName }) => FunctionName ?? []);
  const command = `\`aws lambda get-function-configuration --function-name ${shellWord(name)}\``;
  return new UsageError(
    said(inputTexts.hasNoFunction, { name }),
    didYouMean(name, names) ?? said(inputTexts.giveFunctions, { listFunctions, command }),
  );
}

/**
 * Functions of one Region of one account: names are given once there, and what is judged is one network. Of several
 * Regions that which is named counts. Throws `UsageError`.
 */
function inOnePlace(functions: readonly SaidConfiguration[], region: string | undefined): readonly SaidConfiguration[] {
  const isThere = (fn: SaidConfiguration) => region !== undefined && regionOf([fn]) === region;
  const own = functions.some(isThere) ? functions.filter(isThere) : functions;
  const places = new Set(own.flatMap(({ FunctionArn = '' }) => placeOf(FunctionArn) ?? []));
  if (places.size < 2) return own;
  const names = [...new Set(own.flatMap(({ FunctionName }) => FunctionName ?? []))];
  throw new UsageError(said(inputTexts.inSeveralPlaces, { names, places: [...places] }), said(inputTexts.nameOnePlace));
}

/** The Region and the account of an ARN: `eu-west-1 (111122223333)`. */
function placeOf(arn: string): string | undefined {
  const [, , , region, account] = arn.split(':');
  return account === undefined ? undefined : `${region} (${account})`;
}

/** A VPC that is asked for is among those that were saved. */
function refuseAbsent(vpcs: readonly string[], network: DescribedNetwork): void {
  const absent = vpcs.find((id) => network.Vpcs.every(({ VpcId }) => VpcId !== id));
  if (absent !== undefined)
    throw new UsageError(
      said(inputTexts.hasNoVpc, { absent }),
      said(inputTexts.printVpcs, { command: `\`${commandFor('Vpcs')}\`` }),
    );
}

/** What is not known of the networks of functions. */
function notesOnNetwork(missing: ReadonlySet<keyof DescribedNetwork>): readonly Clause[] {
  const lists = [...missing].filter((list) => list !== 'VpcAttributes');
  return [
    ...(lists.length > 0
      ? [said(inputTexts.listsUnknown, { lists: lists.join(', '), commands: commandsFor(lists) })]
      : []),
    ...(missing.has('VpcAttributes')
      ? [said(inputTexts.attributesUnknown, { command: '`aws ec2 describe-vpc-attribute`' })]
      : []),
  ];
}

/** What is not known of the stacks that are asked for. */
function notesOnStacks(
  pages: readonly SavedOutput[],
  stacks: readonly string[],
  saved: readonly SaidDeployedStack[],
): readonly Clause[] {
  const notes: Clause[] = [];
  if (saved.length < stacks.length)
    notes.push(said(inputTexts.templatesUnknown, { command: '`aws cloudformation get-template`' }));
  else if (stacks.length > 0 && !pages.some(({ NetworkInterfaces }) => Array.isArray(NetworkInterfaces)))
    notes.push(said(inputTexts.usersOfGroupsUnknown, { command: '`aws ec2 describe-network-interfaces`' }));
  for (const name of stacks)
    if (isCutOff(pages, name, stacks.length === 1))
      notes.push(
        said(inputTexts.resourcesCutOff, {
          name,
          command: '`aws cloudformation list-stack-resources`',
          count: mostPrinted,
        }),
      );
  return notes;
}

/** The templates of the stacks that are asked for, as `get-template` prints them: without the name of the stack. */
function stacksIn(pages: readonly SavedOutput[], names: readonly string[]): readonly SaidDeployedStack[] {
  const saved = pages.filter(isTemplate);
  const described = pages.flatMap((page) => itemsOf(page, 'Stacks'));
  const isOf =
    (name: string) =>
    ({ StackName, StackId }: SavedOutput) =>
      StackName === name || StackId === name;
  return names.flatMap((name): readonly SaidDeployedStack[] => {
    const page = names.length === 1 && saved.length === 1 ? saved[0] : saved.find(isOf(name));
    if (page === undefined) return [];
    const own = resourcesOfStack(pages, name, names.length === 1);
    return [
      {
        StackName: name,
        StackId: own[0]?.StackId as string | undefined,
        ...described.find(isOf(name)),
        resources: own.flatMap(({ LogicalResourceId, PhysicalResourceId, ResourceStatus }) =>
          typeof PhysicalResourceId === 'string' && PhysicalResourceId !== '' && ResourceStatus !== 'DELETE_COMPLETE'
            ? [{ logicalId: String(LogicalResourceId), physicalId: PhysicalResourceId }]
            : [],
        ),
        template: page.TemplateBody,
      },
    ];
  });
}

/** The stacks that were saved and not asked for: they may have created APIs that functions call. */
function otherStacksIn(pages: readonly SavedOutput[], asked: readonly string[]): readonly SaidDeployedStack[] {
  const saved = pages.flatMap((page) => itemsOf(page, 'StackResources'));
  const isAsked = ({ StackName, StackId }: SavedOutput) =>
    [StackName, StackId].some((id) => asked.includes(String(id)));
  const names = new Set(saved.filter((each) => !isAsked(each)).map(({ StackName }) => String(StackName)));
  // a template without a name is that of the stack that is asked for
  const named = asked.length === 0 ? pages : pages.filter((page) => !isTemplate(page) || 'StackName' in page);
  return stacksIn(named, [...names]);
}

function isTemplate({ TemplateBody }: SavedOutput): boolean {
  return typeof TemplateBody === 'string' || isPlainMap(TemplateBody);
}

/** What EFS said: of the groups of a mount target with its id added, which the AWS CLI does not print. */
function fileSystemsIn(pages: readonly SavedOutput[]): SaidFileSystems {
  const all = (name: string) => pages.flatMap((page) => itemsOf(page, name));
  const groups = new Map(
    pages.filter(isOfMountTarget).map(({ MountTargetId, SecurityGroups }) => [MountTargetId, textsIn(SecurityGroups)]),
  );
  return {
    accessPoints: all('AccessPoints'),
    fileSystems: all('FileSystems'),
    mountTargets: all('MountTargets').map((target) => ({
      ...target,
      SecurityGroups: groups.get(target.MountTargetId),
    })),
  };
}

function isOfMountTarget({ MountTargetId, SecurityGroups }: SavedOutput): boolean {
  return typeof MountTargetId === 'string' && Array.isArray(SecurityGroups);
}

/** What RDS said: of the targets of a proxy with its name added, which the AWS CLI does not print. */
function databasesIn(pages: readonly SavedOutput[]): SaidDatabases {
  const all = (name: string) => pages.flatMap((page) => itemsOf(page, name));
  return {
    instances: all('DBInstances'),
    clusters: all('DBClusters'),
    proxies: all('DBProxies'),
    proxyEndpoints: all('DBProxyEndpoints'),
    proxyTargets: pages
      .filter(isOfProxy)
      .flatMap((page) => itemsOf(page, 'Targets').map((each) => ({ ...each, DBProxyName: String(page.DBProxyName) }))),
  };
}

/** What Amazon MQ and MSK said of what is polled. */
function brokersIn(pages: readonly SavedOutput[], eventSources: readonly SaidEventSource[]): SaidBrokers {
  const polled = new Set(eventSources.map(({ EventSourceArn }) => EventSourceArn));
  const clusters = pages.flatMap(({ ClusterInfo }): SaidKafkaCluster[] =>
    isPlainMap(ClusterInfo) ? [ClusterInfo] : [],
  );
  return {
    brokers: pages.filter(isOfBroker).filter(({ BrokerArn }) => polled.has(String(BrokerArn))),
    kafkaClusters: clusters.filter(({ ClusterArn }) => polled.has(ClusterArn)),
  };
}

function isOfBroker({ BrokerArn }: SavedOutput): boolean {
  return typeof BrokerArn === 'string';
}

function isOfProxy({ DBProxyName, Targets }: SavedOutput): boolean {
  return typeof DBProxyName === 'string' && Array.isArray(Targets);
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

/** As many resources as `describe-stack-resources` prints of a stack. */
const mostPrinted = 100;

/** Whether a stack may have more resources than were saved. */
function isCutOff(pages: readonly SavedOutput[], stack: string, isOnlyOne: boolean): boolean {
  return resourcesOfStack(pages, stack, isOnlyOne).length === mostPrinted && !pages.some(isListOfResources);
}

function isListOfResources({ StackResourceSummaries }: SavedOutput): boolean {
  return Array.isArray(StackResourceSummaries);
}

/** The functions of stacks, from what lists their resources. */
function functionsIn(pages: readonly SavedOutput[], stacks: readonly string[]): readonly string[] {
  return stacks.flatMap((stack) => {
    const own = resourcesOfStack(pages, stack, stacks.length === 1);
    if (own.length === 0)
      throw new UsageError(
        said(inputTexts.hasNoResourcesStack, { stack }),
        said(inputTexts.giveStackResources, { command: `\`${listResources} ${shellWord(stack)}\`` }),
      );
    // one that could not be created, or is deleted already, has no id or leads to nothing
    return own.flatMap(({ ResourceType, PhysicalResourceId, ResourceStatus }) =>
      ResourceType === 'AWS::Lambda::Function' &&
      typeof PhysicalResourceId === 'string' &&
      PhysicalResourceId !== '' &&
      ResourceStatus !== 'DELETE_COMPLETE'
        ? [PhysicalResourceId]
        : [],
    );
  });
}

const listResources = 'aws cloudformation describe-stack-resources --stack-name';
const listFunctions = '`aws lambda list-functions`';

const listsOfAccount = [
  'Functions',
  'RoleDetailList',
  'EventSourceMappings',
  'StackResources',
  'NetworkInterfaces',
  'TransitGatewayVpcAttachments',
  'VpcBlockPublicAccessExclusions',
  'AccessPoints',
  'FileSystems',
  'MountTargets',
  'DBInstances',
  'DBClusters',
  'DBProxies',
  'DBProxyEndpoints',
];

function isOfAccount(page: SavedOutput): boolean {
  return (
    listsOfAccount.some((name) => Array.isArray(page[name])) ||
    isOfMountTarget(page) ||
    isOfProxy(page) ||
    isOfBroker(page) ||
    isTemplate(page) ||
    isOfRole(page) ||
    isPlainMap(page.ClusterInfo) ||
    isPlainMap(page.Configuration) ||
    isPlainMap(page.VpcBlockPublicAccessOptions) ||
    isConfiguration(page)
  );
}

function isConfiguration(page: SavedOutput): boolean {
  return typeof page.FunctionArn === 'string' && typeof page.FunctionName === 'string';
}

/** Published versions are listed too with `--function-version ALL`: what is deployed now is `$LATEST`. */
function isLatest({ Version }: SaidConfiguration): boolean {
  return Version === undefined || Version === '$LATEST';
}

/**
 * Whether a function is meant by a name, an ARN or a part of one, such as `111122223333:function:orders`.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
 */
function isCalled({ FunctionName, FunctionArn = '' }: SaidConfiguration, name: string): boolean {
  const end = name.includes(':function:') ? `:${name}` : `:function:${name}`;
  return FunctionName === name || FunctionArn === name || FunctionArn.endsWith(end);
}

function regionOf([first]: readonly SaidConfiguration[]): string | undefined {
  return first?.FunctionArn?.split(':')[3];
}
