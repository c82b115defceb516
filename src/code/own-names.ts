import { bindsName, isList, listsIn } from './languages/bindings.ts';
import type { BlankedCode } from './languages/blank.ts';
import { moduleImports } from './languages/javascript-imports.ts';
import type { Language } from './languages/language.ts';
import { pythonImports } from './languages/python.ts';
import { type Chunk, chunksOf } from './program/chunks.ts';
import { oncePer } from './program/once-per.ts';

/** Names by which libraries are known that send requests. */
const libraries = {
  javascript: /^(?:fetch|axios|got|https?)$/,
  python: /^(?:requests|httpx|urllib[23]?|urlopen)$/,
};

interface Known {
  readonly imported: ReadonlySet<string>;
  readonly chunks: readonly Chunk[];
}

const inJavaScript = oncePer(
  (code: BlankedCode): Known => ({
    imported: new Set(moduleImports(code).flatMap(({ names }) => names.map(([, local]) => local))),
    chunks: chunksOf(code.bare, 'javascript'),
  }),
);

const inPython = oncePer(
  (code: BlankedCode): Known => ({
    imported: new Set(
      pythonImports(code.bare).flatMap(({ module, names, alias }) =>
        names.length > 0 ? names.map(([, local]) => local) : [alias ?? module.split('.')[0]!],
      ),
    ),
    chunks: chunksOf(code.bare, 'python'),
  }),
);

/** More names and statements than people ask about in a file. */
const mostAnswers = 200;
const answers = new WeakMap<BlankedCode, Map<string, boolean>>();

/**
 * Whether what is called at a place has the name of a library and is something else: a parameter, a value of the code's
 * own, or nothing that the file imports.
 */
export function isOwnName(code: BlankedCode, language: Language, at: number): boolean {
  if (language !== 'javascript' && language !== 'python') return false;
  const [name] = /^[A-Za-z_$][\w$]*/.exec(code.bare.slice(at, at + 40)) ?? [];
  if (name === undefined || !libraries[language].test(name)) return false;
  const { imported, chunks } = (language === 'javascript' ? inJavaScript : inPython)(code);
  if (name !== 'fetch' && !imported.has(name)) return true;
  const chunk = chunks.find(({ from, to }) => from <= at && at < to);
  if (chunk === undefined) return false;
  const known = answers.get(code) ?? new Map<string, boolean>();
  answers.set(code, known);
  const key = `${name} ${chunk.from}`;
  if (!known.has(key) && known.size < mostAnswers)
    known.set(key, isGivenAnother(code.bare, language, name, chunk, chunks));
  return known.get(key) ?? true;
}

function isGivenAnother(
  bare: string,
  language: 'javascript' | 'python',
  name: string,
  { from, to }: Chunk,
  chunks: readonly Chunk[],
): boolean {
  const isSet = language === 'javascript' ? isSetInJavaScript : isSetInPython;
  return (
    isSet(bare.slice(from, to), name) ||
    chunks.some((chunk) => !chunk.isImport && chunk.declares.includes(name) && isSet(chunk.text, name))
  );
}

/** What a name is set to that leaves it what it was: a module, what wraps one, the global of that name. */
const same = '(?![^;\\n]{0,120}\\b(?:require|import)\\s{0,5}\\(|(?:globalThis|global|window)\\.)';

function isSetInJavaScript(text: string, name: string): boolean {
  const word = `(?<![\\w$.])${name}(?![\\w$])`;
  const set = `${word}\\s{0,10}=>|\\b(?:function|class)\\s{1,10}${word}|${word}(?:\\s{0,5}:[^=;,(){}\\n]{1,60})?\\s{0,10}=(?![=>])\\s{0,10}${same}|\\b(?:const|let|var)\\s{0,10}\\{[^{}=;]{0,300}${word}(?!\\s{0,5}:)[^{}=;]{0,300}\\}\\s{0,10}=\\s{0,10}${same}`;
  if (RegExp(set).test(text)) return true;
  const parameter = RegExp(`(?:^|[,{([]|\\b(?:private|public|readonly))\\s{0,20}${word}\\s{0,5}(?:[,:?=}]|$)`);
  return listsIn(text).some(
    ({ head, inner, after }) => isList(after) && !/\b(?:if|while|switch|for)\s*$/.test(head) && parameter.test(inner),
  );
}

function isSetInPython(text: string, name: string): boolean {
  if (bindsName(text, 'python', name)) return true;
  return RegExp(`^[ \\t]*${name}[ \\t]*=(?!=)[ \\t]*(?!(?:requests|httpx|urllib3)\\.)`, 'm').test(text);
}
