import fc from 'fast-check';
import { expect, it } from 'vitest';
import shareGroups from '../../rules/functions-could-share-security-group/index.ts';
import { findingsWith } from '../fixtures/lint-with.ts';
import { playing } from '../generated/runs.ts';
import { modelOf } from './model-of.ts';

const subnets = ['SubnetA', 'SubnetB', 'SubnetC', 'SubnetD'];
const groups = ['GroupA', 'GroupB', 'GroupC'];
const brokerGroups = ['BrokerGroupA', 'BrokerGroupB'];
const kafkaGroups = ['KafkaGroupA', 'KafkaGroupB'];

/** An id in one of the ways that people write it. */
const written = (id: string, attribute: string) =>
  fc.constantFrom<unknown>({ Ref: id }, { 'Fn::GetAtt': [id, attribute] }, { 'Fn::Sub': `\${${id}}` });

/** Entries in any order and, as people copy, now and then twice. */
const listOf = (ids: readonly string[], attribute: string, most = ids.length + 1) =>
  fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: most }).chain((chosen) =>
    fc.record({
      ids: fc.constant(chosen),
      value: fc.tuple(...chosen.map((id) => written(id, attribute))),
    }),
  );

const attached = fc.record({
  subnets: listOf(subnets, 'SubnetId'),
  groups: listOf(groups, 'GroupId'),
  versions: fc.nat(2),
});
const polled = fc.constantFrom('msk', 'serverless', 'mq', 'public mq', 'documentdb', 'kafka', 'sqs').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    subnets: listOf(subnets, 'SubnetId'),
    groups: listOf(kind === 'kafka' ? kafkaGroups : brokerGroups, 'GroupId'),
    times: fc.integer({ min: 1, max: 2 }),
  }),
);
const wishes = fc.record({
  functions: fc.array(attached, { maxLength: 6 }),
  managed: fc.array(attached, { maxLength: 1 }),
  outside: fc.nat(1),
  sources: fc.array(polled, { maxLength: 3 }),
});
type Wish = typeof wishes extends fc.Arbitrary<infer Of> ? Of : never;

function resourcesOf({ functions, managed, outside, sources }: Wish): Record<string, unknown> {
  const resources: Record<string, unknown> = { Vpc: { Type: 'AWS::EC2::VPC' }, Queue: { Type: 'AWS::SQS::Queue' } };
  for (const [at, id] of subnets.entries())
    resources[id] = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: `10.0.${at}.0/24` } };
  for (const id of [...groups, ...brokerGroups, ...kafkaGroups])
    resources[id] = { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: 'Vpc' }, GroupDescription: id } };
  const addFunction = (id: string, { subnets: inSubnets, groups: inGroups }: Wish['functions'][number], more = {}) => {
    const VpcConfig = { SubnetIds: inSubnets.value, SecurityGroupIds: inGroups.value };
    resources[id] = { Type: 'AWS::Lambda::Function', Properties: { VpcConfig, ...more } };
  };
  for (const [at, fn] of functions.entries()) {
    addFunction(`Function${at}`, fn);
    for (let version = 0; version < fn.versions; version++)
      resources[`Version${at}N${version}`] = {
        Type: 'AWS::Lambda::Version',
        DeletionPolicy: 'Retain',
        Properties: { FunctionName: { Ref: `Function${at}` } },
      };
  }
  for (const [at, fn] of managed.entries())
    addFunction(`Managed${at}`, fn, {
      CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: 'arn:a' } },
    });
  for (let at = 0; at < outside; at++) resources[`Outside${at}`] = { Type: 'AWS::Lambda::Function', Properties: {} };
  for (const [at, source] of sources.entries()) addSource(resources, `Source${at}`, source);
  return resources;
}

