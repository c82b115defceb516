import { check } from '../engine/check.ts';
import type { EnabledRule } from '../engine/config/config.ts';
import type { Undecided } from '../engine/result.ts';
import { inWords, type Language } from '../language/in-words.ts';
import type { Family, Severity } from '../rule/severity.ts';
import type { DeployedView } from './deployed-view.ts';

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

/** Rules about the order of a deployment and about texts: what is deployed has neither. */
const aboutDeployments: ReadonlySet<string> = new Set([
  'custom-resource-cannot-answer',
  'custom-resource-function-goes-idle',
  'custom-resource-outlives-its-network',
  'eni-permissions-can-go-first',
  'function-outlives-role',
  'role-without-dependency',
  'standalone-egress-removes-allow-all',
  'versions-keep-old-enis',
]);

/** Judges what is deployed by the rules for templates, as far as they are about what is, not about how it came to be. */
export function judgeDeployed(
  view: DeployedView,
  rules: readonly EnabledRule[],
  notes: readonly string[],
  language?: Language,
): DeployedResult {
  const asked = rules.filter(
    ({ rule: { meta } }) => meta.family !== 'template' && meta.family !== 'update' && !aboutDeployments.has(meta.id),
  );
  const byName = new Map(asked.map((enabled) => [enabled.name, enabled]));
  const { findings, undecided } = check(view.template, asked);
  const said = findings.map((raw): DeployedFinding => {
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
  return { functions: view.functions, findings: sorted(distinct(said)), undecided: sorted(distinct(open)), notes };
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

function sorted<T extends { readonly severity: Severity } | object>(items: readonly T[]): readonly T[] {
  const key = (item: T) => `${'severity' in item ? worstFirst.indexOf(item.severity) : ''}${JSON.stringify(item)}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
