import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';
import type { ReadCode } from '../program/read-code.ts';
import { isExtended } from './changes.ts';
import type { FilePlace } from './file-place.ts';
import { importedAt, importsIn, moduleFileAt, reExportsIn } from './imported-names.ts';
import type { MeaningOf } from './meaning.ts';
import { statementsOf } from './scope.ts';

/** What is called for the parameters of a function to be given: the function, its class, or a method of an object. */
export interface Callee {
  readonly kind: 'function' | 'constructor' | 'method';
  /** The name that is called: for a constructor that of the class. */
  readonly name: string;
  /** The class of a method. */
  readonly type?: string;
  readonly path: string;
  readonly file: ReadCode;
  /** The statement that declares it. */
  readonly chunk: { readonly from: number; readonly to: number };
}

/** More mentions than there are of a function that is handed a Region. */
const mostMentions = 300;

/**
 * The places of the brackets with which a program calls a function, creates a class or calls a method. `undefined` where it
 * may be called in another way too: handed on, extended, known by another name, or of an object of which the class is not seen.
 */
export function callsOf(program: Program, callee: Callee, meaningOf: MeaningOf): readonly FilePlace[] | undefined {
  const calls: FilePlace[] = [];
  let count = 0;
  for (const { path, file, pieces } of filesOf(program)) {
    const names = namesIn(program, callee, path, file);
    if (names === undefined) return undefined;
    for (const name of names)
      for (const at of mentionsOf(file, name).places) {
        if (!pieces.some(({ from, to }) => from <= at && at < to)) continue;
        if (++count > mostMentions) return undefined;
        const said = readMention({ program, callee, meaningOf }, { path, file, at }, name);
        if (said === undefined) return undefined;
        if (said !== 'another') calls.push({ path, file, at: said });
      }
  }
  return calls.length === 0 ? undefined : calls;
}

interface FileOfProgram {
  readonly path: string;
  readonly file: ReadCode;
  /** What runs of it, without what only imports or exports. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

const filesOf = oncePer(({ pieces }: Program): readonly FileOfProgram[] => {
  const found = new Map<ReadCode, { path: string; file: ReadCode; pieces: { from: number; to: number }[] }>();
  for (const { path, file, from, to, isList } of pieces) {
    const had = found.get(file) ?? { path, file, pieces: [] };
    found.set(file, had);
    if (!isList) had.pieces.push({ from, to });
  }
  return [...found.values()];
});

/** The names by which a file may know what is called; `undefined` where it gives it a further one. */
function namesIn(program: Program, callee: Callee, path: string, file: ReadCode): ReadonlySet<string> | undefined {
  const { kind, name, chunk } = callee;
  if (kind === 'method') return mentionsOf(file, name).isByText ? undefined : new Set([name]);
  const { language } = file;
  if (language !== 'javascript' && language !== 'python') return new Set();
  const statements = statementsOf(file.code, language);
  const isOwn = file === callee.file;
  // another of the same name
  if (!isOwn && statements.some(({ declares, isImport }) => !isImport && declares.includes(name))) return new Set();
  if (isOwn && statements.some(({ declares, from }) => from !== chunk.from && declares.includes(name)))
    return undefined;
  const isRenamed = statements.some(({ exports }) =>
    exports.some(([exported, local]) => local === name && exported !== name && exported !== 'default'),
  );
  const leadsHere = (module: string) => moduleFileAt(program.files, { path, file }, module) === callee.path;
  const isHandedOn = reExportsIn(file).some(
    ({ module, imported, local }) =>
      (imported === name && local !== name) || (imported === 'default' && leadsHere(module)),
  );
  if (isRenamed || isHandedOn || mentionsOf(file, name).isByText) return undefined;
  const names = new Set([name]);
  for (const { module, imported, local } of importsIn(file)) {
    const isWhole = imported === '*' || imported === 'default';
    if (imported === name || (isWhole && isDefault(callee) && leadsHere(module))) names.add(local);
  }
  return names;
}

/** Whether a file exports what is called as all that it is, so that others choose its name. */
function isDefault({ name, file }: Callee): boolean {
  if (file.language !== 'javascript') return false;
  const escaped = name.replaceAll('$', '\\$');
  const head = RegExp(
    `^(?:module\\.exports\\s*=|export\\s+default)\\s+(?:(?:async\\s+)?function\\s*\\*?\\s+|(?:abstract\\s+)?class\\s+)?${escaped}(?![\\w$])`,
  );
  return statementsOf(file.code, 'javascript').some(({ text }) => head.test(text));
}

/** What a file says of a name. */
interface Mentions {
  readonly places: readonly number[];
  /** It is looked up as a text: `store['get']`, `getattr(store, 'get')`. */
  readonly isByText: boolean;
}

const none: Mentions = { places: [], isByText: false };

// functions of one folder ask for the same names
const mentions = new WeakMap<ReadCode, Map<string, Mentions>>();

function mentionsOf(file: ReadCode, name: string): Mentions {
  const { bare, plain } = file.code;
  if (!plain.includes(name)) return none;
  const known = mentions.get(file) ?? new Map<string, Mentions>();
  mentions.set(file, known);
  const had = known.get(name);
  if (had !== undefined) return had;
  const escaped = name.replaceAll('$', '\\$');
  const byText = RegExp(
    `\\[\\s{0,5}['"\`]${escaped}['"\`]\\s{0,5}\\]|\\bgetattr\\s{0,5}\\([^(),]{0,80},\\s{0,5}['"]${escaped}['"]`,
  );
  const places = [...bare.matchAll(RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, 'g'))].map(({ index }) => index);
  const found = { places, isByText: byText.test(plain) };
  known.set(name, found);
  return found;
}

