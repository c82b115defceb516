import { readersOf } from '../../aws/sdk-clients.ts';
import type { BlankedCode } from './blank.ts';
import { otherRegion, targetOf, targetsIn } from './call-target.ts';
import { argumentsAt } from './call-text.ts';
import { type CallTarget, type ClientSite, mostSites } from './client-site.ts';

/** A statement that imports: `from .store import orders as o`, `import boto3`. */
export interface PythonImport {
  /** As it is written: `.store`, `boto3`. */
  readonly module: string;
  /** What is taken from it, and what it is called here; nothing for `import module`. */
  readonly names: readonly (readonly [imported: string, local: string])[];
  /** What `import module as name` calls it. */
  readonly alias: string | undefined;
  readonly offset: number;
}

/** What Python imports, wherever in the code. */
export function pythonImports(bare: string): readonly PythonImport[] {
  if (!bare.includes('import')) return [];
  const imports: PythonImport[] = [];
  for (const { 1: module, 2: list, index } of bare.matchAll(
    /^[ \t]*from[ \t]{1,20}([\w.]{1,300})[ \t]{1,20}import[ \t]{0,20}(\([^()]{0,3000}\)|[^\n]{0,1000})/gm,
  )) {
    const names = list!.replace(/[()\\]/g, '').split(',');
    imports.push({
      module: module!,
      names: names.flatMap((each): [string, string][] => {
        const [imported, , local] = each.trim().split(/\s+/);
        return imported ? [[imported, local ?? imported]] : [];
      }),
      alias: undefined,
      offset: index,
    });
  }
  for (const { 1: list, index } of bare.matchAll(/^[ \t]*import[ \t]{1,20}([^\n]{1,1000})/gm))
    for (const each of list!.split(',')) {
      const [module, as, alias] = each.trim().split(/\s+/);
      if (module) imports.push({ module, names: [], alias: as === 'as' ? alias : undefined, offset: index });
    }
  return imports;
}

/** A folder that code puts on Python's path: below the top of the code, or below the folder of the file. */
interface AddedPath {
  readonly folder: string;
  readonly isBesideFile: boolean;
}

const ownFolder = String.raw`os\.path\.dirname\(\s{0,5}(?:os\.path\.(?:abs|real)path\(\s{0,5}__file__\s{0,5}\)|__file__)\s{0,5}\)`;
const taskRoot = String.raw`os\.(?:environ\[\s{0,5}['"]LAMBDA_TASK_ROOT['"]\s{0,5}\]|getenv\(\s{0,5}['"]LAMBDA_TASK_ROOT['"]\s{0,5}\))`;
const written = String.raw`['"]([\w./-]{1,200})['"]`;
const added = new RegExp(
  String.raw`^\(\s{0,20}(?:\d{1,3}\s{0,5},\s{0,20})?(?:(?:os\.path\.join\(\s{0,20})?(?:(${ownFolder})|(${taskRoot}))\s{0,5}[,+]\s{0,20})?${written}\s{0,20}\)`,
);

