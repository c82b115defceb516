import { inWords } from '../../language/in-words.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import { globTexts } from './texts.ts';

/** Takes the positions in a path at which a part of a glob may begin to those at which it may end. */
type Part = (text: string, starts: ReadonlySet<number>) => Set<number>;

/** How long a glob may be, in characters. */
const longestGlob = 1000;

/** How many numbers a range such as `{1..20}` may represent. */
const longestRange = 1000;

/** How deep groups such as `{a,b}` and `+(a|b)` may be nested. */
const deepestGroup = 10;

/** A glob that is over a limit, with the limit in words. */
export class GlobError extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/**
 * Compiles a glob into a test of relative posix paths: `*`, `?`, `[a-z]`, `{a,b}`, `{1..9}`, `+(a|b)` and its like, and
 * `**` for any folders. Dots are nothing special. All positions that a part can reach are kept at once: libraries compile
 * globs to regular expressions, whose time grows with a power of the path's length for each star. Throws `GlobError`.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  if (glob.length > longestGlob) throw new GlobError(said(globTexts.longer, { most: longestGlob }));
  let marks = 0;
  while (glob[marks] === '!' && glob[marks + 1] !== '(') marks++;
  const pattern = glob.slice(marks);
  const whole = new Reader(pattern.startsWith('./') ? pattern.slice(2) : pattern).sequence('', 0);
  const isNegated = marks % 2 === 1;
  return (path) => whole(path, new Set([0])).has(path.length) !== isNegated;
}

/** Reads the parts of a glob from left to right; what is not closed means itself. */
class Reader {
  private at = 0;
  private readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  /** Parts up to one of the characters that end them. */
  sequence(ends: string, depth: number): Part {
    if (depth > deepestGroup) throw new GlobError(said(globTexts.deeper, { most: deepestGroup }));
    const parts: Part[] = [];
    const begin = this.at;
    while (this.at < this.pattern.length && !ends.includes(this.pattern[this.at]!)) {
      const globstar = this.globstar(ends, begin, parts);
      parts.push(globstar ?? this.part(depth));
    }
    return (text, starts) => parts.reduce<Set<number>>((reached, part) => part(text, reached), new Set(starts));
  }

  /** `**` that is a whole segment; anywhere else it is a `*`. */
  private globstar(ends: string, begin: number, parts: Part[]): Part | undefined {
    const [stars = ''] = /^\*{2,}/.exec(this.pattern.slice(this.at)) ?? [];
    const before = this.pattern[this.at - 1];
    if (stars === '' || !(this.at === begin || before === '/')) return undefined;
    const after = this.pattern[this.at + stars.length];
    const isLast = after === undefined || ends.includes(after);
    if (!isLast && after !== '/') return undefined;
    this.at += stars.length + (isLast ? 0 : 1);
    if (!isLast) return folders;
    if (this.at - stars.length === begin) return anything;
    parts.pop(); // `a/**` is `a` too
    return below;
  }

  private part(depth: number): Part {
    const char = this.pattern[this.at]!;
    const next = this.pattern[this.at + 1];
    if ('?*+@!'.includes(char) && next === '(') return this.tried(() => this.group(char, depth)) ?? this.literal();
    if (char === '(') return this.tried(() => this.alternatives('(', ')', '|', depth)) ?? this.literal();
    if (char === '{') return this.range() ?? this.tried(() => this.braces(depth)) ?? this.literal();
    if (char === '[') return this.class() ?? this.literal();
    this.at++;
    if (char === '*') {
      while (this.pattern[this.at] === '*') this.at++;
      return withinSegment;
    }
    if (char === '?') return one((each) => each !== '/');
    if (char === '\\' && next !== undefined) this.at++;
    const wanted = this.pattern[this.at - 1]!;
    return one((each) => each === wanted);
  }

  private literal(): Part {
    const wanted = this.pattern[this.at++]!;
    return one((each) => each === wanted);
  }

  /** What is read, or nothing, and then nothing was read. */
  private tried(read: () => Part | undefined): Part | undefined {
    const begin = this.at;
    const part = read();
    if (part === undefined) this.at = begin;
    return part;
  }

  private group(kind: string, depth: number): Part | undefined {
    this.at++;
    const inner = this.alternatives('(', ')', '|', depth);
    if (inner === undefined) return undefined;
    if (kind === '@') return inner;
    if (kind === '!') return unless(inner);
    if (kind === '?') return (text, starts) => union(starts, inner(text, starts));
    const many = repeated(inner);
    return kind === '*' ? many : (text, starts) => many(text, inner(text, starts));
  }

