import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { applyFixes } from '../src/engine/fix/apply-fixes.ts';
import type { Finding } from '../src/engine/result.ts';
import type { AnyRule } from '../src/rule/define.ts';
import type { MessageText } from '../src/rule/message.ts';
import { parse } from '../src/syntax/parse.ts';
import { type Fixture, fixturesOf } from './fixture.ts';
import { byPattern, type LintWith, linting, lintWith } from './lint-with.ts';
import { follow, type Template } from './remedy-edits.ts';

/** The messages whose remedies are not followed, by why. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'It changes, moves or removes what is there, or leaves to the reader what to add.': [
    'custom-resource-function-goes-idle framework',
    'custom-resource-function-goes-idle idle',
    'endpoint-never-used-by-default-sdk noGateway',
    'endpoint-never-used-by-default-sdk noInterface',
    'endpoint-never-used-by-default-sdk withoutGateway',
    'eni-budget subnet',
    'eni-budget vpc',
    'eni-permissions-never-apply bounded',
    'eni-permissions-never-apply denied',
    'eni-permissions-never-apply neverMet',
    'eni-permissions-never-apply onlyForCode',
    'function-cannot-mount-file-system noVpc',
    'function-cannot-mount-file-system otherZone',
    'function-cannot-mount-file-system noRouteToVpc',
    'function-cannot-reach-database noRouteToVpc',
    'function-cannot-reach-service onlyFromPrivate',
    'function-cannot-reach-service onlyFromSome',
    'function-cannot-reach-service endpointPolicyComparison',
    'function-outside-vpc-uses-private-database outside',
    'function-in-one-zone oneSubnet',
    'function-in-one-zone oneZone',
    'function-in-public-subnet publicSubnet',
    'functions-could-share-security-group addsNothing',
    'functions-could-share-security-group admittedAlike',
    'functions-could-share-security-group sameEffect',
    'ingress-on-function-security-group ingress',
    'nat-gateway-without-internet noRoute',
    'nat-gateway-without-internet private',
    'role-without-dependency reversed',
    'standalone-egress-removes-allow-all mayRemove',
    'subnet-lists-diverge diverging',
    'subnet-too-small almostFull',
    'subnet-too-small tooMany',
    'unrestricted-egress byDefault',
    'unrestricted-egress byRule',
    'versions-keep-old-enis retained',
    'vpc-config-invalid atEdge',
    'vpc-config-invalid dedicatedTenancy',
    'vpc-config-invalid dualStackWithoutIpv6',
    'vpc-config-invalid fileSystemWithoutVpc',
    'vpc-config-invalid ipv6Only',
    'vpc-config-invalid nameWithoutRef',
    'vpc-config-invalid noGroups',
    'vpc-config-invalid noSubnets',
    'vpc-config-invalid tooManyGroups',
    'vpc-config-invalid tooManySubnets',
    'vpc-config-invalid twoVpcs',
    'vpc-config-invalid withCapacityProvider',
  ],
  'It is about the text or its comments, which a template in other words does not have.': [
    'invalid-suppression expired',
    'invalid-suppression forbidden',
    'invalid-suppression reasonRequired',
    'invalid-suppression unknownRule',
    'invalid-suppression unreadable',
    'invalid-suppression withoutReason',
    'unused-suppression unused',
    'template-syntax duplicate-key',
    'template-syntax empty',
    'template-syntax mapping-as-key',
    'template-syntax not-a-mapping',
    'template-syntax several-documents',
    'template-syntax unknown-tag',
    'template-syntax unreadable',
  ],
  'It says in which order to deploy, and one template is one step of it.': [
    'endpoint-private-dns-conflict conflict',
    'update-deletes-group-in-use held',
    'update-deletes-group-in-use otherStack',
    'update-deletes-group-in-use removed',
    'update-deletes-group-in-use replaced',
    'update-deletes-group-in-use waits',
    'update-deletes-subnet-in-use held',
    'update-deletes-subnet-in-use otherStack',
    'update-deletes-subnet-in-use removed',
    'update-deletes-subnet-in-use replaced',
    'update-deletes-subnet-in-use waits',
    'update-leaves-vpc-with-dual-stack-flag flagStays',
    'update-removes-export-in-use changes',
    'update-removes-export-in-use gone',
    'update-removes-permissions-first deleted',
    'update-removes-permissions-first leaves',
    'update-replaces-function nameTaken',
    'update-replaces-function replaced',
    'update-strands-versions moves',
  ],
  'No fixture of one template shows it with all that its remedy names.': [
    'custom-resource-cannot-answer egressToOtherNetwork',
    'function-cannot-reach-service egressToOtherNetwork',
    'function-cannot-mount-file-system farAclBlocksSomeAnswers',
    'function-cannot-reach-database farAclBlocksSomeAnswers',
    'function-cannot-reach-service farAclBlocksSomeAnswers',
  ],
};
const notFollowed = new Set(Object.values(reasons).flat());

const followed = new Set<string>();

/** All rules see what a change does, with the options that the fixture gives to its own. */
function lintAll(rule: AnyRule, path: string, text: string, fixture: Fixture): readonly Finding[] {
  const how: LintWith = linting(fixture, rules);
  const others = rules.filter(({ meta }) => meta.id !== rule.meta.id && !aboutComments.has(meta.id));
  return lintWith(rule, path, text, { ...how, others }).findings.filter(({ suppressed }) => suppressed === undefined);
}

