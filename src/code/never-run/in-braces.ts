import type { BlankedCode } from '../languages/blank.ts';
import type { Language } from '../languages/language.ts';
import type { Stretch } from '../languages/stretch.ts';
import type { Truth } from './condition.ts';

/** The brackets of a text without comments and strings. */
interface Brackets {
  /** Opening bracket -> the one that closes it. */
  readonly closes: ReadonlyMap<number, number>;
  readonly opens: ReadonlyMap<number, number>;
  /** `return` or `throw` -> the brace that it is directly in. */
  readonly exits: ReadonlyMap<number, number>;
}

/** What never runs of a language with braces: behind a return in its block, and where a condition never holds. */
export function neverRunInBraces(
  code: BlankedCode,
  language: Language,
  truth: ((condition: string) => Truth) | undefined,
): readonly Stretch[] {
  const isScript = language === 'javascript';
  if (!isScript && truth === undefined) return [];
  const brackets = bracketsIn(code.bare);
  return [
    ...(isScript ? behindExits(code.bare, brackets) : []),
    ...(truth === undefined ? [] : excluded(code, language, brackets, truth)),
  ];
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function bracketsIn(bare: string): Brackets {
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const exits = new Map<number, number>();
  const stack: number[] = [];
  for (const { 0: found, index } of bare.matchAll(/[()[\]{}]|(?<![\w$.#])(?:return|throw)(?![\w$])/g)) {
    const top = stack.at(-1);
    if (closing[found] !== undefined) stack.push(index);
    else if (found.length > 1) {
      if (top !== undefined && bare[top] === '{') exits.set(index, top);
    } else if (top !== undefined && closing[bare[top]!] === found) {
      stack.pop();
      closes.set(top, index);
      opens.set(index, top);
    }
  }
  return { closes, opens, exits };
}

/** What is behind a `return` or `throw` in its block, up to a function, which is there from the start. */
function behindExits(bare: string, brackets: Brackets): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  for (const [at, open] of brackets.exits) {
    const close = brackets.closes.get(open);
    if (at < done || close === undefined || !isStatement(bare, at, brackets)) continue;
    const end = endOfStatement(bare, at, brackets);
    if (end === undefined || end >= close) continue;
    const rest = bare.slice(end, close);
    const upTo = /(?<![\w$.])(?:case|default|(?:async\s{1,10})?function)\b/.exec(rest)?.index ?? rest.length;
    if (rest.slice(0, upTo).trim() !== '') found.push([end, end + upTo]);
    done = end + rest.length;
  }
  return found;
}

/** Whether an exit is a statement of its block by itself: no condition, no label and no `else` is before it. */
function isStatement(bare: string, at: number, { opens, closes }: Brackets): boolean {
  const rest = bare.slice(at, at + 200);
  const list = /^\w+\s{0,5}\(/.exec(rest);
  const close = list === null ? undefined : closes.get(at + list[0].length - 1);
  // a method of that name
  if (/^\w+\s{0,5}:/.test(rest) || (close !== undefined && /^\s{0,5}\{/.test(bare.slice(close + 1, close + 10))))
    return false;
  let before = at - 1;
  while (before >= 0 && /\s/.test(bare[before]!)) before--;
  const last = bare[before] ?? '';
  if (last === ')') {
    const open = opens.get(before);
    return (
      open !== undefined && !/\b(?:if|while|for|with|await)\s{0,5}$/.test(bare.slice(Math.max(0, open - 20), open))
    );
  }
  if (/[\w$]/.test(last)) return !/\b(?:else|do)$/.test(bare.slice(Math.max(0, before - 6), before + 1));
  return /[{};\]'"`]/.test(last);
}

/** Longer statements than people write. */
const longestStatement = 20_000;

/** The end of a statement, by its semicolon, or by a line break where none is needed. */
function endOfStatement(bare: string, from: number, { closes }: Brackets): number | undefined {
  for (let at = from; at < Math.min(bare.length, from + longestStatement); at++) {
    const char = bare[at]!;
    if (closing[char] !== undefined) {
      const close = closes.get(at);
      if (close === undefined) return undefined;
      at = close;
    } else if (char === '`') at = endOfTemplate(bare, at, closes);
    else if (char === ';') return at + 1;
    else if (')]}'.includes(char)) return at;
    else if (char === '\n' && isEnd(bare, from, at)) return at;
  }
  return undefined;
}

/** The place of the last quote of a template literal, whose texts are blank and whose lines are left. */
function endOfTemplate(bare: string, from: number, closes: ReadonlyMap<number, number>): number {
  for (let at = from + 1; at < bare.length; at++) {
    if (bare[at] === '`') return at;
    if (bare[at] === '{') at = closes.get(at) ?? bare.length;
  }
  return bare.length;
}

/** Whether a line break ends a statement: what is before needs nothing more, and what is behind begins anew. */
function isEnd(bare: string, from: number, at: number): boolean {
  const before = bare.slice(Math.max(from, at - 200), at).trimEnd();
  if (/[-+*/%&|^<>=!~?:,.([{]$|\b(?:throw|new|await|typeof|in|of|instanceof|as)$/.test(before)) return false;
  const next = /^\s*(\S[\w$]{0,12})/.exec(bare.slice(at, at + 500))?.[1];
  return next !== undefined && /^[\w$}@#'"]/.test(next) && !/^(?:in|instanceof|as|satisfies)\b/.test(next);
}

const longestCondition = 300;

function excluded(
  { plain, bare }: BlankedCode,
  language: Language,
  brackets: Brackets,
  truth: (condition: string) => Truth,
): readonly Stretch[] {
  const found: Stretch[] = [];
  // Go and Rust write conditions without parentheses
  const isPlain = language === 'go' || language === 'rust';
  for (const { 0: head, 1: written, index } of bare.matchAll(
    isPlain ? /(?<![\w$.])if\s{1,10}([^{};\n]{1,300})(?=\{)/g : /(?<![\w$.])(?:if|while)\s{0,10}(?=\()/g,
  )) {
    const end = index + head.length;
    const close = isPlain ? end - 1 : brackets.closes.get(end);
    if (close === undefined || close - index > longestCondition) continue;
    const holds = truth(isPlain ? plain.slice(end - written!.length, end) : plain.slice(end + 1, close));
    if (holds === undefined) continue;
    const then = statementBehind(bare, close + 1, brackets);
    // `do { … } while (false)` has nothing behind it
    if (then === undefined || (head.startsWith('while') && bare[then[0] - 1] !== '{')) continue;
    const otherwise = /^\}?\s{0,20}else\b/.exec(bare.slice(then[1], then[1] + 30))?.[0];
    if (!holds) found.push(then);
    else if (otherwise !== undefined) {
      const other = statementBehind(bare, then[1] + otherwise.length, brackets);
      if (other !== undefined) found.push(other);
    }
  }
  return language === 'javascript' ? [...found, ...excludedInPlace(plain, bare, brackets, truth)] : found;
}

/** The inside of the block behind a condition, or its only statement. */
function statementBehind(bare: string, from: number, brackets: Brackets): Stretch | undefined {
  const at = from + /^\s*/.exec(bare.slice(from, from + 200))![0].length;
  if (bare[at] === '{') {
    const close = brackets.closes.get(at);
    return close === undefined ? undefined : [at + 1, close];
  }
  // `else if` is judged by its own condition
  if (/^if\b/.test(bare.slice(at, at + 3))) return undefined;
  const end = endOfStatement(bare, at, brackets);
  return end === undefined ? undefined : [at, end];
}

const word = '[A-Za-z_$][\\w$.]{0,80}(?:\\[[\'"] {0,60}[\'"]\\])?(?:\\??\\.\\w{1,20}\\(\\))?';
const compared = `(?:\\s{0,10}[!=]==?\\s{0,10}(?:['"] {0,60}['"]|[a-z]{4,9}))?`;
/** A condition that is all of what is chosen by, with the operator that chooses. */
const choice = RegExp(
  `(?<=[=([{,:;>]\\s{0,40}|\\breturn\\s{1,40}|\\.\\.\\.)(!{0,2}(?:\\(${word}${compared}\\)|${word}${compared}))\\s{0,40}(\\?(?![.?])|&&)`,
  'g',
);

/** `condition ? a : b` and `condition && a`: what is not chosen, with the condition. */
function excludedInPlace(
  plain: string,
  bare: string,
  brackets: Brackets,
  truth: (condition: string) => Truth,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: all, 1: condition, 2: operator, index } of bare.matchAll(choice)) {
    const end = index + all.length;
    const holds = truth(plain.slice(index, index + condition!.length));
    // `a === b ? c : d`
    if (holds === undefined || /(?:[=!]=|[^=]>)\s{0,40}$/.test(bare.slice(Math.max(0, index - 45), index))) continue;
    const colon = operator === '?' ? endOfOperand(bare, end, brackets, ':') : undefined;
    if (operator === '&&') {
      if (!holds) found.push([index, endOfOperand(bare, end, brackets)]);
    } else if (colon !== undefined && bare[colon] === ':')
      found.push(
        ...(holds
          ? ([
              [index, end],
              [colon, endOfOperand(bare, colon + 1, brackets)],
            ] as const)
          : ([[index, colon + 1]] as const)),
      );
  }
  return found;
}

const longestOperand = 2000;

/** The end of an operand: a comma, a bracket, the end of its statement, or the colon of its choice. */
function endOfOperand(bare: string, from: number, { closes }: Brackets, until?: ':'): number {
  let choices = 0;
  let at = from;
  for (; at < Math.min(bare.length, from + longestOperand); at++) {
    const char = bare[at]!;
    if (closing[char] !== undefined) at = closes.get(at) ?? bare.length;
    else if (char === '`') at = endOfTemplate(bare, at, closes);
    else if (',;)]}'.includes(char)) return at;
    else if (char === '\n' && until === undefined && isEnd(bare, from, at)) return at;
    else if (char === '?' && bare[at + 1] !== '.' && bare[at + 1] !== '?' && bare[at - 1] !== '?') choices++;
    else if (char === ':' && choices-- === 0) return at;
    else if (until === undefined && choices === 0 && (bare.startsWith('||', at) || bare.startsWith('??', at)))
      return at;
  }
  return at;
}
