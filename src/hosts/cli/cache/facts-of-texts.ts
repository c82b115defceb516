import { mayHavePartsElsewhere } from '../../../engine/included.ts';
import type { Fact, KeptFacts } from '../../../engine/reuse/kept-facts.ts';
import { locationOf, type Source } from '../../../engine/source.ts';
import { fingerprint } from './fingerprint.ts';
import type { ResultCache } from './result-cache.ts';
import type { Included } from './result-shape.ts';

/** What earlier runs found out of texts, by their hashes: with that, a run in which nothing changed parses none. */
export class FactsOfTexts {
  readonly #cache: ResultCache;
  readonly #build: string;
  readonly #entries = new Map<string, Entry>();

  constructor(cache: ResultCache, build: string) {
    this.#cache = cache;
    this.#build = build;
  }

  /** `included` tells which parts of a text were asked for in other files, and what was in them. */
  of(source: Source, included: () => readonly Included[]): KeptFacts {
    const { text } = source;
    const hasParts = mayHavePartsElsewhere(text);
    let entry: Entry | undefined;
    const opened = (): Entry => {
      entry ??= this.#entryOf(source, hasParts);
      return entry;
    };
    return {
      text,
      read: (name) => opened().facts.get(name),
      keep(name, fact) {
        const open = opened();
        open.facts.set(name, fact);
        open.included = hasParts ? included() : [];
        open.isNew = true;
      },
    };
  }

  #entryOf(source: Source, hasParts: boolean): Entry {
    const key = fingerprint(['facts', this.#build, source.text, hasParts && locationOf(source)]);
    const had = this.#entries.get(key);
    if (had !== undefined) return had;
    const kept = this.#cache.readFacts(key);
    const isAsKept = ([at, answer]: Included) => fingerprint(source.includedAt?.(at)) === answer;
    const facts = kept?.included.every(isAsKept) ? Object.entries(kept.facts) : [];
    const entry: Entry = { facts: new Map(facts), included: [], isNew: false };
    this.#entries.set(key, entry);
    return entry;
  }

  save(): void {
    for (const [key, { facts, included, isNew }] of this.#entries)
      if (isNew) this.#cache.keepFacts(key, { facts: Object.fromEntries(facts), included });
  }
}

interface Entry {
  readonly facts: Map<string, Fact>;
  included: readonly Included[];
  isNew: boolean;
}
