import { readTemplate } from '../../template/read-template.ts';
import { type Described, describedBy, describedTogether } from '../../template/stacks/described.ts';
import { joinStacks } from '../../template/stacks/join-stacks.ts';
import type { Template } from '../../template/template.ts';
import type { Place } from '../../text/place.ts';
import { type DescribedNetwork, describeNetwork } from '../describe-network.ts';
import { sharedVpcs } from '../shared-vpcs.ts';
import type {
  DeployedAnswers,
  SaidConfiguration,
  SaidEventSource,
  SaidManagedPolicy,
  SaidPublicAccess,
  SaidRole,
} from './deployed-answers.ts';
import { type DeployedApi, viewApis } from './deployed-apis.ts';
import { viewBrokers } from './deployed-brokers.ts';
import { viewDatabases } from './deployed-databases.ts';
import { type ViewedFileSystems, viewFileSystems } from './deployed-file-systems.ts';
import { type StackView, viewOfStack } from './deployed-stack.ts';
import { documentOf } from './policy-document.ts';
import { functionOfSource } from './sources-of-functions.ts';
import type { ViewedResource } from './viewed-resource.ts';

/** What is deployed, in the form in which rules see a template. */
export interface DeployedView {
  readonly template: Template;
  /** The stacks of which the template could be read. */
  readonly stacks: readonly StackView[];
  /** Whether it is known who else has a security group of theirs, and which rules that has. */
  readonly knowsGroups: boolean;
  /** The names of the functions in it. */
  readonly functions: readonly string[];
  /** What is at a place of the view: `sg-0a1b (orders)`, `subnet-0a1b`, the name of a function. */
  entityAt(place: Place): string | undefined;
}

/** What messages call the view in place of the path of a template. */
export const accountPath = 'the account';

const networkPath = 'the network of the account';

/**
 * Makes a template of what the account says: functions, roles and event sources as its resources, by the names that
 * they have in the account, and their networks as a description, by their ids. What is known besides, such as what lies
 * beyond a transit gateway, is taken from `known`.
 */
export function viewOf(answers: DeployedAnswers, known?: Described): DeployedView {
  const network = networkOf(answers);
  const described = describedTogether([...(known === undefined ? [] : [known]), describedBy(networkPath, network)]);
  const { exports, parameterStore, enis } = answers.stacks;
  const around = describedTogether([described, describedBy(networkPath, { version: 1, exports, parameterStore })]);
  const stacks = answers.stacks.stacks.flatMap((stack) => viewOfStack(stack, answers, around) ?? []);
  const ofApis = answers.stacksOfApis.flatMap((stack) => viewOfStack(stack, answers, around) ?? []);
  const apis = [...stacks, ...ofApis].flatMap((stack) => stack.apis);
  const document = { AWSTemplateFormatVersion: '2010-09-09', Resources: resourcesOf(answers, stacks, apis) };
  const template = readTemplate(
    { path: accountPath, value: document },
    { parameters: {}, pseudo: filled({ region: answers.region, account: accountOf(answers) }) },
  );
  const { template: joined } = joinStacks([{ name: '', template, isOpen: false, stackName: undefined }], described);
  return {
    template: joined,
    stacks,
    knowsGroups: enis !== undefined && !answers.unread.has('SecurityGroups'),
    functions: answers.functions.map(({ FunctionName = '' }) => FunctionName),
    entityAt({ file, keys }) {
      if (file === networkPath) return entityIn(network, keys);
      if (keys[0] !== 'Resources' || keys[1] === undefined) return undefined;
      if (file === accountPath) return String(keys[1]);
      const stack = stacks.find((each) => each.file === file);
      return stack && `${stack.name}/${keys[1]}`;
    },
  };
}

/** `arn:aws:lambda:eu-west-1:111122223333:function:orders` */
export function accountOf({ functions }: Pick<DeployedAnswers, 'functions'>): Text {
  return functions[0]?.FunctionArn?.split(':')[4];
}

