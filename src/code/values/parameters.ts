import { bindsName } from '../languages/bindings.ts';
import type { Language } from '../languages/language.ts';
import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';
import { closeOf } from './brackets.ts';
import { type Callee, callsOf } from './callers.ts';
import type { FilePlace } from './file-place.ts';
import { partsBetween, valueOfKey } from './literals.ts';
import type { MeaningOf } from './meaning.ts';
import { bindsWithin, statementAt } from './scope.ts';

/** A parameter of a function, at its place in the list of them. */
interface Parameter {
  readonly callee: Callee;
  readonly index: number;
  /** The key of the object of which it is taken: `function create({ region })`. */
  readonly key: string | undefined;
  /** Where the value begins that it has where nothing is handed in. */
  readonly otherwise: FilePlace | undefined;
}

/** Longer bodies than people write for a function that is followed. */
const longestBody = 16 * 1024;

/** What is handed in for a parameter: the places of values, or `nothing` where it is left out. */
type Handed = readonly (FilePlace | 'nothing')[];

/** Further up than people hand a value from function to function. */
const mostCallers = 8;

/** The answers for a program. Functions may call each other in circles. */
const asked = oncePer((_: Program) => ({ answers: new Map<string, Handed | undefined>(), depth: 0 }));

/**
 * All that a program hands in for a parameter. An empty list where not all callers are known; `undefined` where the name is no
 * parameter of a function around the place.
 */
export function handedTo(program: Program, place: FilePlace, name: string, meaningOf: MeaningOf): Handed | undefined {
  const state = asked(program);
  const key = `${place.path} ${place.at} ${name}`;
  if (state.answers.has(key)) return state.answers.get(key);
  // asked again on the way to its answer, it is not known
  state.answers.set(key, []);
  if (state.depth >= mostCallers) return [];
  state.depth++;
  const answer = findHanded(program, place, name, meaningOf);
  state.depth--;
  state.answers.set(key, answer);
  return answer;
}

function findHanded(program: Program, place: FilePlace, name: string, meaningOf: MeaningOf): Handed | undefined {
  const parameter = parameterAt(place, name);
  if (parameter === undefined || parameter === 'unclear') return parameter && [];
  const calls = callsOf(program, parameter.callee, meaningOf);
  if (calls === undefined) return [];
  const handed = calls.flatMap((call): Handed => handedBy(call, parameter, name) ?? []);
  return handed.length === calls.length ? handed : [];
}

/** What one call hands in; `undefined` where that is not followed. */
function handedBy(call: FilePlace, { index, key, otherwise }: Parameter, name: string): Handed | undefined {
  const { path, file, at } = call;
  const { bare } = file.code;
  const close = closeOf(bare, at, longestBody);
  if (close === undefined) return undefined;
  const isPython = file.language === 'python';
  const left = otherwise ?? (isPython ? undefined : 'nothing');
  const parts = partsBetween(bare, at + 1, close).map(([from, to]) => ({
    at: from + /^\s*/.exec(bare.slice(from, to))![0].length,
    text: bare.slice(from, to).trim(),
  }));
  // what is spread or unpacked may be any of them
  if (parts.some(({ text }) => /^(?:\.\.\.|\*)/.test(text))) return undefined;
  const keyword = /^(\w+)\s*=(?!=)\s*/;
  const named = isPython ? parts.find(({ text }) => keyword.exec(text)?.[1] === name) : undefined;
  if (named !== undefined) return [{ path, file, at: named.at + keyword.exec(named.text)![0].length }];
  const positional = isPython ? parts.filter(({ text }) => !keyword.test(text)) : parts;
  const own = positional[index];
  if (own === undefined) return left && [left];
  if (/^(?:undefined|None|null)$/.test(own.text)) return own.text === 'undefined' ? [left ?? 'nothing'] : ['nothing'];
  if (key === undefined) return [{ path, file, at: own.at }];
  const value = own.text.startsWith('{') ? valueOfKey({ path, file, at: own.at }, key) : undefined;
  return value && [value];
}

/** The parameter that a name is at a place; `unclear` where it is one of a function that is not followed. */
function parameterAt(place: FilePlace, name: string): Parameter | 'unclear' | undefined {
  const { file, at } = place;
  const { code, language } = file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const chunk = statementAt(code, language, at);
  if (chunk === undefined || !bindsWithin(code, language, name, chunk)) return undefined;
  const around = functionsAround(code.bare, chunk, at, language).filter(({ open, close }) =>
    RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code.bare.slice(open, close)),
  );
  const inner = around.at(-1);
  if (inner === undefined) return undefined;
  const { open, close, body } = inner;
  // the bracket before the body is what a pattern may begin behind
  if (isGivenAnother(code.bare.slice(body.from - 1, body.to), language, name)) return 'unclear';
  const lists = partsBetween(code.bare, open + 1, close);
  const isMethod = language === 'python' && /^\s*(?:self|cls)\b/.test(code.bare.slice(open + 1, close));
  for (const [index, [from, to]] of lists.entries()) {
    const found = readParameter(place, name, from, to);
    if (found === undefined) continue;
    const callee = calleeOf(place, chunk, open, language, isMethod);
    if (found === 'unclear' || callee === undefined) return 'unclear';
    return { callee, index: isMethod ? index - 1 : index, ...found };
  }
  return 'unclear';
}

