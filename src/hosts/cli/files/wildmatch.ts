/** A step of a pattern: a test of one character, or a stretch of any length. */
type Step =
  | { readonly kind: 'one'; readonly fits: (char: string) => boolean }
  /** `*`: within a name. */
  | { readonly kind: 'star' }
  /** `**` between slashes or at an end: across folders. */
  | { readonly kind: 'deep' };

/**
 * Compiles a pattern of paths in the way of git's wildmatch. All states that a path may have led to are kept side by
 * side, so that a path takes no more steps than its length times that of the pattern, whatever the pattern.
 */
export function compileWildmatch(pattern: string): (path: string) => boolean {
  const steps = stepsOf(pattern);
  if (steps === undefined) return () => false;
  const isLast = (state: number) => state === steps.length;
  /** Enters a state, and those that are reached from it without a character. */
  const enter = (state: number, states: Set<number>): void => {
    for (let at = state; !states.has(at); at++) {
      states.add(at);
      const kind = steps[at]?.kind;
      if (kind !== 'star' && kind !== 'deep') return;
      // `**/` may represent no folder at all
      if (kind === 'deep' && at + 1 < steps.length) enter(at + 2, states);
    }
  };
  return (path) => {
    let states = new Set<number>();
    enter(0, states);
    for (const char of path) {
      const next = new Set<number>();
      for (const state of states) {
        const step = steps[state];
        if (step === undefined) continue;
        if (step.kind === 'one') {
          if (step.fits(char)) enter(state + 1, next);
        } else if (step.kind === 'deep' || char !== '/') {
          next.add(state);
          enter(state + 1, next);
        }
      }
      if (next.size === 0) return false;
      states = next;
    }
    return [...states].some(isLast);
  };
}

/** `undefined` for a pattern that fits nothing: a bracket that is not closed, a backslash at the end. */
function stepsOf(pattern: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at]!;
    if (char === '*') {
      const from = at;
      while (pattern[at] === '*') at++;
      const isBetweenSlashes =
        (from === 0 || pattern[from - 1] === '/') && (at === pattern.length || pattern[at] === '/');
      const isDeep = at - from > 1 && isBetweenSlashes;
      // `**/**/` says no more than `**/`
      if (isDeep && pattern[at] === '/' && steps.at(-2)?.kind === 'deep' && pattern[from - 1] === '/') at++;
      else steps.push({ kind: isDeep ? 'deep' : 'star' });
    } else if (char === '[') {
      const set = readSet(pattern, at + 1);
      if (set === undefined) return undefined;
      steps.push({ kind: 'one', fits: (each) => each !== '/' && set.holds(each) });
      at = set.end;
    } else {
      const literal = char === '\\' ? pattern[at + 1] : char;
      if (literal === undefined) return undefined;
      const isAny = char === '?';
      steps.push({ kind: 'one', fits: (each) => (isAny ? each !== '/' : each === literal) });
      at += char === '\\' ? 2 : 1;
    }
  }
  return steps;
}

interface CharacterSet {
  readonly holds: (char: string) => boolean;
  /** The offset behind its closing bracket. */
  readonly end: number;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what the class is
  cntrl: /[\0-\x1f\x7f]/,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[A-Fa-f0-9]/,
};

/** Reads `a-z_]`, `!...]`, `[:alpha:]]`. A bracket that comes first is one of the set. */
function readSet(pattern: string, from: number): CharacterSet | undefined {
  const isNegated = pattern[from] === '!' || pattern[from] === '^';
  const tests: ((char: string) => boolean)[] = [];
  /** The character that a `-` behind it makes the start of a range. */
  let before: string | undefined;
  let at = isNegated ? from + 1 : from;
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    const named = pattern.startsWith('[:', at) ? /^\[:([^\]]*):\]/.exec(pattern.slice(at, at + 20)) : null;
    if (named !== null) {
      const test = classes[named[1]!];
      if (test === undefined) return undefined;
      tests.push((char) => test.test(char));
      before = undefined;
      at += named[0].length;
      continue;
    }
    const isRange: boolean = pattern[at] === '-' && before !== undefined && ![undefined, ']'].includes(pattern[at + 1]);
    if (isRange) at++;
    if (pattern[at] === '\\') at++;
    const char = pattern[at];
    if (char === undefined) return undefined;
    const start = isRange ? before! : char;
    tests.push((each) => each >= start && each <= char);
    before = isRange ? undefined : char;
    at++;
  }
  return { holds: (char) => tests.some((test) => test(char)) !== isNegated, end: at + 1 };
}
