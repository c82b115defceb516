import { expect, test } from 'vitest';
import { blank } from '../../src/code/languages/blank.ts';
import type { Language } from '../../src/code/languages/language.ts';
import { requestSitesIn } from '../../src/code/request-sites.ts';

/** The hosts that code requests: `https://api.example.com`, with the port where one is written, or `$API` of the environment. */
function requested(language: Language, text: string): string[] {
  return requestSitesIn(blank(text, language), language).map((site) =>
    'variable' in site
      ? `$${site.variable}`
      : `${site.scheme}://${site.host}${site.port === undefined ? '' : `:${site.port}`}`,
  );
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
  ['a constant before more of the host', 'javascript', `const API = '${api}';\nfetch(\`\${API}.test/v1\`);`, []],
  ['a constant of a function', 'javascript', `function f() {\n  const API = '${api}';\n}\nfetch(API);`, []],
  ['a constant with an alternative', 'javascript', `const API = '${api}' || other;\nfetch(API);`, []],
  ['a variable', 'javascript', `let API = '${api}';\nfetch(API);`, []],
  ['a name that is another in a function', 'javascript', `const API = '${api}';\nf((API = '') => fetch(API));`, []],
  ['a call of the name', 'javascript', `const API = '${api}';\nfetch(API());`, []],
  ['options', 'javascript', "https.request({ host: 'api.example.com', port: 8443, path })", [`${api}:8443`]],
  ['options of http', 'javascript', "http.get({ hostname: 'api.example.com' })", ['http://api.example.com']],
  ['the header of a request', 'javascript', "https.request({ headers: { host: 'api.example.com' }, path })", []],
  ['options with others', 'javascript', "https.request({ host: 'api.example.com', ...options })", []],
  ['options for a socket', 'javascript', "http.request({ host: 'api.example.com', socketPath: '/run/x' })", []],
  ['options without an end', 'javascript', "https.request({ host: 'api.example.com'", []],
  ['a literal', 'python', `requests.post("${api}:444/v1", json={})`, [`${api}:444`]],
  ['a session', 'python', `chat = requests.Session()\nchat.get('${api}')`, [api]],
  ['an object of another kind', 'python', `chat = Chat()\nchat.get('${api}')`, []],
  ['a pool', 'python', `pool = urllib3.PoolManager()\npool.request('GET', '${api}')`, [api]],
  ['a method and a URL', 'python', `requests.request("GET", "${api}")`, [api]],
  ['a request that is opened', 'python', `r = Request('${api}', data=b'')\nurlopen(r)`, [api]],
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
  ['a default', 'python', `API = os.environ.get('API', '${api}')\nrequests.get(API)`, []],
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
  ['a name for one with a default', 'javascript', "const api = process.env.API ?? 'x';\nfetch(api);", ['$API']],
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