function addSource(
  resources: Record<string, unknown>,
  id: string,
  { kind, subnets: inSubnets, groups: inGroups, times }: Wish['sources'][number],
): void {
  const [SubnetIds, SecurityGroups] = [inSubnets.value, inGroups.value];
  const made: Readonly<Record<string, unknown>> = {
    msk: {
      Type: 'AWS::MSK::Cluster',
      Properties: { BrokerNodeGroupInfo: { ClientSubnets: SubnetIds, SecurityGroups } },
    },
    serverless: { Type: 'AWS::MSK::ServerlessCluster', Properties: { VpcConfigs: [{ SubnetIds, SecurityGroups }] } },
    mq: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: false, SubnetIds, SecurityGroups } },
    'public mq': { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: true, SubnetIds, SecurityGroups } },
    documentdb: {
      Type: 'AWS::DocDB::DBCluster',
      Properties: { DBSubnetGroupName: { Ref: `${id}Subnets` }, VpcSecurityGroupIds: SecurityGroups },
    },
  };
  if (made[kind] !== undefined) resources[id] = made[kind];
  if (kind === 'documentdb')
    resources[`${id}Subnets`] = { Type: 'AWS::DocDB::DBSubnetGroup', Properties: { SubnetIds } };
  const access = (type: string, prefix: string, entries: readonly unknown[]) =>
    entries.map((entry) => ({ Type: type, URI: { 'Fn::Join': ['', [prefix, entry]] } }));
  const from =
    kind === 'kafka'
      ? {
          SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['a:9092'] } },
          SourceAccessConfigurations: [
            ...access('VPC_SUBNET', 'subnet:', SubnetIds),
            ...access('VPC_SECURITY_GROUP', 'security_group:', SecurityGroups),
          ],
        }
      : { EventSourceArn: { 'Fn::GetAtt': [kind === 'sqs' ? 'Queue' : id, 'Arn'] } };
  for (let at = 0; at < times; at++)
    resources[`${id}Mapping${at}`] = {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { FunctionName: 'elsewhere', ...from },
    };
}

/** The pairs of a subnet and a set of groups, counted anew: whatever the order, how often, and for how many. */
function pairsOf(users: readonly { subnets: { ids: readonly string[] }; groups: { ids: readonly string[] } }[]) {
  const pairs = new Map<string, { readonly subnet: string; readonly set: string }>();
  for (const user of users)
    for (const subnet of user.subnets.ids) {
      const set = [...user.groups.ids]
        .filter((id, at, all) => all.indexOf(id) === at)
        .sort()
        .join('+');
      pairs.set(`${subnet}/${set}`, { subnet, set });
    }
  return [...pairs.values()];
}

const inVpc = ({ kind }: Wish['sources'][number]) => kind !== 'sqs' && kind !== 'public mq';

it('counts one ENI for each pair of a subnet and a set of groups', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const model = modelOf(JSON.stringify({ Resources: resourcesOf(wish) }));
      const pairs = pairsOf([...wish.functions, ...wish.sources.filter(inVpc)]);
      const counted = model.enis.map(
        ({ subnet, groups: set }) =>
          `${subnet.name}/${set
            .map(({ name }) => name)
            .sort()
            .join('+')}`,
      );
      expect(counted.sort()).toEqual(pairs.map(({ subnet, set }) => `${subnet}/${set}`).sort());
    }),
    playing(60),
  );
});

it('says how many ENIs functions take, and would take with groups in common', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const text = JSON.stringify({ Resources: resourcesOf({ ...wish, managed: [] }) });
      // a broker's group is the broker's; one that a mapping alone names is a poller's, which may share it
      const pairs = pairsOf([...wish.functions, ...wish.sources.filter(({ kind }) => kind === 'kafka')]);
      const setsIn = (subnet: string) => new Set(pairs.filter((pair) => pair.subnet === subnet).map(({ set }) => set));
      const doubled = new Set(pairs.filter(({ subnet }) => setsIn(subnet).size > 1).map(({ set }) => set));
      const today = pairs.filter(({ set }) => doubled.has(set));
      const after = new Set(today.map(({ subnet }) => subnet)).size;
      const enis = (count: number) => `${count} ENI${count === 1 ? '' : 's'}`;
      const said = findingsWith(shareGroups, 'template.json', text).map(({ message, remedy }) => [
        /they use (.+) where (.+) would be enough/.exec(message)?.slice(1),
        /that saves (.+) and/.exec(remedy)?.[1],
      ]);
      expect(said).toEqual(
        today.length === 0 ? [] : [[[enis(today.length), String(after)], enis(today.length - after)]],
      );
    }),
    playing(60),
  );
});
