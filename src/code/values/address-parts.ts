import { type BlankedCode, blank } from '../languages/blank.ts';
import type { Language } from '../languages/language.ts';
import type { FilePlace } from './file-place.ts';
import { givenTo, returnedBy } from './scope.ts';

/** A part of an address that is put together: a text that is written, or what only the run of the code knows. */
export type AddressPart = string | Hole;

/** A part of an address that only the run of the code knows, and what is known of it. */
export interface Hole {
  /** What is written there, where it is a name. */
  readonly shown: string;
  /** The environment variable that is read there. */
  readonly variable?: string;
  /** The text that is taken where the variable is not set. */
  readonly otherwise?: string;
  /** Of the ID of a user pool the Region, with which it begins. */
  readonly isPoolRegion?: true;
}

const isHole = (part: AddressPart): part is Hole => typeof part !== 'string';

/** What the other files of a program say of the names of one of them. */
export interface Beyond {
  /**
   * The parts of the text that a name, or a path of names, holds at a place: `config.url` of another file, a parameter for
   * which all callers hand in the same. `undefined` where it may hold another.
   */
  partsOf(written: string, at: number, steps: number): readonly AddressPart[] | undefined;
  /** The parts of what a function of another file returns. */
  returnedBy(name: string, at: number, steps: number): readonly AddressPart[] | undefined;
  /** All that is handed in for a parameter, where each caller is known. */
  handedTo(
    name: string,
    at: number,
  ): readonly { readonly place: FilePlace; readonly parts: readonly AddressPart[] | undefined }[];
}

/** An expression within a code, with what its names are looked up in. */
interface Source {
  readonly text: BlankedCode;
  readonly language: Language;
  readonly lookUp: (name: string) => readonly AddressPart[] | undefined;
  /** The same for what names lead to in other files: `config.url`. */
  readonly lookBeyond: (path: string) => readonly AddressPart[] | undefined;
  /** What a function of the file returns. */
  readonly call: (name: string) => readonly AddressPart[] | undefined;
  /** How deep the expression is in others. */
  readonly depth: number;
}

interface Read {
  readonly parts: readonly AddressPart[];
  readonly end: number;
}

/** From name to name, beyond what people write for an address; so are the depth of an expression and the parts of a text. */
const mostSteps = 6;
const deepest = 20;
const mostParts = 100;

/**
 * The parts of the text that an expression at a place evaluates to; `undefined` where it is not one that is followed. Without
 * `beyond`, names are followed in their own file.
 */
export function partsAt(
  code: BlankedCode,
  language: Language,
  at: number,
  beyond?: Beyond,
  steps = mostSteps,
): readonly AddressPart[] | undefined {
  // names lead to the same values over and over
  const answers = known.get(beyond ?? code) ?? new Map<string, readonly AddressPart[] | undefined>();
  known.set(beyond ?? code, answers);
  const key = `${at} ${steps}`;
  if (!answers.has(key)) answers.set(key, readParts(code, language, at, beyond, steps));
  return answers.get(key);
}

const known = new WeakMap<object, Map<string, readonly AddressPart[] | undefined>>();

function readParts(
  code: BlankedCode,
  language: Language,
  at: number,
  beyond: Beyond | undefined,
  steps: number,
): readonly AddressPart[] | undefined {
  const lookBeyond = (path: string) => (steps === 0 ? undefined : beyond?.partsOf(path, at, steps - 1));
  const lookUp = (name: string): readonly AddressPart[] | undefined => {
    if (steps === 0) return undefined;
    // classes that extend this one may be in other files
    if (beyond !== undefined && name.includes('.')) return lookBeyond(name);
    const given = givenTo(code, language, name, at);
    if (given === undefined) return lookBeyond(name);
    if (given.kind === 'variable') return [{ shown: name, variable: given.variable }];
    const parts = partsAt(code, language, given.at, beyond, steps - 1) ?? lookBeyond(name);
    // what is read of the environment is shown by the name that it is given
    return parts?.map((part) => (isHole(part) && parts.length === 1 ? { ...part, shown: name } : part));
  };
  const call = (name: string): readonly AddressPart[] | undefined => {
    if (steps === 0) return undefined;
    const place = returnedBy(code, language, name);
    return place === undefined
      ? beyond?.returnedBy(name, at, steps - 1)
      : partsAt(code, language, place, beyond, steps - 1);
  };
  const source = { text: code, language, lookUp, lookBeyond, call, depth: 0 };
  const parts = sumAt(source, at)?.parts.filter((part) => part !== '');
  return parts !== undefined && parts.length <= mostParts ? parts : undefined;
}

