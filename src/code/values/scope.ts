import { bindsName, isList, listsIn } from '../languages/bindings.ts';
import type { BlankedCode } from '../languages/blank.ts';
import type { Language } from '../languages/language.ts';
import { type Chunk, chunksOf } from '../program/chunks.ts';
import { oncePer } from '../program/once-per.ts';

/** What a name is given in the code that surrounds a place: the place of the value, or a variable of the environment. */
export type Given =
  | { readonly kind: 'value'; readonly at: number }
  | { readonly kind: 'variable'; readonly variable: string };

/** A name may be one of an object: `this.url`, `self.url`. */
const nameOf = /^(?:(?:this|self|cls)\.)?([A-Za-z_$][\w$]*)$/;

const chunksIn = {
  javascript: oncePer((code: BlankedCode) => chunksOf(code.bare, 'javascript')),
  python: oncePer((code: BlankedCode) => chunksOf(code.bare, 'python')),
};

/** Longer statements than people write: what a name is in them is not looked for. */
const longestStatement = 32 * 1024;
/** More names than people put into the addresses of a file. */
const mostNames = 200;

// the same few names are in all addresses of a file
const answersOf = new WeakMap<BlankedCode, Map<string, Scoped | undefined>>();

/** The statements at the top of a file. */
export function statementsOf(code: BlankedCode, language: 'javascript' | 'python'): readonly Chunk[] {
  return chunksIn[language](code);
}

/** The statement at the top of a file that a place is in; `undefined` where it is longer than people write. */
export function statementAt(code: BlankedCode, language: 'javascript' | 'python', at: number): Chunk | undefined {
  const chunk = chunksIn[language](code).find(({ from, to }) => from <= at && at < to);
  return chunk === undefined || chunk.to - chunk.from > longestStatement ? undefined : chunk;
}

/** Whether a statement gives a name a value, or has a parameter of that name. */
export function bindsWithin(code: BlankedCode, language: 'javascript' | 'python', name: string, chunk: Chunk): boolean {
  const text = code.bare.slice(chunk.from, chunk.to);
  const escaped = name.replaceAll('$', '\\$');
  return bindsName(text, language, escaped) || assignmentsTo(text, language, escaped).length > 0;
}

/** What a name is in all of a statement: given in it, at a place, or outside of it. */
interface Scoped {
  readonly given: Given | undefined;
  /** From where on in the file it is that. */
  readonly from: number;
}

/**
 * What a name holds at a place, where it is given a value once: in the statement of the file that the place is in, or at
 * the top of the file. `undefined` where it may be another: a parameter, a name of a loop, something imported or set again.
 */
export function givenTo(code: BlankedCode, language: Language, written: string, at: number): Given | undefined {
  if (language !== 'javascript' && language !== 'python') return undefined;
  const chunk = statementAt(code, language, at);
  if (chunk === undefined) return undefined;
  const answers = answersOf.get(code) ?? new Map<string, Scoped | undefined>();
  answersOf.set(code, answers);
  const key = `${chunk.from} ${written}`;
  if (!answers.has(key))
    answers.set(key, answers.size < mostNames ? inScope(code, language, written, chunk) : undefined);
  const scoped = answers.get(key);
  return scoped !== undefined && scoped.from <= at ? scoped.given : undefined;
}

function inScope(
  code: BlankedCode,
  language: 'javascript' | 'python',
  written: string,
  chunk: Chunk,
): Scoped | undefined {
  const name = nameOf.exec(written)?.[1]?.replaceAll('$', '\\$');
  if (name === undefined) return undefined;
  if (written.includes('.')) return { given: ofMember(code, language, name, chunk), from: 0 };
  const text = code.bare.slice(chunk.from, chunk.to);
  if (bindsName(text, language, name)) return undefined;
  const [own, second] = assignmentsTo(text, language, name);
  if (second !== undefined) return undefined;
  if (own === undefined)
    return { given: takenFromEnvironment(text, language, name) ?? topOf(code, language, name), from: 0 };
  const end = own.end + chunk.from;
  return own.isPlain ? { given: valueAt(code, end), from: end } : undefined;
}

/** Where an assignment puts its value, and whether nothing was there before. */
interface Assignment {
  readonly end: number;
  readonly isPlain: boolean;
}

