import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { servicesUsedBy } from '../../src/model/usage/services/services.ts';
import { coreOf, functionOf } from './core-of.ts';

/** What a function in eu-west-1 is found to use, and why more is not known, by the files of its code. */
function uses(
  files: Readonly<Record<string, string>>,
  handler = 'app.handler',
  variables = '{ HOME_REGION: !Ref AWS::Region }',
) {
  const core = coreOf(
    `F: { Type: AWS::Lambda::Function, Properties: { Code: src/, Handler: ${handler}, Role: !Ref Role, Environment: { Variables: ${variables} } } }`,
    'Parameters: { Role: { Type: String } }',
    [],
    {
      pseudo: { region: 'eu-west-1' },
      codeAt: (path) =>
        path === 'src/'
          ? {
              path: 'src',
              files: Object.entries(files).map(([name, text]) => ({ path: `src/${name}`, text })),
              whyIncomplete: [],
            }
          : undefined,
    },
  );
  const { found, whyIncomplete } = servicesUsedBy(core, functionOf(core, 'F'));
  const doubts = whyIncomplete.map(({ because }) => inWords(because)).filter((each) => !/^parameter Role/.test(each));
  return [...found.map(({ service }) => service), ...doubts.map((each) => `? ${each.replace(/^.*, but /, '')}`)];
}

const here = ['Amazon DynamoDB'];
const there = ['Amazon DynamoDB (us-east-1)'];
const region = ['? it may be created for another Region'];
const host = ['? its options may send its calls to another host'];

const importsClient = "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\n";
const importing = (names: string, options: string, module = './config') =>
  `${importsClient}import ${names} from '${module}';\nconst client = new DynamoDBClient(${options});\nexport const handler = () => client.send(x);\n`;
/** A class that creates its client with what it is created with. */
const store = (parameters: string, options: string, more = '') =>
  `${importsClient}export class Store {\n  client;\n  constructor(${parameters}) {\n    this.client = new DynamoDBClient(${options});\n  }\n  get() {\n    return this.client.send(x);\n  }\n${more}}\n`;
const creating = (created: string) =>
  `import { Store } from './store';\n${created}\nexport const handler = () => store.get();\n`;
const creates = (given: string) => creating(`const store = new Store(${given});`);

type Case = [says: string, files: Readonly<Record<string, string>>, expected: readonly string[]];