/** A template's other form has no comments. */
const aboutComments = new Set(['invalid-suppression', 'unused-suppression']);

/** The same finding, though its words may count fewer or more: what is wrong, and where. */
const keyOf = (finding: Finding, id: string) => [finding.rule, id, finding.pointer].join(' ');

const idOf = ({ rule, message }: Finding) => {
  const owner = rules.find(({ meta }) => meta.id === rule);
  return owner === undefined ? rule : byPattern(owner, message);
};

/**
 * Findings that an error keeps back, since one is enough. Groups that let nothing out are reported in place of what else
 * is missing on the path. Where a proven use ends at an internet gateway, function-in-public-subnet leaves the function to that error. With an
 * endpoint for that one service, what else the function may use is its warning again.
 */
const isKeptBack = (finding: Finding, come: Finding) =>
  (finding.rule === 'egress-to-nowhere' && come.rule === 'function-cannot-reach-service') ||
  (come.rule === 'function-in-public-subnet' && idOf(finding) === 'internetGateway');

/** A remedy without what custom-resource-cannot-answer says after all of them. */
const wordsOf = (remedy: string) => remedy.replace(/; then add .*$/, '');

/** That a finding is gone, and that no error or warning has come. */
function expectSettled(finding: Finding, before: readonly Finding[], after: readonly Finding[], done: string): void {
  const words = ({ rule, message }: Finding) => `${rule}: ${message}`;
  expect(after.map(words), `${done}\n  does not remove its finding`).not.toContain(words(finding));
  const known = new Set(before.map((each) => keyOf(each, idOf(each))));
  const come = after.filter(
    (each) => each.severity !== 'info' && !known.has(keyOf(each, idOf(each))) && !isKeptBack(finding, each),
  );
  expect(come.map(words), `${done}\n  brings others`).toEqual([]);
}

const ids = rules.map(({ meta }) => meta.id).filter((id) => fixturesOf(id).some(({ findings }) => findings.length > 0));

describe.each(ids)('following %s', (id) => {
  const rule = rules.find(({ meta }) => meta.id === id)!;
  const withFindings = fixturesOf(id).filter(({ findings }) => findings.length > 0);

  it.each(withFindings.map((fixture) => [fixture.path, fixture] as const))('fixes in %s', (path, fixture) => {
    const before = lintAll(rule, path, fixture.text, fixture);
    for (const finding of before.filter((each) => each.rule === id))
      for (const fix of [finding.fix, ...(finding.suggestions ?? [])]) {
        if (fix === undefined) continue;
        const { text } = applyFixes(path, fixture.text, [{ ...finding, fix: { ...fix, safe: true } }]);
        expect(text, fix.title).not.toBe(fixture.text);
        expectSettled(finding, before, lintAll(rule, path, text, fixture), fix.title);
      }
  });

  it.each(withFindings.map((fixture) => [fixture.path, fixture] as const))('remedies in %s', (path, fixture) => {
    const { value, problems } = parse(path, fixture.text);
    if (problems.length > 0) return;
    const template = value as Template;
    const before = lintAll(rule, path, JSON.stringify(template), fixture);
    for (const finding of before.filter((each) => each.rule === id)) {
      let changed = follow(template, finding.remedy);
      if (changed === undefined) continue;
      followed.add(`${id} ${idOf(finding)}`);
      if (finding.remedy.includes('; then add the resources of that path to DependsOn of '))
        for (const each of lintAll(rule, path, JSON.stringify(changed), fixture))
          if (each.rule === 'custom-resource-outlives-its-network') changed = follow(changed, each.remedy) ?? changed;
      expectSettled(finding, before, lintAll(rule, path, JSON.stringify(changed), fixture), finding.remedy);
    }
  });
});

// a new message belongs to neither list until its remedy was followed, or somebody says why it can't be
it('follows the remedy of every message, or says why not', () => {
  const remedies = rules.flatMap(({ meta }) =>
    Object.entries<MessageText>(meta.messages).map(([message, { remedy }]) => ({
      name: `${meta.id} ${message}`,
      remedy,
    })),
  );
  const all = remedies.map(({ name }) => name);
  // causes have one remedy, whichever rule names them
  const texts = new Set(remedies.flatMap(({ name, remedy }) => (followed.has(name) ? [wordsOf(remedy)] : [])));
  for (const { name, remedy } of remedies) if (texts.has(wordsOf(remedy))) followed.add(name);
  expect(all.filter((each) => !followed.has(each) && !notFollowed.has(each)).sort()).toEqual([]);
  expect([...notFollowed].filter((each) => followed.has(each) || !all.includes(each))).toEqual([]);
});
