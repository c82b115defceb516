import type { Chunk } from '../program/chunks.ts';
import type { Program } from '../program/program.ts';
import { changesIn, isOverridden } from './changes.ts';
import type { FilePlace } from './file-place.ts';
import { importedAt, moduleFileAt, reExportsIn } from './imported-names.ts';
import { valueOfKey } from './literals.ts';
import type { DeclaredType, Meaning } from './meaning.ts';
import { handedTo } from './parameters.ts';
import { type Given, givenTo, ofMember, statementAt, statementsOf, topOf } from './scope.ts';

/** From name to name, and from file to file, beyond what people write. */
const mostSteps = 12;

/** What a path of names means at a place: `config.api.url`, `this.region`; `undefined` where it may mean another. */
export function meaningOf(program: Program, place: FilePlace, path: string, steps = mostSteps): Meaning | undefined {
  if (steps <= 0) return undefined;
  const [root = '', ...members] = path.split('.');
  let meaning = ofName(program, place, root, steps - 1);
  for (const [index, member] of members.entries()) {
    if (meaning === undefined || isChanged(program, path, members[index]!)) return undefined;
    meaning = ofMemberOf(program, meaning, member, steps - 1);
  }
  return meaning;
}

/** Whether a file may give a member of something another value, as an assignment from outside does. */
export function isChanged(program: Program, path: string, member: string): boolean {
  const names = path.split('.');
  return program.pieces.some(({ file }) => {
    const { members, roots } = changesIn(file);
    return members.has(member) || names.some((name) => roots.has(name));
  });
}

function ofName(program: Program, place: FilePlace, name: string, steps: number): Meaning | undefined {
  const { file, at } = place;
  const { code, language } = file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  if (/^(?:this|self|cls)$/.test(name)) {
    const chunk = statementAt(code, language, at);
    return chunk && isType(chunk) ? { kind: 'instance', type: { ...place, chunk } } : undefined;
  }
  const found = importedAt(place, name);
  if (found !== undefined) return ofModule(program, place, found.module, found.imported, steps);
  const given = givenTo(code, language, name, at);
  if (given !== undefined) return ofGiven(place, given);
  const handed = handedTo(program, place, name, meaningOf);
  if (handed !== undefined) return handed.length === 0 ? undefined : { kind: 'parameter', handed };
  return typeNamed(place, name);
}

const ofGiven = (place: FilePlace, given: Given): Meaning =>
  given.kind === 'variable' ? given : { kind: 'value', place: { ...place, at: given.at } };

const typeHead = /^(?:@[^\n]*\n)*(?:export\s+)?(?:default\s+)?(?:declare\s+|abstract\s+|const\s+)*(class|enum)\s/;

function isType(chunk: Chunk): boolean {
  return typeHead.test(chunk.text);
}

/** The class or enumeration of a name that a file declares once. */
function typeNamed(place: FilePlace, name: string): Meaning | undefined {
  const { code, language } = place.file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const [chunk, another] = statementsOf(code, language).filter(({ declares }) => declares.includes(name));
  if (chunk === undefined || another !== undefined || !isType(chunk)) return undefined;
  return { kind: 'type', type: { ...place, at: chunk.from, chunk } };
}

/** What a file takes from a module under a name that is the module's. */
function ofModule(
  program: Program,
  from: FilePlace,
  module: string,
  imported: string,
  steps: number,
): Meaning | undefined {
  const isPython = from.file.language === 'python';
  // a module of a package is taken as its names are
  if (isPython && imported !== '*') {
    const separator = module.endsWith('.') ? '' : '.';
    const path = moduleFileAt(program.files, from, `${module}${separator}${imported}`);
    if (path !== undefined) return { kind: 'module', path };
  }
  const path = moduleFileAt(program.files, from, module);
  if (path === undefined) return undefined;
  if (imported === '*') return { kind: 'module', path };
  const exported = exportedBy(program, path, imported, steps);
  return exported ?? (imported === 'default' && !isPython ? { kind: 'module', path } : undefined);
}