/** Whether the body of a function gives a parameter another value, or declares another of its name. */
function isGivenAnother(body: string, language: Language, name: string): boolean {
  if (isSetIn(body, name) || bindsName(body, language, name)) return true;
  const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`;
  return RegExp(
    language === 'python'
      ? `[([][^()[\\]=\\n]{0,100}${word}[^()[\\]=\\n]{0,100}[)\\]]\\s{0,5}=(?!=)`
      : `\\barguments\\b|[{[][^=;]{0,300}${word}[^=;]{0,300}[}\\]]\\s{0,10}(?:=(?![=>])|of\\b|in\\b)`,
  ).test(body);
}

function isSetIn(body: string, name: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  return RegExp(
    `(?<![\\w$.])${escaped}(?:\\s{0,5}:\\s{0,5}[\\w.]{1,40})?\\s{0,20}(?:[-+*/%|&?]{0,3}=(?![=>])|\\+\\+|--)|\\b(?:for|global|nonlocal)\\b[^\\n;]{0,80}(?<![\\w$.])${escaped}\\s{1,5}(?:of|in)\\b`,
  ).test(body);
}

/** How a list of parameters writes a name: by itself, or as a key of an object that is taken apart. */
function readParameter(
  { path, file }: FilePlace,
  name: string,
  from: number,
  to: number,
): Pick<Parameter, 'key' | 'otherwise'> | 'unclear' | undefined {
  const { bare } = file.code;
  const text = bare.slice(from, to);
  const escaped = name.replaceAll('$', '\\$');
  if (!RegExp(`(?<![\\w$.])${escaped}(?![\\w$])`).test(text)) return undefined;
  const head = /^\s*(?:@\w+\([^()]*\)\s*)?(?:(?:private|public|protected|readonly|override)\s+)*/.exec(text)![0];
  const rest = text.slice(head.length);
  if (head.includes('@')) return 'unclear';
  const own = RegExp(`^${escaped}\\??(?:\\s*:[^=]{1,120})?\\s*(=(?![=>])\\s*)?`).exec(rest);
  if (own !== null) {
    const isWhole = own[1] !== undefined || own[0].length === rest.trimEnd().length || own[0].trim() === rest.trim();
    if (!isWhole) return 'unclear';
    const otherwise = own[1] === undefined ? undefined : { path, file, at: from + head.length + own[0].length };
    return { key: undefined, otherwise };
  }
  const [, keys] = /^\{([^{}=]*)\}\s*(?::[\s\S]*)?$/.exec(rest) ?? [];
  const key = keys
    ?.split(',')
    .map((each) => /^\s*([\w$]+)(?:\s*:\s*([\w$]+))?\s*$/.exec(each) ?? [])
    .find(([, written, local]) => (local ?? written) === name)?.[1];
  if (key !== undefined) return { key, otherwise: undefined };
  return RegExp(`:[^=]*${escaped}`).test(rest) ? undefined : 'unclear';
}

interface FunctionAround {
  /** Its parameters are between these brackets. */
  readonly open: number;
  readonly close: number;
  readonly body: { readonly from: number; readonly to: number };
}

/** The functions of a statement around a place, from the outermost to the innermost. */
function functionsAround(
  bare: string,
  chunk: { readonly from: number; readonly to: number },
  at: number,
  language: 'javascript' | 'python',
): readonly FunctionAround[] {
  const found: FunctionAround[] = [];
  const stack: number[] = [];
  for (let open = chunk.from; open < at; open++) {
    const char = bare[open];
    if (char === '(') stack.push(open);
    else if (char === ')' && stack.length > 0) {
      const begin = stack.pop()!;
      const body = language === 'python' ? bodyInPython(bare, begin, open, chunk) : bodyInBraces(bare, open, chunk.to);
      if (body !== undefined && body.from <= at && at <= body.to) found.push({ open: begin, close: open, body });
    }
  }
  return found.sort((a, b) => a.body.from - b.body.from);
}

function bodyInBraces(bare: string, close: number, end: number): FunctionAround['body'] | undefined {
  const [behind, arrow, brace] =
    /^\)\s{0,10}(?::(?!\s{0,20}(?:new|await)\b)[^={;]{0,120})?(=>\s{0,100})?(\{)?/.exec(
      bare.slice(close, close + 300),
    ) ?? [];
  if (behind === undefined || (arrow === undefined && brace === undefined)) return undefined;
  const from = close + behind.length;
  if (brace !== undefined) {
    const to = closeOf(bare, from - 1, longestBody);
    return to === undefined ? undefined : { from, to };
  }
  let depth = 0;
  for (let at = from; at < Math.min(end, from + longestBody); at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    else if ((')]}'.includes(bare[at]!) && depth-- === 0) || (depth === 0 && /[;,]/.test(bare[at]!)))
      return { from, to: at };
  }
  return { from, to: end };
}

function bodyInPython(
  bare: string,
  open: number,
  close: number,
  chunk: { readonly from: number; readonly to: number },
): FunctionAround['body'] | undefined {
  const lineStart = bare.lastIndexOf('\n', open) + 1;
  const [, indent] = /^([ \t]*)(?:async[ \t]+)?def[ \t]+\w+[ \t]*$/.exec(bare.slice(lineStart, open)) ?? [];
  const behind = /^\)[^:\n]{0,80}:/.exec(bare.slice(close, close + 100));
  if (indent === undefined || behind === null) return undefined;
  const from = close + behind[0].length;
  const next = RegExp(`\\n(?!${indent}[ \\t])[ \\t]*[^\\s]`).exec(bare.slice(from, chunk.to));
  return { from, to: next === null ? chunk.to : from + next.index };
}

/** What has to be called for a list of parameters to be filled in. */
function calleeOf(
  place: FilePlace,
  chunk: { readonly from: number; readonly declares: readonly string[]; readonly text: string },
  open: number,
  language: 'javascript' | 'python',
  isMethod: boolean,
): Callee | undefined {
  const { bare } = place.file.code;
  const before = bare.slice(Math.max(chunk.from, open - 300), open);
  const [, type] =
    /^(?:@[^\n]*\n)*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+([A-Za-z_$][\w$]*)/.exec(chunk.text) ?? [];
  const from = { path: place.path, file: place.file, chunk: { from: chunk.from, to: chunk.from + chunk.text.length } };
  if (language === 'python') {
    const [, name] = /\bdef[ \t]+(\w+)[ \t]*$/.exec(before) ?? [];
    const lineStart = bare.lastIndexOf('\n', open) + 1;
    const depth = /^[ \t]*/.exec(bare.slice(lineStart, open))![0].length;
    if (name === undefined || isDecorated(bare, lineStart)) return undefined;
    if (depth === 0) return { kind: 'function', name, ...from };
    if (type === undefined || !isMethod || depth > 4) return undefined;
    if (name === '__init__') return { kind: 'constructor', name: type, ...from };
    return /^__/.test(name) ? undefined : { kind: 'method', name, type, ...from };
  }
  const generic = before.replace(/<[^<>()]{1,100}>\s*$/, '');
  if (type !== undefined) {
    if (chunk.text.startsWith('@')) return undefined;
    const [, method] =
      /(?:^|\n)(?:[ \t]{1,4})(?:(?:public|private|protected|async|override|readonly)\s+)*([A-Za-z_$][\w$]*)\s*(?:=\s*(?:async\s*)?)?$/.exec(
        generic,
      ) ?? [];
    if (method === undefined) return undefined;
    return method === 'constructor'
      ? { kind: 'constructor', name: type, ...from }
      : { kind: 'method', name: method, type, ...from };
  }
  const [, constructed, own] =
    /(?:^|\n)([A-Za-z_$][\w$]*)\.prototype\.([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:function\s*)?$/.exec(generic) ??
    [];
  if (constructed !== undefined) return { kind: 'method', name: own!, type: constructed, ...from };
  const [, declared, assigned, exported] =
    /(?:\bfunction(?:\s{0,5}\*\s{0,5}|\s{1,5})([A-Za-z_$][\w$]*)\s*|\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)(?:\s*:[^=]{1,120})?\s*=\s*(?:async\s*)?(?:function\s*)?|(?:^|\n)(?:module\.)?exports\.([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:function\s*)?)$/.exec(
      generic,
    ) ?? [];
  const name = declared ?? assigned ?? exported;
  const isAtTop =
    name !== undefined &&
    chunk.declares.includes(name) &&
    !/\n/.test(chunk.text.slice(0, Math.max(0, chunk.text.indexOf(name))).trimStart());
  return isAtTop ? { kind: 'function', name, ...from } : undefined;
}

/** Whether a line is below a decorator, which may call what it decorates. */
function isDecorated(bare: string, lineStart: number): boolean {
  const above = bare.slice(0, Math.max(0, lineStart - 1));
  return /^[ \t]*@/.test(above.slice(above.lastIndexOf('\n') + 1));
}
