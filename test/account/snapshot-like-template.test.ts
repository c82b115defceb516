import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/engine/check.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isPlainMap } from '../../src/template/node.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { type Fixture, fixturesOf } from '../fixtures/fixture.ts';
import { some } from '../generated/runs.ts';
import { inAccount } from '../hosts/commands/in-account.ts';
import { answersOfStack } from '../hosts/commands/stack-answers.ts';
import { runHere } from '../hosts/in-process.ts';
import { folderWith } from '../hosts/process.ts';
import { type Account, accountOf } from './account-of-template.ts';
import { deployedTo } from './from-template/deployed-to.ts';
import { NotLiteral } from './from-template/not-literal.ts';
import { deploymentsOf } from './from-template/parameters.ts';
import { inSameWords } from './in-same-words.ts';

/** What another stack creates, or somebody in the console: of it a template is given ids alone. */
const network: ReadonlySet<string> = new Set(
  [
    ...['VPC', 'Subnet', 'SecurityGroup', 'RouteTable', 'Route', 'SubnetRouteTableAssociation', 'NatGateway', 'EIP'],
    ...['InternetGateway', 'EgressOnlyInternetGateway', 'VPCGatewayAttachment', 'VPCEndpoint', 'NetworkAcl'],
    ...['NetworkAclEntry', 'SubnetNetworkAclAssociation', 'Instance', 'SecurityGroupIngress', 'SecurityGroupEgress'],
  ].map((name) => `AWS::EC2::${name}`),
);

/** Rules on what the network is like, whoever uses it, or on the order in which a stack creates it: they report where it is created. */
const ofNetworkAlone: ReadonlySet<string> = new Set([
  'custom-resource-outlives-its-network',
  'endpoint-never-used-by-default-sdk',
  'functions-could-share-security-group',
  'nat-gateway-without-internet',
]);

/**
 * Rules on all who use a security group, and the evidence that one lets a function in to what it calls: a description has
 * the rules of a group, and not who has it.
 */
const ofUsersOfGroups: ReadonlySet<string> = new Set(['ingress-on-function-security-group']);
const admitted = ' admits ';

/** Fixtures whose finding rests on what no description has, each with the reason. */
const seenInTemplatesAlone: Readonly<Record<string, string>> = {
  'subnet-too-small/other-takers-count.yaml': 'what else takes addresses of a subnet is not described',
  'vpc-config-invalid/vpc-enforces-encryption.yaml': 'what a VPC makes of encryption is not described',
};

/** Fixtures of which a description says more, each with the reason. */
const moreInDescriptions: Readonly<Record<string, string>> = {
  'function-cannot-reach-database/public-database.yaml':
    'a description tells that the function is in the VPC of the database, where its name has a private address',
};

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
  readonly name: string;
  readonly account: Account;
  readonly divided: Divided;
}