/** The bracket of a call; `another` where a mention calls nothing, or something else, `undefined` where it is not known. */
type Mention = number | 'another' | undefined;

/** What a mention is asked with. */
interface Asked {
  readonly program: Program;
  readonly callee: Callee;
  readonly meaningOf: MeaningOf;
}

function readMention(asked: Asked, place: FilePlace, name: string): Mention {
  const { callee } = asked;
  const { bare } = place.file.code;
  const before = bare.slice(Math.max(0, place.at - 200), place.at);
  const end = place.at + name.length;
  const [called] = /^(?:<[^()<>]{1,100}>)?\s{0,10}\(/.exec(bare.slice(end, end + 150)) ?? [];
  const bracket = called === undefined ? undefined : end + called.length - 1;
  if (callee.kind === 'method') return ofMethod(asked, place, before, bracket);
  if (isDeclaration(callee, place)) return 'another';
  const after = bare.slice(end, end + 100);
  if (isExported(before, after, name)) return 'another';
  return callee.kind === 'constructor'
    ? ofConstructor(callee, place, before, after, bracket)
    : ofFunction(asked, place, before, bracket);
}

function isDeclaration({ file, chunk }: Callee, place: FilePlace): boolean {
  return (
    place.file === file &&
    /^[^\n(]*$/.test(file.code.bare.slice(chunk.from, place.at)) &&
    place.at >= chunk.from &&
    place.at < chunk.to
  );
}

/** `module.exports = Store`, `exports.Store = Store`, `module.exports = { Store }`. */
function isExported(before: string, after: string, name: string): boolean {
  const [, exported] = /\bexports(?:\.([\w$]+))?\s*=\s*$/.exec(before) ?? [];
  if (/\bexports(?:\.[\w$]+)?\s*=\s*$/.test(before)) return exported === undefined || exported === name;
  if (/\bexports\.$/.test(before) && /^\s*=(?!=)/.test(after)) return true;
  return /\bexports\s*=\s*\{[^{}:]*$/.test(before) && /^\s*[,}]/.test(after);
}

function ofFunction(
  { program, meaningOf }: Asked,
  place: FilePlace,
  before: string,
  bracket: number | undefined,
): Mention {
  const [, receiver] = /(?<![\w$])([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\??\.$/.exec(before) ?? [];
  if (receiver === undefined) return /\.$|\b(?:function|def|class)\s+$/.test(before) ? undefined : bracket;
  const path = receiver.replaceAll('?', '');
  const [root = ''] = path.split('.');
  if (/^(?:this|self|cls)$/.test(root) || isOfPackage(program, place, root)) return 'another';
  const meaning = meaningOf(program, place, path);
  return meaning?.kind === 'instance' || meaning?.kind === 'type' ? 'another' : bracket;
}

/** Whether a name is imported from what is not part of the program. */
function isOfPackage(program: Program, place: FilePlace, name: string): boolean {
  const found = importedAt(place, name);
  return (
    found !== undefined &&
    !/^\.|^\/opt\//.test(found.module) &&
    moduleFileAt(program.files, place, found.module) === undefined
  );
}

function ofConstructor(
  { file, chunk }: Callee,
  place: FilePlace,
  before: string,
  after: string,
  bracket: number | undefined,
): Mention {
  // of whatever class it is
  if (/\bnew\s+this\b|\bcls\s*\(/.test(file.code.bare.slice(chunk.from, chunk.to))) return undefined;
  if (place.file.language === 'python') {
    if (/\bclass\s+\w+\s*\([^()]*$/.test(before)) return undefined;
    if (bracket !== undefined) return bracket;
    return /(?::|->|\[|\|)\s*$|\bisinstance\s*\([^()]*,\s*$/.test(before) || after.startsWith('.')
      ? 'another'
      : undefined;
  }
  if (/\bnew\s+(?:[\w$]+\.)*$/.test(before)) return bracket;
  if (/^\s*\./.test(after) || /\b(?:instanceof|typeof|keyof|as)\s+$/.test(before)) return 'another';
  return isTypeThere(place, before, after) ? 'another' : undefined;
}

/** Whether a class is named as a type: of a parameter, a field or a variable, but not as the value of a key. */
function isTypeThere({ file, at }: FilePlace, before: string, after: string): boolean {
  if (/[<|&]\s*$/.test(before) && /^\s*[>|&,;)\]=]/.test(after)) return true;
  if (!/:\s*$/.test(before)) return false;
  if (/^\s*(?:[;=]|(?:private|public|protected|readonly|constructor)\b)/.test(after)) return true;
  // between the brackets of parameters
  let depth = 0;
  for (let open = at; open > Math.max(0, at - 2000); open--) {
    const char = file.code.bare[open]!;
    if (')]}'.includes(char)) depth++;
    else if ('([{'.includes(char) && depth-- === 0) return char === '(';
  }
  return false;
}

function ofMethod(asked: Asked, place: FilePlace, before: string, bracket: number | undefined): Mention {
  const { bare } = place.file.code;
  if (!/\.\s*$/.test(before)) {
    const behind = bare.slice(place.at, place.at + 200);
    // taken out of the object: then it is called by its name alone
    return /\{[^{}=]*$/.test(before) && /^[^{}=]*\}\s*=(?![=>])/.test(behind) ? undefined : 'another';
  }
  if (/\bprototype\.$/.test(before) && /^[\w$]+\s*=(?!=)/.test(bare.slice(place.at, place.at + 200))) return 'another';
  const isOf = isOfClass(asked, place, before.replace(/\??\.\s*$/, ''));
  if (isOf === undefined) return undefined;
  return isOf ? bracket : 'another';
}

/** Whether what is before the dot is an object of the class of a method; `undefined` where its class is not seen. */
function isOfClass(asked: Asked, place: FilePlace, before: string): boolean | undefined {
  const { program, callee, meaningOf } = asked;
  const [, created] = /\bnew\s+([A-Za-z_$][\w$.]*)\s*\([^()]*\)\)?$/.exec(before) ?? [];
  if (created !== undefined) return isClass(program, callee, place, created);
  const [receiver] = /(?<![\w$.)\]])[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*$/.exec(before) ?? [];
  if (receiver === undefined) return undefined;
  const path = receiver.replaceAll('?', '');
  if (/^(?:this|self)$/.test(path)) return isOwn(asked, place);
  if (isOfPackage(program, place, path.split('.')[0]!)) return false;
  const meaning = meaningOf(program, place, path);
  if (meaning?.kind === 'instance' || meaning?.kind === 'type') {
    const isSame = meaning.type.file === callee.file && meaning.type.chunk.declares.includes(callee.type!);
    // of the class itself, a method takes the object first
    return isSame && meaning.kind === 'type' ? undefined : isSame;
  }
  if (meaning?.kind === 'module') return false;
  if (meaning?.kind !== 'value') return undefined;
  const { file, at } = meaning.place;
  const [, isNew, made] =
    /^(new\s+)?([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s*\(/.exec(file.code.bare.slice(at, at + 200)) ?? [];
  if (made === undefined) return undefined;
  if (isNew !== undefined || file.language === 'python') return isClass(program, callee, meaning.place, made);
  return isOfPackage(program, meaning.place, made.split('.')[0]!) ? false : undefined;
}

/** Whether an object's own method is that of the class: a class that extends it has it too. */
function isOwn({ program, callee }: Asked, { file, at }: FilePlace): boolean | undefined {
  const { from, to } = callee.chunk;
  if (file === callee.file && from <= at && at < to) return true;
  if (isExtended(program, [callee.type!])) return undefined;
  // what a prototype is given has a statement of its own
  return file === callee.file && !/^(?:@[^\n]*\n)*[\w ]{0,40}\bclass\b/.test(file.code.bare.slice(from, to));
}

/** Whether a name by which an object is created is that of the class; `undefined` where it may be. */
function isClass(program: Program, { type, path, file }: Callee, place: FilePlace, made: string): boolean | undefined {
  const [root = '', ...members] = made.split('.');
  if (isOfPackage(program, place, root)) return false;
  const found = importedAt(place, root);
  if (found !== undefined) {
    const target = moduleFileAt(program.files, place, found.module);
    if (target === undefined) return undefined;
    const named = members.at(-1) ?? found.imported;
    if (target === path) return named === type || named === '*' || named === 'default' ? true : undefined;
    return named === type || named === 'default' || named === '*' ? undefined : false;
  }
  if (members.length > 0) return undefined;
  const { language } = place.file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const isDeclared = statementsOf(place.file.code, language).some(({ declares }) => declares.includes(root));
  return isDeclared ? place.file === file && root === type : undefined;
}