const unknown = (shown: string): Hole => ({ shown: /^[\w$.]{1,40}$/.test(shown) ? shown : '…' });

const skipBlanks = (bare: string, at: number) => at + /^\s*/.exec(bare.slice(at, at + 200))![0].length;

/** What may follow an expression that is read to its end. */
const endsHere = (bare: string, at: number) => at >= bare.length || /^[),;}\]:]|^$/.test(bare.slice(at, at + 1));

/** A text, or several that are added up, to the end of the expression. */
function sumAt(source: Source, from: number): Read | undefined {
  const { bare } = source.text;
  const parts: AddressPart[] = [];
  let at = skipBlanks(bare, from);
  for (;;) {
    const read = operandAt(source, at);
    if (read === undefined) {
      // what is added behind the host is of no importance, as long as it is only added
      const end = parts.length === 0 ? undefined : endOfRest(bare, at);
      return end === undefined ? undefined : { parts: [...parts, unknown('')], end };
    }
    parts.push(...read.parts);
    if (parts.length > 2 * mostParts) return undefined;
    const behind = bare.slice(read.end, read.end + 200);
    const line = /^[ \t]*/.exec(behind)![0].length;
    const next = skipBlanks(bare, read.end);
    if (bare[next] === '+' && !/^\+[+=]/.test(bare.slice(next, next + 2))) at = skipBlanks(bare, next + 1);
    else if (endsHere(bare, next)) return { parts, end: next };
    // a line ends an expression where no operator goes on
    else if (
      /^\r?\n/.test(behind.slice(line)) &&
      !/^(?:[-+*/%.?&|=<>[(`]|(?:if|or|and|in|is|not)\b)/.test(bare.slice(next, next + 4))
    )
      return { parts, end: next };
    else return undefined;
  }
}

/** The end of what is added, where nothing chooses between texts. */
function endOfRest(bare: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(bare.length, from + 2000); at++) {
    const char = bare[at]!;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) {
      if (depth-- === 0) return at;
    } else if (depth === 0 && /[,;]/.test(char)) return at;
    else if (depth === 0 && (/[?|]/.test(char) || /^\s(?:if|or|and)\b/.test(bare.slice(at, at + 5)))) return undefined;
  }
  return undefined;
}

function operandAt(outer: Source, at: number): Read | undefined {
  if (outer.depth > deepest) return undefined;
  const source = { ...outer, depth: outer.depth + 1 };
  const read = source.language === 'javascript' ? inJavaScript(source, at) : inPython(source, at);
  return read && withDefault(source, read);
}

/** `process.env.API ?? 'x'`, `os.environ.get('API') or 'x'`. */
function withDefault(source: Source, { parts, end }: Read): Read | undefined {
  const { bare } = source.text;
  const operator = (source.language === 'javascript' ? /^\s*(?:\?\?|\|\|)\s*/ : /^\s*\bor\b\s*/).exec(
    bare.slice(end, end + 100),
  );
  if (operator === null) return { parts, end };
  const other = operandAt(source, end + operator[0].length);
  const [hole, second] = parts;
  if (other === undefined || hole === undefined || second !== undefined || !isHole(hole)) return undefined;
  const [text, more] = other.parts;
  if (more === undefined && typeof text === 'string' && hole.otherwise === undefined)
    return { parts: [{ ...hole, otherwise: text }], end: other.end };
  // the Region is the function's own, or another variable's
  return { parts: [unknown(hole.shown)], end: other.end };
}

function inJavaScript(source: Source, at: number): Read | undefined {
  const { bare, plain } = source.text;
  const rest = plain.slice(at, at + 300);
  const quote = bare[at];
  if (quote === "'" || quote === '"') {
    const end = bare.indexOf(quote, at + 1);
    return end < 0 ? undefined : postfix(source, { parts: [plain.slice(at + 1, end)], end: end + 1 });
  }
  if (quote === '`') return postfix(source, templateAt(source, at));
  if (quote === '(') return inParentheses(source, at);
  const wrapped = /^(?:new\s{1,10}(URL|Request)|String|encodeURI)\s{0,10}\(/.exec(rest);
  if (wrapped !== null)
    return postfix(source, argumentAt(source, at + wrapped[0].length, { isUrl: wrapped[1] === 'URL' }));
  const variable = /^process\.env(?:\.([A-Za-z_]\w{0,80})|\[['"]([A-Za-z_]\w{0,80})['"]\])/.exec(rest);
  if (variable !== null) {
    const name = (variable[1] ?? variable[2])!;
    return postfix(source, { parts: [{ shown: name, variable: name }], end: at + variable[0].length });
  }
  const name = /^(?:this\.)?[A-Za-z_$][\w$]*/.exec(rest)?.[0];
  if (name === undefined || /^(?:await|function|async|class|new|typeof|null|undefined)$/.test(name)) return undefined;
  return named(source, name, at);
}

function inPython(source: Source, at: number): Read | undefined {
  const { bare, plain } = source.text;
  const rest = plain.slice(at, at + 300);
  const text = /^([rRfFuU]{0,2})(['"])/.exec(rest);
  if (text !== null) return textsAt(source, at);
  if (bare[at] === '(') return inParentheses(source, at);
  const wrapped = /^(?:(?:urllib\.request\.)?Request|str)\s{0,10}\(/.exec(rest);
  if (wrapped !== null) return postfix(source, argumentAt(source, at + wrapped[0].length));
  const variable =
    /^os\.(?:environ\[['"]([A-Za-z_]\w{0,80})['"]\]|(?:environ\.get|getenv)\(\s{0,20}['"]([A-Za-z_]\w{0,80})['"]\s{0,20}(?:,\s{0,20}(?:['"]([^'"\n{}\\]{0,200})['"]|None)\s{0,20})?\))/.exec(
      rest,
    );
  if (variable !== null) {
    const [all, byKey, byCall, otherwise] = variable;
    const name = (byKey ?? byCall)!;
    const hole = { shown: name, variable: name, ...(otherwise !== undefined && { otherwise }) };
    return postfix(source, { parts: [hole], end: at + all.length });
  }
  const name = /^(?:(?:self|cls)\.)?[A-Za-z_]\w*/.exec(rest)?.[0];
  if (name === undefined || /^(?:await|lambda|not|None|if|else|for)$/.test(name)) return undefined;
  return named(source, name, at);
}

/** A name, which is followed; one that holds something else, or leads to a member, is a hole. */
function named(source: Source, name: string, at: number): Read | undefined {
  const { bare } = source.text;
  const end = at + name.length;
  if (bare[end] === '(') {
    const close = closeOf(bare, end);
    const parts = close === undefined ? undefined : source.call(name);
    return parts === undefined ? undefined : postfix(source, { parts, end: close! + 1 });
  }
  const behind = /^(?:!?\??\.[A-Za-z_$][\w$]*|\[[^[\]\n]{0,80}\])+/.exec(bare.slice(end, end + 200))?.[0] ?? '';
  const further = behind === '' ? undefined : memberAt(source, name, at);
  if (further !== undefined) return further;
  if (behind === '' || source.lookUp(name) !== undefined) {
    const parts = source.lookUp(name) ?? [unknown(name)];
    const read = postfix(source, { parts, end });
    if (read !== undefined) return read;
  }
  const whole = bare.slice(end + behind.length).trimStart();
  return whole.startsWith('(') ? undefined : { parts: [unknown(`${name}${behind}`)], end: end + behind.length };
}

/** What the members of a name lead to, where that is known: `config.api.url`, `CONFIG['url']`. */
function memberAt(source: Source, name: string, at: number): Read | undefined {
  const { bare, plain } = source.text;
  const [written] = memberPath.exec(plain.slice(at, at + 200)) ?? [];
  if (written === undefined || written.length <= name.length || bare[at + written.length] === '(') return undefined;
  const parts = source.lookBeyond(written.replaceAll(/[!?]/g, '').replaceAll(/\[['"](\w+)['"]\]/g, '.$1'));
  return parts === undefined ? undefined : postfix(source, { parts, end: at + written.length });
}

/** Names behind each other, up to what takes a URL apart. */
const memberPath =
  /^[A-Za-z_$][\w$]*(?:!?\??\.(?!(?:href|host|hostname|toString|trim|strip)\b)[A-Za-z_$][\w$]*|\[['"][A-Za-z_]\w{0,60}['"]\]){1,6}(?![\w$])/;

/** What leaves a text as it is, or gives the host of a URL. */
function postfix(source: Source, read: Read | undefined): Read | undefined {
  if (read === undefined) return undefined;
  const { bare } = source.text;
  const same =
    /^(?:!|\.toString\(\)|\.href\b|\.trim\(\)|\.strip\(\)|\.host(?:name)?\b|\s{1,5}as\s{1,5}string\b){0,3}/.exec(
      bare.slice(read.end, read.end + 100),
    )![0];
  const end = read.end + same.length;
  const behind = bare.slice(end, end + 100);
  return /^\s{0,5}(?:\??\.|\[|\()/.test(behind) && !/^\s*\n/.test(behind) ? undefined : { ...read, end };
}

function inParentheses(source: Source, at: number): Read | undefined {
  const read = sumAt(source, at + 1);
  return read !== undefined && source.text.bare[read.end] === ')'
    ? postfix(source, { parts: read.parts, end: read.end + 1 })
    : undefined;
}

/** The first argument of a call, which may have more; of `new URL()`, where it leads from the second. */
function argumentAt(source: Source, at: number, { isUrl = false } = {}): Read | undefined {
  const { bare } = source.text;
  const keyword = /^\s{0,20}url\s{0,5}=\s{0,5}(?!=)/.exec(bare.slice(at, at + 60));
  const read = sumAt(source, at + (keyword?.[0].length ?? 0));
  if (read === undefined) return undefined;
  let depth = 0;
  let second: number | undefined;
  for (let end = read.end; end < Math.min(bare.length, read.end + 2000); end++) {
    if ('([{'.includes(bare[end]!)) depth++;
    else if (bare[end] === ',' && depth === 0) second ??= end + 1;
    else if (')]}'.includes(bare[end]!) && depth-- === 0) {
      const base = isUrl && second !== undefined ? sumAt(source, second)?.parts : undefined;
      const parts = base === undefined ? read.parts : resolved(read.parts, base);
      return { parts, end: end + 1 };
    }
  }
  return undefined;
}

/** Where an address leads from a base, as far as its beginning tells. Source: https://url.spec.whatwg.org/#url-parsing */
function resolved(parts: readonly AddressPart[], base: readonly AddressPart[]): readonly AddressPart[] {
  const [first = '', ...rest] = parts.filter((part) => part !== '');
  if (typeof first !== 'string' || /^\s*[a-z][a-z\d+.-]*:/i.test(first)) return parts;
  if (!/^\s*[\\/]{2}/.test(first)) return base;
  const [, scheme] = typeof base[0] === 'string' ? (/^\s*(https?:)/i.exec(base[0]) ?? []) : [];
  return scheme === undefined ? [unknown('')] : [`${scheme}${first.trimStart()}`, ...rest];
}

/** A template literal, hole by hole. */
function templateAt(source: Source, from: number): Read | undefined {
  const { bare, plain } = source.text;
  const parts: AddressPart[] = [];
  let begin = from + 1;
  for (let at = begin; at < bare.length; at++) {
    if (bare[at] === '`') return { parts: [...parts, plain.slice(begin, at)], end: at + 1 };
    if (!bare.startsWith('${', at)) continue;
    parts.push(plain.slice(begin, at));
    const end = closing(bare, at + 1);
    if (end === undefined) return undefined;
    parts.push(...partsInHole(source, { plain: plain.slice(at + 2, end), bare: bare.slice(at + 2, end) }));
    begin = end + 1;
    at = end;
  }
  return undefined;
}

const closing = (bare: string, open: number) => closeOf(bare, open, '{', '}');

/** The place of the bracket that closes the one at a place. */
function closeOf(bare: string, open: number, begin = '(', end = ')'): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(bare.length, open + 1000); at++) {
    if (bare[at] === begin) depth++;
    else if (bare[at] === end && --depth === 0) return at;
  }
  return undefined;
}

function partsInHole(source: Source, text: BlankedCode): readonly AddressPart[] {
  const read = sumAt({ ...source, text }, 0);
  return read === undefined || read.end < text.bare.trimEnd().length ? [unknown(text.plain.trim())] : read.parts;
}

/** One text of Python, or several in a row, with what is put into them. */
function textsAt(source: Source, from: number): Read | undefined {
  const { bare, plain } = source.text;
  const parts: AddressPart[] = [];
  let at = from;
  for (;;) {
    const begin = /^([rRfFuU]{0,2})(['"])(?!\2\2)/.exec(bare.slice(at, at + 5));
    if (begin === null) break;
    const [head, prefix, quote] = begin;
    const end = bare.indexOf(quote!, at + head.length);
    if (end < 0) return undefined;
    const content = plain.slice(at + head.length, end);
    const put = /[fF]/.test(prefix!) ? filledIn(source, content) : [content];
    if (put === undefined) return undefined;
    parts.push(...put);
    at = end + 1;
    const next = skipBlanks(bare, at);
    if (!/^[rRfFuU]{0,2}['"]/.test(bare.slice(next, next + 3))) break;
    at = next;
  }
  if (at === from) return undefined;
  const formatted = formattedBy(source, parts, at);
  return formatted ?? postfix(source, { parts, end: at });
}

/** The holes of an f-string. */
function filledIn(source: Source, content: string): readonly AddressPart[] | undefined {
  if (/\{\{|\}\}/.test(content)) return undefined;
  return content.split(/(\{[^{}]*\})/).flatMap((piece) => {
    const [, expression] = /^\{([^{}]*?)(?:![rsa])?\}$/.exec(piece) ?? [];
    return expression === undefined ? [piece] : partsInHole(source, blank(expression, 'python'));
  });
}

/** `'https://{}.x'.format(a)`, `'https://%s.x' % a`. */
function formattedBy(source: Source, parts: readonly AddressPart[], at: number): Read | undefined {
  const { bare } = source.text;
  const [text, second] = parts;
  if (typeof text !== 'string' || second !== undefined) return undefined;
  const call = /^\s{0,20}\.\s{0,20}format\s{0,5}\(/.exec(bare.slice(at, at + 60));
  const percent = /^\s{0,20}%\s{0,20}/.exec(bare.slice(at, at + 60));
  if (call !== null) {
    const list = argumentsIn(source, at + call[0].length);
    if (list === undefined) return undefined;
    let count = 0;
    const put = text.split(/(\{\w{0,60}\})/).flatMap((piece): readonly AddressPart[] => {
      const [, key] = /^\{(\w*)\}$/.exec(piece) ?? [];
      return key === undefined ? [piece] : (list.values.get(key === '' ? String(count++) : key) ?? [unknown(key)]);
    });
    return postfix(source, { parts: put, end: list.end });
  }
  if (percent === null) return undefined;
  const open = at + percent[0].length;
  const isTuple = bare[open] === '(';
  const list = isTuple ? argumentsIn(source, open + 1) : undefined;
  const only = isTuple ? undefined : operandAt(source, open);
  if (list === undefined && only === undefined) return undefined;
  let count = 0;
  const put = text.split(/(%s)/).flatMap((piece): readonly AddressPart[] => {
    if (piece !== '%s') return [piece];
    return (list === undefined ? only?.parts : list.values.get(String(count++))) ?? [unknown('')];
  });
  return { parts: put, end: (list ?? only)!.end };
}

/** The arguments of a call that begin at a place, by their position or name. */
function argumentsIn(
  source: Source,
  from: number,
): { readonly values: ReadonlyMap<string, readonly AddressPart[]>; readonly end: number } | undefined {
  const { bare, plain } = source.text;
  const values = new Map<string, readonly AddressPart[]>();
  let depth = 0;
  let begin = from;
  let count = 0;
  for (let at = from; at < Math.min(bare.length, from + 1000); at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    const isClose = ')]}'.includes(bare[at]!) && depth-- === 0;
    if (!isClose && !(bare[at] === ',' && depth === 0)) continue;
    const text = { plain: plain.slice(begin, at), bare: bare.slice(begin, at) };
    const [head = '', key] = /^\s*(?:(\w+)\s*=(?!=))?/.exec(text.bare) ?? [];
    if (text.bare.trim() !== '')
      values.set(
        key ?? String(count++),
        partsInHole(source, { plain: text.plain.slice(head.length), bare: text.bare.slice(head.length) }),
      );
    if (isClose) return { values, end: at + 1 };
    begin = at + 1;
  }
  return undefined;
}