/** The innermost entity with an id on the way to a place. */
function entityIn(document: unknown, keys: Place['keys']): string | undefined {
  let found: string | undefined;
  let piece = document;
  for (const key of keys) {
    piece = (piece as Readonly<Record<string, unknown>> | undefined)?.[key];
    const { id, name } = (piece ?? {}) as { readonly id?: unknown; readonly name?: unknown };
    if (typeof id === 'string') found = typeof name === 'string' ? `${id} (${name})` : id;
  }
  return found;
}

function resourcesOf(
  answers: DeployedAnswers,
  stacks: readonly StackView[],
  ofStacks: readonly DeployedApi[],
): Readonly<Record<string, object>> {
  const taken = new Set<string>();
  /** A name that nothing else has: what comes first keeps its own. */
  const named = (name: string, kind: string): string => {
    const free = taken.has(name) ? `${name} (${kind})` : name;
    taken.add(free);
    return free;
  };
  const functions = sorted(answers.functions, ({ FunctionName }) => FunctionName);
  const functionNames = new Set(functions.map(({ FunctionName = '' }) => named(FunctionName, 'function')));
  /** A function here by its ARN, which may have a version or an alias at its end. */
  const functionAt = (arn: string): unknown => {
    const [, name = '', version] = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:([^:]+)(:[^:]+)?$/.exec(arn) ?? [];
    if (!functionNames.has(name)) return arn;
    const own = { 'Fn::GetAtt': [name, 'Arn'] };
    return version === undefined ? own : { 'Fn::Join': ['', [own, version]] };
  };
  const inReferences: InReferences = (value, functionName, variable) => {
    const fn = functionAt(value);
    if (fn !== value) return fn;
    const api = apis.withReferences(functionName, variable, value);
    return api === value ? databases.withReferences(value) : api;
  };
  const roles = sorted(answers.roles, ({ Arn }) => Arn);
  const roleNames = new Map(roles.map(({ Arn = '', RoleName = '' }) => [Arn, named(RoleName, 'role')]));
  const policies = documentsOf(answers.policies);
  const policyNames = new Map(policies.map(({ arn, name }) => [arn, named(name, 'policy')]));
  const eventSources = sorted(answers.eventSources, ({ UUID }) => UUID);
  const fileSystems = viewFileSystems(answers.fileSystems);
  const variables = functions.flatMap((fn) => Object.values(fn.Environment?.Variables ?? {}));
  const polled = eventSources.flatMap(({ EventSourceArn }) => EventSourceArn ?? []);
  const databases = viewDatabases(answers.databases, { variables, polled }, named);
  const brokers = viewBrokers(answers.brokers, named);
  const apis = viewApis(ofStacks, named);
  const all: readonly ViewedResource[] = [
    ...functions.map(
      (fn) =>
        [
          fn.FunctionName ?? '',
          'AWS::Lambda::Function',
          functionProperties(fn, roleNames, fileSystems, inReferences),
          mountTargetsOf(fn, fileSystems),
        ] as const,
    ),
    ...roles.map(
      (role) => [roleNames.get(role.Arn ?? '')!, 'AWS::IAM::Role', roleProperties(role, policyNames)] as const,
    ),
    ...policies.map(
      ({ arn, name, document }) =>
        [
          policyNames.get(arn)!,
          'AWS::IAM::ManagedPolicy',
          { ManagedPolicyName: name, PolicyDocument: document },
        ] as const,
    ),
    ...eventSources.map(
      (source) =>
        [
          `event source mapping ${source.UUID}`,
          'AWS::Lambda::EventSourceMapping',
          eventSourceProperties(source, functionNames, brokers.nameOf, databases.clusterOf),
        ] as const,
    ),
    ...fileSystems.resources,
    ...databases.resources,
    ...brokers.resources,
    ...apis.resources(),
    ...sorted(answers.transitAttachments, (each) => each.TransitGatewayAttachmentId)
      .filter(({ State = '' }) => State === 'available' || State === 'modifying')
      .map(({ TransitGatewayAttachmentId = '', TransitGatewayId, VpcId, SubnetIds }) => {
        const properties = { TransitGatewayId, VpcId, SubnetIds };
        return [
          named(TransitGatewayAttachmentId, 'attachment'),
          'AWS::EC2::TransitGatewayAttachment',
          properties,
        ] as const;
      }),
    ...stacks
      .flatMap((stack) => stack.customResources)
      .map(([name, type, { ServiceToken, ...rest }]) => {
        const properties = { ...rest, ServiceToken: functionAt(ServiceToken) };
        return [named(name, 'custom resource'), type, properties] as const;
      }),
    ...(answers.publicAccess === undefined ? [] : publicAccessResources(answers.publicAccess)),
  ];
  return Object.fromEntries(
    all.map(([name, Type, properties, DependsOn]) => [
      name,
      filled({ Type, Properties: filled(properties), DependsOn }),
    ]),
  );
}

