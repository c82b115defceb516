import type { Resource } from '../template/template.ts';
import { displayOf, identityOf, type Value } from '../template/value.ts';
import { type Answer, known, notKnown } from './answer.ts';
import { hasIf, lengthByDefault } from './conditional.ts';
import type { ModelCore } from './core.ts';
import { lazy } from './lazy.ts';
import { booleanOf, entriesOf, idsOf, ofResource, reasonOf } from './naming.ts';
import type { Network } from './network.ts';
import type { SecurityGroups } from './security-groups.ts';
import type { Attachment, Eni, EventSource, LambdaFunction, Role } from './things.ts';

/** The functions of a template in one scenario, what polls for them, and the ENIs that Lambda makes for both. */
export interface Functions {
  /** The functions that have to do with a network: by their own properties, or by what polls for them. */
  readonly all: readonly LambdaFunction[];
  /** The mappings whose pollers may sit in a VPC. */
  readonly eventSources: readonly EventSource[];
  readonly enis: readonly Eni[];
  eventSourcesOf(fn: LambdaFunction): readonly EventSource[];
}

/** Whether a function can have to do with a network at all; whether the others exist is not asked. */
function touchesNetwork(resource: Resource): boolean {
  return ['VpcConfig', 'FileSystemConfigs', 'CapacityProviderConfig'].some(
    (name) => resource.properties.get(name).raw !== undefined,
  );
}

const functionTypes = ['AWS::Lambda::Function', 'AWS::Serverless::Function'] as const;