function assignmentsTo(bare: string, language: Language, name: string): readonly Assignment[] {
  // an argument by its name is no assignment, so that in Python one begins a line
  const form =
    language === 'python'
      ? `(?:^|;)[ \\t]*${name}(?:[ \\t]*:[ \\t]*[\\w.[\\], |]{1,60})?[ \\t]*([-+*/%|&@]{0,2})=(?!=)[ \\t]*|(?<![\\w.])${name}[ \\t]*(:)=`
      : `(?<![\\w$.])${name}!?(?:\\s{0,5}:\\s{0,5}[\\w.| ]{1,60}?)?\\s{0,20}([-+*/%|&?]{0,2})=(?![=>])\\s{0,100}`;
  return [...bare.matchAll(RegExp(form, 'gm'))].map(({ index, 0: text, 1: operator, 2: inside }) => ({
    end: index + text.length,
    isPlain: operator === '' && inside === undefined,
  }));
}

/** `const { API } = process.env`, or under a name of its own. */
function takenFromEnvironment(bare: string, language: Language, name: string): Given | undefined {
  if (language !== 'javascript') return undefined;
  const taken = RegExp(
    `\\b(?:const|let|var)\\s{0,10}\\{[^{}=]{0,600}?(?<![\\w$])(?:([A-Za-z_]\\w{0,80})\\s{0,5}:\\s{0,5})?${name}(?![\\w$]|\\s{0,5}:)[^{}=]{0,600}\\}\\s{0,10}=\\s{0,10}process\\.env(?![\\w$.[])`,
  ).exec(bare);
  return taken === null ? undefined : { kind: 'variable', variable: taken[1] ?? name };
}

const tops = new WeakMap<BlankedCode, Map<string, Given | undefined>>();

/** What a name is given once at the top of a file, outside of any block, and never again. */
export function topOf(code: BlankedCode, language: 'javascript' | 'python', name: string): Given | undefined {
  const answers = tops.get(code) ?? new Map<string, Given | undefined>();
  tops.set(code, answers);
  if (!answers.has(name)) answers.set(name, atTop(code, language, name));
  return answers.get(name);
}

function atTop(code: BlankedCode, language: 'javascript' | 'python', name: string): Given | undefined {
  const { bare } = code;
  const found: Assignment[] = [];
  let taken: Given | undefined;
  for (const { from, to } of chunksIn[language](code)) {
    const text = bare.slice(from, to);
    if (!text.includes(name)) continue;
    const isDeclaration =
      language === 'python'
        ? RegExp(`^${name}\\b`).test(text)
        : RegExp(`^(?:export\\s{1,10})?(?:const|let|var)\\s{1,10}${name}(?![\\w$])`).test(text);
    const all = assignmentsTo(text, language, name);
    if (isDeclaration && language === 'python' && bindsName(text, language, name)) return undefined;
    if (isDeclaration) found.push(...all.map((each) => ({ ...each, end: each.end + from })));
    else if (isSetIn(text, language, name, all)) return undefined;
    taken ??= /^(?:const|let|var)\b/.test(text) ? takenFromEnvironment(text, language, name) : undefined;
  }
  const [only, second] = found;
  if (only === undefined) return taken;
  return second === undefined && only.isPlain ? valueAt(code, only.end) : undefined;
}

/** Whether a statement of a file that does not declare a name gives it another value. */
function isSetIn(text: string, language: Language, name: string, all: readonly Assignment[]): boolean {
  if (language === 'python')
    return (
      RegExp(`\\bglobal\\b[^\\n]{0,80}\\b${name}\\b`).test(text) ||
      (!/^(?:async\s+)?(?:def|class|@)\b|^@/.test(text) && (all.length > 0 || bindsName(text, language, name)))
    );
  const declared = text.match(RegExp(`\\b(?:const|let|var)\\s{1,10}${name}(?![\\w$])[^=;\\n]{0,80}=`, 'g')) ?? [];
  return all.length > declared.length && !bindsName(text, language, name);
}

/** What a member of an object is given: once in all of its class, or beside it. */
export function ofMember(code: BlankedCode, language: Language, name: string, { from, to }: Chunk): Given | undefined {
  const text = code.bare.slice(from, to);
  const member = `(?<![\\w$.])(?:this|self|cls)\\.${name}(?:[ \\t]*:[ \\t]*[\\w.]{1,40})?[ \\t]*([-+*/%|&?]{0,2})=(?![=>])\\s{0,100}`;
  const field =
    language === 'python'
      ? `^[ \\t]+${name}(?:[ \\t]*:[ \\t]*[\\w.]{1,40})?[ \\t]*([-+*/%|&?]{0,2})=(?!=)[ \\t]*`
      : `^[ \\t]+(?:(?:private|public|protected|static|readonly|override)[ \\t]+)*#?${name}(?:\\s{0,5}:\\s{0,5}[\\w.]{1,40})?\\s{0,10}([-+*/%|&?]{0,2})=(?![=>])\\s{0,100}`;
  const [only, second] = [...text.matchAll(RegExp(`${member}|${field}`, 'gm'))];
  if (only === undefined || second !== undefined || (only[1] ?? only[2]) !== '') return undefined;
  return valueAt(code, from + only.index + only[0].length);
}

