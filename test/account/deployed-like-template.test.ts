import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judgeDeployed } from '../../src/account/deployed/judge-deployed.ts';
import { viewOf } from '../../src/account/deployed/view/deployed-view.ts';
import { check } from '../../src/engine/check.ts';
import type { EnabledRule } from '../../src/engine/config/config.ts';
import type { RawFinding } from '../../src/engine/result.ts';
import { inWords } from '../../src/language/in-words.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { type Fixture, fixturesOf } from '../fixtures/fixture.ts';
import { root } from '../hosts/process.ts';
import { accountOf } from './account-of-template.ts';
import { deployedTo } from './from-template/deployed-to.ts';
import { NotLiteral } from './from-template/not-literal.ts';
import { deploymentsOf } from './from-template/parameters.ts';
import { inSameWords } from './in-same-words.ts';

const ofChange = 'it compares a template with a later one, and an account has one state';
const ofComments = 'it is about comments in a template: what is deployed is judged as a whole';

/** Rules whose findings are not compared, each with the reason why an account can't have them; docs/live.md lists them. */
const notOfAccounts: Readonly<Record<string, string>> = {
  'endpoint-private-dns-conflict': 'AWS refuses to create the second endpoint, so no account has both',
  'standalone-egress-removes-allow-all': 'an account tells whether the rule that allows everything is still there',
  'update-deletes-group-in-use': ofChange,
  'update-deletes-subnet-in-use': ofChange,
  'update-leaves-vpc-with-dual-stack-flag': ofChange,
  'update-removes-export-in-use': ofChange,
  'update-removes-permissions-first': ofChange,
  'update-replaces-function': ofChange,
  'update-strands-versions': ofChange,
  'invalid-suppression': ofComments,
  'unused-suppression': ofComments,
  'template-syntax': 'what was deployed could be read',
};

/** Messages that are not compared, each with the reason why an account can't give them. */
const messagesNotOfAccounts: Readonly<Record<string, string>> = {
  'event-source-cannot-reach-lambda noServiceNetwork': 'associations are not asked for',
  'function-cannot-reach-database noServiceNetwork': 'associations are not asked for',
  'function-cannot-reach-service noServiceNetwork': 'associations are not asked for',
  'function-cannot-mount-file-system notAwaited': 'an order of a deployment',
  'vpc-config-invalid atEdge': 'distributions are not asked for',
};

/** Fixtures of which an account leaves something undecided that the template tells, each with the reason. */
const undecidedInAccounts: Readonly<Record<string, string>> = {
  'custom-resource-cannot-answer/through-a-topic-alone.yaml': 'subscriptions of topics are not asked for',
  'custom-resource-cannot-answer/sam-through-a-topic.yaml': 'subscriptions of topics are not asked for',
  'endpoint-never-used-by-default-sdk/vpc-by-parameter.yaml': 'an account tells that no function is in the VPC',
  'endpoint-never-used-by-default-sdk/vpc-is-exported.yaml': 'an account tells that no function is in the VPC',
  'function-cannot-reach-service/collection-endpoint-group-blocks.yaml':
    'endpoints of OpenSearch Serverless are not asked for',
  'function-cannot-reach-service/collection-endpoint-in-another-vpc.yaml':
    'endpoints of OpenSearch Serverless are not asked for',
  'function-cannot-reach-service/collection-endpoint-without-dns.yaml':
    'endpoints of OpenSearch Serverless are not asked for',
  'function-cannot-reach-service/collection-without-endpoint.yaml':
    'endpoints of OpenSearch Serverless are not asked for',
  'function-cannot-reach-service/lattice-group-allows-nothing.yaml':
    'associations of service networks are not asked for',
  'function-cannot-reach-service/lattice-group-of-the-function-blocks.yaml':
    'associations of service networks are not asked for',
  'function-in-one-zone/custom-resource-function.yaml': 'who else calls a function is not asked for',
  'functions-could-share-security-group/own-group-beside-a-list.yaml':
    'who has a group that no stack creates is not asked for',
  'vpc-config-invalid/condition-takes-both-lists.yaml': 'an account has it in one finding with what it says more',
  'subnet-too-small/other-takers-count.yaml': 'what else takes addresses of a subnet is not asked for',
};

const chosen =
  'a template may choose by a condition what would be an oversight otherwise, and an account has what was chosen';

/** Fixtures of which an account says more than the template, each with the reason. */
const moreInAccounts: Readonly<Record<string, string>> = {
  'function-cannot-reach-database/public-database.yaml':
    'an account tells that the function is in the VPC of the database, where its name has a private address',
  'function-in-public-subnet/public-in-development-only.yaml': chosen,
  'functions-could-share-security-group/admitted-alike-in-one-stage-only.yaml': chosen,
  'subnet-lists-diverge/condition-chooses-the-list.yaml': chosen,
  'vpc-config-invalid/condition-takes-both-lists.yaml': chosen,
};

/** Fixtures in which SAM writes what is certain in a template as what an account has of the less certain, too. */
const lessSevereInAccounts: Readonly<Record<string, string>> = {
  'egress-to-nowhere/sam-connector.yaml': 'a connector is a permission there, which only suggests that it is used',
  'function-cannot-reach-service/sam-connector.yaml':
    'a connector is a permission there, which only suggests that it is used',
};

