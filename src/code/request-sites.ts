import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';
import { literalForms, literalPartsAt } from './literal-addresses.ts';
import { isOwnName } from './own-names.ts';
import { type Form, javascriptForms, pythonForms } from './request-forms.ts';
import { type AddressPart, type Beyond, partsAt as followedPartsAt } from './values/address-parts.ts';
import type { FilePlace } from './values/file-place.ts';
import { givenTo, handedOn } from './values/scope.ts';

/** A host that code names as a literal. */
export interface NamedHost {
  readonly host: string;
  readonly scheme: 'http' | 'https';
  /** The port, where one is written. */
  readonly port: string | undefined;
}

/** That a request goes to the URL in an environment variable. */
export interface HeldUrl {
  readonly variable: string;
}

/** A URL that code puts together, as far as it is followed. */
export interface ComposedUrl {
  readonly parts: readonly AddressPart[];
  /** The library that makes it: `CognitoJwtVerifier.create`. */
  readonly by?: string;
}

/** Where code sends a request to a host that it names as a literal, that an environment variable holds, or that it puts together. */
export type RequestSite = (NamedHost | HeldUrl | ComposedUrl) & {
  /** Where the call is in the code, in UTF-16 units. */
  readonly offset: number;
  /** What is called has the name of a library, and may be something else. */
  readonly isOwnName: boolean;
  /** The place in another file where the URL is handed to the function that requests it. */
  readonly from?: FilePlace;
};

/** A text of code in which requests are looked for. */
interface Text {
  readonly code: BlankedCode;
  readonly language: Language;
  readonly beyond: Beyond | undefined;
}

/** More requests than anybody writes in one file. */
const mostSites = 100;

/** The requests that a file sends to hosts that it names; with `beyond` also to those that other files of its program name. */
export function requestSitesIn(code: BlankedCode, language: Language, beyond?: Beyond): readonly RequestSite[] {
  const text = { code, language, beyond };
  const forms = formsIn(code, language);
  const found = forms.flatMap((form) =>
    [...code.bare.matchAll(form.head)].slice(0, mostSites).flatMap(({ index, 0: head }): RequestSite[] => {
      const at = index + head.length;
      const scheme = form.scheme ?? (/https/i.test(head) ? 'https' : 'http');
      const address = addressAt(text, form, at, scheme);
      const isDirect = form.gives !== 'url' || form.base !== undefined;
      const called =
        address === undefined ? (isDirect ? [] : callersOf(text, index, at)) : [{ address, offset: index }];
      if (called.length === 0) return [];
      const isOwn = isOwnName(code, language, index);
      return called.map(({ address, ...site }) => ({ ...address, ...site, isOwnName: isOwn }));
    }),
  );
  // the verbs of a client are those of its name as well
  const byPlace = new Map(found.map((site) => [`${site.offset} ${site.from?.path} ${site.from?.at}`, site]));
  return [...byPlace.values()].sort((a, b) => a.offset - b.offset).slice(0, mostSites);
}

function formsIn(code: BlankedCode, language: Language): readonly Form[] {
  if (language === 'javascript') return javascriptForms(code);
  return language === 'python' ? pythonForms(code) : literalForms(code, language);
}

/** Whether a file sends requests of which other files may say where they go. */
export function mayRequestBeyond(code: BlankedCode, language: Language): boolean {
  if (language !== 'javascript' && language !== 'python') return false;
  const count = formsIn(code, language).reduce((sum, { head }) => sum + [...code.bare.matchAll(head)].length, 0);
  if (count === 0) return false;
  // a class may be extended elsewhere
  return requestSitesIn(code, language).length < count || /\b(?:this|self|cls)\./.test(code.bare);
}

/** Where a function that requests the URL that it is given is called. */
function callersOf(
  text: Text,
  index: number,
  at: number,
): readonly { readonly address: Address; readonly offset: number; readonly from?: FilePlace }[] {
  const { code, language, beyond } = text;
  const [name] = /^[A-Za-z_$][\w$]*(?=\s{0,20}[,)])/.exec(code.bare.slice(at, at + 100)) ?? [];
  if (name === undefined) return [];
  const everywhere = (beyond?.handedTo(name, at) ?? []).flatMap(({ place, parts }) => {
    const address = addressOf(parts);
    return address === undefined ? [] : [{ address, offset: index, from: place }];
  });
  if (everywhere.length > 0) return everywhere;
  return handedOn(code, language, name, at).flatMap(({ call, value }) => {
    const address = addressOf(partsAt(text, value));
    return address === undefined ? [] : [{ address, offset: call }];
  });
}

function partsAt({ code, language, beyond }: Text, at: number): readonly AddressPart[] | undefined {
  const isFollowed = language === 'javascript' || language === 'python';
  return isFollowed ? followedPartsAt(code, language, at, beyond) : literalPartsAt(code, language, at);
}

type Address = NamedHost | HeldUrl | ComposedUrl;
type Scheme = NamedHost['scheme'];

function addressAt(text: Text, { gives, keys, base, by }: Form, at: number, scheme: Scheme): Address | undefined {
  if (gives === 'host') return addressOf(partsAt(text, at), scheme);
  if (gives === 'options') return addressInOptions(text, at, scheme, keys, by);
  const own = partsAt(text, at);
  const address = own && addressOf(own);
  if (address !== undefined) return address;
  if (base !== undefined) return addressInOptions(text, base, scheme, ['baseURL']);
  // `https.request(options)`
  const { code, language } = text;
  const [name] = /^[A-Za-z_$][\w$]*(?=\s{0,20}[,)])/.exec(code.bare.slice(at, at + 100)) ?? [];
  if (name === undefined || language !== 'javascript') return undefined;
  const given = givenTo(code, language, name, at);
  if (given?.kind !== 'value' || code.bare[given.at] !== '{' || isChanged(code.bare, name)) return undefined;
  return addressInOptions(text, given.at, scheme) ?? addressInOptions(text, given.at, scheme, ['url', 'uri']);
}

