import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { lazyJson } from '../../src/hosts/maintain/lazy-json.ts';

it('bundles the tables as texts, and the lookups answer the same', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { endpointForAction } from './src/aws/services.ts'; export { managedPolicy } from './src/aws/managed-policies.ts';`,
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    write: false,
    plugins: [lazyJson],
  });
  const parsed: string[] = [];
  const spy = {
    parse(text: string) {
      parsed.push(text.slice(0, 20));
      return JSON.parse(text);
    },
  };
  const module: { exports: Record<string, (...args: string[]) => object | undefined> } = { exports: {} };
  new Function('module', 'exports', 'JSON', outputFiles[0]!.text)(module, module.exports, spy);

  expect(parsed).toEqual([]);
  expect(module.exports.endpointForAction!('s3', 'GetObject')).toMatchObject({ endpoint: 's3', service: 'Amazon S3' });
  expect(module.exports.endpointForAction!('sqs', 'SendMessage')).toMatchObject({ endpoint: 'sqs' });
  expect(parsed).toHaveLength(1);
  expect(module.exports.managedPolicy!('AmazonS3FullAccess')).toMatchObject({ services: ['s3'] });
  expect(parsed).toHaveLength(2);
});
