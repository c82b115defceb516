import { isList, listsIn } from './bindings.ts';
import type { BlankedCode } from './blank.ts';
import type { Stretch } from './stretch.ts';

/** A module that code imports, and what it calls what it takes from there. */
export interface ModuleImport {
  readonly module: string;
  /** Names in the module, and here: `*` for all of it, `default` for its default export. */
  readonly names: readonly (readonly [imported: string, local: string])[];
  /** Nothing is taken by name: all of it is handed on, or used at once. */
  readonly takesAll: boolean;
  /** Only types are taken, which are gone at run time. */
  readonly isType: boolean;
  /** The place of the module's name. */
  readonly offset: number;
  /** Where the names are bound that are taken from a name of the module, not from itself: `const { SQS } = AWS`. */
  readonly binding?: Stretch;
}

/** Further back than any list of imported names goes. */
const longestClause = 3000;

/** What JavaScript imports, requires or loads when asked, wherever in the code. */
export function moduleImports({ plain, bare }: BlankedCode): readonly ModuleImport[] {
  const imports: ModuleImport[] = [];
  /** A clause holds no string, so it begins behind the one before. */
  let clauseFrom = 0;
  // what is in strings is blank, so a pair of quotes with blanks between is all of one
  for (const match of bare.matchAll(/(['"`])( {1,200})\1/g)) {
    const offset = match.index;
    const end = offset + match[0].length;
    const from = clauseFrom;
    clauseFrom = end;
    if (!/(?:from|import|\()\s{0,20}$/.test(bare.slice(Math.max(0, offset - 30), offset))) continue;
    const module = plain.slice(offset + 1, end - 1);
    const before = bare.slice(Math.max(0, offset - longestClause), offset).trimEnd();
    const clause = bare.slice(Math.max(from, offset - longestClause), offset).trimEnd();
    const after = plain.slice(end, end + 100);
    const read = before.endsWith('(') ? readCall(before, after) : readClause(clause);
    if (read !== undefined) imports.push({ module, offset, ...read });
  }
  return [...imports, ...takenFromSdk(bare, imports)];
}

const sdk = /^(?:aws-sdk|@aws-sdk\/client-[\w-]+)$/;

/** What code takes out of a package of the SDK behind its import: `const { SQS } = AWS`, `const SQS = AWS.SQS`. */
function takenFromSdk(bare: string, imports: readonly ModuleImport[]): readonly ModuleImport[] {
  const modules = new Map<string, string>();
  for (const { module, names } of imports)
    if (sdk.test(module))
      for (const [imported, local] of names) if (/^(?:\*|default)$/.test(imported)) modules.set(local, module);
  if (modules.size === 0) return [];
  const found: ModuleImport[] = [];
  const lists = listsIn(bare).filter(({ after }) => isList(after));
  /** A parameter of that name, or a second value. */
  const isBoundElsewhere = (name: string) => {
    const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`;
    return (
      lists.some(({ inner }) => RegExp(word).test(inner)) ||
      (bare.match(RegExp(`${word}\\s{0,10}=(?![=>])`, 'g')) ?? []).length > 1
    );
  };
  const add = (holder: string, names: ModuleImport['names'], { 0: all, index: offset }: RegExpExecArray) => {
    const module = modules.get(holder);
    const isOther = names.some(([, local]) => isBoundElsewhere(local));
    if (module !== undefined && !isOther)
      found.push({ module, names, takesAll: false, isType: false, offset, binding: [offset, offset + all.length] });
  };
  for (const match of bare.matchAll(/\{([^{}=]{1,600})\}\s{0,10}=\s{0,10}([\w$]{1,80})(?=\s*(?:[;,\n]|$))/g))
    add(match[2]!, namesInBraces(match[1]!), match);
  const member = /(?<![\w$.])([\w$]{1,80})\s{0,10}=\s{0,10}([\w$]{1,80})\.([A-Z]\w{0,60})(?=\s*(?:[;,\n]|$))/g;
  for (const match of bare.matchAll(member)) add(match[2]!, [[match[3]!, match[1]!]], match);
  return found;
}

/** The names that a pattern takes out of an object: `a, b: c`. */
function namesInBraces(inner: string): ModuleImport['names'] {
  return inner.split(',').flatMap((each): [string, string][] => {
    const [, imported, local] = /^\s*([\w$]+)(?:\s*:\s*([\w$]+))?/.exec(each) ?? [];
    return imported === undefined ? [] : [[imported, local ?? imported]];
  });
}

type Read = Pick<ModuleImport, 'names' | 'takesAll' | 'isType'>;

/** `import … from`, `export … from` and the bare `import`. */
function readClause(before: string): Read | undefined {
  if (before.endsWith('import')) return { names: [], takesAll: false, isType: false };
  if (!before.endsWith('from')) return undefined;
  const start = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
  if (start < 0) return undefined;
  const clause = before.slice(start + 'import'.length, -'from'.length).trim();
  if (clause.includes(';')) return undefined;
  const isType = /^type\b(?!\s*,)/.test(clause);
  const names: [string, string][] = [];
  const braces = /\{([^{}]*)\}/.exec(clause);
  for (const each of braces?.[1]?.split(',') ?? []) {
    const [, imported, local] = /^\s*(?!type\s+\w)([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(each) ?? [];
    if (imported !== undefined) names.push([imported, local ?? imported]);
  }
  const rest = clause.replace(/\{[^{}]*\}/, '');
  const [, whole] = /\*\s*as\s+([\w$]+)/.exec(rest) ?? [];
  if (whole !== undefined) names.push(['*', whole]);
  const [, byDefault] = /^\s*([\w$]+)\s*(?:,|$)/.exec(rest) ?? [];
  if (byDefault !== undefined) names.push(['default', byDefault]);
  return { names, takesAll: clause === '*', isType };
}

const longestDeclarator = 1500;
/** A name, or several, that are declared with what a call gives; other declarations may be before, as in a bundle. */
const declarator =
  /(?:\b(?:const|let|var|import)\s+(?:\{([^{}]*)\}|([\w$]+))[^=;{}]{0,200}|,\s*(?:\{([^{}]*)\}|([\w$]+))\s*)=(?![>=])[^;={}]{0,200}$/;

/** `require(…)` and `import(…)`, and the names that are set to what they give. */
function readCall(before: string, after: string): Read | undefined {
  const call = /(?<![\w$.])(?:require|import)\s*\($/.exec(before.slice(-40));
  if (call === null) return undefined;
  const head = before.slice(0, before.length - (before.slice(-40).length - call.index));
  const [, member] = /^\s*\)+\s*\.\s*(?!then\b|default\b)([\w$]+)/.exec(after) ?? [];
  const found = declarator.exec(head.slice(-longestDeclarator));
  const [braces, name] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
  if (braces !== undefined) return { names: namesInBraces(braces), takesAll: false, isType: false };
  if (name === undefined) return { names: [], takesAll: true, isType: false };
  return { names: [[member ?? '*', name]], takesAll: false, isType: false };
}
