import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { broken, clean, withError } from '../templates.ts';
import { json, run, runProcess } from './built-command.ts';

describe('which files', () => {
  const tree = {
    'app/template.yaml': withError,
    'app/nested/stack.json': JSON.stringify({ Resources: { Queue: { Type: 'AWS::SQS::Queue' } } }),
    'app/nested/old.template': clean,
    'app/params.json': '[{"ParameterKey": "A", "ParameterValue": "1"}]',
    'app/compose.yml': 'services: {web: {image: nginx}}\n',
    'app/node_modules/dep/template.yaml': clean,
    'app/cdk.out/stack.template.json': JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }),
    '.gitignore': 'cdk.out\n',
    '.git/HEAD': 'ref: refs/heads/main\n',
  };
  const paths = (cwd: string, ...args: string[]) => json(cwd, args).files.map((file: { path: string }) => file.path);

  it('takes the templates of a folder, sorted, without what git ignores', () => {
    const cwd = folderWith(tree);
    const all = ['app/nested/old.template', 'app/nested/stack.json', 'app/template.yaml'];
    expect(paths(cwd, 'app')).toEqual(all);
    expect(paths(cwd, '.')).toEqual(all);
    expect(paths(cwd, join(cwd, 'app'))).toEqual(all);
    expect(paths(join(cwd, 'app'), '.')).toEqual(['nested/old.template', 'nested/stack.json', 'template.yaml']);
  });

  it('takes an ignored folder that is named', () => {
    expect(paths(folderWith(tree), 'app/cdk.out')).toEqual(['app/cdk.out/stack.template.json']);
  });

  it('takes patterns, each file once, without those that an option ignores', () => {
    const cwd = folderWith(tree);
    expect(paths(cwd, '**/*.yaml', 'app/template.yaml')).toEqual(['app/template.yaml']);
    expect(paths(cwd, 'app', '--ignore-pattern', 'app/nested/**')).toEqual(['app/template.yaml']);
    expect(paths(cwd, 'app', '--ignore-pattern', 'nested')).toEqual(['app/template.yaml']);
    expect(paths(join(cwd, 'app/nested'), '../*.yaml')).toEqual([join(cwd, 'app/template.yaml')]);
  });

  it('shows absolute paths below the working directory as relative ones', () => {
    const cwd = folderWith(tree);
    expect(paths(cwd, join(cwd, 'app/template.yaml'))).toEqual(['app/template.yaml']);
  });

  it('says why nothing in a folder was linted, and of standard input that it is no template', () => {
    const cwd = folderWith({
      'a/notes.yaml': 'a: 1\n',
      'a/package.json': '{}',
      'b/t.yaml': withError,
      '.vpclambdalintignore': 'b\n',
    });
    const said = (...args: string[]) => run(cwd, args).err.replaceAll('vpclambda-lint: ', '');
    const none = 'and none is a CloudFormation template, which has Resources with an AWS type\n';
    const ignored = 'left out by the config or by .vpclambdalintignore\n';
    expect(said('a')).toBe(`2 files were looked at, ${none}nothing was linted\n`);
    expect(said('b')).toBe(`1 file is ${ignored}nothing was linted\n`);
    expect(said('.')).toBe(`1 file is ${ignored}2 files were looked at, ${none}nothing was linted\n`);
    expect(said('a', '--templates-only')).toBe('');
    const { err } = runProcess(cwd, ['-'], { input: 'hello\n' });
    expect(err).toContain('standard input is left out: it is not a CloudFormation template');
  });

  it('says what it left out when it was named, and that nothing was linted', () => {
    const cwd = folderWith({
      'params.json': '{"A": "1"}',
      'empty.yaml': '',
      'notes.txt': 'Resources and AWS::Lambda::Function',
    });
    const ran = run(cwd, ['params.json', 'empty.yaml', 'notes.txt']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatchInlineSnapshot(`
      "vpclambda-lint: params.json is left out: it is not a CloudFormation template, as it has no Resources with an AWS type
      vpclambda-lint: empty.yaml is left out: it is not a CloudFormation template, as it has no Resources with an AWS type
      vpclambda-lint: notes.txt is left out: it is not a CloudFormation template, as it has no Resources with an AWS type
      vpclambda-lint: nothing was linted
      "
    `);
    expect(run(cwd, ['params.json', '--templates-only'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('leaves out what a template engine has yet to render, unless it was named', () => {
    const cwd = folderWith({
      'stacks/app.yaml': clean,
      'stacks/jinja.yaml': `${clean}{% if private %}\n  Other: {{ other }}\n{% endif %}\n`,
      'stacks/erb.yaml': `${clean}<% names.each do |name| %>\n  <%= name %>: { Type: 'AWS::SNS::Topic' }\n<% end %>\n`,
      'stacks/mustache.yaml': `${clean}{{#private}}\n  Other: { Type: 'AWS::SNS::Topic' }\n{{/private}}\n`,
      'stacks/values.yaml': `${clean}  Other: { Type: 'AWS::SNS::Topic', Properties: { TopicName: {{name}} } }\n`,
      'stacks/replaced.yaml': `${clean}%REST%\n`,
      'stacks/secret.yaml': `${clean}  Other: {{resolve:ssm:x}}: @\n`,
    });
    const ran = run(cwd, ['stacks']);
    const leftOut = (name: string) =>
      `stacks/${name} is left out: it has placeholders of a template engine; lint the file that is rendered`;
    for (const name of ['jinja.yaml', 'erb.yaml', 'mustache.yaml', 'values.yaml', 'replaced.yaml'])
      expect(ran.err).toContain(leftOut(name));
    expect(ran.err).not.toContain('secret.yaml');
    expect(ran.out).toContain('stacks/secret.yaml');
    expect(ran.out).not.toContain('template engine');
    expect(ran.code).toBe(1);
    expect(run(cwd, ['stacks/app.yaml', 'stacks/jinja.yaml', '--templates-only']).code).toBe(0);
    for (const name of ['jinja.yaml', 'values.yaml']) {
      const named = run(cwd, [`stacks/${name}`]);
      expect(named.code).toBe(1);
      expect(named.out).toContain('the file has placeholders of a template engine, so it is not a template yet');
      expect(JSON.parse(run(cwd, [`stacks/${name}`, '--format', 'json']).out).summary).toMatchObject({ errors: 1 });
    }
  });

  it.each([
    ['missing.yaml', 'no such file or folder'],
    ['*.yml', 'no file matches this pattern'],
    ['folder', 'no .yaml, .yml, .json or .template file in this folder'],
    ['binary.yaml', 'is binary, not text'],
  ])('says why %s cannot be linted', (name, message) => {
    const cwd = folderWith({ 'binary.yaml': new Uint8Array([0x52, 0, 1, 2, 0]) });
    mkdirSync(join(cwd, 'folder'));
    const ran = run(cwd, [name, '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out).files).toEqual([
      { path: name, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', () => {
    const cwd = folderWith({ 'secret.yaml': clean });
    chmodSync(join(cwd, 'secret.yaml'), 0o000);
    expect(run(cwd, ['secret.yaml']).out).toContain('its permissions forbid it');
  });

  it.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('reads %s by its BOM', (encoding) => {
    const bytes = Buffer.from(`\ufeff${withError}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    const cwd = folderWith({ 'bad.yaml': encoding === 'utf-16be' ? bytes.swap16() : bytes });
    expect(json(cwd, ['bad.yaml']).summary.errors).toBe(1);
  });

  it('reads standard input under the name it is given', () => {
    const cwd = folderWith({});
    const ran = runProcess(cwd, ['-', '--stdin-filename', 'stacks/app.yaml', '--format', 'json'], { input: withError });
    const { files } = JSON.parse(ran.out);
    expect(ran.code).toBe(1);
    expect(files[0].path).toBe('stacks/app.yaml');
  });

  it('goes on after a broken template', () => {
    const cwd = folderWith({ 'broken.yaml': broken, 'bad.yaml': withError });
    const { files } = json(cwd, ['.']);
    expect(files.map((file: { findings: { rule: string }[] }) => file.findings[0]?.rule)).toEqual([
      'role-without-eni-permissions',
      'template-syntax',
    ]);
  });
});