describe('a Region that another file holds', () => {
  it.each<Case>([
    [
      'as a constant',
      { 'app.ts': importing('{ REGION }', '{ region: REGION }'), 'config.ts': "export const REGION = 'us-east-1';" },
      there,
    ],
    [
      'as a constant of the environment',
      {
        'app.ts': importing('{ REGION as here }', '{ region: here }'),
        'config.ts': 'const REGION = process.env.AWS_REGION;\nexport { REGION };',
      },
      here,
    ],
    [
      'as a variable of the function',
      {
        'app.ts': importing('{ REGION }', '{ region: REGION }'),
        'config.ts': 'export const REGION = process.env.HOME_REGION;',
      },
      here,
    ],
    [
      'as a member of an object',
      {
        'app.ts': importing('{ config }', '{ region: config.aws.region }'),
        'config.ts': "export const config = {\n  aws: { region: 'us-east-1', profile: 'x' },\n} as const;",
      },
      there,
    ],
    [
      'as a member of the default export',
      {
        'app.ts': importing('config', '{ region: config.region }'),
        'config.ts': 'export default Object.freeze({ region: process.env.AWS_REGION });',
      },
      here,
    ],
    [
      'as a static member of a class',
      {
        'app.ts': importing('{ Config }', '{ region: Config.REGION }'),
        'config.ts': "export class Config {\n  static readonly REGION = 'us-east-1';\n}",
      },
      there,
    ],
    [
      'as a member of an enumeration',
      {
        'app.ts': importing('{ Regions }', '{ region: Regions.Main }'),
        'config.ts': "export enum Regions {\n  Main = 'us-east-1',\n  Other = 'eu-west-1',\n}",
      },
      there,
    ],
    [
      'by way of a file that hands it on',
      {
        'app.ts': importing('{ REGION }', '{ region: REGION }', './lib'),
        'lib/index.ts': "export * from './config';\nexport * from './other';",
        'lib/config.ts': "export const REGION = 'us-east-1';",
        'lib/other.ts': "export const OTHER = 'eu-west-1';",
      },
      there,
    ],
    [
      'in CommonJS',
      {
        'app.js':
          "const AWS = require('aws-sdk');\nconst config = require('./config');\nconst db = new AWS.DynamoDB({ region: config.region });\nexports.handler = () => db.getItem(x).promise();",
        'config.js': "module.exports = {\n  region: 'us-east-1',\n};",
      },
      there,
    ],
    [
      'where one of two clients is for a host of its own',
      {
        'app.ts': `${importsClient}import { config } from './config';\nconst client = config.isLocal\n  ? new DynamoDBClient({ endpoint: config.local, region: config.region })\n  : new DynamoDBClient({ region: config.region });\nexport const handler = () => client.send(x);\n`,
        'config.ts':
          "export const config = {\n  isLocal: process.env.IS_LOCAL === 'true',\n  local: process.env.LOCAL_ENDPOINT,\n  region: process.env.AWS_REGION,\n};",
      },
      here,
    ],
    [
      'behind a comment at the top of both',
      {
        'app.ts': `/*\n * License\n */\n${importing('{ REGION }', '{ region: REGION }')}`,
        'config.ts': "/**\n * License\n */\nexport const REGION = 'us-east-1';",
      },
      there,
    ],
    [
      'as all options of the client',
      {
        'app.ts': importing('{ options }', 'options'),
        'config.ts': 'export const options = { region: process.env.AWS_REGION, maxAttempts: 3 };',
      },
      here,
    ],
    [
      'in the host of the service',
      {
        'app.ts': importing('{ endpoint }', '{ endpoint }'),
        'config.ts': 'export const endpoint = `https://dynamodb.${process.env.AWS_REGION}.amazonaws.com`;',
      },
      here,
    ],
  ])('%s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });

  it.each<Case>([
    [
      'that is set again',
      {
        'app.ts': importing('{ REGION }', '{ region: REGION }'),
        'config.ts': "export let REGION = 'us-east-1';\nif (other) REGION = other;",
      },
      region,
    ],
    [
      'of an object that is changed',
      {
        'app.ts': `import { config } from './config';\nimport './setup';\n${importsClient}const client = new DynamoDBClient({ region: config.region });\nexport const handler = () => client.send(x);`,
        'config.ts': "export const config = { region: 'us-east-1' };",
        'setup.ts': "import { config } from './config';\nconfig.region = choose();",
      },
      region,
    ],
    [
      'of an object into which others are put',
      {
        'app.ts': importing('{ config }', '{ region: config.region }'),
        'config.ts': "export const config = { region: 'us-east-1' };\nObject.assign(config, load());",
      },
      region,
    ],
    [
      'of an object with others behind it',
      {
        'app.ts': importing('{ config }', '{ region: config.region }'),
        'config.ts': "export const config = { region: 'us-east-1', ...load() };",
      },
      region,
    ],
    [
      'under the name of a parameter',
      {
        'app.ts': `${importsClient}import { REGION } from './config';\nconst make = (REGION) => new DynamoDBClient({ region: REGION });\nexport const handler = (event) => make(event.region).send(x);`,
        'config.ts': "export const REGION = 'us-east-1';",
      },
      region,
    ],
    [
      'that is computed',
      {
        'app.ts': importing('{ REGION }', '{ region: REGION }'),
        'config.ts': 'export const REGION = choose();',
      },
      region,
    ],
    [
      'that two files hand on',
      {
        'app.ts': importing('{ REGION }', '{ region: REGION }', './lib'),
        'lib/index.ts': "export * from './config';\nexport * from './other';",
        'lib/config.ts': "export const REGION = 'us-east-1';",
        'lib/other.ts': "export const REGION = 'eu-west-1';",
      },
      region,
    ],
    ['of a package', { 'app.ts': importing('{ REGION }', '{ region: REGION }', 'shop-config') }, region],
    [
      'beside a host',
      {
        'app.ts': importing('{ config }', '{ region: config.region, endpoint: config.endpoint }'),
        'config.ts': "export const config = { region: 'eu-west-1', endpoint: find() };",
      },
      host,
    ],
    [
      'in options with a host',
      {
        'app.ts': importing('{ options }', 'options'),
        'config.ts': "export const options = { region: 'eu-west-1', endpoint: find() };",
      },
      host,
    ],
    [
      'in options that a function gives',
      {
        'app.ts': importing('{ find }', 'find()'),
        'config.ts': "export const find = () => ({ region: 'eu-west-1' });",
      },
      host,
    ],
    [
      'in options that another file changes',
      {
        'app.ts': `import { options } from './config';\nimport './setup';\n${importsClient}const client = new DynamoDBClient(options);\nexport const handler = () => client.send(x);`,
        'config.ts': "export const options = { region: 'eu-west-1' };",
        'setup.ts': "import { options } from './config';\noptions.region = find();",
      },
      host,
    ],
    [
      'in options that give one when they are asked',
      {
        'app.ts': importing('{ options }', 'options'),
        'config.ts': 'export const options = {\n  region() {\n    return find();\n  },\n};',
      },
      host,
    ],
    [
      'in options with others',
      {
        'app.ts': importing('{ options }', 'options'),
        'config.ts': "export const options = { region: 'eu-west-1', ...local };",
      },
      host,
    ],
  ])('is not taken for one %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});

describe('a Region that is handed in', () => {
  it.each<Case>([
    [
      'to a constructor',
      { 'app.ts': creates('process.env.AWS_REGION'), 'store.ts': store('region: string', '{ region }') },
      here,
    ],
    ['to a constructor, or not', { 'app.ts': creates(''), 'store.ts': store('region?: string', '{ region }') }, here],
    [
      'to a constructor that has one itself',
      { 'app.ts': creates(''), 'store.ts': store("region = 'us-east-1'", '{ region }') },
      there,
    ],
    [
      'to a constructor that keeps it',
      {
        'app.ts': creates('process.env.AWS_REGION'),
        'store.ts': store('private readonly region: string', '{ region: this.region }'),
      },
      here,
    ],
    [
      'in an object',
      { 'app.ts': creates("{ region: 'us-east-1' }"), 'store.ts': store('{ region }: Options', '{ region }') },
      there,
    ],
    [
      'as a constant of another file',
      {
        'app.ts': creating("import { REGION } from './config';\nconst store = new Store(REGION);"),
        'store.ts': store('region: string', '{ region }'),
        'config.ts': "export const REGION = 'us-east-1';",
      },
      there,
    ],
    [
      'to a function',
      {
        'app.ts':
          "import { create } from './store';\nconst client = create(process.env.AWS_REGION);\nexport const handler = () => client.send(x);",
        'store.ts': `${importsClient}export const create = (region: string) => new DynamoDBClient({ region });`,
      },
      here,
    ],
    [
      'to a function that creates an object',
      {
        'app.js':
          "const Store = require('./store');\nconst store = new Store(process.env.AWS_REGION);\nexports.handler = () => store.db.getItem(x);",
        'store.js':
          "const AWS = require('aws-sdk');\nmodule.exports = Store;\nfunction Store (region) {\n  this.db = new AWS.DynamoDB({ region: region });\n}",
      },
      here,
    ],
    [
      'to a method of a prototype',
      {
        'app.js':
          "const Store = require('./store');\nconst store = new Store();\nexports.handler = () => store.getItem(process.env.AWS_REGION, x);",
        'store.js':
          "const AWS = require('aws-sdk');\nfunction Store () {\n}\nStore.prototype.getItem = (region, key) => {\n  const db = new AWS.DynamoDB({ region: region });\n  return db.getItem(key).promise();\n};\nmodule.exports = Store;",
      },
      here,
    ],
  ])('%s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });

  it.each([
    'return all.map((region) => new DynamoDBClient({ region }));',
    'return all.map(region => new DynamoDBClient({ region }));',
    '{ const { region } = all; return new DynamoDBClient({ region }); }',
    'for (const { region } of all) return new DynamoDBClient({ region });',
    '({ region } = process.env); return new DynamoDBClient({ region });',
    '[region] = all; return new DynamoDBClient({ region });',
    "arguments[0] = 'eu-west-1'; return new DynamoDBClient({ region });",
  ])('is not known where another of its name hides it: %s', (body) => {
    const files = {
      'app.js': `const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');\nfunction make(region, all) { ${body} }\nexports.handler = (event) => make('us-east-1', event.all);\n`,
    };
    expect(uses(files)).toEqual(region);
  });

  it.each<Case>([
    [
      'to two objects with different ones',
      {
        'app.ts': creating(
          "const store = new Store('us-east-1');\nconst other = new Store('eu-west-1');\nother.get();",
        ),
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'by an event',
      {
        'app.ts': "import { Store } from './store';\nexport const handler = (event) => new Store(event.region).get();",
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'to a class that another extends',
      {
        'app.ts':
          "import { Shop } from './shop';\nconst store = new Shop();\nexport const handler = () => store.get();",
        'shop.ts':
          "import { Store } from './store';\nexport class Shop extends Store {\n  constructor() {\n    super(find());\n  }\n}",
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'to a class that is handed on',
      {
        'app.ts': creating("const store = new Store('eu-west-1');\nregister(Store);"),
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'to a class under another name',
      {
        'app.ts': creating("const store = new Store('eu-west-1');\nconst Other = Store;\nnew Other(find()).get();"),
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'to a class that a container creates',
      {
        'app.ts': creating(
          "container.bind({ provide: Store, useClass: Store });\nconst store = new Store('eu-west-1');",
        ),
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'to a method that its prototype calls too',
      {
        'app.js':
          "const Store = require('./store');\nconst store = new Store();\nexports.handler = (event) => store.getItem('eu-west-1', x) || store.find(event);",
        'store.js':
          "const AWS = require('aws-sdk');\nfunction Store () {\n}\nStore.prototype.getItem = function (region, key) {\n  const db = new AWS.DynamoDB({ region: region });\n  return db.getItem(key).promise();\n};\nStore.prototype.find = function (event) {\n  return this.getItem(event.region, x);\n};\nmodule.exports = Store;",
      },
      region,
    ],
    [
      'to a method that a class below calls too',
      {
        'app.ts':
          "import { Shop } from './shop';\nimport { Store } from './store';\nconst store = new Store();\nconst shop = new Shop();\nexport const handler = (event) => [store.read('eu-west-1'), shop.find(event)];",
        'shop.ts':
          "import { Store } from './store';\nexport class Shop extends Store {\n  find(event) {\n    return this.read(event.region);\n  }\n}",
        'store.ts': `${importsClient}export class Store {\n  read(region: string) {\n    return new DynamoDBClient({ region }).send(x);\n  }\n}`,
      },
      region,
    ],
    [
      'to a method that is looked up by a text',
      {
        'app.js':
          "const Store = require('./store');\nconst store = new Store();\nstore.getItem('eu-west-1', x);\nexports.handler = (event) => store['getItem'](event.region, x);",
        'store.js':
          "const AWS = require('aws-sdk');\nfunction Store () {\n}\nStore.prototype.getItem = (region, key) => {\n  const db = new AWS.DynamoDB({ region: region });\n  return db.getItem(key).promise();\n};\nmodule.exports = Store;",
      },
      region,
    ],
    [
      'in a circle',
      {
        'app.ts':
          "import { create, again } from './store';\nexport const handler = (event) => create('eu-west-1') && again(event.region);",
        'store.ts': `${importsClient}export function again(region) {\n  return create(region);\n}\nexport function create(region) {\n  again(region);\n  return new DynamoDBClient({ region });\n}`,
      },
      region,
    ],
    [
      'through more functions than are followed',
      {
        'app.ts': "import { f0 } from './store';\nexport const handler = () => f0('eu-west-1');",
        'store.ts': `${importsClient}${Array.from({ length: 500 }, (_, at) => `export const f${at} = (region) => f${at + 1}(region);\n`).join('')}export const f500 = (region) => new DynamoDBClient({ region });`,
      },
      region,
    ],
    [
      'by an event, whatever the file has of that name',
      {
        'app.ts': "import { Store } from './store';\nexport const handler = (event) => new Store(event.region).get();",
        'store.ts': `const region = process.env.AWS_REGION;\nlog(region);\n${store('region: string', '{ region }')}`,
      },
      region,
    ],
    [
      'in arguments that are spread',
      {
        'app.ts': creating('const store = new Store(...find());'),
        'store.ts': store('region: string', '{ region }'),
      },
      region,
    ],
    [
      'and set again',
      {
        'app.ts': creates("'eu-west-1'"),
        'store.ts': store('region: string', '{ region }').replace(
          '    this.client',
          '    region = find();\n    this.client',
        ),
      },
      region,
    ],
    [
      'to a member that a class below sets again',
      {
        'app.ts':
          "import { Shop } from './shop';\nconst store = new Shop();\nexport const handler = () => store.get();",
        'shop.ts': "import { Store } from './store';\nexport class Shop extends Store {\n  region = find();\n}",
        'store.ts': `${importsClient}export class Store {\n  region = 'eu-west-1';\n  get() {\n    return new DynamoDBClient({ region: this.region }).send(x);\n  }\n}`,
      },
      region,
    ],
    [
      'to a method of an object whose class is not seen',
      {
        'app.js':
          "const Store = require('./store');\nconst store = new Store();\nconst all = [store];\nexports.handler = (event) => {\n  store.getItem(process.env.AWS_REGION, x);\n  return all.map((each) => each.getItem(event.region, x));\n};",
        'store.js':
          "const AWS = require('aws-sdk');\nfunction Store () {\n}\nStore.prototype.getItem = (region, key) => {\n  const db = new AWS.DynamoDB({ region: region });\n  return db.getItem(key).promise();\n};\nmodule.exports = Store;",
      },
      region,
    ],
  ])('is not taken for one %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});

describe('a client whose options are elsewhere', () => {
  it('is not that of a function which reads a parameter by its name', () => {
    const text =
      "import { getParameter } from '@aws-lambda-powertools/parameters/ssm';\nexport const handler = (event) => getParameter(event.name);";
    expect(uses({ 'app.ts': text })).toEqual(['AWS Systems Manager']);
  });
});

describe('a client that something answers in place of AWS', () => {
  it.each<[says: string, handler: string, files: Readonly<Record<string, string>>]>([
    [
      'in JavaScript',
      'app.handler',
      {
        'app.ts': `${importsClient}import './local';\nconst client = new DynamoDBClient({});\nexport const handler = () => client.send(x);\n`,
        'local.ts': `${importsClient}import { mockClient } from 'aws-sdk-client-mock';\nmockClient(DynamoDBClient).resolves({});\n`,
      },
    ],
    [
      'in Python',
      'app.handler',
      {
        'app.py':
          "import boto3\nfrom moto import mock_aws\n\n\n@mock_aws\ndef handler(event, context):\n    return boto3.client('dynamodb').get_item()\n",
      },
    ],
  ])('is not known to call it %s', (_, handler, files) => {
    expect(uses(files, handler)).toEqual(host);
  });

  it('calls it where tests alone have something that answers', () => {
    const files = {
      'app.ts': `${importsClient}const client = new DynamoDBClient({});\nexport const handler = () => client.send(x);\n`,
      'app.test.ts': "import { mockClient } from 'aws-sdk-client-mock';\nmockClient(DynamoDBClient);\n",
    };
    expect(uses(files)).toEqual(here);
  });
});

describe('a client of a container', () => {
  const ofContainer = (registered: string) => ({
    'app.ts':
      "import 'reflect-metadata';\nimport './container';\nimport { container } from 'tsyringe';\nimport { Store } from './store';\nexport const handler = () => container.resolve(Store).get();\n",
    'container.ts': `${importsClient}import { container } from 'tsyringe';\n${registered}\n`,
    'store.ts':
      "import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nimport { inject, injectable } from 'tsyringe';\n@injectable()\nexport class Store {\n  constructor(@inject('Client') private readonly client: DynamoDBClient) {}\n  get() {\n    return this.client.send(x);\n  }\n}\n",
  });

  it.each<Case>([
    [
      'tsyringe by a factory',
      ofContainer(
        "container.register('Client', { useFactory: () => new DynamoDBClient({ region: process.env.AWS_REGION }) });",
      ),
      here,
    ],
    [
      'tsyringe by a value',
      ofContainer("container.register('Client', { useValue: new DynamoDBClient({ region: 'us-east-1' }) });"),
      there,
    ],
    [
      'InversifyJS',
      {
        'app.ts':
          "import { container } from './container';\nimport { Store } from './store';\nexport const handler = () => container.get(Store).get();\n",
        'container.ts': `${importsClient}import { Container } from 'inversify';\nimport { Store } from './store';\nexport const container = new Container();\ncontainer.bind(Store).toSelf();\ncontainer.bind('Client').toConstantValue(new DynamoDBClient({}));\n`,
        'store.ts':
          "import { inject, injectable } from 'inversify';\n@injectable()\nexport class Store {\n  constructor(@inject('Client') private readonly client) {}\n  get() {\n    return this.client.send(x);\n  }\n}\n",
      },
      here,
    ],
    [
      'NestJS',
      {
        'app.ts':
          "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nexport const handler = async (event) => (await NestFactory.createApplicationContext(AppModule)).get(Store).get();\n",
        'app.module.ts': `${importsClient}import { Module } from '@nestjs/common';\nimport { ConfigService } from '@nestjs/config';\n@Module({\n  providers: [\n    { provide: DynamoDBClient, inject: [ConfigService], useFactory: (config: ConfigService) => new DynamoDBClient({ region: config.get('AWS_REGION') }) },\n  ],\n})\nexport class AppModule {}\n`,
      },
      here,
    ],
    [
      'tsyringe, for a Region that the container holds',
      ofContainer(
        "container.register('Region', { useValue: find() });\ncontainer.register('Client', { useFactory: (all) => new DynamoDBClient({ region: all.resolve('Region') }) });",
      ),
      region,
    ],
    [
      'tsyringe, as a class that is created with what the container holds',
      {
        ...ofContainer("import { Store } from './store';\ncontainer.registerSingleton(Store);"),
        'store.ts': `import { inject, injectable } from 'tsyringe';\n${store("@inject('Region') region: string", '{ region }').replace('export class', '@injectable()\nexport class')}`,
      },
      region,
    ],
  ])('is that of %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});

describe('a Region in Python', () => {
  const importsBoto = 'import boto3\n';
  const handles = '\n\ndef handler(event, context):\n    return client.get_item()\n';
  const ofStore = (head: string, given = 'region') =>
    `${importsBoto}\n\nclass Store:\n    def __init__(self, ${head}):\n        self.client = boto3.client('dynamodb', region_name=${given})\n\n    def get(self):\n        return self.client.get_item()\n`;
  const usesStore = (created: string) =>
    `import os\nfrom store import Store\n${created}\n\n\ndef handler(event, context):\n    return store.get()\n`;

  it.each<Case>([
    [
      'of another module',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', region_name=REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of another module, without the name of the option',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of a module of a package',
      {
        'app.py': `${importsBoto}from shop import config\nclient = boto3.client('dynamodb', region_name=config.REGION)${handles}`,
        'shop/__init__.py': '',
        'shop/config.py': "import os\nREGION = os.environ['AWS_REGION']\n",
      },
      here,
    ],
    [
      'of a dictionary',
      {
        'app.py': `${importsBoto}from config import CONFIG\nclient = boto3.client('dynamodb', region_name=CONFIG['region'])${handles}`,
        'config.py': "CONFIG = {\n    'region': 'us-east-1',\n}\n",
      },
      there,
    ],
    [
      'of a class',
      {
        'app.py': `${importsBoto}from config import Config\nclient = boto3.client('dynamodb', region_name=Config.REGION)${handles}`,
        'config.py': "class Config:\n    REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of a session',
      {
        'app.py': `${importsBoto}session = boto3.session.Session()\nregion = session.region_name\nclient = boto3.client('dynamodb', endpoint_url=f'https://dynamodb.{region}.amazonaws.com')${handles}`,
      },
      here,
    ],
    [
      'in a host that is put together',
      {
        'app.py': `${importsBoto}import os\nurl = 'https://dynamodb.' + os.getenv('AWS_REGION') + '.amazonaws.com'\nclient = boto3.client('dynamodb', endpoint_url=url)${handles}`,
      },
      here,
    ],
    [
      'that a constructor is given',
      { 'app.py': usesStore("store = Store(os.environ['AWS_REGION'])"), 'store.py': ofStore('region') },
      here,
    ],
    [
      'that a constructor is given by its name',
      { 'app.py': usesStore("store = Store(region='us-east-1')"), 'store.py': ofStore('table=None, region=None') },
      there,
    ],
    [
      'that a constructor is not given',
      { 'app.py': usesStore('store = Store()'), 'store.py': ofStore('region=None') },
      here,
    ],
  ])('is followed where it is that %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });

  it.each([
    "return [(lambda region: boto3.client('dynamodb', region_name=region))(x) for x in e]",
    "with x() as region:\n        return boto3.client('dynamodb', region_name=region)",
    "region, y = x()\n    return boto3.client('dynamodb', region_name=region)",
    "(y, region) = x()\n    return boto3.client('dynamodb', region_name=region)",
    "if (region := x()):\n        return boto3.client('dynamodb', region_name=region)",
  ])('is not known where a parameter is hidden or given another value: %s', (body) => {
    const files = {
      'app.py': `import boto3\n\n\ndef make(region):\n    ${body}\n\n\ndef handler(event, context):\n    return make('us-east-1')\n`,
    };
    expect(uses(files)).toEqual(region);
  });

  it.each<Case>([
    [
      'another file sets',
      {
        'app.py': `${importsBoto}import config\nimport setup\nsetup.prepare()\nclient = boto3.client('dynamodb', region_name=config.REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
        'setup.py': 'import config\n\n\ndef prepare():\n    config.REGION = find()\n',
      },
      region,
    ],
    [
      'two files call different',
      {
        'app.py': usesStore("from other import other\nstore = Store('eu-west-1')\nother.get()"),
        'other.py': "from store import Store\nother = Store('us-east-1')\n",
        'store.py': ofStore('region'),
      },
      region,
    ],
    [
      'a class below hands on',
      {
        'app.py': usesStore('store = Store(find())').replace(
          'from store import Store',
          'from shop import Shop as Store',
        ),
        'shop.py': 'from store import Store\n\n\nclass Shop(Store):\n    pass\n',
        'store.py': ofStore('region'),
      },
      region,
    ],
    [
      'a method is handed by the class itself',
      {
        'app.py':
          'from store import Store\nstore = Store()\n\n\ndef handler(event, context):\n    return Store.read(store, event)\n',
        'store.py': `${importsBoto}\n\nclass Store:\n    def read(self, region):\n        return boto3.client('dynamodb', region_name=region).get_item()\n`,
      },
      region,
    ],
    [
      'arguments are unpacked into',
      { 'app.py': usesStore('store = Store(**find())'), 'store.py': ofStore('region=None') },
      region,
    ],
    [
      'the module sets in one of two branches',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', region_name=REGION)${handles}`,
        'config.py': "if local:\n    REGION = 'us-east-1'\nelse:\n    REGION = 'eu-west-1'\n",
      },
      region,
    ],
  ])('is not taken for one that %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});
