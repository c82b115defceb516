/** A regular expression, as far as it is read: enough for those that list values or ask for a form. */
type Pattern =
  | { readonly kind: 'char'; readonly chars: readonly string[] | undefined; takes(char: string): boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'row' | 'either'; readonly of: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly of: Pattern; readonly least: number; readonly most: number };

/** What an AllowedPattern lets a value be. */
export interface AllowedPattern {
  /** Whether the whole value matches. */
  matches(value: string): boolean;
  /** All values that match, where they are few. */
  readonly values: readonly string[] | undefined;
}

const mostValues = 64;
const longestPattern = 500;
const longestValue = 200;
const mostTimes = 1000;
const deepestRepeat = 3;

/**
 * Reads the pattern of a parameter, which has to match the whole value; `undefined` where it says more than is read here
 * (look-ahead, back references, classes of Unicode). It is a stranger's, so it is never handed to an engine that backtracks.
 */
export function readAllowedPattern(source: string): AllowedPattern | undefined {
  if (source.length > longestPattern) return undefined;
  const reader = new PatternReader(source);
  const pattern = reader.read();
  if (pattern === undefined || repeatDepth(pattern) > deepestRepeat) return undefined;
  const matches = (value: string) => value.length > longestValue || after(pattern, value, [0]).includes(value.length);
  return { matches, values: valuesOf(pattern)?.filter(matches) };
}

/** The positions at which a match may end that begins at one of these. */
function after(pattern: Pattern, text: string, from: readonly number[]): readonly number[] {
  switch (pattern.kind) {
    case 'char':
      return from.flatMap((at) => (at < text.length && pattern.takes(text[at]!) ? [at + 1] : []));
    case 'start':
      return from.filter((at) => at === 0);
    case 'end':
      return from.filter((at) => at === text.length);
    case 'row':
      return pattern.of.reduce((positions, each) => after(each, text, positions), from);
    case 'either':
      return [...new Set(pattern.of.flatMap((each) => after(each, text, from)))];
    case 'repeat': {
      let here = from;
      for (let times = 0; times < pattern.least && here.length > 0; times++) here = after(pattern.of, text, here);
      const reached = new Set(here);
      for (let times = pattern.least; times < pattern.most && here.length > 0; times++) {
        here = after(pattern.of, text, here).filter((at) => !reached.has(at));
        for (const at of here) reached.add(at);
      }
      return [...reached];
    }
  }
}

function valuesOf(pattern: Pattern): readonly string[] | undefined {
  switch (pattern.kind) {
    case 'char':
      return pattern.chars;
    case 'start':
    case 'end':
      return [''];
    case 'row':
      return pattern.of.reduce<readonly string[] | undefined>((values, each) => product(values, valuesOf(each)), ['']);
    case 'either': {
      const of = pattern.of.map(valuesOf);
      return of.includes(undefined) ? undefined : few(of.flatMap((values) => values ?? []));
    }
    case 'repeat': {
      if (pattern.most > mostValues) return undefined;
      const once = valuesOf(pattern.of);
      let values: readonly string[] | undefined = [''];
      const all: string[] = [];
      for (let times = 0; times <= pattern.most && values !== undefined; times++) {
        if (times >= pattern.least) all.push(...values);
        values = times === pattern.most ? values : product(values, once);
      }
      return values === undefined ? undefined : few(all);
    }
  }
}