export function readFunctions(
  core: ModelCore,
  network: Network,
  groups: SecurityGroups,
  roleOf: (role: Value) => Answer<Role>,
): Functions {
  const { evaluate, template } = core;
  const byId = new Map<string, LambdaFunction>();

  const functionOf = (resource: Resource): LambdaFunction => {
    const had = byId.get(resource.id);
    if (had !== undefined) return had;
    const attachment = lazy(() => attachmentOf(resource));
    const role = lazy(() => roleOf(evaluate.value(resource.properties.get('Role'))));
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    const fn: LambdaFunction = {
      kind: 'function',
      ...identity,
      resource,
      get attachment() {
        return attachment();
      },
      get usesManagedInstances() {
        return (
          resource.properties.get('CapacityProviderConfig').raw !== undefined &&
          evaluate.value(resource.properties.get('CapacityProviderConfig')).kind !== 'absent'
        );
      },
      get role() {
        return role();
      },
      get versions() {
        return ofFunction('AWS::Lambda::Version', resource);
      },
      get aliases() {
        return ofFunction('AWS::Lambda::Alias', resource);
      },
    };
    byId.set(resource.id, fn);
    return fn;
  };

  /** The versions or aliases whose FunctionName is the function. */
  const ofFunction = (type: string, fn: Resource): readonly Resource[] =>
    core.resourcesOf(type).filter(({ properties }) => {
      const name = evaluate.value(properties.get('FunctionName'));
      return name.kind === 'reference' && name.id === fn.id;
    });

  const attachmentOf = (resource: Resource): Answer<Attachment | undefined> => {
    if (resource.properties.get('VpcConfig').raw === undefined) return known(undefined);
    const config = evaluate.value(resource.properties.get('VpcConfig'));
    if (config.kind === 'absent') return known(undefined);
    if (config.kind !== 'map') return notKnown(reasonOf(config));
    const subnetIds = evaluate.value(config.node.get('SubnetIds'));
    const groupIds = evaluate.value(config.node.get('SecurityGroupIds'));
    const [subnetEntries, groupEntries] = [idsOf(subnetIds), idsOf(groupIds)];
    if (subnetEntries.length === 0 && groupEntries.length === 0) return known(undefined);
    const dualStack = evaluate.value(config.node.get('Ipv6AllowedForDualStack'));
    const isDualStack = dualStack.kind === 'absent' ? false : booleanOf(dualStack);
    return known({
      subnets: distinct(subnetEntries.map((entry) => network.subnet(entry))),
      groups: distinct(groupEntries.map((entry) => groups.of(entry))),
      writtenSubnets: subnetEntries.length,
      writtenGroups: groupEntries.length,
      dualStack: isDualStack === undefined ? notKnown(reasonOf(dualStack)) : known(isDualStack),
      byCondition: {
        vpcConfig: hasIf(resource.properties.get('VpcConfig')),
        subnets: hasIf(config.node.get('SubnetIds')),
        groups: hasIf(config.node.get('SecurityGroupIds')),
      },
      subnetsByDefault: lengthByDefault(template, config.node.get('SubnetIds')),
      place: config.node.at(),
      at: (...keys) => config.node.at(...keys),
    });
  };

  const all = lazy(() => {
    const polledFor = new Set(eventSources().flatMap((source) => (source.fn.known ? [source.fn.value.id] : [])));
    return functionTypes
      .flatMap((type) => template.ofType(type))
      .filter(
        (resource) => (touchesNetwork(resource) || polledFor.has(ofResource(resource).id)) && core.exists(resource),
      )
      .map(functionOf);
  });

  const eventSourceOf = (resource: Resource): EventSource => {
    const source = lazy(() => sourceOf(resource));
    const property = (name: string) => evaluate.value(resource.properties.get(name));
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    return {
      kind: 'event-source',
      ...identity,
      // what SAM makes of an event goes by the function's name
      name:
        resource.derivedFrom === undefined
          ? resource.id
          : `event ${String(resource.node.keys.at(-1))} of ${resource.derivedFrom}`,
      resource,
      get sourceType() {
        return source().sourceType;
      },
      get subnets() {
        return source().subnets;
      },
      get groups() {
        return source().groups;
      },
      get inVpc() {
        return source().inVpc;
      },
      get provisioned() {
        const config = property('ProvisionedPollerConfig');
        return config.kind === 'unknown' ? notKnown(config.because) : known(config.kind !== 'absent');
      },
      get fn() {
        const name = property('FunctionName');
        // `!Sub ${Function.Arn}:live` names an alias of it
        const first = name.kind === 'text' ? name.parts[0] : name;
        const isReference = typeof first === 'object' && first.kind === 'reference';
        const target = isReference ? template.resources.get(first.id) : undefined;
        const owner = target === undefined ? undefined : functionBehind(target);
        return owner === undefined
          ? notKnown({ because: `the function of ${resource.id} is ${displayOf(name)}`, place: name.node.at() })
          : known(functionOf(owner));
      },
    };
  };

  /** The function that a function, version or alias is of. */
  const functionBehind = (resource: Resource): Resource | undefined => {
    if ((functionTypes as readonly string[]).includes(resource.type)) return resource;
    if (resource.type !== 'AWS::Lambda::Alias' && resource.type !== 'AWS::Lambda::Version') return undefined;
    const name = evaluate.value(resource.properties.get('FunctionName'));
    const owner = name.kind === 'reference' ? template.resources.get(name.id) : undefined;
    return owner !== undefined && (functionTypes as readonly string[]).includes(owner.type) ? owner : undefined;
  };

  type Source = Pick<EventSource, 'sourceType' | 'subnets' | 'groups' | 'inVpc'>;
  const nowhere: Source = { sourceType: 'none-in-vpc', subnets: [], groups: [], inVpc: known(false) };

  const sourceOf = (mapping: Resource): Source => {
    if (mapping.properties.get('SelfManagedEventSource').raw !== undefined) return kafkaSource(mapping);
    const arn = evaluate.value(mapping.properties.get('EventSourceArn'));
    const target = arn.kind === 'reference' ? template.resources.get(arn.id) : undefined;
    if (target !== undefined && core.exists(target)) {
      const read = sourceReaders.get(target.type);
      if (read !== undefined) return read(target);
      if (/^AWS::(?:SQS|Kinesis|DynamoDB|Serverless|Lambda)::/.test(target.type)) return nowhere;
    }
    const text = arn.kind === 'known' || arn.kind === 'text' ? identityOf(arn) : '';
    const service = /^arn:(?:\$\{AWS::Partition\}|[^:]*):([a-z]+):/.exec(text)?.[1];
    if (service === 'sqs' || service === 'kinesis' || service === 'dynamodb') return nowhere;
    const sourceType =
      service === 'kafka' ? 'msk' : service === 'mq' ? 'mq' : service === 'rds' ? 'documentdb' : 'unknown';
    return {
      sourceType,
      subnets: [],
      groups: [],
      inVpc: notKnown({
        because: `the source of ${mapping.id}, ${displayOf(arn)}, is not in this template`,
        place: arn.node.at(),
      }),
    };
  };

  const attached = (sourceType: EventSource['sourceType'], subnetIds: Value, groupIds: Value): Source => ({
    sourceType,
    subnets: distinct(idsOf(subnetIds).map((entry) => network.subnet(entry))),
    groups: distinct(idsOf(groupIds).map((entry) => groups.of(entry))),
    inVpc: known(true),
  });

  const sourceReaders: ReadonlyMap<string, (source: Resource) => Source> = new Map(
    Object.entries({
      'AWS::MSK::Cluster': (source: Resource): Source => {
        const brokers = source.properties.get('BrokerNodeGroupInfo');
        return attached('msk', evaluate.at(brokers, 'ClientSubnets'), evaluate.at(brokers, 'SecurityGroups'));
      },
      'AWS::MSK::ServerlessCluster': (source: Resource): Source => {
        const [config] = entriesOf(evaluate.value(source.properties.get('VpcConfigs')));
        const node = config?.node ?? source.properties.get('VpcConfigs');
        return attached('msk', evaluate.at(node, 'SubnetIds'), evaluate.at(node, 'SecurityGroups'));
      },
      'AWS::AmazonMQ::Broker': (source: Resource): Source => {
        const isPublic = booleanOf(evaluate.value(source.properties.get('PubliclyAccessible')));
        const read = attached(
          'mq',
          evaluate.value(source.properties.get('SubnetIds')),
          evaluate.value(source.properties.get('SecurityGroups')),
        );
        if (isPublic === true) return { ...read, subnets: [], groups: [], inVpc: known(false) };
        return isPublic === false
          ? read
          : {
              ...read,
              inVpc: notKnown({
                because: `whether ${source.id} is public is not known`,
                place: source.at('Properties', 'PubliclyAccessible'),
              }),
            };
      },
      'AWS::DocDB::DBCluster': (source: Resource): Source => {
        const groupName = evaluate.value(source.properties.get('DBSubnetGroupName'));
        const subnetGroup = groupName.kind === 'reference' ? template.resources.get(groupName.id) : undefined;
        const subnetIds = evaluate.value((subnetGroup ?? source).properties.get('SubnetIds'));
        return attached('documentdb', subnetIds, evaluate.value(source.properties.get('VpcSecurityGroupIds')));
      },
    }),
  );

  /** A self-managed Kafka cluster is in a VPC when the mapping names subnets: `VPC_SUBNET` with URI `subnet:subnet-0a1b`. */
  const kafkaSource = (mapping: Resource): Source => {
    const subnets: Value[] = [];
    const groupIds: Value[] = [];
    for (const entry of entriesOf(evaluate.value(mapping.properties.get('SourceAccessConfigurations')))) {
      const type = evaluate.text(entry.node.get('Type'));
      const uri = withoutPrefix(evaluate.value(entry.node.get('URI')), /^(?:subnet|security_group):/);
      if (type === 'VPC_SUBNET') subnets.push(uri);
      if (type === 'VPC_SECURITY_GROUP') groupIds.push(uri);
    }
    if (subnets.length === 0) return { ...nowhere, sourceType: 'self-managed-kafka' };
    return {
      sourceType: 'self-managed-kafka',
      subnets: distinct(subnets.map(network.subnet)),
      groups: distinct(groupIds.map(groups.of)),
      inVpc: known(true),
    };
  };

  const eventSources = lazy(() =>
    template
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(eventSourceOf)
      // whether a queue's mapping exists is nobody's question here: asking would only multiply the scenarios
      .filter((source) => source.sourceType !== 'none-in-vpc' && core.exists(source.resource)),
  );

  const enis = lazy(() => {
    const byKey = new Map<string, { readonly eni: Eni; readonly users: (LambdaFunction | EventSource)[] }>();
    const add = (
      user: LambdaFunction | EventSource,
      subnets: Attachment['subnets'],
      groupList: Attachment['groups'],
    ) => {
      const groupKey = groupKeyOf(groupList);
      for (const subnet of subnets) {
        const key = `${subnet.id} ${groupKey}`;
        const had = byKey.get(key);
        if (had !== undefined) had.users.push(user);
        else {
          const users = [user];
          byKey.set(key, { eni: { subnet, groups: groupList, groupKey, users }, users });
        }
      }
    };
    for (const fn of all()) {
      // a function on managed instances has no Hyperplane ENI, whatever its VpcConfig says
      if (fn.attachment.known && fn.attachment.value !== undefined && !fn.usesManagedInstances)
        add(fn, fn.attachment.value.subnets, fn.attachment.value.groups);
    }
    for (const source of eventSources())
      if (source.inVpc.known && source.inVpc.value) add(source, source.subnets, source.groups);
    return [...byKey.values()].map(({ eni }) => eni);
  });

  return {
    get all() {
      return all();
    },
    get eventSources() {
      return eventSources();
    },
    get enis() {
      return enis();
    },
    eventSourcesOf: (fn) => eventSources().filter((source) => source.fn.known && source.fn.value.id === fn.id),
  };
}

/**
 * The same for equal sets of groups, whatever their order.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export function groupKeyOf(groups: readonly { readonly id: string }[]): string {
  return [...new Set(groups.map((group) => group.id))].sort().join(' ');
}

function distinct<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** A text less the prefix that says what it is; a reference behind the prefix stays a reference. */
function withoutPrefix(value: Value, prefix: RegExp): Value {
  if (value.kind === 'known') return { ...value, value: String(value.value).replace(prefix, '') };
  if (value.kind !== 'text') return value;
  const parts = value.parts
    .map((part, index) => (index === 0 && typeof part === 'string' ? part.replace(prefix, '') : part))
    .filter((part) => part !== '');
  const [only] = parts;
  return parts.length === 1 && only !== undefined && typeof only !== 'string'
    ? { ...only, node: value.node }
    : { ...value, parts };
}
