import { expect, test } from 'vitest';
import { blank } from '../../src/code/languages/blank.ts';
import type { Language } from '../../src/code/languages/language.ts';
import { requestSitesIn } from '../../src/code/request-sites.ts';
import type { Hole } from '../../src/code/values/address-parts.ts';

/** The hosts that code requests: `https://api.example.com`, with the port where one is written, or `$API` of the environment. */
function requested(language: Language, text: string): string[] {
  return requestSitesIn(blank(text, language), language).map((site) => {
    if ('variable' in site) return `$${site.variable}`;
    if ('host' in site) return `${site.scheme}://${site.host}${site.port === undefined ? '' : `:${site.port}`}`;
    return site.parts.map((part) => (typeof part === 'string' ? part : holeIn(part))).join('');
  });
}

function holeIn({ shown, variable, otherwise, isPoolRegion }: Hole): string {
  const name = variable === undefined ? shown : `$${variable}`;
  return `{${name}${otherwise === undefined ? '' : ` or ${otherwise}`}${isPoolRegion ? ' as a pool' : ''}}`;
}

const api = 'https://api.example.com';

test.each<[says: string, language: Language, text: string, expected: readonly string[]]>([
  ['a literal', 'javascript', `fetch('${api}/v1')`, [api]],
  ['a text with holes below the host', 'javascript', `fetch(\`${api}/\${id}\`)`, [api]],
  ['a host with a hole', 'javascript', 'fetch(`https://${name}.example.com/`)', []],
  ['a comment', 'javascript', `// fetch('${api}')`, []],
  ['the text of an answer', 'javascript', `answer("fetch('${api}')")`, []],
  ['a method of an object', 'javascript', `cache.fetch('${api}')`, []],
  ['a constant', 'javascript', `const API = '${api}';\nfetch(API);\nfetch(API + '/v1');`, [api, api]],
  ['a constant in a text', 'javascript', `export const API = '${api}'\nfetch(\`\${API}/v1\`);`, [api]],
  [
    'a constant before more of the host',
    'javascript',
    `const API = '${api}';\nfetch(\`\${API}.test/v1\`);`,
    [`${api}.test`],
  ],
  ['a constant of a function', 'javascript', `function f() {\n  const API = '${api}';\n}\nfetch(API);`, []],
  ['a constant with an alternative', 'javascript', `const API = '${api}' || other;\nfetch(API);`, []],
  ['a variable that is set once', 'javascript', `let API = '${api}';\nfetch(API);`, [api]],
  ['a variable that is set again', 'javascript', `let API = '${api}';\nif (x) API = y;\nfetch(API);`, []],
  ['a name that is another in a function', 'javascript', `const API = '${api}';\nf((API = '') => fetch(API));`, []],
  ['a call of the name', 'javascript', `const API = '${api}';\nfetch(API());`, []],
  ['a literal', 'go', `import "net/http"\nhttp.Get("${api}/v1")`, [api]],
  ['a constant', 'go', `import "net/http"\nconst base = "${api}"\nhttp.NewRequest("GET", base+"/v1", nil)`, [api]],
  [
    'a context',
    'go',
    `import "net/http"\nhttp.NewRequestWithContext(ctx, http.MethodGet, os.Getenv("API"), nil)`,
    ['$API'],
  ],
  ['a name that is set twice', 'go', `import "net/http"\na := "${api}"\na = b\nhttp.Get(a)`, []],
  ['a package of its own', 'go', `import "shop/http"\nhttp.Get("${api}")`, []],
  ['a builder', 'jvm', `HttpRequest r = HttpRequest.newBuilder()\n  .uri(URI.create("${api}/v1"))\n  .build();`, [api]],
  ['the name of a namespace', 'jvm', `URI ns = URI.create("${api}/ns");`, []],
  ['a connection', 'jvm', `new URL(API + path).openConnection();\nstatic final String API = "${api}/";`, [api]],
  ['an address that is not opened', 'jvm', `URL u = new URL("${api}");`, []],
  [
    'a client',
    'dotnet',
    `HttpClient c = new();\nawait c.GetAsync("${api}/v1");\nawait c.PostAsync(path, body);`,
    [api],
  ],
  ['a client of something else', 'dotnet', `await cache.GetStringAsync("${api}/v1");`, []],
  ['a literal', 'ruby', `Net::HTTP.get(URI('${api}/v1'))`, [api]],
  ['a text with a constant', 'ruby', `API = '${api}'.freeze\nHTTParty.get("#{API}/v1")`, [api]],
  ['a variable', 'ruby', "Net::HTTP.get_response(URI.parse(ENV['API']))", ['$API']],
  ['a URL with a name', 'ruby', `uri = URI.parse('${api}/v1')\nNet::HTTP.get(uri)`, [api]],
  ['a URL that is set again', 'ruby', `uri = URI('${api}')\nuri = other\nNet::HTTP.get(uri)`, []],
  ['a URL with a path behind it', 'ruby', `uri = URI.join('${api}', path)\nNet::HTTP.get(uri)`, []],
  [
    'the base of a client',
    'dotnet',
    `HttpClient c = new() { BaseAddress = new Uri("${api}/") };\nawait c.GetFromJsonAsync<Rate>("v1");`,
    [api],
  ],
  ['a base without a request', 'dotnet', `HttpClient c = new() { BaseAddress = new Uri("${api}/") };`, []],
  ['a base that is computed', 'dotnet', 'HttpClient c;\nc.BaseAddress = new Uri(Find());\nawait c.GetAsync("v1");', []],
  ['a comment and a text', 'ruby', `# Net::HTTP.get(URI('${api}'))\nputs "Net::HTTP.get(URI('${api}'))"`, []],
  ['a literal', 'rust', `reqwest::get("${api}/v1").await?;`, [api]],
  [
    'a URL of another host',
    'javascript',
    "fetch(new URL('//b.example.com/x', 'https://a.example.com'))",
    ['https://b.example.com'],
  ],
  ['a URL with a base', 'javascript', "fetch(new URL('v1', 'https://a.example.com'))", ['https://a.example.com']],
  [
    'a URL and a base',
    'javascript',
    "fetch(new URL('http://b.example.com', 'https://a.example.com'))",
    ['http://b.example.com'],
  ],
  ['a path and a base', 'javascript', "fetch(new URL(`${path}`, 'https://a.example.com'))", []],
  [
    'a function of a module',
    'javascript',
    "import { get } from 'node:https';\nget({ host: 'a.example.com' });",
    ['https://a.example.com'],
  ],
  ['options', 'javascript', "https.request({ host: 'api.example.com', port: 8443, path })", [`${api}:8443`]],
  ['options of http', 'javascript', "http.get({ hostname: 'api.example.com' })", ['http://api.example.com']],
  ['the header of a request', 'javascript', "https.request({ headers: { host: 'api.example.com' }, path })", []],
  ['options with others', 'javascript', "https.request({ host: 'api.example.com', ...options })", []],
  ['options for a socket', 'javascript', "http.request({ host: 'api.example.com', socketPath: '/run/x' })", []],
  ['options without an end', 'javascript', "https.request({ host: 'api.example.com'", []],
  ['a literal', 'python', `requests.post("${api}:444/v1", json={})`, [`${api}:444`]],
  ['a session', 'python', `chat = requests.Session()\nchat.get('${api}')`, [api]],
  ['another name', 'python', `import requests as http\nhttp.get('${api}')`, [api]],
  ['a verb', 'python', `from requests import post as send\nsend('${api}')`, [api]],
  ['a module of version 2', 'python', `import urllib2\nurllib2.urlopen('${api}')`, [api]],
  ['a part of a package', 'python', `from urllib import request\nrequest.urlopen('${api}')`, [api]],
  ['an object of another kind', 'python', `chat = Chat()\nchat.get('${api}')`, []],
  ['a pool', 'python', `pool = urllib3.PoolManager()\npool.request('GET', '${api}')`, [api]],
  ['a method and a URL', 'python', `requests.request("GET", "${api}")`, [api]],
  ['a request that is opened', 'python', `r = Request('${api}', data=b'')\nurlopen(r)`, [api, api]],
  ['a request of a framework', 'python', `r = Request('${api}')`, []],
  ['a connection', 'python', "c = http.client.HTTPSConnection('api.example.com', 443)\nc.request('GET', '/')", [api]],
  ['a connection that sends nothing', 'python', "HTTPSConnection('api.example.com')", []],
  ['a constant', 'python', `API = '${api}'\nrequests.get(f'{API}/v1')`, [api]],
  [
    'a constant as an argument',
    'python',
    `API = '${api}'\npool = PoolManager()\npool.request('GET', API, body=b'x')`,
    [api],
  ],
  ['a constant that is set again', 'python', `API = '${api}'\nif x:\n    API = y\nrequests.get(API)`, []],
  ['a constant in a tuple', 'python', `API = '${api}'\nAPI, b = f()\nrequests.get(API)`, []],
  ['a default', 'python', `API = os.environ.get('API', '${api}')\nrequests.get(API)`, [`{$API or ${api}}`]],
  ['options with a URL', 'javascript', `axios({ method: 'post', url: '${api}/v1' })`, [api]],
  ['a client with a base', 'javascript', `const shop = axios.create({ baseURL: '${api}' });\nshop.get('/v1');`, [api]],
  ['a client that is not called', 'javascript', `const shop = axios.create({ baseURL: '${api}' });`, []],
  ['a client without a base', 'javascript', "const shop = axios.create({ timeout: 3 });\nshop.get('/v1');", []],
  ['request of undici', 'javascript', `import { request } from 'undici';\nawait request('${api}');`, [api]],
  ['request of another package', 'javascript', `import { request } from './shop.js';\nawait request('${api}');`, []],
  ['a variable', 'javascript', 'fetch(process.env.API)', ['$API']],
  ['a variable and a path', 'javascript', "fetch(process.env['API'] + '/v1', {})", ['$API']],
  ['a variable in a text', 'javascript', 'fetch(`${process.env.API}/v1`)', ['$API']],
  ['a variable before more of the host', 'javascript', 'fetch(`${process.env.API}.test/v1`)', []],
  ['a part of a variable', 'javascript', "fetch(process.env.APIS.split(',')[0])", []],
  ['a name for a variable', 'javascript', 'const api = process.env.API!;\nfetch(`${api}/v1`);', ['$API']],
  ['a name for one with a default', 'javascript', "const api = process.env.API ?? 'x';\nfetch(api);", ['{$API or x}']],
  ['a variable that is taken apart', 'javascript', 'const { A, API } = process.env;\nfetch(API);', ['$API']],
  ['a name that is set again', 'javascript', 'let api = process.env.API;\napi = other;\nfetch(api);', []],
  ['a parameter', 'javascript', 'const api = process.env.API;\nconst f = async (api) => fetch(api);', []],
  ['a name for a part', 'javascript', "const api = process.env.API.replace('a', 'b');\nfetch(api);", []],
  ['a variable', 'python', "requests.get(os.environ['API'] + '/v1')", ['$API']],
  ['a variable in a text', 'python', `requests.get(f"{os.environ['API']}/v1")`, ['$API']],
  [
    'a variable by a call',
    'python',
    "def f():\n    url = os.environ.get('API')\n    requests.get(url, timeout=3)",
    ['$API'],
  ],
  ['a variable by another call', 'python', "API = os.getenv('API_URL')\nrequests.get(API)", ['$API_URL']],
  ['a parameter', 'python', "url = os.environ['API']\ndef f(url):\n    requests.get(url)", []],
  ['a name of a loop', 'python', "url = os.environ['API']\nfor url in urls:\n    requests.get(url)", []],
  ['another language', 'go', `http.Get("${api}")`, []],
])('%s in %s', (_, language, text, expected) => {
  expect(requested(language, text)).toEqual(expected);
});