function product(
  heads: readonly string[] | undefined,
  tails: readonly string[] | undefined,
): readonly string[] | undefined {
  if (heads === undefined || tails === undefined || heads.length * tails.length > mostValues) return undefined;
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

function few(values: readonly string[]): readonly string[] | undefined {
  const distinct = [...new Set(values)];
  return distinct.length > mostValues ? undefined : distinct;
}

function repeatDepth(pattern: Pattern): number {
  if (pattern.kind === 'repeat') return 1 + repeatDepth(pattern.of);
  return pattern.kind === 'row' || pattern.kind === 'either' ? Math.max(0, ...pattern.of.map(repeatDepth)) : 0;
}

const digits = [...'0123456789'];
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const namedClasses: Readonly<Record<string, readonly string[]>> = {
  d: digits,
  w: [...letters, ...digits, '_'],
  s: [...' \t\n\v\f\r'],
};
const namedChars: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const deepestGroup = 20;

/** Reads a regular expression from left to right. Each step returns nothing where it meets something that is not read here. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Pattern | undefined {
    const pattern = this.#either(0);
    return this.#at === this.#source.length ? pattern : undefined;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #next(): string | undefined {
    const char = this.#source[this.#at];
    if (char !== undefined) this.#at++;
    return char;
  }

  #either(depth: number): Pattern | undefined {
    const of: Pattern[] = [];
    do {
      const row = this.#row(depth);
      if (row === undefined) return undefined;
      of.push(row);
    } while (this.#take('|'));
    return of.length === 1 ? of[0] : { kind: 'either', of };
  }

  #row(depth: number): Pattern | undefined {
    const of: Pattern[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const one = this.#one(depth);
      const repeated = one && this.#repeated(one);
      if (repeated === undefined) return undefined;
      of.push(repeated);
    }
    return { kind: 'row', of };
  }

  #one(depth: number): Pattern | undefined {
    const char = this.#next();
    switch (char) {
      case undefined:
      case '*':
      case '+':
      case '?':
      case '{':
        return undefined;
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'char', chars: undefined, takes: (each) => each !== '\n' && each !== '\r' };
      case '(': {
        if (depth >= deepestGroup || (this.#take('?') && !this.#take(':'))) return undefined;
        const inside = this.#either(depth + 1);
        return this.#take(')') ? inside : undefined;
      }
      case '[':
        return this.#class();
      case '\\':
        return this.#escaped();
      default:
        return oneOf([char]);
    }
  }

  #escaped(): Pattern | undefined {
    const char = this.#next();
    if (char === undefined) return undefined;
    const named = namedClasses[char];
    if (named !== undefined) return oneOf(named);
    const lower = namedClasses[char.toLowerCase()];
    if (lower !== undefined) return noneOf(lower);
    const plain = plainEscape(char);
    return plain === undefined ? undefined : oneOf([plain]);
  }

  #class(): Pattern | undefined {
    const isNegated = this.#take('^');
    const chars: string[] = [];
    for (let isFirst = true; ; isFirst = false) {
      const char = this.#next();
      if (char === ']' && !isFirst) return isNegated ? noneOf(chars) : oneOf(chars);
      // Java has classes inside of classes, and intersections of them
      if (char === undefined || char === '[' || char === ']' || char === '&') return undefined;
      let low: string | undefined = char;
      if (char === '\\') {
        const escaped = this.#next() ?? '';
        const named = namedClasses[escaped];
        if (named !== undefined) {
          chars.push(...named);
          continue;
        }
        low = plainEscape(escaped);
      }
      if (low === undefined) return undefined;
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (!isRange) {
        chars.push(low);
        continue;
      }
      this.#at++;
      const high = this.#next();
      if (high === undefined || high === '\\' || high === '[') return undefined;
      const [first, last] = [low.charCodeAt(0), high.charCodeAt(0)];
      if (last < first || last - first > 0xff) return undefined;
      for (let code = first; code <= last; code++) chars.push(String.fromCharCode(code));
    }
  }

  #repeated(of: Pattern): Pattern | undefined {
    const [least, most] = this.#times() ?? [1, 1];
    if (least > mostTimes) return undefined;
    // a lazy quantifier matches the same whole values; a possessive one does not
    this.#take('?');
    if ('*+?{'.includes(this.#source[this.#at] ?? ' ')) return undefined;
    return least === 1 && most === 1 ? of : { kind: 'repeat', of, least, most };
  }

  #times(): readonly [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const bounds = /^\{(\d{1,6})(?:(,)(\d{1,6})?)?\}/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (bounds === null) return undefined;
    this.#at += bounds[0].length;
    const least = Number(bounds[1]);
    if (bounds[2] === undefined) return [least, least];
    return [least, bounds[3] === undefined ? Number.POSITIVE_INFINITY : Number(bounds[3])];
  }
}

function plainEscape(char: string): string | undefined {
  return namedChars[char] ?? (/^[^A-Za-z0-9]$/.test(char) ? char : undefined);
}

function oneOf(chars: readonly string[]): Pattern {
  const distinct = new Set(chars);
  return { kind: 'char', chars: [...distinct], takes: (char) => distinct.has(char) };
}

function noneOf(chars: readonly string[]): Pattern {
  const distinct = new Set(chars);
  return { kind: 'char', chars: undefined, takes: (char) => !distinct.has(char) };
}
