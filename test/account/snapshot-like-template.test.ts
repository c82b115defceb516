import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isPlainMap } from '../../src/template/node.ts';
import { type Fixture, fixturesOf } from '../fixtures/fixture.ts';
import { some } from '../generated/runs.ts';
import { inAccount } from '../hosts/commands/in-account.ts';
import { answersOfStack } from '../hosts/commands/stack-answers.ts';
import { runHere } from '../hosts/in-process.ts';
import { folderWith } from '../hosts/process.ts';
import { type Account, accountOf, deployedTo, NotLiteral } from './account-of-template.ts';

/** What another stack creates, or somebody in the console: of it a template is given ids alone. */
const network: ReadonlySet<string> = new Set(
  [
    ...['VPC', 'Subnet', 'SecurityGroup', 'RouteTable', 'Route', 'SubnetRouteTableAssociation', 'NatGateway', 'EIP'],
    ...['InternetGateway', 'EgressOnlyInternetGateway', 'VPCGatewayAttachment', 'VPCEndpoint', 'NetworkAcl'],
    ...['NetworkAclEntry', 'SubnetNetworkAclAssociation', 'SecurityGroupIngress', 'SecurityGroupEgress'],
  ].map((name) => `AWS::EC2::${name}`),
);

/** Rules on what the network is like, whoever uses it, or on the order in which a stack creates it: they report where it is created. */
const ofNetworkAlone: ReadonlySet<string> = new Set([
  'custom-resource-outlives-its-network',
  'endpoint-never-used-by-default-sdk',
  'functions-could-share-security-group',
  'nat-gateway-without-internet',
  'nat-instance-checks-source',
]);

/** Fixtures whose finding rests on what no description has: all users of a security group, what a VPC makes of encryption. */
const seenInTemplatesAlone: ReadonlySet<string> = new Set([
  'templates-fixtures/function-cannot-reach-database/rule-for-the-cache-of-a-shared-group.yaml',
  'templates-fixtures/function-cannot-reach-database/admitted-by-one-database-alone.yaml',
  'templates-fixtures/vpc-config-invalid/vpc-enforces-encryption.yaml',
]);

type Item = Readonly<Record<string, unknown>>;

/** A template without its network, and the values of the parameters that are in its place. */
interface Divided {
  readonly template: Item;
  readonly values: Readonly<Record<string, string>>;
}

/** Takes the network out of a template: a parameter of the same name holds the id of each part that is referred to. */
function withoutNetwork({ answers, template, names }: Account): Divided {
  const { Resources = {}, Parameters = {}, ...rest } = template as Readonly<Record<string, Item>>;
  const idOf = (name: string) => [...names].find(([, each]) => each === name)?.[0];
  const removed = new Set(
    Object.entries(Resources).flatMap(([id, each]) => (network.has(String((each as Item).Type)) ? [id] : [])),
  );
  const values: Record<string, string> = {};
  const valueFor = (id: string, attribute: string | undefined): string | undefined => {
    if (attribute === undefined || attribute.endsWith('Id')) return idOf(id);
    if (attribute === 'DefaultSecurityGroup') return idOf(`the default security group of ${id}`);
    if (attribute === 'CidrBlock')
      return answers.network.Vpcs.find(({ VpcId }) => VpcId === idOf(id))?.CidrBlock ?? undefined;
    return undefined;
  };
  const parameterFor = (id: string, attribute?: string): string => {
    const value = valueFor(id, attribute);
    if (value === undefined) throw new NotLiteral(`${id}.${attribute}`);
    const name = attribute === undefined || attribute.endsWith('Id') ? id : `${id}${attribute}`;
    values[name] = value;
    return name;
  };
  const inText = (text: unknown) =>
    String(text).replace(/\$\{(\w+)(?:\.(\w+))?\}/g, (whole, id: string, attribute?: string) =>
      removed.has(id) ? `\${${parameterFor(id, attribute)}}` : whole,
    );
  const rewritten = (raw: unknown): unknown => {
    if (Array.isArray(raw)) return raw.map(rewritten);
    if (!isPlainMap(raw)) return raw;
    const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Sub': sub } = raw;
    if (typeof ref === 'string' && removed.has(ref)) return { Ref: parameterFor(ref) };
    const [id, name] = (Array.isArray(attribute) ? attribute : String(attribute).split('.')).map(String);
    if (attribute !== undefined && removed.has(id!)) return { Ref: parameterFor(id!, name) };
    if (typeof sub === 'string') return { 'Fn::Sub': inText(sub) };
    if (Array.isArray(sub)) return { 'Fn::Sub': [inText(sub[0]), ...sub.slice(1).map(rewritten)] };
    return Object.fromEntries(Object.entries(raw).map(([key, each]) => [key, rewritten(each)]));
  };
  const kept = Object.entries(Resources).flatMap(([id, each]) => {
    if (removed.has(id)) return [];
    const { DependsOn, ...own } = each as Item;
    const left = [DependsOn ?? []].flat().filter((name) => !removed.has(String(name)));
    return [[id, { ...(rewritten(own) as Item), ...(left.length > 0 && { DependsOn: left }) }] as const];
  });
  const outputs = rest.Outputs === undefined ? {} : { Outputs: rewritten(rest.Outputs) };
  const given = Object.fromEntries(Object.keys(values).map((name) => [name, { Type: 'String' }]));
  return {
    template: { ...rest, ...outputs, Parameters: { ...Parameters, ...given }, Resources: Object.fromEntries(kept) },
    values,
  };
}

