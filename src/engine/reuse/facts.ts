import type { Parsed } from '../../syntax/parsed.ts';
import { isParsed, letGo, parsedOf, type Source } from '../source.ts';
import type { Fact } from './kept-facts.ts';

const factsBySource = new WeakMap<Source, Map<string, Fact>>();

/**
 * Answers a question about a template that decides which others are looked at. It is asked once of each, so that a run that
 * has the answers of an earlier one parses nothing, and one of thousands of templates need not hold them parsed.
 */
export function factOf(source: Source, name: string, find: (parsed: Parsed) => Fact): Fact {
  const known = factsBySource.get(source) ?? new Map<string, Fact>();
  factsBySource.set(source, known);
  const had = known.get(name);
  if (had !== undefined) return had;
  const kept = source.facts?.text === source.text ? source.facts : undefined;
  let fact = kept?.read(name);
  if (fact === undefined) {
    const isNew = !isParsed(source);
    fact = find(parsedOf(source));
    if (isNew) letGo(source, 'asked');
    kept?.keep(name, fact);
  }
  known.set(name, fact);
  return fact;
}
