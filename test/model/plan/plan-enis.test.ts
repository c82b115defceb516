import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { EniPlan } from '../../../src/views/plan/plan.ts';
import { largestOf, planEnis } from '../../../src/views/plan/plan-enis.ts';

const templateOf = (text: string, path = 'template.yaml', parameters: Record<string, string> = {}) =>
  readTemplate(parse(path, text), { parameters, pseudo: {} });
const plan = (text: string, parameters: Record<string, string> = {}) =>
  planEnis([templateOf(text, 'template.yaml', parameters)]);

const fn = (name: string, subnets: string, groups: string, whyIncomplete = '') =>
  `  ${name}: { Type: AWS::Lambda::Function, ${whyIncomplete}Properties: { VpcConfig: { SubnetIds: ${subnets}, SecurityGroupIds: ${groups} } } }\n`;
const network = `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/28, AvailabilityZone: !Select [1, !GetAZs ''] } }
  One: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: one } }
  Two: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: two } }
`;

/** `A: One + Two = Orders, Billing` for each ENI. */
const shown = ({ vpcs }: EniPlan) =>
  vpcs.flatMap(({ subnets }) =>
    subnets.flatMap(({ name, enis }) =>
      enis.map(
        ({ groups, users }) =>
          `${name}: ${groups.map((group) => group.name).join(' + ')} = ${users.map((user) => user.name).join(', ')}`,
      ),
    ),
  );

