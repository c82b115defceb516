import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';

/** Where code sends a request to a host that it names as a literal. */
export interface RequestSite {
  /** Where the call is in the code, in UTF-16 units. */
  readonly offset: number;
  readonly host: string;
  readonly scheme: 'http' | 'https';
  /** The port, where one is written. */
  readonly port: string | undefined;
}

/** What the language writes before the address of a request, matched in code whose strings are blank. */
interface Form {
  readonly head: RegExp;
  /** Where the address is: a URL after the head, a host after it, or the options that begin there. */
  readonly gives: 'url' | 'host' | 'options';
}

const gap = '\\s{0,100}';

const javascript: readonly Form[] = [
  {
    head: RegExp(
      `(?<![\\w$.])(?:fetch|axios(?:\\.(?:get|post|put|patch|delete|head))?|got(?:\\.(?:get|post|put|patch|delete|head))?|https?${gap}\\.(?:get|request))${gap}\\(${gap}(?=['"\`\\w$])`,
      'g',
    ),
    gives: 'url',
  },
  { head: RegExp(`(?<![\\w$.])https?${gap}\\.(?:get|request)${gap}\\(${gap}(?=\\{)`, 'g'), gives: 'options' },
];

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
  const forms = language === 'javascript' ? javascript : language === 'python' ? python(code.bare) : [];
  const found = forms.flatMap(({ head, gives }) =>
    [...code.bare.matchAll(head)].slice(0, mostSites).flatMap(({ index, 0: text }): RequestSite[] => {
      const at = index + text.length;
      const address =
        gives === 'url'
          ? (urlAt(code.plain, at) ?? urlOfConstant(code, language, at))
          : gives === 'host'
            ? hostAt(code.plain, at)
            : hostInOptions(code, at);
      const { scheme = /https/i.test(text) ? 'https' : 'http' } = address ?? {};
      return address === undefined ? [] : [{ ...address, scheme, offset: index }];
    }),
  );
  return found.sort((a, b) => a.offset - b.offset).slice(0, mostSites);
}

interface Address {
  readonly host: string;
  readonly port: string | undefined;
  /** As the URL says it; a host alone has that of the call. */
  readonly scheme?: RequestSite['scheme'];
}

function urlAt(plain: string, at: number): Address | undefined {
  const [, , scheme, name, port] = url.exec(plain.slice(at, at + 300)) ?? [];
  if (scheme === undefined || name === undefined) return undefined;
  return { host: name.toLowerCase(), port, scheme: scheme.toLowerCase() as RequestSite['scheme'] };
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