/** The folders that `sys.path.append` and `insert` name; what is put together in another way is left out. */
export function pythonPathsAdded({ bare, plain }: BlankedCode): readonly AddedPath[] {
  return [...bare.matchAll(/\bsys\.path\.(?:append|insert)(?=\()/g)].flatMap(({ 0: call, index }): AddedPath[] => {
    const [, own, root, text] = added.exec(plain.slice(index + call.length, index + call.length + 500)) ?? [];
    if (text === undefined) return [];
    const folder = text.replace(/^\/var\/task\//, '').replace(/^\.\//, '');
    return [
      {
        folder: own === undefined && root === undefined ? folder : folder.replace(/^\//, ''),
        isBesideFile: own !== undefined,
      },
    ];
  });
}

/** More sessions than a file makes. */
const mostSessions = 10;

const sdk = /^(?:aio)?(?:boto3|botocore)(?:\.|$)/;

/** The clients that Python makes: `boto3.client('s3')`, `session.resource('dynamodb')`, and what Powertools reads. */
export function clientsInPython(code: BlankedCode): readonly ClientSite[] {
  const imports = pythonImports(code.bare);
  return [...botoClients(code, imports), ...readers(code, imports)].slice(0, mostSites);
}

function botoClients(code: BlankedCode, imports: readonly PythonImport[]): readonly ClientSite[] {
  const ofSdk = imports.filter(({ module }) =>
    /^(?:aio)?(?:boto3|botocore)$|^(?:aio)?(?:boto3|botocore)\./.test(module),
  );
  if (!ofSdk.some(({ module }) => sdk.test(module))) return [];
  const modules = new Set(ofSdk.flatMap(({ module, alias }) => (alias === undefined ? [module] : [alias])));
  const plainNames = new Set(ofSdk.flatMap(({ names }) => names.map(([, local]) => local)));
  const named = sessionsByName(code, modules, plainNames);
  const sessionOf = sessionsOf(code, modules, named);
  const inFile = targetsIn(code.plain);
  const isSession = (name: string) => /session(?:\(.*\))?$/i.test(name) || named.has(name);
  const sites: ClientSite[] = [];
  for (const match of code.bare.matchAll(/(?<![\w])(client|resource|create_client)[ \t]{0,20}\(/g)) {
    if (sites.length === mostSites) break;
    const receiver = receiverBefore(code.bare, match.index);
    if (receiver === undefined ? !plainNames.has(match[1]!) : !isSession(receiver) && !modules.has(receiver)) continue;
    // the Region of a session is what its clients have anyhow
    const options = argumentsAt(code, match.index + match[0].length - 1).replace(
      /\bregion_name\s*=\s*([\w.()]{1,100})\.region_name\b/,
      (all, of: string) => (isSession(of) ? '' : all),
    );
    const [first, name] = /^\s*(?:service_name\s*=\s*)?([A-Za-z_]\w*)\s*(?=,|$)/.exec(options) ?? [];
    const client =
      (/^\s*['"]([\w-]+)['"]/.exec(options) ?? /\bservice_name\s*=\s*['"]([\w-]+)['"]/.exec(options))?.[1] ??
      (name === undefined ? undefined : constantIn(code, name));
    if (client === undefined) continue;
    const given = withRegionNamed(options.slice(first?.length).replace(/^\s*['"][\w-]+['"]/, ''));
    const own = targetOf(given + configIn(code, given), code.plain);
    const shown = `${receiver === undefined ? '' : `${receiver}.`}${match[1]}('${client}')`;
    const isPlain = own.region === undefined && own.doubt === undefined;
    const target = isPlain ? sessionOf(receiver, match.index) : own;
    sites.push({ client, shown, offset: match.index, target: inFile(target, options) });
  }
  return sites;
}

/**
 * What the config of a client names of hosts and Regions, where the file makes it under a name: `config=Config(region_name=…)`.
 * Source: https://botocore.amazonaws.com/v1/documentation/api/latest/reference/config.html
 */
function configIn(code: BlankedCode, options: string): string {
  const [, name] = /\bconfig\s{0,5}=\s{0,5}([A-Za-z_]\w{0,60})\s*(?=,|$)/.exec(options) ?? [];
  if (name === undefined || /\bregion_name\b/.test(options)) return '';
  const [made] = code.bare.matchAll(
    RegExp(`(?<![\\w.])${name}\\s{0,5}=\\s{0,5}(?:\\w{1,40}\\.){0,3}Config\\s{0,5}(?=\\()`, 'g'),
  );
  const inside = made && argumentsAt(code, made.index + made[0].length);
  return /\b(?:region_name|proxies)\b/.test(inside ?? '') ? `, ${inside}` : '';
}

/**
 * What follows the service, with a Region that has no name: `client('sqs', 'eu-west-1')`.
 * Source: https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/session.html#boto3.session.Session.client
 */
function withRegionNamed(options: string): string {
  return options.replace(/^\s*,\s*(?=[^\s=*,]{1,100}\s*(?:,|$))(?!None\b)/, ', region_name=');
}

/** The sessions of the SDK by the names that they are given: `aws` of `aws = boto3.session.Session()`. */
function sessionsByName(
  code: BlankedCode,
  modules: ReadonlySet<string>,
  plainNames: ReadonlySet<string>,
): ReadonlyMap<string, CallTarget> {
  const sessions = new Map<string, CallTarget>();
  const made =
    /(?<![\w.])([A-Za-z_][\w.]{0,79})[ \t]{0,20}=[ \t]{0,20}(?:([A-Za-z_]\w{0,79})(?:\.session)?\.)?Session[ \t]{0,20}\(/g;
  for (const { 0: all, 1: name, 2: module, index } of code.bare.matchAll(made)) {
    const isOfSdk =
      module === undefined ? plainNames.has('Session') : modules.has(module) || modules.has(`${module}.session`);
    if (!isOfSdk || sessions.size === mostSessions) continue;
    const target = optionsOfSession(code, index + all.length - 1);
    const had = sessions.get(name!);
    sessions.set(name!, had === undefined || had.region === target.region ? target : { doubt: otherRegion });
  }
  return sessions;
}

function optionsOfSession(code: BlankedCode, open: number): CallTarget {
  return targetOf(argumentsAt(code, open).replace(/^\s*\*\*.*$/, ''), code.plain);
}

/**
 * Where the clients of a session go: by its name, by its options where it has none, and for the module by the default session.
 * A session from elsewhere is taken for the file's own.
 */
function sessionsOf(
  code: BlankedCode,
  modules: ReadonlySet<string>,
  named: ReadonlyMap<string, CallTarget>,
): (receiver: string | undefined, at: number) => CallTarget {
  const byDefault = sessionTarget(code, /\bsetup_default_session[ \t]{0,20}\(/g);
  const any = sessionTarget(code, /\b(?:Session|setup_default_session)[ \t]{0,20}\(/g);
  return (receiver, at) => {
    if (receiver === undefined || modules.has(receiver)) return byDefault;
    if (/(?:^|\.)Session\(.*\)$/.test(receiver)) return optionsOfSession(code, code.bare.lastIndexOf('(', at));
    return named.get(receiver) ?? any;
  };
}

/** The text that a constant of the file holds, where it is set once, at its margin. */
function constantIn({ plain }: BlankedCode, name: string): string | undefined {
  const texts = [...plain.matchAll(new RegExp(`(?<![\\w.])${name}[ \\t]{0,20}=(?!=)[ \\t]{0,20}([^\\n]{0,200})`, 'g'))];
  const [only] = texts;
  if (only === undefined || texts.length > 1 || !'\n'.includes(plain[only.index - 1] ?? '')) return undefined;
  return /^['"]([\w-]+)['"]\s*$/.exec(only[1]!)?.[1];
}

/** What is before the dot: `boto3`, `boto3.Session()`, `self.session`. */
function receiverBefore(bare: string, at: number): string | undefined {
  const before = bare.slice(Math.max(0, at - 200), at);
  const upToDot = before.trimEnd();
  if (!upToDot.endsWith('.')) return undefined;
  const receiver = upToDot.slice(0, -1).trimEnd();
  const open = receiver.endsWith(')') ? receiver.lastIndexOf('(') : receiver.length;
  const called = receiver.slice(Math.max(0, open));
  if (called.slice(1, -1).includes(')')) return '';
  const name = /(?<![\w.])[\w.]+$/.exec(receiver.slice(0, Math.max(0, open)))?.[0].replace(/^[\d.]+/, '') ?? '';
  return name === '' ? '' : name + called;
}

/** What the first session of a form is told that names a Region or a host. */
function sessionTarget(code: BlankedCode, made: RegExp): CallTarget {
  for (const match of [...code.bare.matchAll(made)].slice(0, mostSessions)) {
    const target = optionsOfSession(code, match.index + match[0].length - 1);
    if (target.region !== undefined || target.doubt !== undefined) return target;
  }
  return {};
}

/** Calls of functions that read a service for the code. */
function readers(code: BlankedCode, imports: readonly PythonImport[]): readonly ClientSite[] {
  const clients = new Map<string, string>();
  for (const { module, names, alias } of imports) {
    for (const [name, client] of Object.entries(readersOf(module) ?? {})) {
      clients.set(`${alias ?? module}.${name}`, client);
      for (const [imported, local] of names) if (imported === name) clients.set(local, client);
    }
    for (const [imported, local] of names)
      for (const [name, client] of Object.entries(readersOf(`${module}.${imported}`) ?? {}))
        clients.set(`${local}.${name}`, client);
  }
  if (clients.size === 0) return [];
  return [...code.bare.matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\(/g)].flatMap((match) => {
    const client = clients.get(match[1]!);
    return client === undefined ? [] : [{ client, shown: `${match[1]}()`, offset: match.index, target: {} }];
  });
}
