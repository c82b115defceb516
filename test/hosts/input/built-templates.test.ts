import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith, repositoryWith } from '../process.ts';
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

describe('a repository with CDK apps in folders below', () => {
  const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  const { '.git/HEAD': _, '.gitignore': ignored, ...sources } = app;
  const repository = (files: Readonly<Record<string, string>>) => repositoryWith({ '.gitignore': ignored, ...files });
  const old = { 'packages/api/lib/app.ts': -60, 'packages/api/cdk.json': -60 };

  it('is linted with what each app built, from every command that takes a folder', async () => {
    const cwd = repository({ ...inFolder('packages/api', { ...sources, ...synthesized }) });
    touch(cwd, old);
    for (const folder of ['.', 'packages', 'packages/api']) {
      const ran = await runHere(cwd, ['--list-templates', folder]);
      expect(ran).toEqual({ code: 0, out: 'packages/api/cdk.out/App.template.json\n', err: '' });
      expect(await runHere(cwd, [folder])).toMatchObject({ code: 0, err: '' });
      expect(await runHere(cwd, ['enis', folder])).toMatchObject({ code: 0, err: '' });
      expect((await runHere(cwd, ['show-model', folder])).out).toContain('packages/api/cdk.out/App.template.json');
    }
  });

  it('says where to run cdk synth', async () => {
    const cwd = repository({ ...inFolder('my api', sources), 'bad.yaml': withError });
    const told = "the templates of the CDK app in my api are not built. Run: cd 'my api' && cdk synth\n";
    expect(await runHere(cwd, ['.'])).toMatchObject({ code: 1, err: `vpclambda-lint: ${told}` });
    expect(await runHere(cwd, ['enis', 'my api'])).toMatchObject({
      code: 2,
      err: `vpclambda-lint: ${told.replace('. Run', '\n  Run')}`,
    });
  });

  it('says it once for many', async () => {
    const services = { 'e/serverless.yml': 'service: x\n' };
    const apps = Object.assign({}, ...['a', 'b', 'c', 'd'].map((name) => inFolder(name, sources)));
    expect((await runHere(repository({ ...apps, ...services }), ['.'])).err).toBe(
      'vpclambda-lint: the templates of several projects are not built: a, b, c and 2 others. Run in each: cdk synth or serverless package\n' +
        'vpclambda-lint: 5 files were looked at, and none is a CloudFormation template, which has Resources with an AWS type\n' +
        'vpclambda-lint: nothing was linted\n',
    );
  });

  it('fails no command for an app below the folder that is named', async () => {
    const cwd = repository({ ...inFolder('api', sources), 'package.json': '{}' });
    const told = 'vpclambda-lint: the templates of the CDK app in api are not built. Run: cd api && cdk synth\n';
    expect(await runHere(cwd, ['--list-templates', '.'])).toEqual({ code: 0, out: '', err: told });
    const passing = await runHere(cwd, ['--no-error-on-unmatched', '.']);
    expect(passing.code).toBe(0);
    expect(passing.err).toContain(told);
    expect((await runHere(cwd, ['--no-error-on-unmatched', 'api'])).code).toBe(2);
  });

  it('says nothing of an app that the config leaves out', async () => {
    const ignore = { '.vpclambdalintrc.json': '{ "ignorePatterns": ["api"] }' };
    const cwd = repository({ ...inFolder('api', sources), ...ignore, 'good.yaml': clean });
    expect(await runHere(cwd, ['.'])).toMatchObject({ code: 0, err: '' });
  });

  it('lints what is out of date where git does not ignore it, and says so', async () => {
    const cwd = repository({ '.gitignore': '', ...inFolder('api', { ...sources, ...synthesized }) });
    touch(cwd, { 'api/lib/app.ts': 60 });
    for (const folder of ['.', 'api'])
      expect(await runHere(cwd, ['--list-templates', folder])).toEqual({
        code: 0,
        out: 'api/cdk.out/App.template.json\n',
        err: 'vpclambda-lint: api/lib/app.ts is newer than the templates in api/cdk.out, which are linted as they are. To build them again: cd api && cdk synth\n',
      });
  });

  it('looks for no output outside of the repository, nor in a folder above the app', async () => {
    for (const output of ['/', '..', '../..', '../../../elsewhere', '.']) {
      const own = { 'cdk.json': JSON.stringify({ output }), 'lib/app.ts': '' };
      const cwd = repository({ ...inFolder('packages/api', own), 'good.yaml': clean });
      expect(await runHere(cwd, ['.'])).toMatchObject({ code: 0, err: '' });
    }
  });

  it('looks for an output beside the app', async () => {
    const own = inFolder('packages/api', { 'cdk.json': '{ "output": "../../out/api" }' });
    const built = inFolder('out/api', { 'App.template.json': template, 'manifest.json': manifest });
    const cwd = repository({ '.gitignore': 'out\n', ...own, ...built });
    touch(cwd, { 'packages/api/cdk.json': -60 });
    expect((await runHere(cwd, ['--list-templates', 'packages'])).out).toBe('out/api/App.template.json\n');
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