const keys = 'https://cognito-idp.{region}.amazonaws.com';

test.each<[says: string, language: Language, text: string, expected: readonly string[]]>([
  [
    'a name of the function',
    'javascript',
    'async function f() {\n  const region = process.env.AWS_REGION;\n  const url = `https://sqs.${region}.amazonaws.com/1/q`;\n  return fetch(url);\n}',
    ['https://sqs.{$AWS_REGION}.amazonaws.com/1/q'],
  ],
  [
    'the same name in another function',
    'javascript',
    "function f() {\n  const url = 'https://a.example.com';\n}\nfunction g() {\n  const url = 'https://b.example.com';\n  fetch(url);\n}",
    ['https://b.example.com'],
  ],
  [
    'a parameter in the place of the Region',
    'javascript',
    'const load = (region, pool) => fetch(`https://cognito-idp.${region}.amazonaws.com/${pool}/.well-known/jwks.json`);',
    [`${keys}/{pool}/.well-known/jwks.json`],
  ],
  ['a parameter as a URL', 'javascript', "const url = 'https://a.example.com';\nconst load = (url) => fetch(url);", []],
  [
    'a parameter of a method',
    'javascript',
    "const url = 'https://a.example.com';\nclass A {\n  async load(url: string): Promise<void> {\n    await fetch(url);\n  }\n}",
    [],
  ],
  [
    'a name behind a test',
    'javascript',
    "const url = 'https://a.example.com';\nfunction f() {\n  if (url) {\n    fetch(url);\n  }\n}",
    ['https://a.example.com'],
  ],
  [
    'a name that something gives in parts',
    'javascript',
    "const url = 'https://a.example.com';\nasync function f(event) {\n  const { url } = event;\n  await fetch(url);\n}",
    [],
  ],
  ['one of two URLs', 'javascript', "fetch(test ? 'https://a.example.com' : other)", []],
  ['a URL or another', 'javascript', "fetch(event.url || 'https://a.example.com')", []],
  ['a URL object', 'javascript', "fetch(new URL('https://a.example.com/x'))", ['https://a.example.com']],
  ['a path and a base', 'javascript', "fetch(new URL('/x', 'https://a.example.com'))", ['https://a.example.com']],
  [
    'types of the answer',
    'javascript',
    "axios.get<{ keys: Key[] }>('https://a.example.com/x')",
    ['https://a.example.com'],
  ],
  [
    'a text with holes added up',
    'javascript',
    "const region = process.env.REGION ?? 'eu-west-1';\naxios.get('https://cognito-idp.' + region + '.amazonaws.com/' + pool + '/.well-known/jwks.json');",
    ['https://cognito-idp.{$REGION or eu-west-1}.amazonaws.com/{pool}/.well-known/jwks.json'],
  ],
  [
    'a client of keys',
    'javascript',
    "import jwksClient from 'jwks-rsa';\nconst client = jwksClient({ cache: true, jwksUri: `https://cognito-idp.${region}.amazonaws.com/x` });",
    [`${keys}/x`],
  ],
  [
    'a client of keys by its class',
    'javascript',
    "const { JwksClient } = require('jwks-rsa');\nconst client = new JwksClient({ jwksUri: 'https://a.example.com/keys' });",
    ['https://a.example.com'],
  ],
  [
    'a client of another package',
    'javascript',
    "import jwksClient from './keys';\njwksClient({ jwksUri: 'https://a.example.com' });",
    [],
  ],
  [
    'a remote set of keys',
    'javascript',
    "import { createRemoteJWKSet } from 'jose';\nconst url = new URL(`https://cognito-idp.${region}.amazonaws.com/x`);\nconst set = createRemoteJWKSet(url);",
    [`${keys}/x`],
  ],
  [
    'all of a package',
    'javascript',
    "import * as jose from 'jose';\nconst set = jose.createRemoteJWKSet(new URL('https://a.example.com'));",
    ['https://a.example.com'],
  ],
  [
    'a verifier of tokens',
    'javascript',
    "import { CognitoJwtVerifier } from 'aws-jwt-verify';\nconst v = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, clientId, tokenUse: 'id' });",
    ['https://cognito-idp.{$POOL as a pool}.amazonaws.com/'],
  ],
  [
    'a verifier of a pool that is written',
    'javascript',
    "const { CognitoJwtVerifier } = require('aws-jwt-verify');\nconst v = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_Abc', clientId: 'x' });",
    ['https://cognito-idp.eu-west-1.amazonaws.com/'],
  ],
  [
    'a verifier of several pools',
    'javascript',
    "import { CognitoJwtVerifier } from 'aws-jwt-verify';\nconst v = CognitoJwtVerifier.create([{ userPoolId, clientId }, other]);",
    ['https://cognito-idp.{region as a pool}.amazonaws.com/'],
  ],
  [
    'options by their name',
    'javascript',
    "const options = { hostname: `sqs.${region}.amazonaws.com`, path: '/', method: 'POST' };\nconst req = https.request(options, answer);",
    ['https://sqs.{region}.amazonaws.com'],
  ],
  [
    'options that are changed',
    'javascript',
    "const options = { hostname: 'a.example.com' };\noptions.hostname = other;\nhttps.request(options);",
    [],
  ],
  [
    'the host of a URL',
    'javascript',
    'const endpoint = new URL(process.env.GRAPHQL_URL);\nhttps.request({ hostname: endpoint.hostname, path: endpoint.pathname });',
    ['https://{$GRAPHQL_URL}'],
  ],
  [
    'a signed request',
    'javascript',
    'const endpoint = new URL(process.env.GRAPHQL_URL);\nconst request = new Request(endpoint, signed);\nconst answer = await fetch(request);',
    ['$GRAPHQL_URL'],
  ],
  [
    'an issuer that is compared',
    'javascript',
    'jwt.verify(token, key, { issuer: `https://cognito-idp.${region}.amazonaws.com/${pool}` });',
    [],
  ],
  [
    'a link that is handed to a browser',
    'javascript',
    'const location = `https://${bucket}.s3.amazonaws.com/${key}`;\nreturn { statusCode: 302, headers: { location } };',
    [],
  ],
  ['a host of which no part is known', 'javascript', 'fetch(`https://${host}/x`);', []],
  [
    'a member of a class',
    'javascript',
    'class Keys {\n  private readonly url = `https://cognito-idp.${region}.amazonaws.com/x`;\n  load() {\n    return fetch(this.url);\n  }\n}',
    [`${keys}/x`],
  ],
  [
    'a name of the function',
    'python',
    "def f():\n    region = os.environ['AWS_REGION']\n    url = f'https://sqs.{region}.amazonaws.com/1/q'\n    return requests.get(url, timeout=3)",
    ['https://sqs.{$AWS_REGION}.amazonaws.com/1/q'],
  ],
  [
    'the same name in another function',
    'python',
    "def f():\n    url = 'https://a.example.com'\ndef g():\n    url = 'https://b.example.com'\n    requests.get(url)",
    ['https://b.example.com'],
  ],
  [
    'a name that is one of two',
    'python',
    "def f():\n    url = 'https://a.example.com'\n    if x:\n        url = 'https://b.example.com'\n    requests.get(url)",
    [],
  ],
  [
    'a parameter with a default',
    'python',
    "url = 'https://a.example.com'\ndef f(key=(1, 2), url='https://b.example.com'):\n    requests.get(url)",
    [],
  ],
  [
    'a text that is filled in',
    'python',
    "url = 'https://cognito-idp.{}.amazonaws.com/{}/.well-known/jwks.json'.format(region, pool)\nurllib.request.urlopen(url)",
    [`${keys}/{pool}/.well-known/jwks.json`],
  ],
  [
    'a text that is filled in by name',
    'python',
    "urlopen('https://cognito-idp.{r}.amazonaws.com/{p}'.format(r=region, p=pool))",
    [`${keys}/{pool}`],
  ],
  [
    'a text with percents',
    'python',
    "requests.get('https://cognito-idp.%s.amazonaws.com/%s' % (region, pool))",
    [`${keys}/{pool}`],
  ],
  [
    'texts in a row',
    'python',
    "requests.get(\n    f'https://cognito-idp.{region}.amazonaws.com'\n    f'/{pool}/.well-known/jwks.json'\n)",
    [`${keys}/{pool}/.well-known/jwks.json`],
  ],
  [
    'an argument by its name',
    'python',
    "requests.post(url='https://a.example.com', json={})",
    ['https://a.example.com'],
  ],
  [
    'a client of keys',
    'python',
    "client = PyJWKClient(f'https://cognito-idp.{region}.amazonaws.com/x')",
    [`${keys}/x`],
  ],
  [
    'a function that requests what it is given',
    'javascript',
    "const load = async (url: string): Promise<Keys> => {\n  const answer = await fetch(url, { method: 'GET' });\n  return answer.json();\n};\nexport const handler = async (event) => load(`https://cognito-idp.${region}.amazonaws.com/x`);",
    [`${keys}/x`],
  ],
  [
    'a function that requests its second parameter',
    'javascript',
    "function get(name, url) {\n  return new Promise((resolve) => https.get(url, resolve));\n}\nget('x', 'https://a.example.com/x');\nget('https://b.example.com');",
    ['https://a.example.com'],
  ],
  [
    'a function that changes what it is given',
    'javascript',
    "function get(url) {\n  url = url.replace('a', 'b');\n  return fetch(url);\n}\nget('https://a.example.com');",
    [],
  ],
  [
    'a function that requests what it is given',
    'python',
    "def load(url, timeout=3):\n    with urlopen(url, timeout=timeout) as answer:\n        return answer.read()\n\ndef handler(event, context):\n    return load('https://a.example.com/x')",
    ['https://a.example.com'],
  ],
  [
    'a function that returns a URL',
    'python',
    "def url(pool: str) -> str:\n    return f'https://cognito-idp.{region}.amazonaws.com/{pool}'\n\ndef handler(e, c):\n    return PyJWKClient(url(e['pool']))",
    [`${keys}/{pool}`],
  ],
  [
    'a function that may return something else',
    'python',
    "def url(pool):\n    if pool:\n        return f'https://cognito-idp.{region}.amazonaws.com/{pool}'\n    return other\n\nrequests.get(url('x'))",
    [],
  ],
  [
    'a method that returns a URL',
    'python',
    "class A:\n    def url(self):\n        return 'https://a.example.com'\n\nrequests.get(url())",
    [],
  ],
  [
    'a function that returns a URL',
    'javascript',
    'const url = (pool: string): string => `https://cognito-idp.${region}.amazonaws.com/${pool}`;\nfetch(url(pool));',
    [`${keys}/{pool}`],
  ],
  [
    'a function with a body that returns a URL',
    'javascript',
    "function url() {\n  return 'https://a.example.com/x';\n}\nfetch(url());",
    ['https://a.example.com'],
  ],
  [
    'a package whose options have the URL',
    'javascript',
    "const request = require('request');\nlet pool = 'https://cognito-idp.' + process.env.AWS_REGION\n  + '.amazonaws.com/' + process.env.POOL;\nrequest({ url: pool + '/x', json: true }, answer);",
    ['https://cognito-idp.{$AWS_REGION}.amazonaws.com/{$POOL}/x'],
  ],
  [
    'options of a package by their name',
    'javascript',
    "const rp = require('request-promise');\nconst options = { uri: 'https://a.example.com/x' };\nrp.get(options);",
    ['https://a.example.com'],
  ],
  [
    'an issuer that is compared',
    'python',
    "jwt.decode(token, key, issuer=f'https://cognito-idp.{region}.amazonaws.com/{pool}')",
    [],
  ],
  ['one of two URLs', 'python', "requests.get('https://a.example.com' if test else other)", []],
  [
    'a session within a with',
    'python',
    "async with aiohttp.ClientSession() as session:\n    async with session.get('https://a.example.com') as answer:\n        pass",
    ['https://a.example.com'],
  ],
  [
    'a member of an object',
    'python',
    "class Keys:\n    def __init__(self):\n        self.url = f'https://cognito-idp.{region}.amazonaws.com/x'\n    def load(self):\n        return requests.get(self.url)",
    [`${keys}/x`],
  ],
  [
    'a request that is signed and sent',
    'python',
    "from botocore.httpsession import URLLib3Session\nrequest = AWSRequest(method='POST', url=f'https://sqs.{region}.amazonaws.com/', data=body)\nURLLib3Session().send(request.prepare())",
    ['https://sqs.{region}.amazonaws.com/'],
  ],
  [
    'a request that is signed for others',
    'python',
    "request = AWSRequest(method='POST', url=f'https://sqs.{region}.amazonaws.com/')",
    [],
  ],
])('%s in %s, put together', (_, language, text, expected) => {
  expect(requested(language, text)).toEqual(expected);
});

test.each<[says: string, language: Language, text: string]>([
  ['a chain of defaults', 'javascript', `fetch(${'process.env.A||'.repeat(20_000)}x)`],
  ['calls in calls', 'javascript', `fetch(${'new URL('.repeat(20_000)}`],
  ['marks behind a name', 'javascript', `fetch(url${'!'.repeat(50_000)})`],
  ['texts in texts', 'javascript', `fetch(${'`${'.repeat(20_000)}`],
  ['parentheses', 'python', `requests.get(${'('.repeat(50_000)}`],
  ['names that lead to themselves', 'javascript', 'const a = `${b}${b}`;\nconst b = `${a}${a}`;\nfetch(a);'],
])('%s of any length are no request, and no harm', (_, language, text) => {
  expect(requested(language, text)).toEqual([]);
});
