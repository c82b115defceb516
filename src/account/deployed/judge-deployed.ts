import { check } from '../../engine/check.ts';
import type { EnabledRule } from '../../engine/config/config.ts';
import type { Undecided } from '../../engine/result.ts';
import { inWords, type Language } from '../../language/in-words.ts';
import { said } from '../../language/sentence.ts';
import type { Family, Severity } from '../../rule/severity.ts';
import { deployedTexts } from '../texts.ts';
import type { DeployedView } from './view/deployed-view.ts';

/** Something that is wrong with what is deployed: there is no line, so entities are named. */
export interface DeployedFinding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** What it is about: the name of a function or role, or the id of a part of the network. */
  readonly entity: string | null;
  readonly evidence: readonly string[];
  readonly related: readonly { readonly entity: string | null; readonly message: string }[];
}

/** What is said of what is deployed. */
export interface DeployedResult {
  readonly functions: readonly string[];
  readonly findings: readonly DeployedFinding[];
  readonly undecided: readonly Pick<Undecided, 'rule' | 'resource' | 'reason'>[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
}

/** Rules about how a stack is written, and what its next update or deletion makes of that: they need its template. */
const ofStacks: ReadonlySet<string> = new Set([
  'custom-resource-function-goes-idle',
  'custom-resource-outlives-its-network',
  'eni-permissions-can-go-first',
  'function-outlives-role',
  'role-without-dependency',
  'versions-keep-old-enis',
]);

/** Rules about all who use a security group: who does is known of one that a stack creates, as it is to a template. */
const ofGroups: ReadonlySet<string> = new Set([
  'functions-could-share-security-group',
  'ingress-on-function-security-group',
  'unrestricted-egress',
]);

/** What a template leaves open is seen in an account: whether a security group still has the rule that allows everything. */
const ofTemplatesAlone: ReadonlySet<string> = new Set(['standalone-egress-removes-allow-all']);

/** Judges what is deployed by the rules for templates: the account as it is, and the stacks that were asked for as they are written. */
export function judgeDeployed(
  view: DeployedView,
  rules: readonly EnabledRule[],
  notes: readonly string[],
  language?: Language,
): DeployedResult {
  const asked = rules.filter(
    ({ rule: { meta } }) => meta.family !== 'template' && meta.family !== 'update' && !ofTemplatesAlone.has(meta.id),
  );
  const byName = new Map(asked.map((enabled) => [enabled.name, enabled]));
  const seesGroups = view.stacks.length > 0 && view.knowsGroups;
  const idOf = ({ rule }: EnabledRule) => rule.meta.id;
  const onAccount = asked.filter((each) => !ofStacks.has(idOf(each)) && !(seesGroups && ofGroups.has(idOf(each))));
  const onStacks = asked.filter((each) => ofStacks.has(idOf(each)) || (seesGroups && ofGroups.has(idOf(each))));
  const checked = [check(view.template, onAccount), ...view.stacks.map(({ template }) => check(template, onStacks))];
  const all = checked.flatMap((each) => each.findings);
  // what CloudFormation hides, such as the value of a parameter with NoEcho, may decide a condition
  const findings = all.filter(({ when }) => when === undefined);
  const undecided = [
    ...checked.flatMap((each) => each.undecided),
    ...all.flatMap(({ rule, resource, at, when }) =>
      when === undefined ? [] : [{ rule, resource, at, reason: said(deployedTexts.dependsOnHidden, { when }) }],
    ),
  ];
  const told = findings.map((raw): DeployedFinding => {
    const enabled = byName.get(raw.rule);
    return {
      rule: raw.rule,
      family: enabled?.rule.meta.family ?? 'template',
      severity: enabled?.severity ?? raw.severity,
      message: inWords(raw.problem, language),
      remedy: inWords(raw.remedy, language),
      entity: view.entityAt(raw.at) ?? raw.resource,
      evidence: [...new Set(raw.evidence.map((each) => inWords(each, language)))],
      related: raw.see.map(({ place, message }) => ({
        entity: view.entityAt(place) ?? null,
        message: inWords(message, language),
      })),
    };
  });
  const open = undecided.map(({ rule, resource, reason, at }) => ({
    rule,
    resource: resource ?? (at && view.entityAt(at)) ?? null,
    reason: inWords(reason, language),
  }));
  return { functions: view.functions, findings: sorted(distinct(told)), undecided: sorted(distinct(open)), notes };
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

function sorted<T extends { readonly severity: Severity } | object>(items: readonly T[]): readonly T[] {
  const key = (item: T) => `${'severity' in item ? worstFirst.indexOf(item.severity) : ''}${JSON.stringify(item)}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
