import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clientsMade } from '../../src/code/clients-made.ts';
import { playing } from '../generated/runs.ts';

const names = [
  'a.js',
  'b.ts',
  'lib/c.js',
  'd.py',
  'pkg/e.py',
  'pkg/__init__.py',
  'f.rb',
  'main.go',
  'App.java',
  'x.cs',
  'main.rs',
];
const line = fc.constantFrom(
  "import { f } from './b';",
  "const { g } = require('./lib/c');",
  "export * from './a.js';",
  'module.exports = { f, g: h };',
  'export default f;',
  'export const handler = () => f(',
  "import { S3Client } from '@aws-sdk/client-s3';",
  'const s3 = new S3Client({});',
  'from .e import f',
  'from pkg import e, f',
  'import pkg.e as g',
  'import boto3',
  "s3 = boto3.client('s3')",
  'def handler(event, context):',
  '    return f(s3)',
  '@app.get("/")',
  "require_relative './f'",
  'Aws::S3::Client.new',
  'class App { Other other; }',
  'func main() {',
  '}',
  '`',
  '"""',
);
const file = fc.record({
  path: fc.constantFrom(...names).map((name) => `src/${name}`),
  text: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
});
const handlers = [
  'a.handler',
  'lib/c.handler',
  'd.handler',
  'pkg.e.handler',
  'pkg/e.handler',
  'f.handler',
  'a.App::run',
  'bootstrap',
  '',
  '.',
  '../x.y',
  'N::N.App::M',
];

it('follows any code to its end, to places of it', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), fc.constantFrom(undefined, ...handlers), (files, handler) => {
      for (const made of clientsMade({ path: 'src', files }, { handler, files: [] })) {
        const { text } = files.findLast(({ path }) => path === made.path)!;
        expect(text.split('\n')[made.line - 1]).toMatch(/S3|s3/);
      }
    }),
    playing(200),
  );
});

it('ends for files that import each other in a long row', () => {
  const files = Array.from({ length: 200 }, (_, index) => ({
    path: `f${index}.js`,
    text: `import { f${(index + 1) % 200} } from './f${(index + 1) % 200}.js';\nexport const f${index} = () => f${(index + 1) % 200}();\nexport * from './f${(index * 7) % 200}.js';\n`,
  }));
  files[150]!.text += "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({});\n";
  expect(clientsMade({ path: '.', files }, { handler: 'f0.f0', files: [] })).toMatchObject([{ line: 5 }]);
});

it('takes no parameter of C# for what declares a type', () => {
  const fn = (name: string, client: string) => ({
    path: `${name}.cs`,
    text: `using Amazon.${client};\nclass ${name} {\n  Amazon${client}Client c = new Amazon${client}Client();\n  string Handle(object input) { return input.ToString(); }\n}\n`,
  });
  const folder = { path: '', files: [fn('Orders', 'SQS'), fn('Bills', 'S3')], more: [] };
  const made = clientsMade(folder, { handler: 'Shop::Shop.Orders::Handle', files: [] });
  expect(made.map(({ client }) => client)).toEqual(['SQS']);
});
