import type { Checked } from '../check.ts';
import type { RawFinding, RawUndecided } from '../result.ts';
import type { Judged } from './judge.ts';

/** What was said in several environments, once: what differs between them says in which it holds. */
export function acrossEnvironments(runs: ReadonlyMap<string | undefined, Judged>): Judged {
  const all = [...runs.values()];
  const [first] = all as [Judged];
  if (all.length === 1) return first;
  const paths = new Set(all.flatMap(({ byPath }) => [...byPath.keys()]));
  return {
    byPath: new Map([...paths].map((path) => [path, saidOf(path, runs)])),
    faults: new Map(all.flatMap(({ faults }) => [...faults])),
    incomplete: first.incomplete,
  };
}

function saidOf(path: string, runs: ReadonlyMap<string | undefined, Judged>): Checked {
  const findings = new Map<string, { readonly finding: RawFinding; readonly environments: Set<string> }>();
  const undecided = new Map<string, RawUndecided>();
  for (const [environment = '', { byPath }] of runs) {
    for (const finding of byPath.get(path)?.findings ?? []) {
      const key = JSON.stringify([finding.rule, finding.messageId, finding.at, finding.problem, finding.when]);
      const had = findings.get(key) ?? { finding, environments: new Set() };
      had.environments.add(environment);
      findings.set(key, had);
    }
    for (const each of byPath.get(path)?.undecided ?? [])
      undecided.set(JSON.stringify([each.rule, each.resource, each.value]), each);
  }
  return {
    findings: [...findings.values()].map(({ finding, environments }) =>
      environments.size === runs.size ? finding : { ...finding, when: whenIn([...environments], finding.when) },
    ),
    undecided: [...undecided.values()],
    functions: [...runs.values()].flatMap(({ byPath }) => byPath.get(path)?.functions ?? []),
  };
}

function whenIn(environments: readonly string[], when: string | undefined): string {
  const deployed = `deployed with ${environments.join(' or ')}`;
  return when === undefined ? deployed : `${deployed}, and ${when}`;
}
