import type { Checked } from '../check.ts';

/** What was said in one environment: of files that belong together before it has lines, of others as it stands. */
export interface SaidOnce {
  readonly alone: ReadonlyMap<string, FileResult>;
  readonly joined: ReadonlyMap<string, Checked>;
  /** What was left out of the analysis. */
  readonly incomplete: readonly RawUndecided[];
}

import type { FileResult, RawFinding, RawUndecided } from '../result.ts';

interface Run {
  readonly environment: string | undefined;
  readonly said: SaidOnce;
}

/** What was said in several environments, once: what differs between them says in which it holds. */
export function differing(runs: readonly Run[]): SaidOnce {
  const [first] = runs as [Run];
  if (runs.length === 1) return first.said;
  const paths = new Set(runs.flatMap(({ said }) => [...said.joined.keys()]));
  const alone = new Map<string, FileResult>(first.said.alone);
  const joined = new Map<string, Checked>();
  for (const path of paths) {
    alone.delete(path);
    const findings = new Map<string, { readonly finding: RawFinding; readonly in: Set<string> }>();
    const undecided = new Map<string, RawUndecided>();
    for (const { environment = '', said } of runs) {
      for (const finding of said.joined.get(path)?.findings ?? []) {
        const key = JSON.stringify([finding.rule, finding.messageId, finding.at, finding.problem, finding.when]);
        const had = findings.get(key) ?? { finding, in: new Set() };
        had.in.add(environment);
        findings.set(key, had);
      }
      for (const each of said.joined.get(path)?.undecided ?? [])
        undecided.set(JSON.stringify([each.rule, each.resource, each.value]), each);
    }
    joined.set(path, {
      findings: [...findings.values()].map(({ finding, in: environments }) =>
        environments.size === runs.length ? finding : { ...finding, when: whenIn([...environments], finding.when) },
      ),
      undecided: [...undecided.values()],
      functions: runs.flatMap(({ said }) => said.joined.get(path)?.functions ?? []),
    });
  }
  return { alone, joined, incomplete: first.said.incomplete };
}

function whenIn(environments: readonly string[], when: string | undefined): string {
  const deployed = `deployed with ${environments.join(' or ')}`;
  return when === undefined ? deployed : `${deployed}, and ${when}`;
}
