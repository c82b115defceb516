import { type HeldUrl, heldUrlAt } from './held-url.ts';
import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';

/** A host that code names as a literal. */
export interface NamedHost {
  readonly host: string;
  readonly scheme: 'http' | 'https';
  /** The port, where one is written. */
  readonly port: string | undefined;
}

/** Where code sends a request to a host that it names as a literal, or that an environment variable holds. */
export type RequestSite = (NamedHost | HeldUrl) & {
  /** Where the call is in the code, in UTF-16 units. */
  readonly offset: number;
};

/** What the language writes before the address of a request, matched in code whose strings are blank. */
interface Form {
  readonly head: RegExp;
  /** Where the address is: a URL after the head, a host after it, or the options that begin there, with a host or a URL. */
  readonly gives: 'url' | 'host' | 'options' | 'options with a URL';
  /** The address of what is called, where its arguments hold only paths. */
  readonly base?: Address;
}

const gap = '\\s{0,100}';

const forJavascript: readonly Form[] = [
  {
    head: RegExp(
      `(?<![\\w$.])(?:fetch|axios(?:\\.(?:get|post|put|patch|delete|head))?|got(?:\\.(?:get|post|put|patch|delete|head))?|https?${gap}\\.(?:get|request))${gap}\\(${gap}(?=['"\`\\w$])`,
      'g',
    ),
    gives: 'url',
  },
  { head: RegExp(`(?<![\\w$.])https?${gap}\\.(?:get|request)${gap}\\(${gap}(?=\\{)`, 'g'), gives: 'options' },
  { head: RegExp(`(?<![\\w$.])axios(?:\\.request)?${gap}\\(${gap}(?=\\{)`, 'g'), gives: 'options with a URL' },
];

