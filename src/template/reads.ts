import type { Key } from '../text/place.ts';

/**
 * What was read of a value and of the values below it. Whoever keeps what followed from a template takes this down, to know
 * later whether another text of it would have led to the same.
 */
export class Reads {
  /** All of it. */
  isWhole = false;
  /** Which keys a mapping has, in their order, or how many items a list has. */
  hasKeys = false;
  /** What it refers to, and where in it. */
  hasMentions = false;
  #below: Map<Key, Reads> | undefined;
  #types: Set<string> | undefined;

  /** What was read of the value below a key. That there is such a piece says whether this value is a mapping or a list. */
  at(key: Key): Reads {
    this.#below ??= new Map();
    let below = this.#below.get(key);
    if (below === undefined) {
      below = new Reads();
      this.#below.set(key, below);
    }
    return below;
  }

  /** Takes down that all of the value below a key was read, which is what most is read of: it needs no piece of its own. */
  wholeAt(key: Key): void {
    this.#below ??= new Map();
    this.#below.set(key, everything);
  }

  /** Takes down that the resources of a type were asked for, where this is what was read of a template. */
  typeAsked(type: string): void {
    this.#types ??= new Set();
    this.#types.add(type);
  }

  get typesAsked(): ReadonlySet<string> {
    return this.#types ?? noTypes;
  }

  get below(): ReadonlyMap<Key, Reads> {
    return this.#below ?? nothing;
  }
}

/** What was read of a value that was read as a whole. One for all of them, since it says all of what is below, too. */
class Everything extends Reads {
  override isWhole = true;

  override at(): Reads {
    return this;
  }
}

/** What was read of a value of which all was read. */
export const everything: Reads = new Everything();

const noTypes: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<Key, Reads> = new Map();
