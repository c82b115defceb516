import { said } from '../../language/sentence.ts';
import { displayOf, identityOf, shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { EventSource } from '../base/entities.ts';
import { distinct } from '../base/grouped-by.ts';
import { inputs } from '../base/inputs.ts';
import { booleanOf, entriesOf, idsOf } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { subnetGroupOf } from '../network/subnet-groups.ts';
import { reasons } from './reasons.ts';

/** What an event source mapping polls, and where in the network that is. */
export type PolledSource = Pick<EventSource, 'sourceType' | 'subnets' | 'groups' | 'inVpc' | 'polled'>;

/** What it is looked up in. */
interface Surroundings {
  readonly core: ModelCore;
  readonly network: Network;
  readonly groups: SecurityGroups;
}

/** What is polled, by the service in its ARN; a cluster of DocumentDB has one of RDS. */
const sourceTypes: ReadonlyMap<string | undefined, PolledSource['sourceType']> = new Map([
  ['kafka', 'msk'],
  ['mq', 'mq'],
  ['rds', 'documentdb'],
] as const);

const nowhere: PolledSource = {
  sourceType: 'none-in-vpc',
  subnets: [],
  groups: [],
  inVpc: known(false),
  polled: undefined,
};

/** What a mapping polls: an entity of the template, or as much as its ARN says. */
export function readPolledSource(around: Surroundings, mapping: Resource): PolledSource {
  const { evaluate, template, exists } = around.core;
  if (mapping.properties.get('SelfManagedEventSource').isWritten) return kafkaSource(around, mapping);
  const arn = evaluate.value(mapping.properties.get('EventSourceArn'));
  const target = resourceBehind(template, arn);
  if (target !== undefined && exists(target)) {
    const read = readers.get(target.type);
    if (read !== undefined) return read(around, target);
    if (/^AWS::(?:SQS|Kinesis|DynamoDB|Serverless|Lambda)::/.test(target.type)) return nowhere;
  }
  // the ARN of a connection to a cluster of another account says nothing of that cluster's network
  const text = arn.kind === 'known' || arn.kind === 'text' ? identityOf(arn) : '';
  const service = /^arn:(?:\$\{AWS::Partition\}|[^:]*):([a-z]+):/.exec(text)?.[1];
  if (service === 'sqs' || service === 'kinesis' || service === 'dynamodb') return nowhere;
  const sourceType = sourceTypes.get(service) ?? 'unknown';
  if (sourceType === 'unknown' && isNoBroker(mapping)) return nowhere;
  return {
    sourceType,
    subnets: [],
    groups: [],
    polled: undefined,
    inVpc: notKnown({
      because: said(reasons.sourceElsewhere, { mapping, source: shownAs(arn) }),
      place: arn.node.at(),
      value: displayOf(arn),
      settledBy: said(inputs.creatorOf, { source: shownAs(arn) }),
    }),
  };
}

/** What a mapping has to say for each kind of source in a VPC. */
const propertiesOfBrokers = [
  'Topics',
  'Queues',
  'SourceAccessConfigurations',
  'DocumentDBEventSourceConfig',
  'AmazonManagedKafkaEventSourceConfig',
];

/**
 * Whether a mapping polls no broker and no database, whatever its source: Kafka mappings name their topics, those of Amazon MQ
 * their queue, and those of DocumentDB the database.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
function isNoBroker({ properties }: Resource): boolean {
  return (
    !properties.entries().some(([name]) => name.startsWith('Fn::')) &&
    propertiesOfBrokers.every((name) => properties.get(name).raw === undefined)
  );
}

/** The one resource that an ARN is of, whole or in a text: a DocumentDB cluster has no attribute that holds its ARN. */
function resourceBehind({ resources }: ModelCore['template'], arn: Value): Resource | undefined {
  if (arn.kind === 'reference') return resources.get(arn.id);
  if (arn.kind !== 'text') return undefined;
  const [only, ...others] = arn.parts.filter((part) => typeof part === 'object' && part.kind === 'reference');
  return others.length === 0 && typeof only === 'object' && only.kind === 'reference'
    ? resources.get(only.id)
    : undefined;
}

type Reader = (around: Surroundings, source: Resource) => PolledSource;

/** How each kind of source that lives in a VPC says where it is. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'AWS::MSK::Cluster',
    (around, source) => {
      const { evaluate } = around.core;
      const brokers = source.properties.get('BrokerNodeGroupInfo');
      return attached(
        around,
        source,
        'msk',
        evaluate.at(brokers, 'ClientSubnets'),
        evaluate.at(brokers, 'SecurityGroups'),
      );
    },
  ],
  [
    'AWS::MSK::ServerlessCluster',
    (around, source) => {
      const { evaluate } = around.core;
      const [config] = entriesOf(evaluate.value(source.properties.get('VpcConfigs')));
      const node = config?.node ?? source.properties.get('VpcConfigs');
      return attached(around, source, 'msk', evaluate.at(node, 'SubnetIds'), evaluate.at(node, 'SecurityGroups'));
    },
  ],
  [
    'AWS::AmazonMQ::Broker',
    (around, source) => {
      const property = (name: string) => around.core.evaluate.value(source.properties.get(name));
      const isPublic = booleanOf(property('PubliclyAccessible'));
      if (isPublic === true) return { ...nowhere, sourceType: 'mq', polled: source };
      const read = attached(around, source, 'mq', property('SubnetIds'), property('SecurityGroups'));
      if (isPublic === false) return read;
      const place = source.at('Properties', 'PubliclyAccessible');
      return {
        ...read,
        inVpc: notKnown({ because: said(reasons.unknownWhetherPublic, { source }), place }),
      };
    },
  ],
  [
    'AWS::DocDB::DBCluster',
    (around, source) => {
      const { evaluate } = around.core;
      const subnetIds = evaluate.value((subnetGroupOf(around.core, source) ?? source).properties.get('SubnetIds'));
      return attached(
        around,
        source,
        'documentdb',
        subnetIds,
        evaluate.value(source.properties.get('VpcSecurityGroupIds')),
      );
    },
  ],
]);

function attached(
  { network, groups }: Surroundings,
  polled: Resource,
  sourceType: EventSource['sourceType'],
  subnetIds: Value,
  groupIds: Value,
): PolledSource {
  return {
    sourceType,
    subnets: distinct(idsOf(subnetIds).map(network.subnet)),
    groups: distinct(idsOf(groupIds).map(groups.of)),
    inVpc: known(true),
    polled,
  };
}

/** A self-managed Kafka cluster is in a VPC when the mapping names subnets: `VPC_SUBNET` with URI `subnet:subnet-0a1b`. */
function kafkaSource({ core: { evaluate }, network, groups }: Surroundings, mapping: Resource): PolledSource {
  const subnetIds: Value[] = [];
  const groupIds: Value[] = [];
  for (const entry of entriesOf(evaluate.value(mapping.properties.get('SourceAccessConfigurations')))) {
    const type = evaluate.text(entry.node.get('Type'));
    const uri = withoutPrefix(evaluate.value(entry.node.get('URI')), /^(?:subnet|security_group):/);
    if (type === 'VPC_SUBNET') subnetIds.push(uri);
    if (type === 'VPC_SECURITY_GROUP') groupIds.push(uri);
  }
  if (subnetIds.length === 0) return { ...nowhere, sourceType: 'self-managed-kafka' };
  return {
    sourceType: 'self-managed-kafka',
    subnets: distinct(subnetIds.map(network.subnet)),
    groups: distinct(groupIds.map(groups.of)),
    inVpc: known(true),
    polled: undefined,
  };
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