/** The value of a variable of a function, with references to what is in the view. */
type InReferences = (value: string, functionName: string, variable: string) => unknown;

/** The mount targets of all that a function mounts. */
function mountTargetsOf({ FileSystemConfigs = [] }: SaidConfiguration, fileSystems: ViewedFileSystems) {
  const names = FileSystemConfigs.flatMap(({ Arn = '' }) => fileSystems.accessPoint(Arn)?.mountTargets ?? []);
  return names.length === 0 ? undefined : [...new Set(names)];
}

function functionProperties(
  fn: SaidConfiguration,
  roleNames: ReadonlyMap<string, string>,
  fileSystems: ViewedFileSystems,
  inReferences: InReferences,
): object {
  const { VpcConfig } = fn;
  const role = roleNames.get(fn.Role ?? '');
  const isInVpc = (VpcConfig?.SubnetIds ?? []).length > 0;
  const variables = Object.entries(fn.Environment?.Variables ?? {});
  return {
    FunctionName: fn.FunctionName,
    Runtime: fn.Runtime,
    Handler: fn.Handler,
    PackageType: fn.PackageType,
    Role: role === undefined ? fn.Role : { 'Fn::GetAtt': [role, 'Arn'] },
    VpcConfig: isInVpc
      ? filled({
          SubnetIds: VpcConfig?.SubnetIds,
          SecurityGroupIds: VpcConfig?.SecurityGroupIds,
          Ipv6AllowedForDualStack: VpcConfig?.Ipv6AllowedForDualStack,
        })
      : undefined,
    Environment:
      variables.length === 0
        ? undefined
        : {
            Variables: Object.fromEntries(
              variables.map(([name, value]) => [name, inReferences(value, fn.FunctionName ?? '', name)]),
            ),
          },
    Layers: fn.Layers?.flatMap(({ Arn }) => Arn ?? []),
    FileSystemConfigs: fn.FileSystemConfigs?.map(({ Arn = '', LocalMountPath }) => {
      const point = fileSystems.accessPoint(Arn);
      return filled({ Arn: point === undefined ? Arn : { 'Fn::GetAtt': [point.name, 'Arn'] }, LocalMountPath });
    }),
    DeadLetterConfig: fn.DeadLetterConfig,
    TracingConfig: fn.TracingConfig,
    CapacityProviderConfig: fn.CapacityProviderConfig,
  };
}

/** The managed policies of which the version that counts could be read. */
function documentsOf(policies: readonly SaidManagedPolicy[]) {
  return sorted(policies, ({ Arn }) => Arn).flatMap(({ Arn, PolicyName, PolicyVersionList = [] }) => {
    const version = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
    return Arn === undefined || version?.Document === undefined
      ? []
      : [{ arn: Arn, name: PolicyName ?? Arn, document: documentOf(version.Document) }];
  });
}

function roleProperties(role: SaidRole, policyNames: ReadonlyMap<string, string>): object {
  const policy = (arn: string) => (policyNames.has(arn) ? { Ref: policyNames.get(arn) } : arn);
  const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
  const isWhole =
    role.RolePolicyList !== undefined && role.AttachedManagedPolicies !== undefined && role.hasOtherPolicies !== true;
  return {
    RoleName: role.RoleName,
    AssumeRolePolicyDocument: documentOf(role.AssumeRolePolicyDocument),
    Policies: [
      ...(role.RolePolicyList ?? []).map(({ PolicyName, PolicyDocument }) =>
        filled({ PolicyName, PolicyDocument: documentOf(PolicyDocument) }),
      ),
      // something that is no policy: what else there is of them is not known
      ...(isWhole ? [] : ['not read']),
    ],
    ManagedPolicyArns: (role.AttachedManagedPolicies ?? []).flatMap(({ PolicyArn }) =>
      PolicyArn === undefined ? [] : [policy(PolicyArn)],
    ),
    PermissionsBoundary: boundary === undefined ? undefined : policy(boundary),
  };
}

