import { describe, expect, it } from 'vitest';
import { type Case, here, host, importsClient, region, there, uses } from './uses-in-region.ts';

const importing = (names: string, options: string, module = './config') =>
  `${importsClient}import ${names} from '${module}';\nconst client = new DynamoDBClient(${options});\nexport const handler = () => client.send(x);\n`;

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

describe('a client whose options are elsewhere', () => {
  it('is not that of a function which reads a parameter by its name', () => {
    const text =
      "import { getParameter } from '@aws-lambda-powertools/parameters/ssm';\nexport const handler = (event) => getParameter(event.name);";
    expect(uses({ 'app.ts': text })).toEqual(['AWS Systems Manager']);
  });
});
