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

/** Rules about what an account tells in full; of code it is not asked. */
const judged = [
  'dual-stack-egress-is-ipv4-only',
  'egress-to-nowhere',
  'endpoint-missed-by-global-host',
  'eni-permissions-never-apply',
  'event-source-cannot-reach-lambda',
  'event-source-group-blocks-poller',
  'function-cannot-mount-file-system',
  'function-cannot-reach-database',
  'function-cannot-reach-service',
  'function-in-one-zone',
  'function-in-public-subnet',
  'function-outside-vpc-uses-private-database',
  'nat-gateway-without-internet',
  'role-without-eni-permissions',
];

const enabled = Object.values(rules)
  .filter(({ meta }) => judged.includes(meta.id))
  .map((rule): EnabledRule => ({ rule, name: rule.meta.id, options: { ...rule.meta.defaults } }));

const notOfAccounts: ReadonlySet<string> = new Set([
  'noServiceNetwork', // associations are not asked for
  'notAwaited', // an order of a deployment
]);

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
    const own = check(read, enabled);
    const { findings } = judgeDeployed(viewOf(answers), enabled, []);
    return {
      fixture,
      template: own.findings
        .filter(({ messageId }) => !notOfAccounts.has(messageId))
        .filter(isAskedFor)
        .map(({ rule, problem, severity }) => `${severity} ${rule}: ${inWords(problem).replace(/\$\{(\w+)\}/g, '$1')}`)
        .sort(),
      deployed: findings.map(({ rule, message, severity }) => `${severity} ${rule}: ${inNames(message, names)}`).sort(),
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
      /\b(?:vpc|subnet|sg|rtb|nat|igw|eigw|acl|vpce|fs|fsap|fsmt)-[0-9a-f]{8}\b(?: \([^)]*\))?/g,
      (id) => names.get(id.split(' ')[0]!) ?? id,
    )
    .replace(/\bevent source mapping (?=\S)/g, '');
}

const compared = Object.values(rules)
  .flatMap(({ meta }) => fixturesOf(meta.id))
  .flatMap((fixture) => compare(fixture) ?? []);

describe('an account made from a template', () => {
  it('can be made from many fixtures, with findings of many rules', () => {
    expect(compared.length).toBeGreaterThan(100);
    const found = new Set(compared.flatMap(({ template }) => template.map((each) => each.split(/[ :]/)[1])));
    expect([...found].sort()).toEqual(judged);
  });

  it.each(compared.map((each) => [each.fixture.path, each] as const))('%s', (_, { template, deployed, undecided }) => {
    const missing = template.filter((each) => !deployed.includes(each));
    // more is known of what is deployed
    const added = deployed.filter((each) => !template.includes(each) && !undecided.has(each.split(/[ :]/)[1]!));
    expect({ missing, added }).toEqual({ missing: [], added: [] });
  });
});