function eventSourceProperties(
  source: SaidEventSource,
  names: ReadonlySet<string>,
  brokerOf: (arn: string) => string | undefined,
  clusterOf: (arn: string) => string | undefined,
): object {
  const arn = source.EventSourceArn ?? '';
  const [broker, cluster] = [brokerOf(arn), clusterOf(arn)];
  const name = functionOfSource(source);
  return {
    FunctionName: names.has(name) ? { Ref: name } : source.FunctionArn,
    EventSourceArn:
      broker !== undefined
        ? { 'Fn::GetAtt': [broker, 'Arn'] }
        : cluster !== undefined
          ? { Ref: cluster }
          : source.EventSourceArn,
    SelfManagedEventSource: source.SelfManagedEventSource,
    SourceAccessConfigurations: source.SourceAccessConfigurations,
    Topics: source.Topics,
    Queues: source.Queues,
    ProvisionedPollerConfig: source.ProvisionedPollerConfig,
    Enabled: source.State?.startsWith('Disabl') ? false : undefined,
  };
}

function publicAccessResources({ mode, exclusions }: SaidPublicAccess) {
  if (mode === undefined || mode === 'off') return [];
  const options = { InternetGatewayBlockMode: mode };
  return [
    ['VPC Block Public Access', 'AWS::EC2::VPCBlockPublicAccessOptions', options] as const,
    ...exclusions.flatMap(({ ExclusionId, ResourceArn, State = '', InternetGatewayExclusionMode }) => {
      if (/^(?:delete|disable)/.test(State)) return [];
      const [, kind, id] = /:(vpc|subnet)\/(.+)$/.exec(ResourceArn ?? '') ?? [];
      // where it can't be read what it excludes, that may be any VPC
      const excluded = kind === 'subnet' ? { SubnetId: id } : { VpcId: id ?? 'not read' };
      return [
        [
          `exclusion ${ExclusionId}`,
          'AWS::EC2::VPCBlockPublicAccessExclusion',
          { InternetGatewayExclusionMode, ...excluded },
        ] as const,
      ];
    }),
  ];
}

/** Without these, a network would look closed that is not: nothing is said of it then. */
const needed: readonly (keyof DescribedNetwork)[] = ['Vpcs', 'Subnets', 'RouteTables', 'VpcEndpoints'];

interface DescribedSubnet {
  readonly id: string;
  readonly networkAcl?: string;
}
interface DescribedVpc {
  readonly id: string;
  readonly subnets: readonly DescribedSubnet[];
}

/** The description of the networks, with all of it unknown that could not be read. */
function networkOf({ network, unread, region, functions, routedTo }: DeployedAnswers): object {
  const isWhole = needed.every((list) => !unread.has(list));
  const shared = new Set(sharedVpcs(network, accountOf({ functions })).map(({ vpc }) => vpc));
  const Vpcs = isWhole ? network.Vpcs.filter(({ VpcId = '' }) => !shared.has(VpcId)) : [];
  const described = describeNetwork({ ...network, Vpcs, NetworkInterfaces: routedTo }, {}, region) as {
    readonly vpcs: readonly DescribedVpc[];
  };
  const vpcs = described.vpcs.map((vpc) => ({
    ...vpc,
    ...(unread.has('VpcAttributes') && { dnsSupport: 'not read', dnsHostnames: 'not read' }),
    subnets: unread.has('NetworkAcls')
      ? vpc.subnets.map((subnet) => ({ ...subnet, networkAcl: `network ACL of ${subnet.id}` }))
      : vpc.subnets,
  }));
  return { ...described, vpcs };
}

function sorted<T>(items: readonly T[], key: (item: T) => Text): readonly T[] {
  const of = (item: T) => key(item) ?? '';
  return [...items].sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
}

type Text = string | undefined;

function filled(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
