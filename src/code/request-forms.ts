import { holdsAny } from '../text/holds-any.ts';
import type { BlankedCode } from './languages/blank.ts';
import { moduleImports } from './languages/javascript-imports.ts';
import { type PythonImport, pythonImports } from './languages/python.ts';

/** What the language writes before the address of a request, matched in code whose strings are blank. */
export interface Form {
  readonly head: RegExp;
  /** Where the address is: a URL after the head, a host after it, or the options that begin there, with a host or a URL. */
  readonly gives: 'url' | 'host' | 'options';
  /** The keys of options of which one holds the URL; a host where there are none. */
  readonly keys?: readonly string[];
  /** The place of options with the URL of what is called, where its arguments hold only paths. */
  readonly base?: number;
  /** The scheme of what a host is called by, where the head does not say `https`. */
  readonly scheme?: 'https';
  /** The library that makes the URL from the ID of a user pool, which is what a key holds. */
  readonly by?: string;
}

const gap = '\\s{0,100}';
/** Types in angle brackets: `axios.get<Keys>(url)`. */
const types = `(?:<[^()]{1,200}>)?${gap}`;
const verbs = '(?:\\.(?:get|post|put|patch|delete|head))?';
const beginsUrl = `(?=['"\`\\w$])`;
const beginsOptions = '(?=\\{)';

const forJavascript: readonly Form[] = [
  {
    head: RegExp(
      `(?<![\\w$.])(?:fetch|axios${verbs}|got${verbs}|https?${gap}\\.(?:get|request))${types}\\(${gap}${beginsUrl}`,
      'g',
    ),
    gives: 'url',
  },
  { head: RegExp(`(?<![\\w$.])https?${gap}\\.(?:get|request)${gap}\\(${gap}${beginsOptions}`, 'g'), gives: 'options' },
  {
    head: RegExp(`(?<![\\w$.])axios(?:\\.request)?${types}\\(${gap}${beginsOptions}`, 'g'),
    gives: 'options',
    keys: ['url'],
  },
];

interface Exported {
  readonly gives: 'url' | 'options' | 'url or options';
  readonly keys?: readonly string[];
}

/** What packages export that requests the URL that it is given, by the name that is imported; all of a default export. */
const requesters: Readonly<Record<string, Readonly<Record<string, Exported>>>> = {
  'node-fetch': { default: { gives: 'url' } },
  'cross-fetch': { default: { gives: 'url' } },
  undici: { request: { gives: 'url' }, fetch: { gives: 'url' } },
  ky: { default: { gives: 'url' } },
  superagent: { default: { gives: 'url' } },
  needle: { default: { gives: 'url' } },
  request: { default: { gives: 'url or options' } },
  'request-promise': { default: { gives: 'url or options' } },
  'request-promise-native': { default: { gives: 'url or options' } },
  http: { get: { gives: 'url or options', keys: [] }, request: { gives: 'url or options', keys: [] } },
  https: { get: { gives: 'url or options', keys: [] }, request: { gives: 'url or options', keys: [] } },
  // https://github.com/panva/jose/blob/main/docs/jwks/remote/functions/createRemoteJWKSet.md
  jose: { createRemoteJWKSet: { gives: 'url' } },
  // https://github.com/auth0/node-jwks-rsa
  'jwks-rsa': Object.fromEntries(
    ['default', 'JwksClient', 'expressJwtSecret', 'passportJwtSecret', 'koaJwtSecret', 'hapiJwt2Key'].map((name) => [
      name,
      { gives: 'options', keys: ['jwksUri'] },
    ]),
  ),
};

