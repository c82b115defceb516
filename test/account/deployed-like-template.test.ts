import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { viewOf } from '../../src/account/deployed-view.ts';
import { judgeDeployed } from '../../src/account/judge-deployed.ts';
import { check } from '../../src/engine/check.ts';
import type { EnabledRule } from '../../src/engine/config/config.ts';
import type { RawFinding } from '../../src/engine/result.ts';
import { inWords } from '../../src/language/in-words.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { type Fixture, fixturesOf } from '../fixtures/fixture.ts';
import { accountOf, deployedTo, NotLiteral } from './account-of-template.ts';

/** Rules whose findings are not compared, each with the reason why an account can't have them. */
const notOfAccounts: Readonly<Record<string, string>> = {
  'endpoint-private-dns-conflict': 'AWS refuses to create it',
  'function-cannot-reach-internet': 'code is not asked for, and no host is known without it',
  'private-dns-captures-public-api': 'APIs are not asked for',
  'standalone-egress-removes-allow-all': 'an account tells whether the rule was removed',
  'update-deletes-group-in-use': 'a change of a template',
  'update-deletes-subnet-in-use': 'a change of a template',
  'update-leaves-vpc-with-dual-stack-flag': 'a change of a template',
  'update-removes-export-in-use': 'a change of a template',
  'update-removes-permissions-first': 'a change of a template',
  'update-replaces-function': 'a change of a template',
  'update-strands-versions': 'a change of a template',
  'invalid-suppression': 'a comment in a text',
  'unused-suppression': 'a comment in a text',
  'template-syntax': 'the text of a template',
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
  'templates-fixtures/custom-resource-cannot-answer/through-a-topic-alone.yaml':
    'subscriptions of topics are not asked for',
  'templates-fixtures/function-in-one-zone/custom-resource-function.yaml': 'who else calls a function is not asked for',
};

/** An account has a group where the template has an attribute of its VPC. */
const namedAsDeployed = (finding: string) =>
  finding.replaceAll('Vpc.DefaultSecurityGroup', 'the default security group of Vpc');

/** What AWS refuses to create is in no account: such a fixture is passed over. */
const refusedByAws: ReadonlySet<string> = new Set([
  'endpoint-never-used-by-default-sdk noGateway',
  'endpoint-never-used-by-default-sdk noInterface',
  'endpoint-never-used-by-default-sdk withoutGateway',
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
  return (
    rule !== 'function-cannot-reach-database' || evidence.some((each) => inWords(each).includes('holds the address'))
  );
}

interface Compared {
  readonly fixture: Fixture;
  readonly template: readonly string[];
  readonly deployed: readonly string[];
  readonly undecided: ReadonlySet<string>;
}

function compare(fixture: Fixture): Compared | undefined {
  try {
    const { value } = parse(fixture.path, fixture.text);
    const { answers, template, names } = accountOf(value, fixture.parameters);
    const read = readTemplate(
      { path: fixture.path, value: template },
      { parameters: fixture.parameters, pseudo: deployedTo },
    );
    const enabled = enabledFor(fixture);
    const own = check(read, enabled);
    if (own.findings.some(({ rule, messageId }) => refusedByAws.has(`${rule} ${messageId}`))) return undefined;
    const { findings } = judgeDeployed(viewOf(answers), enabled, []);
    return {
      fixture,
      template: own.findings
        .filter(({ rule }) => judged.includes(rule))
        .filter(({ rule, messageId }) => !Object.hasOwn(messagesNotOfAccounts, `${rule} ${messageId}`))
        .filter(isAskedFor)
        .map(({ rule, problem, severity }) => `${severity} ${rule}: ${inWords(problem).replace(/\$\{(\w+)\}/g, '$1')}`)
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
      /\b(?:vpc|subnet|sg|rtb|nat|igw|eigw|acl|vpce|i|fs|fsap|fsmt)-[0-9a-f]{8}\b(?: \([^)]*\))?/g,
      (id) => names.get(id.split(' ')[0]!) ?? id,
    )
    .replace(/\bevent source mapping (?=\S)/g, '');
}

const compared = Object.values(rules)
  .flatMap(({ meta }) => fixturesOf(meta.id))
  .flatMap((fixture) => compare(fixture) ?? []);

const ruleOf = (line: string) => line.split(/[ :]/)[1]!;

describe('an account made from a template', () => {
  it('can be made from many fixtures, with findings of many rules', () => {
    expect(compared.length).toBeGreaterThan(100);
    const found = new Set(compared.flatMap(({ template }) => template.map(ruleOf)));
    expect([...found].sort()).toEqual(judged);
    const ids = Object.values(rules).map(({ meta }) => meta.id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(notOfAccounts)));
  });

  it.each(compared.map((each) => [each.fixture.path, each] as const))(
    '%s',
    (_, { fixture, template, deployed, undecided }) => {
      const missing = Object.hasOwn(undecidedInAccounts, fixture.path)
        ? []
        : template.filter((each) => !deployed.includes(namedAsDeployed(each)));
      // more is known of what is deployed
      const added = deployed.filter(
        (each) => !template.map(namedAsDeployed).includes(each) && !undecided.has(ruleOf(each)),
      );
      expect({ missing, added }).toEqual({ missing: [], added: [] });
    },
  );
});
