import { describe, expect, it } from 'vitest';
import { hostCallsMade } from '../../src/code/host-calls.ts';

/** Where a function requests what, by the files of its code: `app.ts:2 https://api.example.com`, with `?` where it may go elsewhere. */
function requested(files: Readonly<Record<string, string>>, handler = 'app.handler'): readonly string[] {
  const folder = { path: 'src', files: Object.entries(files).map(([path, text]) => ({ path: `src/${path}`, text })) };
  return hostCallsMade(folder, { handler, files: [] }).map((call) => {
    const url =
      'host' in call
        ? `${call.scheme}://${call.host}`
        : 'variable' in call
          ? `$${call.variable}`
          : call.parts.map((part) => (typeof part === 'string' ? part : `{${part.variable ?? part.shown}}`)).join('');
    return `${call.path.replace('src/', '')}:${call.line} ${url}${call.doubt === undefined ? '' : ' ?'}`;
  });
}

const api = 'https://api.example.com';
const fetching = (names: string, url: string, module = './config') =>
  `import ${names} from '${module}';\nexport const handler = () => fetch(${url});\n`;
const client = (head: string, base: string, more = '') =>
  `export class Client {\n${head}  get(path: string) {\n    return fetch(\`\${${base}}/\${path}\`);\n  }\n${more}}\n`;
const creates = (created: string) =>
  `import { Client } from './client';\n${created}\nexport const handler = () => client.get('rates');\n`;

type Case = [says: string, files: Readonly<Record<string, string>>, expected: readonly string[]];

describe('a URL that another file holds', () => {
  it.each<Case>([
    [
      'as a constant',
      { 'app.ts': fetching('{ API }', '`${API}/v1`'), 'config.ts': `export const API = '${api}';` },
      [`app.ts:2 ${api}`],
    ],
    [
      'as a member of an object',
      {
        'app.ts': fetching('{ config }', '`${config.urls.api}/v1`'),
        'config.ts': `export const config = { urls: { api: '${api}' } };`,
      },
      [`app.ts:2 ${api}`],
    ],
    [
      'as a variable of the function',
      {
        'app.ts': fetching('config', 'config.api'),
        'config.ts': 'export default {\n  api: process.env.RATES_URL!,\n};',
      },
      ['app.ts:2 $RATES_URL'],
    ],
    [
      'as a static member of a class',
      {
        'app.ts': fetching('{ Config }', 'Config.API'),
        'config.ts': `export class Config {\n  static readonly API = '${api}';\n}`,
      },
      [`app.ts:2 ${api}`],
    ],
    [
      'as a member of an enumeration',
      { 'app.ts': fetching('{ Urls }', 'Urls.Api'), 'config.ts': `export enum Urls {\n  Api = '${api}',\n}` },
      [`app.ts:2 ${api}`],
    ],
    [
      'as what a function returns',
      { 'app.ts': fetching('{ url }', 'url()'), 'config.ts': `export const url = () => '${api}';` },
      [`app.ts:2 ${api}`],
    ],
    [
      'and hands to the one that requests it',
      {
        'app.ts': `import { load } from './load';\nexport const handler = () => load('${api}');\n`,
        'load.ts': 'export const load = (url: string) => fetch(url);\n',
      },
      [`load.ts:1 ${api}`],
    ],
    [
      'and hands to the one that requests another too',
      {
        'app.ts': `import { load } from './load';\nload('https://b.example.com');\nexport const handler = () => load('${api}');\n`,
        'load.ts': 'export const load = (url: string) => fetch(url);\n',
      },
      ['app.ts:2 https://b.example.com', `app.ts:3 ${api}`],
    ],
    [
      'and hands to the class that requests it',
      {
        'app.ts': creates(`const client = new Client('${api}');`),
        'client.ts': client('  constructor(private readonly base: string) {}\n', 'this.base'),
      },
      [`client.ts:4 ${api}`],
    ],
    [
      'as a setting of Python',
      {
        'app.py':
          "import requests\nfrom shop import settings\n\n\ndef handler(event, context):\n    return requests.get(f'{settings.API}/v1')\n",
        'shop/__init__.py': '',
        'shop/settings.py': `API = '${api}'\n`,
      },
      [`app.py:6 ${api}`],
    ],
    [
      'as a base that Python hands in',
      {
        'app.py': `from client import Client\nclient = Client('${api}')\n\n\ndef handler(event, context):\n    return client.get('rates')\n`,
        'client.py':
          "import requests\n\n\nclass Client:\n    def __init__(self, base):\n        self.base = base\n\n    def get(self, path):\n        return requests.get(f'{self.base}/{path}')\n",
      },
      [`client.py:9 ${api}`],
    ],
  ])('is requested %s', (_, files, expected) => {
    expect(requested(files)).toEqual(expected);
  });

  it.each<Case>([
    [
      'that is chosen',
      {
        'app.ts': fetching('{ API }', 'API'),
        'config.ts': `export const API = local ? 'http://localhost' : '${api}';`,
      },
      [],
    ],
    [
      'that is set again',
      { 'app.ts': fetching('{ API }', 'API'), 'config.ts': `export let API = '${api}';\nif (local) API = other;` },
      [],
    ],
    [
      'of an object that another file changes',
      {
        'app.ts': `import './setup';\n${fetching('{ config }', 'config.api')}`,
        'config.ts': `export const config = { api: '${api}' };`,
        'setup.ts': "import { config } from './config';\nconfig.api = find();",
      },
      [],
    ],
    [
      'of a class with two objects',
      {
        'app.ts': creates(`const client = new Client('${api}');\nnew Client('https://b.example.com').get('x');`),
        'client.ts': client('  constructor(private readonly base: string) {}\n', 'this.base'),
      },
      [],
    ],
    [
      'of a class that another file extends',
      {
        'app.ts': `import { Other } from './other';\nconst client = new Other();\nexport const handler = () => client.get('rates');\n`,
        'other.ts': "import { Client } from './client';\nexport class Other extends Client {\n  base = find();\n}",
        'client.ts': client(`  base = '${api}';\n`, 'this.base'),
      },
      [],
    ],
    [
      'of a class that is handed on',
      {
        'app.ts': creates(`const client = new Client('${api}');\nregister(Client);`),
        'client.ts': client('  constructor(private readonly base: string) {}\n', 'this.base'),
      },
      [],
    ],
    [
      'under the name of a parameter',
      {
        'app.ts': `import { API } from './config';\nexport const handler = (API) => fetch(API);\n`,
        'config.ts': `export const API = '${api}';`,
      },
      [],
    ],
    [
      'of a setting that Python changes',
      {
        'app.py':
          "import requests\nimport settings\n\n\ndef handler(event, context):\n    settings.API = event['api']\n    return requests.get(settings.API)\n",
        'settings.py': `API = '${api}'\n`,
      },
      [],
    ],
  ])('is not requested %s', (_, files, expected) => {
    expect(requested(files)).toEqual(expected);
  });
});