function deployed(fixture: Fixture, value: unknown, given: Fixture['parameters']): Deployed | undefined {
  try {
    const account = accountOf(value, given);
    const divided = withoutNetwork(account);
    const isAlike = Object.keys(divided.values).length === 0 || Object.keys(divided.template.Resources!).length === 0;
    const name = [fixture.path, ...Object.entries(given).map((each) => each.join('='))].join(' ');
    return isAlike ? undefined : { fixture, name, account, divided };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

interface Reported {
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly evidence?: readonly string[];
  }[];
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

async function snapshot(source: Source, { account: { answers, parameters: given }, divided }: Deployed, cwd: string) {
  const parameters = Object.entries({ ...given, ...divided.values }).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  const args = ['snapshot', '--stack', 'shop', '--output', 'account.json'];
  if (source === 'asked') {
    const more = answersOfStack({ name: 'shop', arn, parameters, template: JSON.stringify(divided.template) });
    return inAccount({ answers, stacks: { shop: [['Any', 'AWS::SNS::Topic', 'any']] }, more, cwd }, ...args);
  }
  const { VpcAttributes, PrefixLists: _, ...lists } = { ...answers.network, NetworkInterfaces: answers.routedTo };
  const stack = { StackName: 'shop', StackId: arn, Parameters: parameters };
  writeFileSync(join(cwd, 'printed.json'), JSON.stringify([lists, ...VpcAttributes, { Stacks: [stack] }]));
  return runHere(cwd, [...args, '--from', 'printed.json']);
}

/** The same, whatever the snapshot is made from. */
const wholes = new Map<Deployed, Reported>();

/** What is found in the template as a whole, and in the template without its network where the account is described. */
async function compare(source: Source, each: Deployed) {
  const { divided } = each;
  const { template, parameters, names } = each.account;
  const settings = { region: deployedTo.region, account: deployedTo.account };
  const cwd = folderWith({
    'whole.json': JSON.stringify(template),
    'whole.config.json': JSON.stringify({ root: true, parameters, ...settings }),
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

/** The rules that leave something undecided in a template: a report has one entry for all that ask for the same value. */
function undecidedIn({ template, parameters }: Account): ReadonlySet<string> {
  const read = readTemplate({ path: 'whole.json', value: template }, { parameters, pseudo: deployedTo });
  const enabled = Object.values(rules).map((rule) => ({ rule, name: rule.meta.id, options: rule.meta.defaults }));
  return new Set(check(read, enabled).undecided.map(({ rule }) => rule));
}

/** A message in the names of the template. */
function inNames(message: string, names: ReadonlyMap<string, string>): string {
  return message.replace(
    /\b(?:vpc|subnet|sg|rtb|nat|igw|eigw|acl|vpce|i)-[0-9a-f]{8}\b(?: \([^)]*\))?/g,
    (id) => names.get(id.split(' ')[0]!) ?? id,
  );
}

const all = Object.values(rules)
  .flatMap(({ meta }) => fixturesOf(meta.id))
  .flatMap((fixture) => {
    const { value } = parse(fixture.path, fixture.text);
    return deploymentsOf(value, fixture.parameters).flatMap((given) => deployed(fixture, value, given) ?? []);
  });

describe('a snapshot of an account made from a template', () => {
  it('can be made of many fixtures', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  // the long run makes all of them, others each time here
  it.each(some(all, 300).map((each) => [each.name, each] as const))('from saved AWS CLI output: %s', (_, each) =>
    expectSame('printed', each),
  );

  // both come from the same answers, so that what is found differs in what is asked alone
  it.each(some(all, 40).map((each) => [each.name, each] as const))('as AWS answers: %s', (_, each) =>
    expectSame('asked', each),
  );

  async function expectSame(source: Source, each: Deployed): Promise<void> {
    const { whole, described, inNames } = await compare(source, each);
    const said = ({ findings }: Reported) => {
      const judged = findings.filter(
        ({ rule, evidence = [] }) =>
          !ofNetworkAlone.has(rule) && !ofUsersOfGroups.has(rule) && !evidence.some((each) => each.includes(admitted)),
      );
      const named = judged.map(({ rule, message }) => `${rule}: ${inNames(message).replace(/\$\{(\w+)\}/g, '$1')}`);
      return [...inSameWords(named)].sort();
    };
    const only = (some: Reported, other: Reported, open: ReadonlySet<string>) =>
      said(some).filter((finding) => !open.has(finding.split(':')[0]!) && !said(other).includes(finding));
    const file = each.fixture.path.replace('templates-fixtures/', '');
    // where one is undecided, the other may know more; who takes an output may add to what it gives: of that a template
    // says nothing, and an account all
    const added =
      'Outputs' in each.divided.template || Object.hasOwn(moreInDescriptions, file)
        ? []
        : only(described, whole, undecidedIn(each.account));
    const open = new Set(described.undecided.map(({ rule }) => rule));
    const missing = Object.hasOwn(seenInTemplatesAlone, file) ? [] : only(whole, described, open);
    expect({ missing, added }).toEqual({ missing: [], added: [] });
  }
});
