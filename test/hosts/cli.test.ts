import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, run as runScript } from './process.ts';
import { broken, clean, fixable, withError, withWarning } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
let cli: string;
beforeAll(async () => {
  dist = await builtCommands();
  cli = join(dist, 'cli.cjs');
});

/** In a process of its own, where it is about its end or its standard input. */
const runProcess = (cwd: string, args: readonly string[], options: { input?: string | Uint8Array } = {}) =>
  runScript(cli, args, { cwd, ...options });
const run = (cwd: string, args: readonly string[], options: { env?: Record<string, string> } = {}) =>
  runInThread(dist, args, { cwd, ...options });
const json = (cwd: string, args: readonly string[]) => JSON.parse(run(cwd, [...args, '--format', 'json']).out);

describe('exit codes', () => {
  it('is 0 for a clean template and for warnings', () => {
    const cwd = folderWith({ 'clean.yaml': clean, 'warns.yaml': withWarning });
    expect(runProcess(cwd, ['clean.yaml'])).toMatchObject({ code: 0, err: '' });
    expect(runProcess(cwd, ['warns.yaml'])).toMatchObject({ code: 0, err: '' });
  });

  it('is 1 for an error, and for more warnings than allowed', () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
    expect(runProcess(cwd, ['bad.yaml']).code).toBe(1);
    expect(runProcess(cwd, ['warns.yaml', '--max-warnings', '0']).code).toBe(1);
    expect(runProcess(cwd, ['warns.yaml', '--max-warnings=1']).code).toBe(0);
  });

  it('is 2 for wrong usage, and says what was meant', () => {
    const cwd = folderWith({ 'clean.yaml': clean });
    const messages = [
      [],
      ['--frmat', 'json', 'clean.yaml'],
      ['clean.yaml', '--format'],
      ['clean.yaml', '--format', 'jsn'],
      ['clean.yaml', '--format', 'json', '--format', 'text'],
      ['clean.yaml', '--format', 'json='],
      ['clean.yaml', '--quiet=yes'],
      ['clean.yaml', '--max-warnings', 'none'],
      ['clean.yaml', '--region', 'eu-west-1', '--region', 'us-east-1'],
      ['clean.yaml', '--parameter', 'Vpc'],
      ['explain', 'function-cannot-reach-servic'],
      ['explain'],
      ['--list-rules', '--format', 'sarif'],
    ].map((args) => {
      const ran = runProcess(cwd, args);
      expect(ran).toMatchObject({ code: 2, out: '' });
      return ran.err;
    });
    expect(messages.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: nothing to lint
        Give a template, a folder, a pattern or -: vpclambda-lint template.yaml
      vpclambda-lint: unknown option --frmat
        Did you mean "--format"?
      vpclambda-lint: option --format needs a value
        Write it as --format KIND[=FILE]
      vpclambda-lint: unknown format jsn
        Did you mean "json"?
      vpclambda-lint: json and text both go to standard output
        Give one a file: --format text=FILE
      vpclambda-lint: --format json= names no file
        Write it as --format json=FILE
      vpclambda-lint: option --quiet takes no value
        Run vpclambda-lint --help for the options
      vpclambda-lint: --max-warnings none: not a number
        Write it as --max-warnings 0
      vpclambda-lint: option --region is given twice
        Give it once
      vpclambda-lint: --parameter Vpc: no value
        Write it as --parameter Name=Value
      vpclambda-lint: there is no rule function-cannot-reach-servic
        Did you mean "function-cannot-reach-service"?
      vpclambda-lint: explain takes one rule
        Run vpclambda-lint --list-rules for their ids
      vpclambda-lint: --list-rules prints text or json
        Use --format text or --format json
      "
    `);
  });

  it('is 2 when a file cannot be linted, and the others still are', () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'clean.yaml': clean });
    const ran = runProcess(cwd, ['missing.yaml', 'bad.yaml', 'clean.yaml', '--format', 'json']);
    const { files, summary } = JSON.parse(ran.out);
    expect(ran.code).toBe(2);
    expect(files.map((file: { path: string }) => file.path)).toEqual(['missing.yaml', 'bad.yaml', 'clean.yaml']);
    expect(files[0].fatal).toEqual({ message: 'no such file or folder', line: 1, column: 1 });
    expect(summary).toMatchObject({ files: 3, errors: 2 });
  });
});

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

describe('output', () => {
  it('shows no colours unless it is asked to', () => {
    const cwd = folderWith({ 'bad.yaml': withError });
    expect(run(cwd, ['bad.yaml']).out).not.toContain('\u001b[');
    expect(run(cwd, ['bad.yaml'], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[');
    expect(run(cwd, ['bad.yaml'], { env: { FORCE_COLOR: '0', NO_COLOR: '' } }).out).not.toContain('\u001b[');
  });

  it('writes each format to its file', () => {
    const cwd = folderWith({ 'bad.yaml': withError });
    const formats = ['json=out/r.json', 'sarif=out/r.sarif', 'junit=r.xml', 'gitlab=gl.json'];
    const ran = run(cwd, ['bad.yaml', ...formats.flatMap((format) => ['--format', format])]);
    expect(ran).toEqual({ code: 1, out: '', err: 'vpclambda-lint: 1 error in 1 file\n' });
    const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
    expect(JSON.parse(read('out/r.json')).version).toBe(1);
    const sarif = JSON.parse(read('out/r.sarif'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('bad.yaml');
    const rule = sarif.runs[0].tool.driver.rules.find(
      (each: { id: string }) => each.id === 'role-without-eni-permissions',
    );
    expect(rule.help.markdown).toContain('## Why it matters');
    expect(read('r.xml')).toContain('<testsuite name="bad.yaml"');
    expect(JSON.parse(read('gl.json'))[0].location.path).toBe('bad.yaml');
  });

  it('annotates inside GitHub Actions', () => {
    const cwd = folderWith({ 'bad.yaml': withError });
    expect(run(cwd, ['bad.yaml'], { env: { GITHUB_ACTIONS: 'true' } }).out).toMatch(/^::error title=role-without-eni/);
  });

  it('leaves out warnings under --quiet, and the exit code still counts them', () => {
    const cwd = folderWith({ 'warns.yaml': withWarning });
    const ran = run(cwd, ['warns.yaml', '--quiet', '--max-warnings', '0']);
    expect(ran.code).toBe(1);
    expect(ran.out).not.toContain('ingress-on-function-security-group');
  });

  it('says under --timing how long each stage and rule took, and reports the same', () => {
    const cwd = folderWith({
      'bad.yaml': withError,
      'rc.json': '{"extends": "none", "rules": {"eni-budget": "warning"}}',
    });
    const args = ['bad.yaml', '--format', 'json'];
    const timed = run(cwd, [...args, '--timing']);
    expect(timed).toMatchObject({ code: 1, out: run(cwd, args).out });
    expect(timed.err).toMatch(/^Stage +ms +%\nfind and read files +\d+\.\d +\d+\.\d\nparse +\d+\.\d +\d+\.\d$/m);
    expect(timed.err).toMatch(/^role-without-eni-permissions +\d+\.\d +\d+\.\d$/m);
    const ofOne = run(cwd, [...args, '--timing', '--config', 'rc.json']).err;
    expect(ofOne).toMatch(/^eni-budget /m);
    expect(ofOne).not.toContain('role-without-eni-permissions');
  });

  it('says under --stats what a run did, as JSON, and reports the same', () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
    const args = ['.', '--format', 'json'];
    const ran = run(cwd, [...args, '--stats']);
    const report = run(cwd, args);
    expect(ran).toMatchObject({ code: 1, out: report.out });
    const stats = JSON.parse(ran.err);
    const count = (list: string) =>
      JSON.parse(report.out).files.reduce(
        (sum: number, file: Record<string, unknown[]>) => sum + file[list]!.length,
        0,
      );
    expect(stats).toMatchObject({
      files: 2,
      linked: 0,
      bytes: withError.length + withWarning.length,
      findings: count('findings'),
      undecided: count('undecided'),
    });
    for (const key of ['resources', 'functionsInVpc', 'milliseconds', 'cpuMilliseconds', 'peakMemory'])
      expect(stats[key], key).toBeGreaterThan(0);
  });

  it('is the same on every run', () => {
    const cwd = folderWith({ 'a.yaml': withError, 'b.yaml': withWarning, 'c.yaml': broken });
    const outs = ['json', 'github', 'sarif', 'gitlab', 'markdown'].map((format) => {
      const [one, two] = [1, 2].map(() => run(cwd, ['.', '--format', format]).out);
      expect(one).toBe(two);
      return one;
    });
    expect(outs.every((out) => out)).toBe(true);
  });

  it('ends quietly when no one reads on', () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`t${index}.yaml`, withError]));
    const cwd = folderWith(files);
    const script = `"${process.execPath}" "${cli}" . 2>err | head -n 1; echo "code \${PIPESTATUS[0]}"`;
    const ran = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    expect(ran.stdout.trim().split('\n')).toEqual(['t0.yaml', 'code 1']);
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('');
  });
});

describe('parameters', () => {
  const template = `Parameters:
  Mode: {Type: String}
  Zones: {Type: CommaDelimitedList, Default: a}
Conditions:
  IsVpc: !Equals [!Ref Mode, vpc]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: {AssumeRolePolicyDocument: {}}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: !If [IsVpc, {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}, !Ref 'AWS::NoValue']
`;
  const files = {
    't.yaml': template,
    'list.json':
      '[{"ParameterKey": "Mode", "ParameterValue": "plain"}, {"ParameterKey": "Zones", "UsePreviousValue": true}]',
    'pipeline.json': '{"Parameters": {"Mode": "plain", "Zones": ["a", "b"]}}',
    'map.yaml': 'Mode: plain\n',
    'samconfig.toml':
      '[default.deploy.parameters]\nparameter_overrides = "Mode=plain Zones=\\"a,b\\""\n[prod.deploy.parameters]\nparameter_overrides = ["Mode=vpc"]\n',
  };
  const errors = (cwd: string, ...args: string[]) => json(cwd, ['t.yaml', ...args]).summary.errors;

  it.each(['list.json', 'pipeline.json', 'map.yaml', 'samconfig.toml'])('come from %s', (file) => {
    const cwd = folderWith(files);
    expect(errors(cwd)).toBe(1);
    expect(errors(cwd, '--parameters', file)).toBe(0);
  });

  it('come from an environment of samconfig.toml, and --parameter wins', () => {
    const cwd = folderWith(files);
    expect(errors(cwd, '--parameters', 'samconfig.toml#prod')).toBe(1);
    expect(errors(cwd, '--parameters', 'samconfig.toml#prod', '--parameter', 'Mode=plain')).toBe(0);
    expect(errors(cwd, '-p', 'Mode=vpc', '--parameters', 'list.json')).toBe(1);
  });

  it('say which file and key is wrong', () => {
    const cwd = folderWith({
      ...files,
      'object.json': '{"Mode": {"Ref": "X"}}',
      'item.json': '[{"Key": "Mode"}]',
      'broken.json': '{"Mode": ',
      'broken.toml': 'a = \n',
    });
    const messages = ['object.json', 'item.json', 'broken.json', 'broken.toml', 'none.json', 'samconfig.toml#dev'].map(
      (file) => {
        const ran = run(cwd, ['t.yaml', '--parameters', file]);
        expect(ran).toMatchObject({ code: 2, out: '' });
        return ran.err;
      },
    );
    expect(messages.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: parameter file object.json: Mode: not a text, number or list
        Give the value as text
      vpclambda-lint: parameter file item.json: item 1 has no ParameterKey
        Write [{"ParameterKey": ..., "ParameterValue": ...}], {"Parameters": {Name: value}} or {Name: value}
      vpclambda-lint: broken.json:1:1: a list or mapping in brackets is not closed
        Add the missing bracket
      vpclambda-lint: broken.toml:1:5: Invalid TOML document: invalid value
        Correct the TOML
      vpclambda-lint: parameter file none.json: no such file
        Give --parameters a file that exists
      vpclambda-lint: parameter file samconfig.toml: no parameter_overrides under [dev.deploy.parameters]
        Name another environment as samconfig.toml#name
      "
    `);
  });
});

