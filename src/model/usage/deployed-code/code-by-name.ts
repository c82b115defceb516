import { type Language, languageOf } from '../../../code/languages/language.ts';
import { wordsIn } from '../../../code/program/chunks.ts';
import { type Entry, handlerIn } from '../../../code/program/entry.ts';
import { programOf } from '../../../code/program/program.ts';
import type { Resource } from '../../../template/resource.ts';
import type { CodeFolder } from '../../../template/template.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { keyAt } from './packaged-code.ts';

/** A file that may hold a handler: where it starts from, and the path below that which the handler names. */
interface Start {
  /** From the top of the repository; nothing written for the top itself. */
  readonly root: string;
  readonly path: string;
}

/** What people call files and folders whatever they are for. Two functions share such a name without being one. */
const anyName = new Set(
  (
    'app apps application archive artifact artifacts assets aws backend bin bootstrap build bundle cmd code com deploy deployment dist example ' +
    'fn function functions handler handlers helloworld index infra io jar java javascript kotlin lambda lambdafunction lambdahandler lambdas latest lib main ' +
    'net nodejs org out output package packages publish python release resources run scala server service services source src target template ts typescript zip'
  ).split(' '),
);

/** The file endings of a runtime's handlers; `undefined` where it says nothing of the language. */
const languages: readonly (readonly [runtime: RegExp, language: Language])[] = [
  [/^nodejs/, 'javascript'],
  [/^python/, 'python'],
  [/^ruby/, 'ruby'],
  [/^java/, 'jvm'],
  [/^dotnet/, 'dotnet'],
  [/^(?:go1|provided)/, 'go'],
];

/** Code that was found by its handler, and the path of the file that the handler is taken to mean. */
export interface NamedCode {
  readonly folder: CodeFolder;
  readonly file: string | undefined;
}

/**
 * Finds a function's code in the repository where no place that the template names is there: packages go to S3, and builds leave their
 * folders on the machine that built them. Taken is the one folder from which the handler leads to a file: if its path there has a name of its own,
 * or if the folder is called as the package is. What another template or tool deploys is not taken.
 */
export function codeByName(core: ModelCore, { resource }: LambdaFunction, entry: Entry): NamedCode | undefined {
  const search = core.template.codeSearch(resource);
  if (search === undefined || entry.handler === undefined) return undefined;
  const language = languageAt(core, resource);
  const starts = pathsNamed(entry.handler, language).map((path) =>
    startsOf(search.called(stemOf(path)), path, language),
  );
  // the handler of a program is what its build calls it
  const called = packageName(core, resource) ?? (language === 'go' ? lastName(entry.handler) : undefined);
  const found = theOne(starts, called);
  if (found === undefined || search.isDeployedElsewhere(pathOf(found))) return undefined;
  const folder = core.template.codeAt(resource, found.root === '' ? search.top : `${search.top}/${found.root}`);
  if (folder === undefined || !holdsHandler(folder, entry, found)) return undefined;
  return { folder, file: programOf(folder, entry).files.fileAt(found.path)?.path };
}

function languageAt(core: ModelCore, { properties }: Resource): Language | undefined {
  const runtime = core.evaluate.text(properties.get('Runtime')) ?? '';
  return languages.find(([pattern]) => pattern.test(runtime))?.[1];
}

/** The files of one name that a handler may mean. */
interface Starts {
  readonly all: readonly Start[];
  /** By the names of their folders. */
  readonly named: ReadonlyMap<string, readonly Start[]>;
}

/** Worked out once for the files of a name, which all templates of a repository have the same list of. */
const startsAmong = new WeakMap<readonly string[], Map<string, Starts>>();

