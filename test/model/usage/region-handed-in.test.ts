import { describe, expect, it } from 'vitest';
import { type Case, creates, creating, here, importsClient, region, store, there, uses } from './uses-in-region.ts';

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
