import type { Parsed } from '../../syntax/parsed.ts';
import { forget, isParsed, parsedOf, type Source } from '../source.ts';
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
    if (isNew) holdForLater(source);
    kept?.keep(name, fact);
  }
  known.set(name, fact);
  return fact;
}

/** Characters of the texts that stay parsed until they are judged. What is beyond is parsed a second time. */
const mostHeld = 32 * 1024 * 1024;

const held: { readonly source: WeakRef<Source>; readonly length: number }[] = [];
let lengthHeld = 0;

function holdForLater(source: Source): void {
  held.push({ source: new WeakRef(source), length: source.text.length });
  lengthHeld += source.text.length;
  while (lengthHeld > mostHeld && held.length > 1) {
    const { source: first, length } = held.shift()!;
    lengthHeld -= length;
    const left = first.deref();
    if (left !== undefined) forget(left);
  }
}