describe('the plan of ENIs', () => {
  it('has one for each subnet and set of groups, whatever the order, with all who share it', () => {
    const said = plan(
      network +
        fn('Orders', '[!Ref A, !Ref B]', '[!Ref One, !Ref Two]') +
        fn('Billing', '[!Ref B]', '[!Ref Two, !Ref One]') +
        fn('Alone', '[!Ref A]', '[!Ref One]'),
    );
    expect(shown(said)).toEqual(['A: One + Two = Orders', 'A: One = Alone', 'B: One + Two = Orders, Billing']);
    expect(said).toMatchObject({ enis: 3, addresses: 3, perSubnetOf: [], otherwise: [], undecided: [] });
    expect(said.vpcs).toMatchObject([
      {
        name: 'Vpc',
        subnets: [
          { cidr: '10.0.1.0/24', zone: 'eu-west-1a', usable: 251, used: 2, left: 249 },
          { cidr: '10.0.2.0/28', zone: 'zone 2 of the Region', usable: 11, used: 1, left: 10 },
        ],
      },
    ]);
  });

  it('names published versions, and pollers with what they poll', () => {
    const said = plan(`${network}${fn('Orders', '[!Ref A]', '[!Ref One]')}
  Published: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Orders } }
  Cluster:
    Type: AWS::MSK::Cluster
    Properties: { BrokerNodeGroupInfo: { ClientSubnets: [!Ref A], SecurityGroups: [!Ref One] } }
  Source: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Orders, EventSourceArn: !Ref Cluster } }
`);
    expect(said.vpcs[0]!.subnets[0]!.enis[0]!.users).toMatchObject([
      { name: 'Orders', kind: 'function', versions: ['Published'] },
      { name: 'Source', kind: 'poller', calls: 'Orders', polls: 'Cluster' },
    ]);
  });

  it('counts what else takes addresses of a subnet', () => {
    const said = plan(`${network}${fn('Orders', '[!Ref A]', '[!Ref One]')}
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref A, AllocationId: eipalloc-1 } }
`);
    expect(said).toMatchObject({ enis: 1, addresses: 2 });
    expect(said.vpcs[0]!.subnets[0]).toMatchObject({
      used: 2,
      left: 249,
      others: [{ what: 'NAT gateway', name: 'Nat' }],
    });
  });

  it('says of a list how many come for each of its subnets, and what decides that', () => {
    const text = `Parameters: { SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>' } }\n${network}${fn('Orders', '[!Ref A]', '[!Ref One]')}${fn('Many', '!Ref SubnetIds', '[!Ref One]')}`;
    const said = plan(text);
    expect(said).toMatchObject({ enis: 1, perSubnetOf: [{ list: 'parameter SubnetIds', enis: 1 }] });
    expect(said.undecided).toEqual([
      { because: 'how many subnets parameter SubnetIds holds is not known', settledBy: '--parameter SubnetIds=...' },
    ]);
    const given = plan(text, { SubnetIds: 'subnet-1,subnet-2' });
    expect(given).toMatchObject({ enis: 3, perSubnetOf: [] });
    expect(given.undecided.map(({ because }) => because)).toEqual(['the range of subnet-1, subnet-2 is not known']);
  });

  it('says which functions may be in a VPC or not', () => {
    const said = plan(`Parameters: { Config: { Type: String } }\n${network}
  Odd: { Type: AWS::Lambda::Function, Properties: { VpcConfig: !Ref Config } }
`);
    expect(said.enis).toBe(0);
    expect(said.undecided.map(({ because }) => because)).toEqual(['parameter Config has no value here']);
  });

  it('says what sharing equivalent groups would save', () => {
    const both = fn('Orders', '[!Ref A, !Ref B]', '[!Ref One]') + fn('Billing', '[!Ref A, !Ref B]', '[!Ref Two]');
    const [saving, ...others] = plan(network + both).savings;
    expect(saving).toMatchObject({ saved: 2, isLeast: false });
    expect(saving?.sets.map((set) => set.map(({ name }) => name))).toEqual([['One'], ['Two']]);
    expect(others).toEqual([]);
    expect(plan(network + fn('Orders', '[!Ref A]', '[!Ref One]') + fn('B2', '[!Ref B]', '[!Ref Two]')).savings).toEqual(
      [],
    );
    const differing = both.replace('!Ref Two', '!Ref Three');
    const three = `  Three: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 1, ToPort: 1, CidrIp: 10.0.0.0/8 }] } }\n`;
    expect(plan(network + three + differing).savings).toEqual([]);
  });

  it('shows the conditions under which there are most, and what is different otherwise', () => {
    const said = plan(
      `Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n${network}${fn('Orders', '[!Ref A, !If [IsProd, !Ref B, !Ref AWS::NoValue]]', '[!Ref One]')}`,
    );
    expect(said).toMatchObject({
      enis: 2,
      when: 'IsProd is true',
      otherwise: ['1 ENI, without that of One in B, when IsProd is false'],
    });
  });

  it('of equally many shows those of the defaults', () => {
    const said = plan(
      `Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n${network}${fn('Orders', '[!Ref A]', '[!If [IsProd, !Ref Two, !Ref One]]')}`,
    );
    expect(shown(said)).toEqual(['A: One = Orders']);
    expect(said.when).toBe('IsProd is false');
    expect(said.otherwise).toEqual(['1 ENI, without that of One in A and with that of Two in A, when IsProd is true']);
  });

  it('shows no combination that Lambda refuses, where another has as many', () => {
    const said = plan(
      `Parameters: { Groups: { Type: CommaDelimitedList, Default: '' } }\nConditions: { HasGroups: !Not [!Equals [!Join ['', !Ref Groups], '']] }\n${network}${fn('Orders', '[!Ref A]', '!If [HasGroups, !Ref Groups, !Ref AWS::NoValue]')}`,
    );
    expect(shown(said)).toEqual(['A: parameter Groups = Orders']);
    expect(said.otherwise).toEqual(['0 ENIs, without that of parameter Groups in A, when HasGroups is false']);
  });

  it('says whose ENIs they are not, where they are the same otherwise', () => {
    const said = plan(
      `Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n${network}${fn('Orders', '[!Ref A]', '[!Ref One]')}${fn('Debug', '[!Ref A]', '[!Ref One]', 'Condition: IsProd, ')}`,
    );
    expect(said.otherwise).toEqual(['1 ENI, the same ones also for Debug, when IsProd is true']);
  });

  it('joins what several templates call by its id in the account, and by nothing else', () => {
    const byId = `Resources:\n${fn('Orders', '[subnet-1]', '[sg-1]')}`;
    const byParameter = `Parameters: { Subnet: { Type: String } }\nResources:\n${fn('Orders', '[!Ref Subnet]', '[sg-1]')}`;
    const paths = (text: string) => ['a.yaml', 'b.yaml'].map((path) => templateOf(text, path));
    expect(shown(planEnis(paths(byId)))).toEqual(['subnet-1: sg-1 = Orders of a.yaml, Orders of b.yaml']);
    expect(shown(planEnis(paths(byParameter)))).toEqual([
      'parameter Subnet of a.yaml: sg-1 = Orders of a.yaml',
      'parameter Subnet of b.yaml: sg-1 = Orders of b.yaml',
    ]);
  });

  it('of several environments shows the largest', () => {
    const small = plan(network + fn('Orders', '[!Ref A]', '[!Ref One]'));
    const large = plan(network + fn('Orders', '[!Ref A, !Ref B]', '[!Ref One]'));
    expect(
      largestOf(
        new Map([
          ['dev', small],
          ['prod', large],
        ]),
      ),
    ).toMatchObject({ enis: 2, when: 'the environment is prod', otherwise: ['1 ENI in the environment dev'] });
  });
});