const fromUndici =
  /\{[^{}]{0,200}\brequest\b[^{}]{0,200}\}\s{0,20}(?:from|=\s{0,20}require\s{0,5}\()\s{0,20}['"]undici['"]/;

/** JavaScript's forms, with those of a file's own clients of axios, whose base is a literal. */
function javascript({ bare, plain }: BlankedCode): readonly Form[] {
  const undici = `(?<![\\w$.])${fromUndici.test(plain) ? '(?:undici\\.)?' : 'undici\\.'}request${gap}\\(${gap}(?=['"\`\\w$])`;
  const creators = bare.matchAll(
    /\b(?:const|let|var)\s{1,20}(\w{1,60})\s{0,20}=\s{0,20}axios\.create\s{0,20}\(\s{0,20}(?=\{)/g,
  );
  const clients = [...creators].slice(0, 20).flatMap(({ index, 0: text, 1: name }): Form[] => {
    const base = urlInOptions({ bare, plain }, index + text.length, 'baseURL');
    const head = `(?<![\\w$.])${name}(?:\\.(?:get|post|put|patch|delete|head|request))?${gap}\\(`;
    return base === undefined ? [] : [{ head: RegExp(head, 'g'), gives: 'url', base }];
  });
  return [...forJavascript, { head: RegExp(undici, 'g'), gives: 'url' }, ...clients];
}

/** Python's forms: `clients` are the names of a file's own sessions and pools, `hasOpener` that it opens a Request. */
function python(bare: string): readonly Form[] {
  const sessions = namesOf(bare, '(?:requests\\.[Ss]ession|httpx\\.Client)');
  const pools = namesOf(bare, '(?:urllib3\\.)?PoolManager');
  const verbs = '\\.(?:get|post|put|patch|delete|head)';
  const url = [
    `(?:${['requests', 'httpx', ...sessions].join('|')})${verbs}`,
    '(?:urllib\\.request\\.)?urlopen',
    ...(/\burlopen\b/.test(bare) ? ['(?:urllib\\.request\\.)?Request'] : []),
  ].join('|');
  const method = `["'] {1,10}["']${gap},${gap}`;
  return [
    { head: RegExp(`(?<![\\w.])(?:${url})${gap}\\(${gap}(?=[rfRF]?['"]|\\w)`, 'g'), gives: 'url' },
    {
      head: RegExp(
        `(?<![\\w.])(?:${['requests', 'httpx', 'urllib3', ...sessions, ...pools].join('|')})\\.request${gap}\\(${gap}${method}(?=[rfRF]?['"]|\\w)`,
        'g',
      ),
      gives: 'url',
    },
    ...(/\.request\s{0,20}\(/.test(bare)
      ? [
          {
            head: RegExp(`(?<![\\w.])(?:http\\.client\\.)?HTTPS?Connection${gap}\\(${gap}(?=['"])`, 'g'),
            gives: 'host',
          } as const,
        ]
      : []),
  ];
}

/** The names to which a file assigns what a call creates, each once. */
function namesOf(bare: string, creator: string): readonly string[] {
  const names = [
    ...bare.matchAll(RegExp(`^[ \\t]{0,40}([A-Za-z_]\\w{0,60})\\s{0,20}=\\s{0,20}${creator}\\s{0,20}\\(`, 'gm')),
  ];
  return [...new Set(names.map(([, name]) => name!))].slice(0, 20);
}

const url = /^[rf]?(['"`])(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#]|\1)/i;
const host = /^(['"`])([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?\1/i;

/** More requests than anybody writes in one file. */
const mostSites = 100;

/** The requests that a file sends to hosts it names, in languages in which that reads the same everywhere. */
export function requestSitesIn(code: BlankedCode, language: Language): readonly RequestSite[] {
  const forms = language === 'javascript' ? javascript(code) : language === 'python' ? python(code.bare) : [];
  const found = forms.flatMap(({ head, gives, base }) =>
    [...code.bare.matchAll(head)].slice(0, mostSites).flatMap(({ index, 0: text }): RequestSite[] => {
      const at = index + text.length;
      const address =
        gives === 'url'
          ? (urlAt(code.plain, at) ?? urlOfConstant(code, language, at) ?? base ?? heldUrlAt(code, language, at))
          : gives === 'host'
            ? hostAt(code.plain, at)
            : gives === 'options'
              ? hostInOptions(code, at)
              : urlInOptions(code, at, 'url');
      if (address === undefined) return [];
      if ('variable' in address) return [{ ...address, offset: index }];
      const { scheme = /https/i.test(text) ? 'https' : 'http' } = address;
      return [{ ...address, scheme, offset: index }];
    }),
  );
  return found.sort((a, b) => a.offset - b.offset).slice(0, mostSites);
}

interface Address {
  readonly host: string;
  readonly port: string | undefined;
  /** As the URL says it; a host alone has that of the call. */
  readonly scheme?: NamedHost['scheme'];
}

function urlAt(plain: string, at: number): Address | undefined {
  const [, , scheme, name, port] = url.exec(plain.slice(at, at + 300)) ?? [];
  if (scheme === undefined || name === undefined) return undefined;
  return { host: name.toLowerCase(), port, scheme: scheme.toLowerCase() as NamedHost['scheme'] };
}

function hostAt(plain: string, at: number): Address | undefined {
  const [, , name, port] = host.exec(plain.slice(at, at + 300)) ?? [];
  return name === undefined ? undefined : { host: name.toLowerCase(), port };
}

/** How a file declares a constant outside of all functions. */
const declared: Readonly<Partial<Record<Language, (name: string) => RegExp>>> = {
  javascript: (name) => RegExp(`^(?:export\\s{1,20})?const\\s{1,20}${name}\\s{0,20}=\\s{0,20}(?=['"\`])`, 'gm'),
  python: (name) => RegExp(`^${name}\\s{0,20}=\\s{0,20}(?=['"])`, 'gm'),
};

/** A name of capitals as an address, or at its begin: `URL`, `URL + '/x'`, `${URL}/x` or f"{URL}/x". */
const named = /^([A-Z][A-Z0-9_]{1,60})(?![\w$(.[])/;
const namedInText = /^(?:`\$|f['"])\{([A-Z][A-Z0-9_]{1,60})\}(?=[/?`'"])/;

/** What a name of capitals holds that a file gives a URL once, outside of all functions, and nothing else ever. */
function urlOfConstant({ bare, plain }: BlankedCode, language: Language, at: number): Address | undefined {
  const begins = plain.slice(at, at + 80);
  const [, name] = named.exec(begins) ?? namedInText.exec(begins) ?? [];
  if (name === undefined) return undefined;
  const [declaration, second] = bare.matchAll(declared[language]!(name));
  // an address that is put together, or set again, is known only when the code runs
  const assigned = bare.match(RegExp(`(?<![\\w$.])${name}\\s{0,20}[-+*/%|&?:]{0,2}=(?!=)`, 'g')) ?? [];
  const inTuple = RegExp(`^[ \\t]{0,40}(?:\\w{1,60}, ?){0,9}${name},[^\\n=()]{0,100}=(?!=)`, 'm').test(bare);
  if (declaration === undefined || second !== undefined || assigned.length !== 1 || inTuple) return undefined;
  const begin = declaration.index + declaration[0].length;
  const isWhole = /^(['"`]) *\1[ \t]*(?:;[ \t]*)?(?:\r?\n|$)/.test(bare.slice(begin, begin + 500));
  // what is added to the name of the host where it is called would make another of it
  return isWhole ? urlAt(plain, begin) : undefined;
}

/** The host that the options of a request name, which may have no options spread into them. */
function hostInOptions({ bare, plain }: BlankedCode, at: number): Address | undefined {
  const own = ownKeysAt(bare, at);
  if (own === undefined || /\.\.\.|\bsocketPath\b/.test(own)) return undefined;
  const key = ['hostname', 'host']
    .map((each) => RegExp(`[{,\\s]${each}\\s{0,20}:\\s{0,20}(?=['"\`])`).exec(own))
    .find((each) => each !== null);
  if (key === undefined) return undefined;
  const address = hostAt(plain, at + key.index + key[0].length);
  const [, port] = /[{,\s]port\s{0,20}:\s{0,20}(\d{1,5})/.exec(own) ?? [];
  return address && { ...address, port: port ?? address.port };
}

/** The URL that a key of options holds as a literal, where nothing else makes another of it. */
function urlInOptions({ bare, plain }: BlankedCode, at: number, name: string): Address | undefined {
  const own = ownKeysAt(bare, at);
  if (own === undefined || /\.\.\.|\bsocketPath\b/.test(own)) return undefined;
  const key = RegExp(`[{,\\s]${name}\\s{0,20}:\\s{0,20}(?=['"\`])`).exec(own);
  return key === null ? undefined : urlAt(plain, at + key.index + key[0].length);
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
