import type { Key, Place } from '../text/place.ts';
import { everything, type Reads } from './reads.ts';
import type { Stack } from './stacks/stack.ts';

/** What both of them are, so that one look tells them from plain values. */
abstract class Derived {}

/** A mapping put together from several places, such as SAM's Globals under a function's own properties. */
export class DerivedMap extends Derived {
  readonly entries: ReadonlyMap<string, Node>;
  constructor(entries: ReadonlyMap<string, Node>) {
    super();
    this.entries = entries;
  }
}

/** A list put together from several places. */
export class DerivedList extends Derived {
  readonly items: readonly Node[];
  constructor(items: readonly Node[]) {
    super();
    this.items = items;
  }
}

/** A piece of a template as it is written, intrinsics and all, together with its place. */
export class Node {
  // Declared alone, since a field that is initialized costs a call for each of the many pieces that are looked at.

  /** What is written here. Read it by the members below, which take down what was read. */
  declare private readonly value: unknown;
  /** Where the names in it are looked up. */
  declare readonly stack: Stack;
  /** Set where the piece is not written anywhere: everything below it is at the line that caused it. */
  declare readonly derived: boolean;

  declare private known: readonly Key[] | undefined;
  declare private readonly parent: Node | undefined;
  declare private readonly key: Key | undefined;
  declare private taken: Reads | undefined;

  /** The keys that lead to it, or the piece that it is right below and its key there. */
  constructor(
    raw: unknown,
    stack: Stack,
    keys: readonly Key[] | undefined,
    derived = false,
    parent: Node | undefined = undefined,
    key: Key | undefined = undefined,
  ) {
    this.value = raw;
    this.stack = stack;
    this.derived = derived;
    this.known = keys;
    this.parent = parent;
    this.key = key;
    this.taken = undefined;
  }

  /** The path of the file that it is written in. */
  get file(): string {
    return this.stack.file;
  }

  /** The keys that lead to it. Put together when asked for: most pieces are looked at and never reported. */
  get keys(): readonly Key[] {
    this.known ??= this.parent!.keys.concat(this.key!);
    return this.known;
  }

  /** All that is written here. */
  get raw(): unknown {
    const { reads } = this.stack;
    if (reads !== undefined && this.taken !== everything && !this.derived) this.takeWhole(reads);
    return this.value;
  }

  private takeWhole(all: Reads): void {
    const keys = this.parent === undefined ? this.keys : [];
    const above = this.parent?.reads ?? keys.slice(0, -1).reduce<Reads>((reads, key) => reads.at(key), all);
    const key = this.key ?? keys.at(-1);
    if (key === undefined) all.isWhole = true;
    else above.wholeAt(key);
    this.taken = everything;
  }

  /** A scalar as it is written; of a mapping or a list nothing but that it is one, for whoever goes on to pieces of it. */
  get scalarOrShape(): unknown {
    return typeof this.value === 'object' && this.value !== null ? this.seen() : this.raw;
  }

  /** The same as `raw`, for whoever asks for nothing but what it refers to. */
  get rawForMentions(): unknown {
    const { reads } = this;
    if (reads !== undefined) reads.hasMentions = true;
    return this.value;
  }

  /** What is read of it is taken down here. What follows from pieces was read when it was put together. */
  private get reads(): Reads | undefined {
    const all = this.stack.reads;
    if (all === undefined || this.derived) return undefined;
    if (this.taken === undefined) {
      const above = this.parent?.reads;
      this.taken = above?.at(this.key!) ?? this.keys.reduce<Reads>((reads, key) => reads.at(key), all);
    }
    return this.taken;
  }

  /** The value, of which only what kind it is of is looked at. */
  private seen(): unknown {
    // to ask for its place is to take that down
    if (this.stack.reads !== undefined) this.reads;
    return this.value;
  }

  /** The same for who looks at its keys or items. */
  private withKeys(): unknown {
    const { reads } = this;
    if (reads !== undefined) reads.hasKeys = true;
    return this.value;
  }

  /** A piece below this one. */
  private child(raw: unknown, key: Key): Node {
    if (this.derived) return new Node(raw, this.stack, this.keys, true);
    return new Node(raw, this.stack, undefined, false, this, key);
  }

  /** The place of this piece, or of one below it; a key that is not written falls back to its parent when located. */
  at(...keys: Key[]): Place {
    return { file: this.file, keys: this.derived || keys.length === 0 ? this.keys : this.keys.concat(keys) };
  }

  /** The place of a piece of this scalar, such as `${Vpc}` in a Sub. */
  atFragment(fragment: string): Place {
    return { file: this.file, keys: this.keys, fragment };
  }

  get isMap(): boolean {
    const value = this.seen();
    return value instanceof DerivedMap || isPlainMap(value);
  }

  get isList(): boolean {
    const value = this.seen();
    return value instanceof DerivedList || Array.isArray(value);
  }

  /**
   * The entry of a mapping; a node of `undefined` at the place where it would be when there is none. What a macro among the
   * keys may add is not known to be absent: it is the macro, which has no value that is known.
   */
  get(key: string): Node {
    const raw = this.seen();
    if (raw instanceof DerivedMap) return raw.entries.get(key) ?? new Node(undefined, this.stack, this.keys, true);
    if (!isPlainMap(raw)) return this.child(undefined, key);
    if (Object.hasOwn(raw, key)) return this.child(raw[key], key);
    const { reads } = this;
    reads?.wholeAt(macroKey);
    if (!Object.hasOwn(raw, macroKey)) return this.child(undefined, key);
    const added = { [macroKey]: { adds: key, by: raw[macroKey] } };
    return new Node(added, this.stack, this.derived ? this.keys : [...this.keys, macroKey], true);
  }

  /** Whether something is written here, and not left to a macro. */
  get isWritten(): boolean {
    return this.seen() !== undefined && this.intrinsic !== macroKey;
  }

  /** The keys of a mapping that is written; none for anything else. */
  get keysWritten(): readonly string[] {
    const raw = this.withKeys();
    return isPlainMap(raw) ? Object.keys(raw) : [];
  }

  /** The entries of a mapping in order; none for anything else. */
  entries(): readonly (readonly [string, Node])[] {
    const raw = this.withKeys();
    if (raw instanceof DerivedMap) return [...raw.entries];
    return isPlainMap(raw) ? Object.keys(raw).map((key) => [key, this.get(key)] as const) : [];
  }

  /** The items of a list in order; none for anything else. */
  items(): readonly Node[] {
    const raw = this.withKeys();
    if (raw instanceof DerivedList) return raw.items;
    if (!Array.isArray(raw)) return [];
    return raw.map((item, index) => this.child(item, index));
  }

  /** A piece that is written nowhere but follows from this one. */
  derive(raw: unknown): Node {
    return new Node(raw, this.stack, this.keys, true);
  }

  /** The one key of a mapping that is an intrinsic; nothing for anything else. */
  get intrinsic(): string | undefined {
    return intrinsicOf(this.withKeys());
  }
}

/** Where a macro is called on the mapping that it is in: it may add keys beside its own. */
const macroKey = 'Fn::Transform';

/** The intrinsic that a value is as it is written, by its one key; nothing for anything else. */
export function intrinsicOf(raw: unknown): string | undefined {
  if (!isPlainMap(raw)) return undefined;
  let only: string | undefined;
  for (const key in raw) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only !== undefined && (only === 'Ref' || only.startsWith('Fn::')) ? only : undefined;
}

/** Whether a value is a mapping as a parser makes it. */
export function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Derived);
}