interface Deployed {
  readonly fixture: Fixture;
  readonly account: Account;
  readonly divided: Divided;
}

function deployed(fixture: Fixture): Deployed | undefined {
  try {
    const account = accountOf(parse(fixture.path, fixture.text).value, fixture.parameters);
    const divided = withoutNetwork(account);
    return Object.keys(divided.values).length === 0 ? undefined : { fixture, account, divided };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

interface Reported {
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly resource?: string }[];
  readonly undecided: readonly { readonly rule: string; readonly reason: string }[];
}

async function lint(cwd: string, config: string, file: string): Promise<Reported> {
  const { out, err } = await runHere(cwd, ['-c', config, '--format', 'json', file]);
  try {
    return JSON.parse(out).files[0];
  } catch {
    throw new Error(err);
  }
}

const arn = `arn:aws:cloudformation:${deployedTo.region}:${deployedTo.account}:stack/shop/1`;

/** How a snapshot learns of the account: it asks AWS, or reads saved AWS CLI output. */
type Source = 'asked' | 'printed';

async function snapshot(source: Source, { fixture, account: { answers }, divided }: Deployed, cwd: string) {
  const parameters = Object.entries({ ...fixture.parameters, ...divided.values }).map(
    ([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }),
  );
  const args = ['snapshot', '--stack', 'shop', '--output', 'account.json'];
  if (source === 'asked') {
    const more = answersOfStack({ name: 'shop', arn, parameters, template: JSON.stringify(divided.template) });
    return inAccount({ answers, stacks: { shop: [] }, more, cwd }, ...args);
  }
  const { VpcAttributes, PrefixLists: _, ...lists } = answers.network;
  const stack = { StackName: 'shop', StackId: arn, Parameters: parameters };
  writeFileSync(join(cwd, 'printed.json'), JSON.stringify([lists, ...VpcAttributes, { Stacks: [stack] }]));
  return runHere(cwd, [...args, '--from', 'printed.json']);
}

/** The same, whatever the snapshot is made from. */
const wholes = new Map<Deployed, Reported>();

/** What is found in the template as a whole, and in the template without its network where the account is described. */
async function compare(source: Source, each: Deployed) {
  const { fixture, divided } = each;
  const { template, names } = each.account;
  const settings = { region: deployedTo.region, account: deployedTo.account };
  const cwd = folderWith({
    'whole.json': JSON.stringify(template),
    'whole.config.json': JSON.stringify({ root: true, parameters: fixture.parameters, ...settings }),
    'shop.json': JSON.stringify(divided.template),
    'shop.config.json': JSON.stringify({
      root: true,
      networks: 'account.json',
      stacks: { shop: { template: 'shop.json', stackName: 'shop' } },
    }),
  });
  const { code, err } = await snapshot(source, each, cwd);
  if (code !== 0) throw new Error(err);
  const whole = wholes.get(each) ?? (await lint(cwd, 'whole.config.json', 'whole.json'));
  wholes.set(each, whole);
  const described = await lint(cwd, 'shop.config.json', 'shop.json');
  rmSync(cwd, { recursive: true });
  return { whole, described, inNames: (message: string) => inNames(message, names) };
}

/** A message in the names of the template. */
function inNames(message: string, names: ReadonlyMap<string, string>): string {
  return message.replace(
    /\b(?:vpc|subnet|sg|rtb|nat|igw|eigw|acl|vpce)-[0-9a-f]{8}\b(?: \([^)]*\))?/g,
    (id) => names.get(id.split(' ')[0]!) ?? id,
  );
}

const all = Object.values(rules)
  .flatMap(({ meta }) => fixturesOf(meta.id))
  .flatMap((fixture) => deployed(fixture) ?? []);

describe('a snapshot of an account made from a template', () => {
  it('can be made of many fixtures', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all.map((each) => [each.fixture.path, each] as const))('from saved AWS CLI output: %s', (_, each) =>
    expectSame('printed', each),
  );

  // both come from the same answers, so that what is found differs in what is asked alone
  it.each(some(all, 40).map((each) => [each.fixture.path, each] as const))('as AWS answers: %s', (_, each) =>
    expectSame('asked', each),
  );

  async function expectSame(source: Source, each: Deployed): Promise<void> {
    const { whole, described, inNames } = await compare(source, each);
    const said = ({ findings }: Reported) =>
      findings
        .filter(({ rule }) => !ofNetworkAlone.has(rule))
        .map(({ rule, message }) => `${rule}: ${inNames(message).replace(/\$\{(\w+)\}/g, '$1')}`)
        // a description has a group where the template has an attribute of its VPC
        .map((finding) => finding.replaceAll('Vpc.DefaultSecurityGroup', 'the default security group of Vpc'))
        .sort();
    // where one is undecided, the other may know more
    const only = (some: Reported, other: Reported) =>
      said(some).filter((finding) => {
        const isOpen = other.undecided.some(({ rule }) => finding.startsWith(`${rule}: `));
        return !isOpen && !said(other).includes(finding);
      });
    // who takes an output may add to what it gives: of that a template says nothing, and an account all
    const added = 'Outputs' in each.divided.template ? [] : only(described, whole);
    const missing = seenInTemplatesAlone.has(each.fixture.path) ? [] : only(whole, described);
    expect({ missing, added }).toEqual({ missing: [], added: [] });
  }
});