describe('config', () => {
  const files = { 'app/deep/warns.yaml': withWarning, 'bad.yaml': withError };
  const rc = '.vpclambdalintrc.json';
  const rules = (cwd: string, ...args: string[]) =>
    json(cwd, args).files.flatMap((file: { findings: { rule: string; severity: string }[] }) =>
      file.findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );
  const ingress = 'ingress-on-function-security-group';

  it('is found upward from the file, and root stops the search', () => {
    const cwd = folderWith({
      ...files,
      [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }),
    });
    expect(rules(cwd, 'app')).toEqual([`${ingress} error`]);
    expect(rules(cwd, 'app', '--no-config')).toEqual([`${ingress} warning`]);
    const stopped = folderWith({
      ...files,
      [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }),
      [`app/${rc}`]: JSON.stringify({ root: true }),
    });
    expect(rules(stopped, 'app')).toEqual([`${ingress} warning`]);
  });

  it('takes rules from the command line last', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }) });
    expect(rules(cwd, 'app', '--rule', `${ingress}: info`)).toEqual([`${ingress} info`]);
    expect(rules(cwd, 'app', '--rule', 'ingress/*: off')).toEqual([]);
    expect(rules(cwd, 'app', '--rule', `${ingress}: ["error", {"evenWithTriggers": true}]`)).toEqual([
      `${ingress} error`,
    ]);
  });

  it('takes a file that --config names, which extends another', () => {
    const cwd = folderWith({
      ...files,
      'configs/base.json': JSON.stringify({ rules: { [ingress]: 'info' } }),
      'configs/lint.json': JSON.stringify({ extends: ['./base.json'] }),
    });
    expect(rules(cwd, 'app', '--config', 'configs/lint.json')).toEqual([`${ingress} info`]);
  });

  it('ignores files', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ ignorePatterns: ['app/**'] }) });
    expect(json(cwd, ['.']).files.map((file: { path: string }) => file.path)).toEqual(['bad.yaml']);
    expect(run(cwd, ['app/deep/warns.yaml'])).toMatchObject({
      code: 2,
      err: 'vpclambda-lint: app/deep/warns.yaml is left out: a config or .vpclambdalintignore ignores it\nvpclambda-lint: nothing was linted\n',
    });
  });

  it('prints what it says about a file', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }) });
    const printed = JSON.parse(run(cwd, ['--print-config', 'app/deep/warns.yaml', '--region', 'eu-west-1']).out);
    expect(printed.rules[ingress]).toEqual(['error', expect.any(Object)]);
    expect(printed.region).toBe('eu-west-1');
  });

  it('says where it is wrong', () => {
    const wrong = [
      '{"rules": {"ingress-on-function-securty-group": "error"}}',
      '{"rulez": {}}',
      '{"rules": {"ingress-on-function-security-group": "fatal"}}',
      '{"extends": "./missing.json"}',
      '{"plugins": ["./missing-plugin.js"]}',
      '{"rules": ',
    ];
    const messages = wrong.map((text) => {
      const ran = run(folderWith({ ...files, [rc]: text }), ['bad.yaml']);
      expect(ran).toMatchObject({ code: 2, out: '' });
      return ran.err;
    });
    expect(messages.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: rules["ingress-on-function-securty-group"] in .vpclambdalintrc.json:1:12: no such rule
        Did you mean "ingress-on-function-security-group"?
      vpclambda-lint: rulez in .vpclambdalintrc.json:1:2: no such key
        Did you mean "rules"?
      vpclambda-lint: rules["ingress-on-function-security-group"] in .vpclambdalintrc.json:1:12: is not one of the allowed values
        Allowed: "off", "on", "info", "warning", "warn", "error"
      vpclambda-lint: extends in .vpclambdalintrc.json:1:2: there is no ./missing.json
        Paths are relative to the folder of the config file
      vpclambda-lint: plugins in .vpclambdalintrc.json: there is no ./missing-plugin.js
        Paths are relative to the folder of the config file
      vpclambda-lint: .vpclambdalintrc.json:1:11 is not JSON: value expected
      "
    `);
    expect(run(folderWith(files), ['bad.yaml', '--config', 'none.json'])).toMatchObject({ code: 2, out: '' });
  });

  it.each(['mjs', 'cjs'])('loads rules of a plugin (.%s), checks their options and names them after it', (kind) => {
    const plugin = `{
      meta: { name: 'house' },
      rules: { 'no-queues': {
        meta: {
          id: 'no-queues', family: 'connectivity', severity: 'error', presets: [], summary: 'A queue',
          messages: { found: { problem: 'Queue {name} {word}', remedy: 'Remove it' } },
          schema: { type: 'object', additionalProperties: false, properties: { word: { type: 'string' } } },
          defaults: { word: 'is here' },
        },
        create: ({ report, options }) => ({
          'AWS::SQS::Queue': (queue) => report('found', { at: queue.at(), data: { name: queue.id, word: options.word } }),
        }),
      } },
    }`;
    const cwd = folderWith({
      'queue.yaml': 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n',
      [`plugin.${kind}`]: kind === 'mjs' ? `export default ${plugin};` : `module.exports = ${plugin};`,
      [rc]: JSON.stringify({
        plugins: [`./plugin.${kind}`],
        rules: { 'house/no-queues': ['warning', { word: 'waits' }] },
      }),
    });
    const [finding] = json(cwd, ['queue.yaml']).files[0].findings;
    expect(finding).toMatchObject({
      rule: 'house/no-queues',
      severity: 'warning',
      message: 'Queue Jobs waits',
      line: 2,
    });
    const wrong = run(cwd, ['queue.yaml', '--rule', 'house/no-queues: ["error", {"wrd": "x"}]']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('wrd');
  });
});

describe('fixing', () => {
  it('shows a diff and changes nothing under --fix-dry-run', () => {
    const cwd = folderWith({ 't.yaml': fixable });
    const ran = run(cwd, ['t.yaml', '--fix-dry-run']);
    expect(readFileSync(join(cwd, 't.yaml'), 'utf8')).toBe(fixable);
    expect(ran.out).toContain('--- a/t.yaml\n+++ b/t.yaml\n');
    expect(ran.out).toMatch(/^\+ +DependsOn: .*Eni/m);
  });

  it('reports what a dry run would leave, and keeps the diff out of reports for programs', () => {
    const cwd = folderWith({ 't.yaml': fixable });
    const ran = run(cwd, ['t.yaml', '--fix-dry-run', '--format', 'json']);
    expect(JSON.parse(ran.out).summary.warnings).toBe(0);
    expect(ran.err).toContain('+++ b/t.yaml\n');
  });

  it('writes the file under --fix, and what is fixed is reported no more', () => {
    const cwd = folderWith({ 't.yaml': fixable });
    expect(json(cwd, ['t.yaml']).summary.warnings).toBe(1);
    const ran = run(cwd, ['t.yaml', '--fix', '--format', 'json']);
    expect(JSON.parse(ran.out).summary.warnings).toBe(0);
    expect(ran.err).toBe('vpclambda-lint: t.yaml: 1 finding fixed\n');
    const fixed = readFileSync(join(cwd, 't.yaml'), 'utf8');
    expect(fixed).toContain('DependsOn');
    expect(fixed).toContain('# keeps its comment');
  });

  it('does not fix standard input in place', () => {
    const ran = runProcess(folderWith({}), ['-', '--fix'], { input: fixable });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(runProcess(folderWith({}), ['-', '--fix-dry-run'], { input: fixable }).out).toContain('--- a/template.yaml');
  });
});

describe('slips', () => {
  it.each([
    ['', '--fix'],
    ['t.yaml', ''],
    ['enis', ''],
    ['explain', ''],
  ])('%j %j has an argument too many', (...args) => {
    const cwd = folderWith({ 't.yaml': fixable });
    expect(run(cwd, args)).toEqual({
      code: 2,
      out: '',
      err: 'vpclambda-lint: an argument is empty\n  A variable of the command may have no value; for the working folder, write a dot\n',
    });
    expect(readFileSync(join(cwd, 't.yaml'), 'utf8')).toBe(fixable);
  });

  const parameters = 'Parameters: { Stage: { Type: String } }\n';

  it('tells of a value for a parameter that no template has', () => {
    const cwd = folderWith({ 'a.yaml': `${parameters}${clean}`, 'b.yaml': clean });
    expect(run(cwd, ['-p', 'Stag=prod', '-p', 'Stage=prod', 'a.yaml', 'b.yaml']).err).toBe(
      'vpclambda-lint: no template has a parameter Stag: did you mean "Stage"?\n',
    );
  });

  it.skipIf(process.platform !== 'linux')('ends where a report cannot be written', () => {
    const ran = run(folderWith({ 'a.yaml': clean }), ['--format', 'json=/proc/nowhere/report.json', 'a.yaml']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('cannot be written');
  });
});

describe('about', () => {
  it('prints its version', () => {
    expect(run(folderWith({}), ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('lists and explains the rules', () => {
    const cwd = folderWith({});
    const listed = JSON.parse(run(cwd, ['--list-rules', '--format', 'json']).out);
    const text = run(cwd, ['--list-rules']).out;
    expect(listed.length).toBeGreaterThan(10);
    for (const { id } of listed) {
      expect(text).toContain(id);
      const page = run(cwd, ['explain', id]);
      expect(page).toMatchObject({ code: 0, err: '' });
      expect(page.out).toContain('Why it matters');
      expect(page.out).not.toContain('```');
      expect(page.out).not.toMatch(/(?<!\w)_\w+_(?!\w)/);
    }
  });

  it.each([
    ['one-zone', 'Did you mean "function-in-one-zone"?'],
    ['grouping', 'grouping is a family of rules: eni-budget, function-in-one-zone, '],
    ['grouping/*', 'grouping is a family of rules: '],
    ['no-such-rule-at-all', 'See --list-rules for all there are'],
  ])('says what may be meant by the rule %s, which is none', (name, remedy) => {
    const explained = run(folderWith({}), ['explain', name]);
    expect(explained).toMatchObject({ code: 2, out: '' });
    expect(explained.err).toContain(`there is no rule ${name}\n  ${remedy}`);
  });

  it('explains a rule to programs, with its settings, messages and page', () => {
    const cwd = folderWith({});
    const rule = JSON.parse(run(cwd, ['explain', '--format', 'json', 'function-in-one-zone']).out);
    expect(rule).toMatchObject({ version: 1, id: 'function-in-one-zone', severity: 'warning', fixable: false });
    expect(rule.messages[0]).toMatchObject({ id: expect.any(String), problem: expect.stringContaining('{') });
    expect(rule.page).toMatch(/^# function-in-one-zone\n/);
    expect(run(cwd, ['explain', '--format', 'sarif', 'function-in-one-zone'])).toMatchObject({ code: 2, out: '' });
  });
});