/** JavaScript's forms, with those of what a file imports, and of its own clients of axios. */
export function javascriptForms(code: BlankedCode): readonly Form[] {
  const { bare } = code;
  const creators = bare.matchAll(
    /\b(?:const|let|var)\s{1,20}(\w{1,60})\s{0,20}=\s{0,20}axios\.create\s{0,20}\(\s{0,20}(?=\{)/g,
  );
  const clients = [...creators].slice(0, 20).map(({ index, 0: text, 1: name }): Form => {
    const head = `(?<![\\w$.])${name}(?:\\.(?:get|post|put|patch|delete|head|request))?${types}\\(`;
    return { head: RegExp(head, 'g'), gives: 'url', base: index + text.length };
  });
  return [...forJavascript, ...clients, ...formsOfImports(code)];
}

function formsOfImports(code: BlankedCode): readonly Form[] {
  const found: Form[] = [];
  for (const { module: written, names, isType } of moduleImports(code)) {
    const module = written.replace(/^node:/, '');
    const scheme = module === 'https' ? ({ scheme: 'https' } as const) : {};
    const known = Object.hasOwn(requesters, module) ? requesters[module]! : undefined;
    const isVerifier = module === 'aws-jwt-verify' || module.startsWith('aws-jwt-verify/');
    if (isType || (known === undefined && !isVerifier)) continue;
    for (const [imported, local] of names) {
      const name = local.replaceAll('$', '\\$');
      const isWhole = imported === '*' || imported === 'default';
      if (isVerifier) {
        const verifier = isWhole
          ? `${name}\\.CognitoJwtVerifier`
          : imported === 'CognitoJwtVerifier'
            ? name
            : undefined;
        // https://github.com/awslabs/aws-jwt-verify: it fetches the keys of the pool when it first verifies a token
        if (verifier !== undefined)
          found.push({
            head: RegExp(`(?<![\\w$.])${verifier}\\.create${types}\\(${gap}(?:\\[${gap})?${beginsOptions}`, 'g'),
            gives: 'options',
            keys: ['userPoolId'],
            by: 'CognitoJwtVerifier.create',
          });
        continue;
      }
      for (const [exported, { gives, keys = ['url', 'uri'] }] of Object.entries(known!)) {
        const isDefault = exported === 'default';
        const called =
          imported === exported || (isDefault && isWhole)
            ? `${name}${verbs}`
            : isWhole && !isDefault
              ? `${name}\\.${exported}`
              : undefined;
        // these are known by their names, whoever exports them
        if (called === undefined || (isDefault && /^(?:fetch|got|axios)$/.test(name))) continue;
        const head = (begins: string) => RegExp(`(?<![\\w$.])${called}${types}\\(${gap}${begins}`, 'g');
        if (gives !== 'options') found.push({ head: head(beginsUrl), gives: 'url' });
        if (gives !== 'url') found.push({ head: head(beginsOptions), gives: 'options', keys, ...scheme });
      }
    }
  }
  return found;
}

/** A word of each library that sends Python's requests: of code without any of them there is nothing to look for. */
const pythonSenders = [
  ...['requests', 'httpx', 'urllib', 'urlopen', 'ClientSession', 'PoolManager', 'PyJWKClient', 'gql'],
  ...['URLLib3Session', 'HTTPConnection', 'HTTPSConnection'],
];

/** Python's forms, with those of a file's own sessions and pools; a Request is one where something opens it. */
export function pythonForms({ bare }: BlankedCode): readonly Form[] {
  if (!holdsAny(bare, pythonSenders)) return [];
  const imports = pythonImports(bare);
  const libraries = ['requests', 'httpx', ...namesOfModules(imports, ['requests', 'httpx'])];
  // version 2 of Python had urlopen in other modules
  const openers = namesOfModules(imports, ['urllib.request', 'six.moves.urllib.request', 'urllib2', 'urllib']);
  const opener = `(?:(?:${['urllib\\.request', ...openers].join('|')})\\.)?`;
  const sessions = namesOf(bare, '(?:requests\\.[Ss]ession|httpx\\.(?:Async)?Client|(?:aiohttp\\.)?ClientSession)');
  const pools = namesOf(bare, '(?:urllib3\\.)?PoolManager');
  const begins = `(?:url${gap}=${gap})?(?=[rfRF]?['"]|\\w)`;
  const url = [
    `(?:${[...libraries, ...sessions].join('|')})\\.(?:get|post|put|patch|delete|head)`,
    ...verbsImported(imports),
    `${opener}urlopen`,
    ...(/\burlopen\b/.test(bare) ? [`${opener}Request`] : []),
    // https://pyjwt.readthedocs.io/en/stable/usage.html#retrieve-rsa-signing-keys-from-a-jwks-endpoint
    '(?:jwt\\.)?PyJWKClient',
    // https://gql.readthedocs.io/en/stable/transports/index.html
    ...(/\b(?:from|import)\s{1,10}gql\b/.test(bare) ? ['(?:RequestsHTTP|AIOHTTP|HTTPX(?:Async)?)Transport'] : []),
  ].join('|');
  const method = `(?:["'] {1,10}["']|[A-Za-z_][\\w.]{0,40})${gap},${gap}`;
  return [
    { head: RegExp(`(?<![\\w.])(?:${url})${gap}\\(${gap}${begins}`, 'g'), gives: 'url' },
    {
      head: RegExp(
        `(?<![\\w.])(?:${['urllib3', ...libraries, ...sessions, ...pools].join('|')})\\.request${gap}\\(${gap}${method}${begins}`,
        'g',
      ),
      gives: 'url',
    },
    // signed, and sent by the HTTP client of botocore
    ...(/\bURLLib3Session\b/.test(bare)
      ? [
          {
            head: RegExp(
              `(?<![\\w.])(?:\\w{1,40}\\.){0,3}AWSRequest${gap}\\((?:[^()]{0,300}[,\\s])?url${gap}=${gap}(?=[rfRF]?['"]|\\w)`,
              'g',
            ),
            gives: 'url',
          } as const,
        ]
      : []),
    ...(/\.request\s{0,20}\(/.test(bare)
      ? [
          {
            head: RegExp(`(?<![\\w.])(?:http\\.client\\.)?HTTPS?Connection${gap}\\(${gap}(?=[fF]?['"]|\\w)`, 'g'),
            gives: 'host',
          } as const,
        ]
      : []),
  ];
}

/** More names than a file gives to one module. */
const mostAliases = 10;

/** What a file calls modules: `import requests as http`, `from urllib import request`. */
function namesOfModules(imports: readonly PythonImport[], modules: readonly string[]): readonly string[] {
  const found = imports.flatMap(({ module, names, alias }) => {
    if (names.length === 0) return modules.includes(module) ? [alias ?? module] : [];
    return names.flatMap(([imported, local]) => (modules.includes(`${module}.${imported}`) ? [local] : []));
  });
  return [...new Set(found)].slice(0, mostAliases).map((name) => name.replaceAll('.', '\\.'));
}

/** `from requests import get`. */
function verbsImported(imports: readonly PythonImport[]): readonly string[] {
  const found = imports.flatMap(({ module, names }) =>
    /^(?:requests|httpx)$/.test(module)
      ? names.flatMap(([imported, local]) => (/^(?:get|post|put|patch|delete|head)$/.test(imported) ? [local] : []))
      : [],
  );
  return [...new Set(found)].slice(0, mostAliases);
}

/** The names to which a file assigns what a call creates, or by which `with` calls it, each once. */
function namesOf(bare: string, creator: string): readonly string[] {
  const names = [
    ...bare.matchAll(
      RegExp(
        `^[ \\t]{0,40}((?:self\\.)?[A-Za-z_]\\w{0,60})\\s{0,20}=\\s{0,20}${creator}\\s{0,20}\\(|\\bwith\\s{1,10}${creator}\\s{0,5}\\([^()]{0,200}\\)\\s{1,10}as\\s{1,10}([A-Za-z_]\\w{0,60})`,
        'gm',
      ),
    ),
  ];
  return [...new Set(names.map(([, name, other]) => (name ?? other)!.replace('.', '\\.')))].slice(0, 20);
}
