import { clientKey, readersOf } from '../../aws/sdk-clients.ts';
import type { BlankedCode } from './blank.ts';
import { targetOf, targetsIn } from './call-target.ts';
import { argumentsAt } from './call-text.ts';
import { type CallTarget, type ClientSite, mostSites } from './client-site.ts';
import { type ModuleImport, moduleImports } from './javascript-imports.ts';

/** A name of the code that is a client's class, or holds several. */
type Maker =
  /** The class of one client. */
  | { readonly kind: 'client'; readonly client: string }
  /** All that a package of version 3 exports: `s3.S3Client`. */
  | { readonly kind: 'package'; readonly client: string }
  /** Version 2: `AWS.S3`. */
  | { readonly kind: 'sdk2' }
  /** Something that calls a service by itself. */
  | { readonly kind: 'reader'; readonly client: string };

/** The clients that JavaScript or TypeScript makes: `new S3Client()`, `new AWS.S3()`, and what Powertools reads. */
export function clientsInJavaScript(code: BlankedCode): readonly ClientSite[] {
  const makers = new Map<string, Maker>();
  for (const each of moduleImports(code)) for (const [local, maker] of makersOf(each)) makers.set(local, maker);
  if (makers.size === 0) return [];
  const shared = [...makers.values()].some(({ kind }) => kind === 'sdk2') ? sharedTarget(code) : undefined;
  const inFile = targetsIn(code.plain);
  const sites: ClientSite[] = [];
  const add = (client: string, shown: string, offset: number, open: number) => {
    // functions that read take what is read, and nothing for the client
    const options = /^[a-z]\w*\(\)$/.test(shown) ? '' : argumentsAt(code, open);
    const own = targetOf(options, code.plain);
    const target = isHere(own) && shared !== undefined ? shared : own;
    sites.push({ client, shown, offset, target: inFile(target, options) });
  };
  for (const match of code.bare.matchAll(/\bnew\s{1,20}\(?([\w$]+(?:\.[\w$]+){0,2})/g)) {
    const [whole, path] = match as unknown as [string, string];
    const client = clientOf(path.split('.'), makers);
    const after = match.index + whole.length;
    if (sites.length === mostSites) break;
    if (client !== undefined) add(client, `new ${path}`, match.index, openAfter(code.bare, after));
  }
  if ([...makers.values()].some(({ kind }) => kind === 'reader'))
    for (const match of code.bare.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]*)\(/g)) {
      const maker = makers.get(match[1]!);
      if (sites.length === mostSites) break;
      if (maker?.kind === 'reader') add(maker.client, `${match[1]}()`, match.index, match.index + match[0].length - 1);
    }
  return sites;
}

function makersOf({ module, names, isType }: ModuleImport): readonly (readonly [string, Maker])[] {
  if (isType) return [];
  const [, v3] = /^@aws-sdk\/client-([\w-]+)$/.exec(module) ?? [];
  const [, v2] = /^aws-sdk\/clients\/(\w+)(?:\.js)?$/.exec(module) ?? [];
  const isSdk2 = module === 'aws-sdk' || v2 === 'all';
  const readers = readersOf(module);
  return names.flatMap(([imported, local]): (readonly [string, Maker])[] => {
    const isWhole = imported === '*' || imported === 'default';
    if (v3 !== undefined) {
      if (isWhole) return [[local, { kind: 'package', client: v3 }]];
      return isClientClass(imported, v3) ? [[local, { kind: 'client', client: v3 }]] : [];
    }
    if (isSdk2) return [[local, isWhole ? { kind: 'sdk2' } : { kind: 'client', client: imported }]];
    if (v2 !== undefined)
      return isWhole || imported === 'DocumentClient' ? [[local, { kind: 'client', client: v2 }]] : [];
    const client = readers?.[imported];
    return client === undefined ? [] : [[local, { kind: 'reader', client }]];
  });
}

/** Commands, errors and enumerations come from the same package. */
function isClientClass(name: string, client: string): boolean {
  return name.endsWith('Client') || clientKey(name) === clientKey(client);
}

function clientOf([first = '', second = '', third]: readonly string[], makers: ReadonlyMap<string, Maker>) {
  const maker = makers.get(first);
  if (maker?.kind === 'client' && (second === '' || second === 'DocumentClient')) return maker.client;
  if (maker?.kind === 'package' && isClientClass(second, maker.client) && third === undefined) return maker.client;
  // RDS.Signer and DynamoDB.Converter make no call
  if (maker?.kind === 'sdk2' && /^[A-Z]/.test(second) && (third ?? 'DocumentClient') === 'DocumentClient')
    return second;
  return undefined;
}

/** What version 2 is told for all its clients. */
function sharedTarget(code: BlankedCode): CallTarget | undefined {
  const told = /\bconfig\.(?:update\s{0,20}(?=\()|(?:region|endpoint)\s{0,20}=[^\n]{0,200})/.exec(code.bare);
  if (told === null) return undefined;
  const open = told.index + told[0].length;
  const options = code.bare[open] === '(' ? argumentsAt(code, open) : code.plain.slice(told.index + 7, open);
  return targetOf(options, code.plain);
}

function isHere({ region, doubt }: CallTarget): boolean {
  return region === undefined && doubt === undefined;
}

function openAfter(bare: string, from: number): number {
  let at = from;
  // `new (require('aws-sdk').S3)()` aside, nothing but blanks and types are between
  while (bare[at] === ' ') at++;
  return at;
}