/** What a file gives others under a name. */
function exportedBy(program: Program, path: string, name: string, steps: number): Meaning | undefined {
  const file = program.files.fileAt(path);
  if (file === undefined || steps <= 0) return undefined;
  const place = { path, file, at: 0 };
  const { code, language } = file;
  if (language === 'python') return ofTop(program, place, name, steps - 1);
  if (language !== 'javascript') return undefined;
  const statements = statementsOf(code, language);
  const lists = statements.flatMap(({ exports }) => exports.filter(([exported]) => exported === name));
  if (lists.length > 1) return undefined;
  const [list] = lists;
  if (list !== undefined) return ofTop(program, place, list[1], steps - 1);
  const assigned = statements.flatMap(({ from, text }) => {
    const head = exportHead(text, name);
    return head === undefined ? [] : [{ ...place, at: from + head }];
  });
  if (assigned.length > 1) return undefined;
  if (assigned[0] !== undefined) return { kind: 'value', place: assigned[0] };
  if (statements.some(({ declares, text }) => declares.includes(name) && /^(?:@[^\n]*\n)*export\b/.test(text)))
    return ofTop(program, place, name, steps - 1);
  const whole = statements.filter(({ text }) => /^module\.exports\s*=/.test(text));
  if (whole.length === 1) {
    const at = whole[0]!.from + /^module\.exports\s*=\s*/.exec(whole[0]!.text)![0].length;
    return ofMemberOf(program, { kind: 'value', place: { ...place, at } }, name, steps - 1);
  }
  const found = reExportsIn(file).flatMap(({ module, imported, local }) => {
    if (local === '*' && name !== 'default') return ofModule(program, place, module, name, steps - 1) ?? [];
    return local === name ? (ofModule(program, place, module, imported, steps - 1) ?? []) : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Where the value begins that a statement exports under a name. */
function exportHead(text: string, name: string): number | undefined {
  const escaped = name.replaceAll('$', '\\$');
  const head =
    name === 'default'
      ? /^(?:export\s+default\s+(?!(?:async\s+)?function\b|(?:abstract\s+)?class\b)|module\.exports\s*=\s*(?!\{))/
      : RegExp(`^(?:module\\.)?exports\\.${escaped}\\s*=\\s*`);
  return head.exec(text)?.[0].length;
}

/** What a name is at the top of a file. */
function ofTop(program: Program, place: FilePlace, name: string, steps: number): Meaning | undefined {
  const { code, language } = place.file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const at = statementsOf(code, language)[0]?.from ?? 0;
  const found = importedAt({ ...place, at }, name);
  if (found !== undefined) return ofModule(program, place, found.module, found.imported, steps);
  const given = topOf(code, language, name.replaceAll('$', '\\$'));
  return given === undefined ? typeNamed(place, name) : ofGiven(place, given);
}

function ofMemberOf(program: Program, of: Meaning, member: string, steps: number): Meaning | undefined {
  if (steps <= 0) return undefined;
  switch (of.kind) {
    case 'module':
      return exportedBy(program, of.path, member, steps - 1);
    case 'type':
      return ofTypeItself(of.type, member);
    case 'instance':
      return ofInstance(program, of.type, member);
    case 'value':
      return ofValue(program, of.place, member, steps - 1);
    case 'parameter': {
      const [only, another] = of.handed;
      return only === undefined || only === 'nothing' || another !== undefined
        ? undefined
        : ofValue(program, only, member, steps - 1);
    }
    default:
      return undefined;
  }
}

function ofTypeItself({ path, file, chunk }: DeclaredType, member: string): Meaning | undefined {
  const { bare } = file.code;
  const escaped = member.replaceAll('$', '\\$');
  const [, kind] = typeHead.exec(chunk.text)!;
  if (kind === 'enum') {
    const [only, second] = [
      ...chunk.text.matchAll(RegExp(`[{,]\\s{0,500}${escaped}\\s{0,20}=\\s{0,20}(?=['"\`])`, 'g')),
    ];
    return only === undefined || second !== undefined
      ? undefined
      : { kind: 'value', place: { path, file, at: chunk.from + only.index + only[0].length } };
  }
  const given = ofMember(file.code, file.language, escaped, chunk);
  if (given?.kind !== 'value') return undefined;
  const line = bare.slice(bare.lastIndexOf('\n', given.at) + 1, given.at);
  return file.language === 'javascript' && !/\bstatic\b/.test(line)
    ? undefined
    : { kind: 'value', place: { path, file, at: given.at } };
}

function ofInstance(program: Program, type: DeclaredType, member: string): Meaning | undefined {
  const { path, file, chunk } = type;
  if (isOverridden(program, type, member)) return undefined;
  const escaped = member.replaceAll('$', '\\$');
  const given = ofMember(file.code, file.language, escaped, chunk);
  if (given !== undefined) return ofGiven({ path, file, at: chunk.from }, given);
  // a parameter that TypeScript makes a member: `constructor(private readonly region: string)`
  const parameter = RegExp(
    `\\bconstructor\\s{0,5}\\((?:[^()]|\\([^()]*\\)){0,2000}?\\b(?:private|public|protected|readonly)\\s{1,10}(?=${escaped}(?![\\w$]))`,
  ).exec(chunk.text);
  if (parameter === null || RegExp(`\\bthis\\.${escaped}\\s{0,10}=(?![=>])`).test(chunk.text)) return undefined;
  const body = file.code.bare.indexOf('{', chunk.from + parameter.index + parameter[0].length);
  const handed = body < 0 ? undefined : handedTo(program, { path, file, at: body + 1 }, member, meaningOf);
  return handed === undefined || handed.length === 0 ? undefined : { kind: 'parameter', handed };
}

const ofSession = /^(?:boto3\.)?(?:session\.)?Session\(\s*\)/;
/** What makes no other object of its argument. */
const wrapped = /^(?:Object\.freeze\(\s*|<[\w.]{1,60}>\s*)/;

/** What a member of the value of an expression is. */
function ofValue(program: Program, place: FilePlace, member: string, steps: number): Meaning | undefined {
  const { file, path } = place;
  const { bare } = file.code;
  const at = place.at + (wrapped.exec(bare.slice(place.at, place.at + 200))?.[0].length ?? 0);
  const text = bare.slice(at, at + 300);
  if (/^process\.env\s{0,5}(?:[;,)}\n]|$)/.test(text)) return { kind: 'variable', variable: member };
  if (text.startsWith('{')) {
    const found = valueOfKey({ path, file, at }, member);
    return found && { kind: 'value', place: found };
  }
  if (member === 'region_name' && ofSession.test(text)) return { kind: 'variable', variable: 'AWS_REGION' };
  const [, isNew, made] = /^(new\s{1,10})?([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s{0,5}\(/.exec(text) ?? [];
  if (made !== undefined) {
    if (isNew === undefined && file.language === 'javascript') return undefined;
    const type = meaningOf(program, { path, file, at }, made, steps - 1);
    if (type?.kind !== 'type' || isChanged(program, made, member)) return undefined;
    return ofInstance(program, type.type, member);
  }
  // another name of the same
  const [name] = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?=\s{0,5}(?:[;,)}\n]|$))/.exec(text) ?? [];
  if (name === undefined || /^process\.env\b/.test(name)) return undefined;
  return meaningOf(program, { path, file, at }, `${name}.${member}`, steps - 1);
}