/** Where in the repository there is a file that a path without ending leads to. */
function startsOf(files: readonly string[], path: string, language: Language | undefined): Starts {
  const known = startsAmong.get(files) ?? new Map<string, Starts>();
  startsAmong.set(files, known);
  const key = `${language}:${path}`;
  const had = known.get(key);
  if (had !== undefined) return had;
  const all = new Map<string, Start>();
  const named = new Map<string, Start[]>();
  for (const file of files) {
    const root = rootAbove(file, path);
    if (root === undefined || all.has(root) || (language ?? languageOf(file)) !== languageOf(file)) continue;
    const start = { root, path: root === '' ? file : file.slice(root.length + 1) };
    all.set(root, start);
    const name = lastName(root);
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), start]);
  }
  const starts = { all: [...all.values()], named };
  known.set(key, starts);
  return starts;
}

/** The paths of files, without endings, that a handler may name: `orders/index` for `orders/index.handler`. */
function pathsNamed(handler: string, language: Language | undefined): readonly string[] {
  if (language === 'go') return ['main'];
  if (language === 'jvm') {
    const [, type] = /^((?:[a-z_]\w*\.)+[A-Z]\w*)(?:::\w+)?$/.exec(handler) ?? [];
    return type === undefined ? [] : [type.replaceAll('.', '/')];
  }
  if (language === 'dotnet' || handler.includes('::')) return [];
  const { files } = handlerIn(handler);
  const named = files.filter(([, each]) => language === undefined || each === language);
  return [...new Set(named.map(([path]) => path.slice(0, path.lastIndexOf('.'))))];
}

/** The folder from which a path without ending leads to a file. */
function rootAbove(file: string, path: string): string | undefined {
  const without = file.slice(0, file.lastIndexOf('.'));
  if (without === path) return '';
  return without.endsWith(`/${path}`) ? without.slice(0, -path.length - 1) : undefined;
}

/** The start that is meant, if only one can be. */
function theOne(among: readonly Starts[], called: string | undefined): Start | undefined {
  const named = distinct(among.flatMap((starts) => (called === undefined ? [] : (starts.named.get(called) ?? []))));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const [only, another] = distinct(among.flatMap(({ all }) => all));
  return another === undefined && only !== undefined && lastName(only.path) !== undefined ? only : undefined;
}

/** A handler may mean a file of each language in one folder. */
function distinct(starts: readonly Start[]): readonly Start[] {
  return [...new Map(starts.map((start) => [start.root, start])).values()];
}

/** What the package is called: by its key in S3, or by the path at which a build leaves it. */
function packageName(core: ModelCore, { properties }: Resource): string | undefined {
  const [code, uri] = [properties.get('Code'), properties.get('CodeUri')];
  const local = uri.isMap ? (code.isMap ? undefined : core.evaluate.text(code)) : core.evaluate.text(uri);
  const written =
    keyAt(core, code.get('S3Key')) ?? keyAt(core, uri.get('Key')) ?? local?.replace(/^s3:\/\/[^/]*\//, '');
  return written === undefined ? undefined : lastName(written.replace(/\.(?:zip|jar)$/, ''));
}

/** The last name of a path that is not one that anything may have, as names are compared; `undefined` where a build fills a part in. */
function lastName(path: string): string | undefined {
  const names = path
    .replace(/\.\w{1,5}$/, '')
    .split('/')
    .map((name) => name.replaceAll(/[-_ ]/g, '').toLowerCase());
  const last = names.findLast((name) => name !== '' && !anyName.has(name) && !/^v?[\d.]+$/.test(name));
  return last === undefined || !/^[\w.]+$/.test(last) ? undefined : last;
}

/** Whether a folder has the function that a handler names. */
function holdsHandler(folder: CodeFolder, entry: Entry, { path }: Start): boolean {
  if (!programOf(folder, entry).isFollowed) return false;
  const { dottedName } = handlerIn(entry.handler!);
  const isScript = /\.(?:[cm]?[jt]sx?|py|rb)$/.test(path);
  const file = folder.files.find((each) => each.path.endsWith(path));
  return !isScript || file === undefined || [...wordsIn(file.text)].includes(dottedName);
}

function pathOf({ root, path }: Start): string {
  return root === '' ? path : `${root}/${path}`;
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
