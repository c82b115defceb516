import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { clean, withError } from '../templates.ts';

const template = JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } });
const manifest = JSON.stringify({
  version: '38.0.0',
  artifacts: { App: { type: 'aws:cloudformation:stack', properties: { templateFile: 'App.template.json' } } },
});
const app = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.gitignore': 'cdk.out\n.serverless\n',
  'cdk.json': '{"app": "x"}',
  'lib/app.ts': '',
};
const synthesized = { 'cdk.out/App.template.json': template, 'cdk.out/manifest.json': manifest };

/** Sets the times of files, in seconds from now. */
function touch(folder: string, times: Readonly<Record<string, number>>): void {
  const now = Date.now() / 1000;
  for (const [path, seconds] of Object.entries(times)) utimesSync(join(folder, path), now + seconds, now + seconds);
}

describe('a folder of a CDK app', () => {
  it('says to run cdk synth where that was never done', async () => {
    expect(await runHere(folderWith(app), ['.'])).toEqual({
      code: 2,
      out: '',
      err: 'vpclambda-lint: nothing was linted\nvpclambda-lint: the templates of the CDK app in . are not built\n  Run: cdk synth\n',
    });
  });

  it('lints what cdk synth wrote, though git ignores it', async () => {
    const cwd = folderWith({ ...app, ...synthesized });
    touch(cwd, { 'lib/app.ts': -60, 'cdk.json': -60 });
    const ran = await runHere(cwd, ['--format', 'json', '.']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out).files.map(({ path }: { path: string }) => path)).toEqual(['cdk.out/App.template.json']);
  });

  it('lints templates that were copied without their manifest', async () => {
    const cwd = folderWith({ ...app, 'cdk.out/App.template.json': template });
    touch(cwd, { 'lib/app.ts': -60, 'cdk.json': -60 });
    const ran = await runHere(cwd, ['--format', 'json', '.']);
    expect(JSON.parse(ran.out).files.map(({ path }: { path: string }) => path)).toEqual(['cdk.out/App.template.json']);
  });

  it('says what is newer than the last synth, and how to lint it all the same', async () => {
    const cwd = folderWith({ ...app, ...synthesized, 'test/app.test.ts': '' });
    touch(cwd, { 'lib/app.ts': -60, 'cdk.json': -60, 'test/app.test.ts': 60 });
    expect((await runHere(cwd, ['.'])).code).toBe(0);
    touch(cwd, { 'lib/app.ts': 60 });
    const ran = await runHere(cwd, ['.']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(
      'lib/app.ts is newer than the templates in cdk.out\n  Run: cdk synth. To lint them as they are: vpclambda-lint cdk.out\n',
    );
    expect((await runHere(cwd, ['cdk.out'])).code).toBe(0);
  });

  it('lints other templates all the same, and tells of the app', async () => {
    const ran = await runHere(folderWith({ ...app, 'more/bad.yaml': withError }), ['.']);
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('vpclambda-lint: the templates of the CDK app in . are not built. Run: cdk synth\n');
  });

  it('looks where cdk.json says', async () => {
    const cwd = folderWith({
      ...app,
      'cdk.json': '{"output": "build/out"}',
      'build/out/a.template.json': template,
      'build/out/manifest.json': manifest.replace('App.t', 'a.t'),
    });
    touch(cwd, { 'lib/app.ts': -60, 'cdk.json': -60 });
    expect((await runHere(cwd, ['.'])).code).toBe(0);
  });
});

it('says to package a service of the Serverless Framework, and lints what was packaged', async () => {
  const files = { 'serverless.yml': 'service: x\nprovider: {name: aws}\n' };
  const ran = await runHere(folderWith(files), ['.']);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('Run: serverless package');
  const cwd = folderWith({ ...files, '.serverless/cloudformation-template-update-stack.json': template });
  touch(cwd, { 'serverless.yml': -60 });
  const linted = await runHere(cwd, ['--format', 'json', '.']);
  expect(linted.code).toBe(0);
  expect(JSON.parse(linted.out).files).toHaveLength(1);
});

it('says where the template of a service of the Serverless Framework is to who names its own file', async () => {
  const cwd = folderWith({ 'serverless.yml': 'service: x\nprovider: {name: aws}\n' });
  const ran = await runHere(cwd, ['serverless.yml']);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(
    'serverless.yml is left out: it is the service itself; run serverless package, and lint .serverless',
  );
});

it('lints the template of a SAM app, which needs no build', async () => {
  const cwd = folderWith({ 'template.yaml': clean, 'samconfig.toml': 'version = 0.1\n' });
  expect(await runHere(cwd, ['.'])).toMatchObject({ code: 0, err: '' });
});