  /** `{a}` without a comma means itself. */
  private braces(depth: number): Part | undefined {
    return this.alternatives('{', '}', ',', depth, 2);
  }

  private alternatives(open: string, close: string, between: string, depth: number, atLeast = 1): Part | undefined {
    // looked for first, else each of many that are not closed would be read to the end by each before it
    if (this.pattern[this.at] !== open || !this.pattern.includes(close, this.at)) return undefined;
    const all: Part[] = [];
    do {
      this.at++;
      all.push(this.sequence(between + close, depth + 1));
    } while (this.pattern[this.at] === between);
    if (this.pattern[this.at] !== close) return undefined;
    this.at++;
    if (all.length < atLeast) return undefined;
    return (text, starts) => all.map((each) => each(text, starts)).reduce(union);
  }

  private range(): Part | undefined {
    const [all, from, to] = /^\{(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])\}/.exec(this.pattern.slice(this.at)) ?? [];
    if (all === undefined || from === undefined || to === undefined) return undefined;
    const isLetters = Number.isNaN(Number(from));
    if (isLetters !== Number.isNaN(Number(to))) return undefined;
    const [first, last] = isLetters ? [from.charCodeAt(0), to.charCodeAt(0)] : [Number(from), Number(to)];
    const [low, high] = [Math.min(first, last), Math.max(first, last)];
    if (high - low >= longestRange) throw new GlobError(said(globTexts.wider, { range: all, most: longestRange }));
    this.at += all.length;
    const names = Array.from({ length: high - low + 1 }, (_, index) =>
      isLetters ? String.fromCharCode(low + index) : String(low + index),
    );
    return (text, starts) =>
      new Set(
        [...starts].flatMap((at) => names.filter((name) => text.startsWith(name, at)).map((name) => at + name.length)),
      );
  }

  private class(): Part | undefined {
    const [all, not, listed] = /^\[([!^]?)(\]?(?:\\.|[^\]\\/])*)\]/s.exec(this.pattern.slice(this.at)) ?? [];
    if (all === undefined || listed === undefined || listed === '') return undefined;
    this.at += all.length;
    const ranges = [...listed.matchAll(/(\\?.)-(\\?.)|(\\?.)/gsu)].map(([, low, high, single]) =>
      [low ?? single!, high ?? single!].map((each) => each.replace(/^\\(?=.)/s, '')),
    );
    const isListed = (each: string) => ranges.some(([low, high]) => each >= low! && each <= high!);
    return one((each) => each !== '/' && isListed(each) !== (not !== ''));
  }
}

function one(fits: (char: string) => boolean): Part {
  return (text, starts) => {
    const reached = new Set<number>();
    for (const at of starts) if (at < text.length && fits(text[at]!)) reached.add(at + 1);
    return reached;
  };
}

/** What `*` represents: anything up to the next slash. */
const withinSegment: Part = (text, starts) => {
  const reached = new Set(starts);
  for (const at of reached) if (at < text.length && text[at] !== '/') reached.add(at + 1); // a set grows as it is read
  return reached;
};

const anything: Part = (text, starts) => {
  const reached = new Set(starts);
  for (const at of reached) if (at < text.length) reached.add(at + 1);
  return reached;
};

/** What `**` and the slash behind it represent: any number of folders, or none. */
const folders: Part = (text, starts) => {
  const reached = new Set(starts);
  for (const at of anything(text, starts)) if (text[at - 1] === '/' && !starts.has(at - 1)) reached.add(at);
  return reached;
};

/** What a slash and `**` at the end represent: nothing, or a slash and anything. */
const below: Part = (text, starts) => {
  const slashes = new Set([...starts].filter((at) => text[at] === '/'));
  return union(starts, anything(text, slashes));
};

function repeated(part: Part): Part {
  return (text, starts) => {
    const reached = new Set(starts);
    for (let fresh: ReadonlySet<number> = starts; fresh.size > 0; ) {
      fresh = new Set([...part(text, fresh)].filter((at) => !reached.has(at)));
      for (const at of fresh) reached.add(at);
    }
    return reached;
  };
}

/** What `!(a|b)` represents: anything in a segment that is neither. */
function unless(part: Part): Part {
  return (text, starts) => {
    const reached = new Set<number>();
    for (const at of starts) {
      const start = new Set([at]);
      const excluded = part(text, start);
      for (const end of withinSegment(text, start)) if (!excluded.has(end)) reached.add(end);
    }
    return reached;
  };
}

function union(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one, ...other]);
}
