import { inWords } from '../../../src/language/in-words.ts';
import { servicesUsedBy } from '../../../src/model/usage/services/services.ts';
import { coreOf, functionOf } from '../core-of.ts';

/** What a function in eu-west-1 is found to use, and why more is not known, by the files of its code. */
export function uses(
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

/** What a client of the Region of the stack uses. */
export const here = ['Amazon DynamoDB'];

/** What a client of another Region uses. */
export const there = ['Amazon DynamoDB (us-east-1)'];

/** Why it is not known which Region a client is for. */
export const region = ['? it may be created for another Region'];

/** Why it is not known which host a client calls. */
export const host = ['? its options may send its calls to another host'];

/** The import of the client of these tests. */
export const importsClient = "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\n";

/** A class that creates its client with what it is created with. */
export const store = (parameters: string, options: string, more = '') =>
  `${importsClient}export class Store {\n  client;\n  constructor(${parameters}) {\n    this.client = new DynamoDBClient(${options});\n  }\n  get() {\n    return this.client.send(x);\n  }\n${more}}\n`;

/** A handler that uses a store, created by a statement. */
export const creating = (created: string) =>
  `import { Store } from './store';\n${created}\nexport const handler = () => store.get();\n`;

/** A handler that creates a store with some options. */
export const creates = (given: string) => creating(`const store = new Store(${given});`);

/** Files of code, and what is known of the uses. */
export type Case = [says: string, files: Readonly<Record<string, string>>, expected: readonly string[]];
