import { layout } from '../../../src/hosts/cli/lazy/layout.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { EniPlan } from '../../../src/views/plan/plan.ts';
import { planEnis } from '../../../src/views/plan/plan-enis.ts';

export { layout };

/** The plan of a template that is given as YAML. */
export function planOf(text: string): EniPlan {
  const parsed = parse('template.yaml', text);
  if (parsed.problems.length > 0) throw new Error(parsed.problems.map(({ problem }) => problem).join('; '));
  return planEnis([readTemplate(parsed, { parameters: {}, pseudo: {} })]);
}

const vpcs = ['Main', 'Other'];
const zones = [0, 1, 2];

/**
 * So many functions in two VPCs of three zones, two subnets in the first of them, and one function in a list of
 * subnets. `sets` is how many sets of groups they use in each VPC.
 */
export function planOfMany(functions: number, sets: number, name = (index: number) => `Function${index}`): EniPlan {
  const lines = ["Parameters: { SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>' } }", 'Resources:'];
  const add = (id: string, type: string, properties: object) =>
    lines.push(`  ${JSON.stringify(id)}: ${JSON.stringify({ Type: type, Properties: properties })}`);
  const ref = (id: string) => ({ Ref: id });
  for (const [index, vpc] of vpcs.entries()) {
    add(vpc, 'AWS::EC2::VPC', { CidrBlock: `10.${index}.0.0/16` });
    const subnet = (id: string, third: number, zone: string) =>
      add(id, 'AWS::EC2::Subnet', { VpcId: ref(vpc), CidrBlock: `10.${index}.${third}.0/24`, AvailabilityZone: zone });
    for (const zone of zones) subnet(`${vpc}${zone}`, zone, `eu-west-1${'abc'[zone]}`);
    subnet(`${vpc}Further`, 9, 'eu-west-1a');
    add(`${vpc}Nat`, 'AWS::EC2::NatGateway', { SubnetId: ref(`${vpc}0`), AllocationId: 'eipalloc-1' });
    for (let set = 0; set < sets; set++)
      add(`${vpc}Group${set}`, 'AWS::EC2::SecurityGroup', { VpcId: ref(vpc), GroupDescription: 'functions' });
  }
  for (let index = 0; index < functions; index++) {
    const vpc = vpcs[index % 3 === 2 ? 1 : 0]!;
    const subnets = index % 5 === 4 ? [`${vpc}0`, `${vpc}Further`] : zones.map((zone) => `${vpc}${zone}`);
    add(name(index), 'AWS::Lambda::Function', {
      VpcConfig: { SubnetIds: subnets.map(ref), SecurityGroupIds: [ref(`${vpc}Group${index % sets}`)] },
    });
    if (index % 7 === 0) add(`Version${index}`, 'AWS::Lambda::Version', { FunctionName: ref(name(index)) });
  }
  add('InList', 'AWS::Lambda::Function', {
    VpcConfig: { SubnetIds: ref('SubnetIds'), SecurityGroupIds: ['sg-1'] },
  });
  return planOf(`${lines.join('\n')}\n`);
}

/** Names that would end a quote, a tag, a cell or a line if they were not escaped. */
export const hostile = {
  vpc: 'Vpc"]<b>',
  subnet: 'A</script></style></svg><script>alert(1)</script>',
  group: "G|`end`;#'}{%%\\",
  function: 'F & שלום \u202eevil 名前 \ufffe\u0007',
} as const;

export const hostilePlan = () =>
  planOf(
    `Resources: ${JSON.stringify({
      [hostile.vpc]: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
      [hostile.subnet]: {
        Type: 'AWS::EC2::Subnet',
        Properties: { VpcId: { Ref: hostile.vpc }, CidrBlock: '10.0.1.0/24', AvailabilityZone: '"<i>\n"]' },
      },
      [hostile.group]: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: hostile.vpc } } },
      [hostile.function]: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          VpcConfig: { SubnetIds: [{ Ref: hostile.subnet }], SecurityGroupIds: [{ Ref: hostile.group }] },
        },
      },
    })}\n`,
  );

export const nothing = () => planOf('Resources: { Topic: { Type: AWS::SNS::Topic } }\n');