/** Whether options get another host behind their declaration. */
function isChanged(bare: string, name: string): boolean {
  return RegExp(
    `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?:\\.(?:hostname|host|url|uri)|\\[[^\\]]{0,40}\\])\\s{0,10}=(?!=)`,
  ).test(bare);
}

/** The host or the URL that a key of options holds, which may have no options spread into them. */
function addressInOptions(
  text: Text,
  at: number,
  scheme: Scheme,
  keys: readonly string[] = [],
  by?: string,
): Address | undefined {
  const own = ownKeysAt(text.code.bare, at);
  if (own === undefined || /\.\.\.|\b(?:socketPath|fetcher|getKeysInterceptor)\b/.test(own)) return undefined;
  const [value] = (keys.length > 0 ? keys : ['hostname', 'host']).flatMap((key) => placeOf(own, key) ?? []);
  const parts = value === undefined ? undefined : partsAt(text, at + value);
  if (by !== undefined) return addressOfPool(parts, by);
  if (parts === undefined) return undefined;
  if (keys.length > 0) return addressOf(parts);
  const address = addressOf(parts, scheme);
  const [, port] = /[{,\s]port\s{0,20}:\s{0,20}(\d{1,5})/.exec(own) ?? [];
  return address !== undefined && 'host' in address ? { ...address, port: port ?? address.port } : address;
}

/** The place of the value of a key: behind its colon, or the key itself, where it is short for both. */
function placeOf(own: string, key: string): number | undefined {
  const found = RegExp(`[{,]\\s{0,500}(?:${key}(\\s{0,20}:\\s{0,20})(?=\\S)|${key}(?=\\s{0,20}[,}]))`).exec(own);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return found[1] === undefined ? end - key.length : end;
}

/** The host that serves the keys of a user pool, whose ID begins with its Region. */
function addressOfPool(parts: readonly AddressPart[] | undefined, by: string): ComposedUrl {
  const [first, second] = parts ?? [];
  const [, region] = typeof first === 'string' ? (/^([a-z]{2}(?:-[a-z]+){1,3}-\d)_/.exec(first) ?? []) : [];
  const hole =
    region ??
    (typeof first === 'object' && second === undefined
      ? ({ ...first, shown: 'region', isPoolRegion: true } as const)
      : ({ shown: 'region' } as const));
  return { parts: ['https://cognito-idp.', hole, '.amazonaws.com/'], by };
}

/** The longest options that are read, in characters. */
const longestOptions = 1000;

/** An object literal from its brace to its end, with what is nested in it blanked out; `undefined` where it is longer. */
function ownKeysAt(bare: string, at: number): string | undefined {
  let depth = 0;
  let own = '';
  for (const character of bare.slice(at, at + longestOptions)) {
    if ('}])'.includes(character)) depth--;
    own += depth <= 1 ? character : ' ';
    if ('{[('.includes(character)) depth++;
    if (depth === 0) return own;
  }
  return undefined;
}

const url = /^\s*(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?(?:[/?#]|$)/i;
/** Of what a host is to be told of which only parts are written. */
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|amazoncognito\.com|on\.aws)(?:[:/?#]|$)/;

/** What is called, by the parts of a URL, or of a host of a call with a scheme. */
function addressOf(found: readonly AddressPart[] | undefined, scheme?: Scheme): Address | undefined {
  if (found === undefined) return undefined;
  const [begin] = found;
  const hasScheme = typeof begin === 'string' && /^\s*https?:\/\//i.test(begin);
  // the host of a URL that is taken apart is handed to options
  const parts = scheme === undefined || hasScheme ? found : [`${scheme}://`, ...found];
  const firstHole = parts.findIndex((part) => typeof part !== 'string');
  const written = (firstHole < 0 ? parts : parts.slice(0, firstHole)).join('');
  const [all, withScheme, host, port] = url.exec(written) ?? [];
  const isWhole = all !== undefined && (firstHole < 0 || /[/?#]$/.test(all));
  if (isWhole && withScheme !== undefined && host !== undefined)
    return { host: host.toLowerCase(), port, scheme: withScheme.toLowerCase() as Scheme };
  if (firstHole < 0) return undefined;
  const [first, second = ''] = parts;
  const isBoundary = (part: AddressPart) => typeof part === 'string' && /^(?:$|[/?#:])/.test(part);
  if (typeof first === 'object') {
    if (first.variable === undefined || !isBoundary(second)) return undefined;
    return first.otherwise === undefined ? { variable: first.variable } : { parts };
  }
  if (!/^\s*https?:\/\//i.test(first!)) return undefined;
  const isOneVariable =
    /:\/\/$/.test(first!) && typeof second === 'object' && second.variable !== undefined && isBoundary(parts[2] ?? '');
  const text = parts.map((part) => (typeof part === 'string' ? part : '_')).join('');
  return isOneVariable || ofAws.test(/^\s*https?:\/\/[^/?#]*(?:[/?#]|$)/i.exec(text)?.[0] ?? '')
    ? { parts }
    : undefined;
}