/** What AWS refuses to create is in no account: such a fixture is passed over. */
const refusedByAws: ReadonlySet<string> = new Set([
  'endpoint-never-used-by-default-sdk noGateway',
  'endpoint-never-used-by-default-sdk noInterface',
  'endpoint-never-used-by-default-sdk withoutGateway',
  'role-without-eni-permissions wrongPath',
  'vpc-config-invalid nameWithoutRef',
  'vpc-config-invalid noSubnets',
  'vpc-config-invalid refusedByEncryptionControl',
  'vpc-config-invalid refusedByVpcEncryption',
  'vpc-config-invalid twoVpcs',
]);

const judged = Object.values(rules)
  .map(({ meta }) => meta.id)
  .filter((id) => !Object.hasOwn(notOfAccounts, id))
  .sort();

/** All rules, the one that a fixture is about with its options. */
function enabledFor({ path, options }: Fixture): readonly EnabledRule[] {
  return Object.values(rules).map((rule) => ({
    rule,
    name: rule.meta.id,
    options: { ...rule.meta.defaults, ...(path.split('/')[1] === rule.meta.id && options) },
  }));
}

/** Of databases those are asked for whose address a function holds, not all that a security group lets it in to. */
function isAskedFor({ rule, evidence }: RawFinding): boolean {
  const said = evidence.map((each) => inWords(each));
  const byGroup = rule === 'function-cannot-reach-database' || said.some((each) => each.includes(' admits '));
  return !byGroup || said.some((each) => each.includes('holds the address'));
}

interface Compared {
  readonly fixture: Fixture;
  readonly name: string;
  readonly template: readonly string[];
  readonly deployed: readonly string[];
  readonly undecided: ReadonlySet<string>;
}

function compare(fixture: Fixture, value: unknown, given: Fixture['parameters']): Compared | undefined {
  try {
    const { answers, original, parameters, names } = accountOf(value, given);
    const read = readTemplate({ path: fixture.path, value: original }, { parameters, pseudo: deployedTo });
    const enabled = enabledFor(fixture);
    const own = check(read, enabled);
    if (own.findings.some(({ rule, messageId }) => refusedByAws.has(`${rule} ${messageId}`))) return undefined;
    const { findings } = judgeDeployed(viewOf(answers), enabled, []);
    return {
      fixture,
      name: [fixture.path, ...Object.entries(given).map((each) => each.join('='))].join(' '),
      template: own.findings
        .filter(({ rule }) => judged.includes(rule))
        .filter(({ rule, messageId }) => !Object.hasOwn(messagesNotOfAccounts, `${rule} ${messageId}`))
        .filter(isAskedFor)
        .map(
          ({ rule, problem, severity }) =>
            `${severity} ${rule}: ${inNames(inWords(problem), names).replace(/\$\{(\w+)\}/g, '$1')}`,
        )
        .sort(),
      deployed: findings
        .filter(({ rule }) => judged.includes(rule))
        .map(({ rule, message, severity }) => `${severity} ${rule}: ${inNames(message, names)}`)
        .sort(),
      // who takes an output may add to what it gives: of that a template says nothing
      undecided: new Set(read.outputs.size > 0 ? judged : own.undecided.map(({ rule }) => rule)),
    };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

/** A message in the names of the template. */
function inNames(message: string, names: ReadonlyMap<string, string>): string {
  return message
    .replace(
      /\b(?:vpc|subnet|sg|rtb|nat|igw|eigw|acl|vpce|pl|tgw-attach|tgw|pcx|i|fs|fsap|fsmt)-[0-9a-f]{8}\b(?: \([^)]*\))?/g,
      (id) => names.get(id.split(' ')[0]!) ?? id,
    )
    .replace(/\bevent source mapping (?=\S)/g, '');
}

const compared = Object.values(rules)
  .flatMap(({ meta }) => fixturesOf(meta.id))
  .flatMap((fixture) => {
    const { value } = parse(fixture.path, fixture.text);
    return deploymentsOf(value, fixture.parameters).flatMap((given) => compare(fixture, value, given) ?? []);
  });

const ruleOf = (line: string) => line.split(/[ :]/)[1]!;

describe('an account made from a template', () => {
  it('can be made from many fixtures, with findings of many rules', () => {
    expect(compared.length).toBeGreaterThan(100);
    const found = new Set(compared.flatMap(({ template }) => template.map(ruleOf)));
    expect([...found].sort()).toEqual(judged);
    const ids = Object.values(rules).map(({ meta }) => meta.id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(notOfAccounts)));
  });

  it('has a page that lists the rules which are left out', () => {
    const page = readFileSync(join(root, 'docs/live.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `/.test(line));
    const listed = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id!));
    expect(listed.sort()).toEqual(Object.keys(notOfAccounts).sort());
  });

  it.each(compared.map((each) => [each.name, each] as const))('%s', (_, { fixture, template, deployed, undecided }) => {
    const file = fixture.path.replace('templates-fixtures/', '');
    const isWeaker = Object.hasOwn(lessSevereInAccounts, file);
    const [own, found] = [inSameWords(template), inSameWords(deployed)].map((findings) =>
      isWeaker ? findings.map((each) => each.replace(/^\w+ /, '')) : findings,
    ) as [readonly string[], readonly string[]];
    const missing = Object.hasOwn(undecidedInAccounts, file) ? [] : own.filter((each) => !found.includes(each));
    // more is known of what is deployed
    const added = Object.hasOwn(moreInAccounts, file)
      ? []
      : found.filter((each) => !own.includes(each) && !undecided.has(each.split(/[ :]/)[isWeaker ? 0 : 1]!));
    expect({ missing, added }).toEqual({ missing: [], added: [] });
  });
});
