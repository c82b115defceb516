import { shortNameOf } from '../../language/label.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import type { Exploration } from './scenario.ts';
import type { Fact } from './track.ts';
import { whenTexts } from './when-texts.ts';

type Facts = ReadonlyMap<string, Fact>;
type Term = readonly [key: string, fact: Fact];

/** More cases than these are harder to read than one of them. */
const mostCases = 3;

/**
 * In which scenarios something holds, in words: `IsProd is true and HasNat is false, or IsDev is true`, of several stacks
 * `HasNat of network is true`; `undefined`
 * when in all. `holds` goes with the runs. Where that takes too many words, one case represents the others.
 */
export function describeWhen(exploration: Exploration<unknown>, holds: readonly boolean[]): Sentence | undefined {
  const { runs, complete } = exploration;
  const when = describeCases(runs, holds);
  if (when === undefined || complete) return when;
  // combinations that were not judged may differ in what these have in common
  return said(whenTexts.ofThoseJudged, { when, count: runs.length });
}

function describeCases(runs: Exploration<unknown>['runs'], holds: readonly boolean[]): Sentence | undefined {
  const factsWhere = (held: boolean) =>
    runs.filter((_, index) => holds[index] === held).map(({ scenario }) => scenario.facts);
  const [holding, others] = [factsWhere(true), factsWhere(false)];
  if (others.length === 0 || holding.length === 0) return undefined;
  const cases: (readonly Term[])[] = [];
  for (let left = holding; left.length > 0; ) {
    const terms = bestCase(left, others);
    if (terms === undefined || cases.length === mostCases) return example(cases[0] ?? terms);
    cases.push(terms);
    left = left.filter((facts) => !terms.every((term) => agrees(facts, term)));
  }
  return cases.map(say).reduce((some, next) => said(whenTexts.or, { some, next }));
}

/** The facts that tell some of the scenarios on the left from all others: those that cover the most, in few words. */
function bestCase(left: readonly Facts[], others: readonly Facts[]): readonly Term[] | undefined {
  const shared = [...left[0]!].filter((term) => left.every((facts) => agrees(facts, term)));
  const ofAll = tellingApart(shared, left, others);
  if (ofAll !== undefined) return ofAll;
  const found = left.flatMap((facts) => {
    const terms = tellingApart([...facts], left, others);
    return terms === undefined ? [] : [{ terms, covered: coveredBy(terms, left) }];
  });
  const [first, ...rest] = found;
  if (first === undefined) return undefined;
  return rest.reduce((best, each) => (each.covered > best.covered ? each : best), first).terms;
}

/** Terms of these that no other scenario meets together; `undefined` where they can't tell all others apart. */
function tellingApart(
  terms: readonly Term[],
  left: readonly Facts[],
  others: readonly Facts[],
): readonly Term[] | undefined {
  const chosen: Term[] = [];
  let unlike = others;
  while (unlike.length > 0) {
    let best: { readonly term: Term; readonly apart: number; readonly covered: number } | undefined;
    for (const term of terms) {
      const apart = unlike.filter((facts) => differs(facts, term)).length;
      if (apart === 0 || (best !== undefined && apart < best.apart)) continue;
      const covered = coveredBy([...chosen, term], left);
      if (best === undefined || apart > best.apart || covered > best.covered) best = { term, apart, covered };
    }
    if (best === undefined) return undefined;
    const { term } = best;
    chosen.push(term);
    unlike = unlike.filter((facts) => !differs(facts, term));
  }
  return chosen;
}

function coveredBy(terms: readonly Term[], scenarios: readonly Facts[]): number {
  return scenarios.filter((facts) => terms.every((term) => agrees(facts, term))).length;
}

function agrees(facts: Facts, [key, { value }]: Term): boolean {
  return facts.get(key)?.value === value;
}

/** A scenario that was not asked about may be either. */
function differs(facts: Facts, [key, { value }]: Term): boolean {
  const fact = facts.get(key);
  return fact !== undefined && fact.value !== value;
}

function example(terms: readonly Term[] | undefined): Sentence {
  return terms === undefined ? said(whenTexts.someHold) : said(whenTexts.example, { when: say(terms) });
}

function say(terms: readonly Term[]): Sentence {
  return terms
    .map(([, { name, stack, value }]) =>
      stack === ''
        ? said(whenTexts.is, { name, value: String(value) })
        : said(whenTexts.isOfStack, { name, stack: shortNameOf(stack), value: String(value) }),
    )
    .reduce((some, next) => said(whenTexts.and, { some, next }));
}
