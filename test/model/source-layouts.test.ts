import { describe, expect, it } from 'vitest';
import { servicesUsedBy } from '../../src/model/usage/services/services.ts';
import { coreOf, functionOf } from './core-of.ts';

/** The services that a function is known to call whose code is a folder of a repository with these files. */
function called(handler: string, files: Readonly<Record<string, string>>, code = './'): readonly string[] {
  const below = (folder: string) =>
    Object.entries(files).flatMap(([path, text]) => (path.startsWith(folder) ? [{ path, text }] : []));
  const core = coreOf(
    `F: { Type: AWS::Lambda::Function, Properties: { Code: ${code}, Handler: ${handler}, Role: !Ref Role } }`,
    'Parameters: { Role: { Type: String } }',
    [],
    {
      codeAt: (path) => {
        const folder = path.replace(/^\.\/?/, '');
        const found = below(folder === '' ? '' : `${folder.replace(/\/$/, '')}/`);
        return found.length === 0 ? undefined : { path: folder, files: found, whyIncomplete: [] };
      },
    },
  );
  return servicesUsedBy(core, functionOf(core, 'F')).found.map(({ service }) => service);
}

const calls = "import boto3\n\nqueue = boto3.client('sqs')\n\n\ndef send():\n    queue.send_message()\n";
const handles = 'from shop.store import send\n\n\ndef handler(event, context):\n    send()\n';
const javascript =
  "import { SQSClient } from '@aws-sdk/client-sqs';\nconst queue = new SQSClient({});\nexport const handler = () => queue.send(x);\n";

describe('sources that a build moves', () => {
  it('are below `src` in Python', () => {
    const files = { 'src/shop/__init__.py': '', 'src/shop/app.py': handles, 'src/shop/store.py': calls };
    expect(called('shop.app.handler', files)).toEqual(['Amazon SQS']);
  });

  it.each(['dist/orders/app.handler', 'dist/src/orders/app.handler'])('are those of %s in TypeScript', (handler) => {
    expect(called(handler, { 'src/orders/app.ts': javascript, 'src/other.ts': '' })).toEqual(['Amazon SQS']);
  });

  it('are not looked for where the handler is in the folder itself', () => {
    const files = {
      'shop/__init__.py': '',
      'shop/app.py': 'def handler(e, c):\n    pass\n',
      'src/shop/app.py': handles,
    };
    expect(called('shop.app.handler', { ...files, 'src/shop/store.py': calls })).toEqual([]);
  });

  it('are not taken where two files may be meant', () => {
    expect(called('dist/app.handler', { 'src/app.ts': javascript, 'app.ts': javascript })).toEqual([]);
  });

  it('are not those of another name', () => {
    expect(called('shop.app.handler', { 'src/store/app.py': calls })).toEqual([]);
  });
});
