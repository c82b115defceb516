import {
  knowsOwnRegionAlone,
  otherHost,
  otherRegion,
  ownRegion,
  regionCode,
  sharesConfig,
  targetInFile,
  targetsIn,
} from './languages/call-target.ts';
import { argumentsAt } from './languages/call-text.ts';
import type { CallTarget, ClientSite } from './languages/client-site.ts';
import { oncePer } from './program/once-per.ts';
import { type Piece, type Program, plainTextOf } from './program/program.ts';
import type { ReadCode } from './program/read-code.ts';
import { textAt } from './values/beyond.ts';
import { closeOf } from './values/brackets.ts';
import type { FilePlace } from './values/file-place.ts';
import { partsBetween } from './values/literals.ts';
import { isChanged, meaningOf } from './values/meaning-of.ts';
import { handedTo } from './values/parameters.ts';

/** Longer arguments than anybody writes for a client. */
const longestArguments = 2000;

/** What answers the calls of clients in place of AWS, in all of a program. Sources: https://github.com/m-radzikowski/aws-sdk-client-mock, https://docs.getmoto.org */
const mocks = /\bmockClient\s{0,5}\(|^[ \t]*(?:from|import)\s{1,5}moto\b/m;

const mocksClients = oncePer(({ code }: ReadCode) => mocks.test(code.bare));
const isMocked = oncePer(({ pieces }: Program) => pieces.some(({ file }) => mocksClients(file)));

/** What gives the variable another value by which the SDKs know their Region. */
const setRegion =
  /(?:\bos\.environ|\bprocess\.env|\bENV)(?:\.AWS_(?:DEFAULT_)?REGION|\[\s{0,5}["']AWS_(?:DEFAULT_)?REGION["']\s{0,5}\])\s{0,5}=(?!=)(?![^\n;]{0,200}\bAWS_(?:DEFAULT_)?REGION\b)/;

const setsRegion = oncePer(({ pieces }: Program) => pieces.some((piece) => setRegion.test(plainTextOf(piece))));

const inFile = oncePer(({ code }: ReadCode) => targetsIn(code.plain));

/**
 * Where the calls of a client go whose Region or host its own file does not say: it may be a constant of another file, a
 * member of an object, or a parameter for which all callers of the program hand in the same.
 */
export function targetInProgram(site: ClientSite, piece: Piece, program: Program): CallTarget {
  const { target } = site;
  if (isMocked(program) && target.doubt === undefined) return { doubt: otherHost };
  if (setsRegion(program) && target.doubt === undefined && target.region === undefined) return { doubt: otherRegion };
  if (target.isHandedIn && program.isFollowed && handsOnItsRegion(program)) return {};
  if (/^(?:go|rust|ruby)$/.test(piece.file.language)) return targetByConfig(site, piece, program);
  if (!program.isFollowed || target.regionIn !== undefined || (target.doubt === undefined && !namesRegion(site, piece)))
    return target;
  const options = optionsOf(site, piece, program);
  if (options === undefined || (target.doubt === undefined && !isOfParameter(program, options))) return target;
  const { file } = piece;
  const text = argumentsAt(file.code, options.open);
  // of the whole file, whatever the options are
  if (inFile(file)({}, text).doubt !== undefined || isSharedElsewhere(file)) return target;
  const further = options.entries.filter(({ key }) => !isRegion(key) && !isEndpoint(key));
  if (further.some(({ value }) => /endpoint|proxy|proxies|\bdax|\bservice\s*:/i.test(value))) return target;
  const endpoint = options.entries.find(({ key }) => isEndpoint(key));
  const region = options.entries.find(({ key }) => isRegion(key));
  if (endpoint === undefined && region === undefined) return options.isNamed ? {} : target;
  if (endpoint !== undefined) {
    const byHost = targetAtHost(program, endpoint.at);
    if (byHost !== 'usual') return byHost ?? target;
    // without either, a session has its own
    if (region === undefined) return file.language === 'javascript' ? {} : target;
  }
  return targetInRegion(program, region!.at) ?? { doubt: otherRegion };
}

const handsOnItsRegion = oncePer(({ pieces }: Program) => knowsOwnRegionAlone(pieces.map(plainTextOf)));

/** Whether a file of a program makes a config for clients that is for another host or Region, or may be. */
const doubtOfConfigs = oncePer(({ pieces }: Program) => {
  const files = new Set(pieces.map(({ file }) => file));
  const targets = [...files].flatMap(({ code: { plain } }) => (sharesConfig.test(plain) ? [targetInFile(plain)] : []));
  return (
    targets.find(({ doubt }) => doubt !== undefined)?.doubt ??
    (targets.some(({ region }) => region !== undefined) ? otherRegion : undefined)
  );
});

/** Where the calls of a client go that is made with a config from another file. */
function targetByConfig({ target }: ClientSite, { file }: Piece, program: Program): CallTarget {
  if (target.doubt !== undefined || target.region !== undefined || sharesConfig.test(file.code.plain)) return target;
  const doubt = doubtOfConfigs(program);
  return doubt === undefined ? target : { doubt };
}

/** Whether the options of a client give it a Region by a name. */
function namesRegion({ offset }: ClientSite, { file: { code, language } }: Piece): boolean {
  if (language !== 'javascript' && language !== 'python') return false;
  return /[{(,\s]region(?:_name)?\s{0,10}(?:[:=]\s{0,10}[A-Za-z_$][\w$]{0,60}\s{0,10})?[,})]/.test(
    code.bare.slice(offset, offset + 500),
  );
}

/** Whether the Region is a parameter, whatever else of the file has its name. */
function isOfParameter(program: Program, { entries }: Options): boolean {
  const region = entries.find(({ key }) => isRegion(key));
  const [name] = /^[A-Za-z_$][\w$]*(?=\s*$)/.exec(region?.value ?? '') ?? [];
  return name !== undefined && handedTo(program, region!.at, name, meaningOf) !== undefined;
}

const isRegion = (key: string) => key === 'region' || key === 'region_name';
const isEndpoint = (key: string) => key === 'endpoint' || key === 'endpoint_url';

/** Version 2 has a config for all clients, which may name a host. */
function isSharedElsewhere({ code: { bare, plain } }: ReadCode): boolean {
  return /\bconfig\.(?:update\s{0,20}\(|endpoint\s{0,20}=)/.test(bare) && /endpoint/i.test(plain);
}

interface Options {
  /** The bracket behind which they are written. */
  readonly open: number;
  readonly entries: readonly { readonly key: string; readonly at: FilePlace; readonly value: string }[];
  /** They are written elsewhere, and found. */
  readonly isNamed: boolean;
}

/** The options of a client by their keys; `undefined` where some may be missing. */
function optionsOf({ offset, shown }: ClientSite, { path, file }: Piece, program: Program): Options | undefined {
  const { bare } = file.code;
  const isNew = shown.startsWith('new ');
  const open = bare.indexOf('(', offset);
  if (open < 0 || (file.language === 'javascript' && !isNew)) return undefined;
  if (!/^[\w$.\s]*$/.test(bare.slice(offset, open)) || open - offset > 200) return undefined;
  const close = closeOf(bare, open, longestArguments);
  if (close === undefined) return undefined;
  const parts = partsBetween(bare, open + 1, close);
  if (file.language === 'python') {
    const entries = entriesOf({ path, file, at: open }, parts, /^\s*([a-z_]\w*)\s*=(?!=)\s*/);
    const [from, to] = parts[1] ?? [0, 0];
    const second = /^(\s*)[^\s*=][^=]*$/.exec(bare.slice(from, to));
    // https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/session.html#boto3.session.Session.client
    if (second !== null)
      entries?.push({
        key: 'region_name',
        at: { path, file, at: from + second[1]!.length },
        value: file.code.plain.slice(from, to).trim(),
      });
    return entries && { open, entries, isNamed: false };
  }
  const [first, second] = parts;
  if (first === undefined || second !== undefined) return undefined;
  const at = first[0] + /^\s*/.exec(bare.slice(first[0], first[1]))![0].length;
  const place = objectAt(program, { path, file, at });
  const end = place && closeOf(place.file.code.bare, place.at, longestArguments);
  if (place === undefined || end === undefined) return undefined;
  const keys = partsBetween(place.file.code.bare, place.at + 1, end);
  const entries = entriesOf(place, keys, /^\s*['"]?([A-Za-z_$][\w$]*)['"]?\s*(?::\s*|$)/);
  return entries && { open, entries, isNamed: place.at !== at || place.file !== file };
}

/** The options that decide where calls go. */
const optionsThatCount = ['region', 'endpoint'];

/** The object literal that an expression is, or that a name leads to. */
function objectAt(program: Program, place: FilePlace): FilePlace | undefined {
  const rest = place.file.code.bare.slice(place.at, place.at + 200);
  if (rest.startsWith('{')) return place;
  const [path] = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?=\s*\))/.exec(rest) ?? [];
  if (path === undefined || optionsThatCount.some((key) => isChanged(program, path, key))) return undefined;
  const meaning = meaningOf(program, place, path);
  const found =
    meaning?.kind === 'value'
      ? meaning.place
      : meaning?.kind === 'parameter' && meaning.handed.length === 1 && meaning.handed[0] !== 'nothing'
        ? meaning.handed[0]
        : undefined;
  return found?.file.code.bare[found.at] === '{' ? found : undefined;
}

/** The entries of a list by their keys; `undefined` where something is spread into it. */
function entriesOf(
  { path, file }: FilePlace,
  parts: readonly (readonly [from: number, to: number])[],
  head: RegExp,
): Options['entries'][number][] | undefined {
  const { bare, plain } = file.code;
  const entries: Options['entries'][number][] = [];
  for (const [from, to] of parts) {
    const text = plain.slice(from, to);
    if (/^\s*(?:\.\.\.|\*|\[)/.test(text)) return undefined;
    const [before, key] = head.exec(text) ?? [];
    if (key === undefined) {
      // what has its place in the list, or a method that gives the value
      if (file.language === 'python') continue;
      return undefined;
    }
    const isShort = !/[:=]\s*$/.test(before!);
    const at = isShort ? from + /^\s*/.exec(bare.slice(from, to))![0].length : from + before!.length;
    entries.push({ key, at: { path, file, at }, value: text.slice(at - from) });
  }
  return entries;
}

/** Where calls go whose host an expression holds: `usual` where it holds none. */
function targetAtHost(program: Program, place: FilePlace): CallTarget | 'usual' | undefined {
  const text = textAt(program, place);
  if (text === undefined || text === 'nothing') return text && 'usual';
  const [only, another] = text;
  if (typeof only === 'object' && another === undefined && only.variable !== undefined && only.otherwise === undefined)
    return { doubt: otherHost, host: { variable: only.variable } };
  const isKnown = text.every((part) => typeof part === 'string' || ownVariable.test(part.variable ?? ''));
  if (!isKnown) return undefined;
  const url = text.map((part) => (typeof part === 'string' ? part : '@')).join('');
  const [, region] =
    /^https:\/\/[a-z][a-z0-9-]{1,40}(?<!-fips)\.(@|[a-z]{2}(?:-[a-z]+){1,3}-\d)\.amazonaws\.com(?:\.cn)?\/?$/.exec(
      url,
    ) ?? [];
  if (region !== undefined) return region === '@' ? {} : { region };
  return /^https?:\/\//.test(url) && !url.includes('.amazonaws.com')
    ? { doubt: otherHost, host: 'another' }
    : undefined;
}

const ownVariable = /^AWS_(?:DEFAULT_)?REGION$/;

/** Where calls go whose Region an expression holds; `undefined` where it may hold several. */
function targetInRegion(program: Program, place: FilePlace): CallTarget | undefined {
  const text = textAt(program, place);
  if (text === 'nothing') return {};
  const [only, another] = text ?? [];
  if (only === undefined || another !== undefined) return undefined;
  if (typeof only === 'string') return regionCode.test(`'${only}'`) ? { region: only } : undefined;
  if (only.variable === undefined) return undefined;
  if (ownRegion.test(only.variable)) return {};
  return only.otherwise === undefined ? { doubt: otherRegion, regionIn: only.variable } : undefined;
}