function valueAt({ bare }: BlankedCode, at: number): Given {
  return { kind: 'value', at: at + /^\s{0,100}/.exec(bare.slice(at, at + 100))![0].length };
}

/** The place of what a function at the top of a file returns, where it does nothing else, and is the only one of its name. */
export function returnedBy(code: BlankedCode, language: Language, name: string): number | undefined {
  if (language !== 'javascript' && language !== 'python') return undefined;
  const escaped = name.replaceAll('$', '\\$');
  const form = RegExp(
    language === 'python'
      ? `^def\\s{1,10}${escaped}\\s{0,5}\\([^()]{0,300}\\)\\s{0,5}(?:->[^:\\n]{1,60})?:\\s{1,200}(?:['"]{3}[^'"]{0,1000}['"]{3}\\s{1,200})?return\\s{1,10}`
      : `^(?:export\\s{1,10})?(?:function\\s{1,10}${escaped}\\s{0,5}\\([^()]{0,300}\\)[^{}]{0,60}\\{\\s{0,200}return\\s{1,10}|const\\s{1,10}${escaped}\\s{0,5}=\\s{0,5}(?:\\([^()]{0,300}\\)|\\w{1,60})[^={};]{0,60}=>\\s{0,100}(?:\\{\\s{0,200}return\\s{1,10})?(?!\\{))`,
  );
  const places = chunksIn[language](code).flatMap(({ from, to, declares }) => {
    if (!declares.includes(name)) return [];
    const found = to - from > longestStatement ? null : form.exec(code.bare.slice(from, to));
    return [found === null ? undefined : from + found[0].length];
  });
  return places.length === 1 ? places[0] : undefined;
}

/** More calls of one function than people write in a file. */
const mostCalls = 50;

/**
 * The places at which a file hands the value of a name to the function at its top that has the name as a parameter, with
 * the calls that do: what is requested there is what they hand on.
 */
export function handedOn(
  code: BlankedCode,
  language: Language,
  name: string,
  at: number,
): readonly { readonly call: number; readonly value: number }[] {
  if (language !== 'javascript' && language !== 'python') return [];
  const { bare } = code;
  const chunk = statementAt(code, language, at);
  if (chunk === undefined) return [];
  const text = bare.slice(chunk.from, chunk.to);
  const head = (
    language === 'python'
      ? /^(?:async\s{1,10})?def\s{1,10}(\w+)\s{0,5}\(/
      : /^(?:export\s{1,10})?(?:default\s{1,10})?(?:async\s{1,10})?(?:function\s{1,10}([\w$]+)\s{0,5}(?:<[^()]{1,100}>)?|const\s{1,10}([\w$]+)\s{0,5}=\s{0,5}(?:async\s{0,10})?(?:<[^()]{1,100}>)?)\(/
  ).exec(text);
  const own = head?.[1] ?? head?.[2];
  if (head === null || own === undefined) return [];
  const index = argumentsFrom(bare, chunk.from + head[0].length).findIndex(
    (place) => /^\s*([A-Za-z_$][\w$]*)/.exec(bare.slice(place, place + 200))?.[1] === name,
  );
  const escaped = name.replaceAll('$', '\\$');
  if (index < 0 || assignmentsTo(text, language, escaped).length > 0) return [];
  // another function within, with a parameter of that name
  if (listsIn(text).filter(({ after, inner }) => isList(after) && RegExp(`\\b${escaped}\\b`).test(inner)).length > 1)
    return [];
  const calls = bare.matchAll(RegExp(`(?<![\\w$.])${own.replaceAll('$', '\\$')}(?:<[^()]{1,100}>)?\\(`, 'g'));
  return [...calls]
    .filter(({ index: call }) => call < chunk.from || call >= chunk.to)
    .slice(0, mostCalls)
    .flatMap(({ index: call, 0: found }) => {
      const place = argumentsFrom(bare, call + found.length)[index];
      const isNamed = language === 'python' && /^\s*\w+\s*=(?!=)/.test(bare.slice(place, (place ?? 0) + 100));
      return place === undefined || isNamed ? [] : [{ call, value: place }];
    });
}

/** The places where the arguments of a call begin, or the parameters of a function. */
export function argumentsFrom(bare: string, open: number): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  let begin = open;
  for (let at = open; at < Math.min(bare.length, open + 1000); at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    const isClose = ')]}'.includes(bare[at]!) && depth-- === 0;
    if (!isClose && !(bare[at] === ',' && depth === 0)) continue;
    if (bare.slice(begin, at).trim() !== '') places.push(begin);
    if (isClose) return places;
    begin = at + 1;
  }
  return [];
}
