import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../../src/hosts/cli/commands/command-specs.ts';
import { main } from '../../../src/hosts/cli/main.ts';
import { optionSpecs } from '../../../src/hosts/cli/options.ts';
import { allHostTexts } from '../../../src/hosts/texts.ts';
import { allTexts, textsOfAws } from '../../../src/texts.ts';
import { loudLanguage } from '../../loud-language.ts';

const language = loudLanguage([...allTexts(), ...allHostTexts(), ...textsOfAws()]);

const template = `Parameters:
  HasNat: { Type: String, AllowedValues: ['true', 'false'] }
  OtherSubnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
Conditions:
  WithNat: !Equals [!Ref HasNat, 'true']
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Nat: { Type: AWS::EC2::NatGateway, Condition: WithNat, Properties: { SubnetId: !Ref Subnet, AllocationId: eipalloc-1 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Route:
    Type: AWS::EC2::Route
    Condition: WithNat
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat }
  Association:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }]
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Code: { ZipFile: 'exports.handler = async () => {}' }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
  Mails:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Code: { ZipFile: 'exports.handler = async () => {}' }
      VpcConfig: { SubnetIds: !Ref OtherSubnets, SecurityGroupIds: [!Ref Group] }
`;

/** What a command prints in the made-up language. */
async function said(...argv: readonly string[]): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'vpclambda-lint-'));
  writeFileSync(join(cwd, 'stack.yaml'), template);
  writeFileSync(join(cwd, 'past.yaml'), template.replace('10.0.0.0/24', '10.0.1.0/24'));
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  await main(argv, { cwd, env: {}, colour: false, language, out: print, err: print });
  return text;
}

/** The words in small letters that are neither the template's nor these. */
function english(text: string, known: string): readonly string[] {
  const names = new Set(`${template} ${known}`.match(/[\w-]+/g));
  const words = text.match(/(?<![\w"'./:-])[a-z][a-z']+(?![\w./:-])/g) ?? [];
  return [...new Set(words)].filter((word) => !names.has(word));
}

/** The names of commands and options, and what users type. */
const typed = [
  ...commandSpecs.flatMap(({ name, usage, examples }) => [name, ...usage, ...examples.map(([line]) => line)]),
  ...optionSpecs.flatMap((spec) => [spec.name, 'value' in spec ? spec.value : '']),
].join(' ');

describe('a command in another language', () => {
  it.each([
    [['help']],
    ...commandSpecs.map(({ name }) => [['help', name]] as const),
    [['help', 'nothing-of-that-name']],
    [['show-model', 'stack.yaml']],
    [['explain-path', 'stack.yaml', 'Orders', 'sqs']],
    [['explain-path', 'stack.yaml', 'Mails', 'internet']],
    ...['text', 'markdown', 'mermaid', 'dot', 'html'].map(
      (format) => [['enis', '--format', format, 'stack.yaml']] as const,
    ),
    [['diff', '--preset', 'none', 'past.yaml', 'stack.yaml']],
  ] as const)('has no English word in %s', async (argv) => {
    expect(english(await said(...argv), `${typed} ${argv.join(' ')} vpclambda-lint sqs yaml ms`)).toEqual([]);
  });
});