describe('a request in a method of a class of Java, Kotlin or C#', () => {
  const java = (methods: string) => ({ 'App.java': `package shop;\n\nclass App {\n${methods}}\n` });
  const opens = `new URL("${api}").openStream();`;

  it.each<[says: string, handler: string, files: Readonly<Record<string, string>>, expected: readonly string[]]>([
    [
      'that the handler calls',
      'shop.App::run',
      java(`  public void run(Object o) {\n    load();\n  }\n\n  private void load() {\n    ${opens}\n  }\n`),
      [`App.java:9 ${api}`],
    ],
    [
      'that is the handler, behind one that nothing calls',
      'shop.App::run',
      java(`  private void load() {\n    other();\n  }\n\n  void run(Object o) {\n    ${opens}\n  }\n`),
      [`App.java:9 ${api}`],
    ],
    [
      'that is public and nothing calls',
      'shop.App::run',
      java(`  public void run(Object o) {\n  }\n\n  public void call() {\n    ${opens}\n  }\n`),
      [],
    ],
    [
      'that a library may call by its own interface',
      'shop.App::run',
      {
        'App.java': `package shop;\n\nclass App implements Callable<String> {\n  public void run(Object o) {\n  }\n\n  public String call() {\n    ${opens}\n  }\n}\n`,
      },
      [`App.java:8 ${api}`],
    ],
    [
      'that is annotated',
      'shop.App::run',
      java(`  public void run(Object o) {\n  }\n\n  @PostConstruct\n  private void load() {\n    ${opens}\n  }\n`),
      [`App.java:9 ${api}`],
    ],
    [
      'that is private and nothing calls',
      'shop.App::run',
      java(`  public void run(Object o) {\n  }\n\n  private void load() {\n    ${opens}\n  }\n`),
      [],
    ],
    [
      'that is private, of C#, and nothing calls',
      'Shop::Shop.App::Run',
      {
        'App.cs': `namespace Shop;\n\npublic class App\n{\n    static readonly HttpClient client = new();\n\n    public Task Run() => client.GetStringAsync("https://b.example.com");\n\n    private async Task<string> Load() => await client.GetStringAsync("${api}");\n}\n`,
      },
      ['App.cs:7 https://b.example.com'],
    ],
  ])('counts where it is one %s', (_, handler, files, expected) => {
    expect(requested(files, handler)).toEqual(expected);
  });
});
