import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/engine/result.ts';
import { runHere } from './in-process.ts';
import { folderWith } from './process.ts';
import { broken, clean, withError, withWarning } from './templates.ts';

const lint = (cwd: string, ...args: string[]) => runHere(cwd, args);

/** The rules of what is reported, a file after the other. */
async function rulesIn(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const { files } = JSON.parse((await lint(cwd, '-f', 'json', ...args)).out) as LintResult;
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

const both = () => folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
const [ofError, ofWarning] = ['role-without-eni-permissions', 'ingress-on-function-security-group'];

describe('--only and --skip', () => {
  it('run the rules that are named, by id or family, and no others', async () => {
    const cwd = both();
    expect(await rulesIn(cwd, '.')).toEqual([ofError, ofWarning]);
    expect(await rulesIn(cwd, '--only', ofError, '.')).toEqual([ofError]);
    expect(await rulesIn(cwd, '--only', 'ingress/*', '--only', ofError, '.')).toEqual([ofError, ofWarning]);
    expect(await rulesIn(cwd, '--skip', 'iam-lifecycle/*', '.')).toEqual([ofWarning]);
    expect(await rulesIn(cwd, '--only', 'ingress/*', '--skip', ofWarning, '.')).toEqual([]);
  });

  it('run a rule that the config has off, with the options that it gives there', async () => {
    const cwd = both();
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), '{"rules": {"ingress-on-function-security-group": "off"}}');
    expect(await rulesIn(cwd, '.')).toEqual([ofError]);
    expect(await rulesIn(cwd, '--only', ofWarning, '.')).toEqual([ofWarning]);
  });

  it('never make a template that cannot be read look clean', async () => {
    const cwd = folderWith({ 'broken.yaml': broken });
    expect((await lint(cwd, '--only', ofError, 'broken.yaml')).code).toBe(1);
    const twice = `${clean}  Role: {Type: AWS::IAM::Role}\n`;
    const cwd2 = folderWith({ 'twice.yaml': twice });
    expect(await rulesIn(cwd2, '--only', ofError, 'twice.yaml')).toEqual(await rulesIn(cwd2, 'twice.yaml'));
  });

  it('take suppressions of rules that do not run for unused no more than a baseline for fixed', async () => {
    const cwd = both();
    await lint(cwd, '--baseline', 'known.json', '--update-baseline', '.');
    const ran = await lint(cwd, '--baseline', 'known.json', '--only', ofError, '.');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const suppressed = withWarning.replace(
      '        - {Ip',
      `        # vpclambda-lint-disable-next-line ${ofWarning} -- a probe\n        - {Ip`,
    );
    writeFileSync(join(cwd, 'warns.yaml'), suppressed);
    const rules = await rulesIn(cwd, '--report-unused', '--only', ofError, '--only', 'unused-suppression', '.');
    expect(rules).toEqual([ofError]);
    expect(await lint(cwd, '--baseline', 'known.json', '--update-baseline', '--only', ofError, '.')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--update-baseline and --only contradict each other'),
    });
  });

  it('say what was meant', async () => {
    expect(await lint(both(), '--only', 'role-without-eni-permission', '.')).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /--only role-without-eni-permission: no such rule\n.*Did you mean "role-without-eni-permissions"/,
      ),
    });
    expect(await lint(both(), '--skip', 'conectivity/*', '.')).toMatchObject({ code: 2 });
  });

  it('with --fix, fix only that', async () => {
    const cwd = both();
    for (const options of [
      ['--skip', ofError],
      ['--only', ofWarning],
    ]) {
      await lint(cwd, '--fix', ...options, '.');
      expect([options, readFileSync(join(cwd, 'bad.yaml'), 'utf8')]).toEqual([options, withError]);
    }
    await lint(cwd, '--fix', '--only', ofError, '.');
    expect(readFileSync(join(cwd, 'bad.yaml'), 'utf8')).toContain('AWSLambdaVPCAccessExecutionRole');
  });
});

describe('--min-severity', () => {
  it('leaves out what is less severe, in each report, and changes no exit code', async () => {
    const cwd = both();
    const infos = ['--rule', `${ofError}: info`];
    expect(await rulesIn(cwd, ...infos, '.')).toEqual([ofError, ofWarning]);
    expect(await rulesIn(cwd, ...infos, '--min-severity', 'warning', '.')).toEqual([ofWarning]);
    expect(await rulesIn(cwd, ...infos, '--min-severity', 'error', '.')).toEqual([]);
    expect((await lint(cwd, ...infos, '--min-severity', 'error', '--max-warnings', '0', '.')).code).toBe(1);
    for (const format of ['text', 'sarif', 'junit', 'gitlab', 'markdown', 'compact', 'github']) {
      const { out } = await lint(cwd, ...infos, '--min-severity', 'warning', '-f', format, '.');
      // SARIF lists all rules first, and JUnit what is undecided last
      const places = (/"results":[\s\S]*/.exec(out)?.[0] ?? out).replace(/<system-out>[\s\S]*?<\/system-out>/g, '');
      expect([format, places.includes('bad.yaml:'), places.includes(ofError)]).toEqual([format, false, false]);
      expect([format, places.includes(ofWarning)]).toEqual([format, true]);
    }
  });

  it('is one of three, and not another than that of --quiet', async () => {
    expect(await lint(both(), '--min-severity', 'warnings', '.')).toMatchObject({
      code: 2,
      out: '',
      err: 'vpclambda-lint: --min-severity warnings: no such severity\n  Did you mean "warning"?\n',
    });
    expect(await lint(both(), '--min-severity', 'info', '--quiet', '.')).toMatchObject({ code: 2, out: '' });
    expect(await rulesIn(both(), '--min-severity', 'error', '--quiet', '.')).toEqual([ofError]);
  });
});

describe('--exit-zero', () => {
  it('makes what is found no failure, but neither wrong usage nor a file that cannot be read', async () => {
    const cwd = folderWith({ 'bad.yaml': withError });
    expect(await lint(cwd, '--exit-zero', 'bad.yaml')).toMatchObject({
      code: 0,
      out: expect.stringContaining('✖ 1 error'),
    });
    for (const args of [
      ['bad.yaml', 'none.yaml'],
      ['none.yaml'],
      ['--max-warnings', '0', 'bad.yaml'],
      ['--frmat', 'x'],
    ])
      expect([args, (await lint(cwd, '--exit-zero', ...args)).code]).toEqual([args, 2]);
  });

  it('holds for merge and diff too', async () => {
    const cwd = both();
    for (const index of ['1', '2']) await lint(cwd, '--shard', `${index}/2`, '-f', `json=${index}.json`, '.');
    expect((await lint(cwd, 'merge', '1.json', '2.json')).code).toBe(1);
    expect((await lint(cwd, 'merge', '--exit-zero', '1.json', '2.json')).code).toBe(0);
    const removed = withWarning.replace(/ {2}Group:[\s\S]*?(?= {2}Fn:)/, '').replace('!Ref Group', 'sg-0a');
    writeFileSync(join(cwd, 'after.yaml'), removed);
    const { code } = await lint(cwd, 'diff', 'warns.yaml', 'after.yaml');
    expect((await lint(cwd, 'diff', '--exit-zero', 'warns.yaml', 'after.yaml')).code).toBe(code === 1 ? 0 : code);
  });
});

describe('--no-error-on-unmatched', () => {
  it('is about patterns and folders, not about files that are named', async () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'notes/a.yaml': 'just: text\n' });
    mkdirSync(join(cwd, 'empty'));
    for (const operand of ['*.none', 'empty', 'notes']) {
      expect([operand, (await lint(cwd, operand)).code]).toEqual([operand, 2]);
      expect(await lint(cwd, '--no-error-on-unmatched', operand)).toEqual({
        code: 0,
        out: '',
        err: expect.stringMatching(
          /^(?:vpclambda-lint: 1 file was looked at.*\n)?vpclambda-lint: nothing was linted\n$/,
        ),
      });
    }
    expect((await lint(cwd, '--no-error-on-unmatched', '*.none', 'bad.yaml')).code).toBe(1);
    expect((await lint(cwd, '--no-error-on-unmatched', 'none.yaml')).code).toBe(2);
  });
});

describe('--list-templates', () => {
  it('lists what would be linted, and lints nothing', async () => {
    const cwd = folderWith({
      'a/bad.yaml': withError,
      'b.json': '{"no": "template"}',
      'ignored.yaml': withError,
      '.vpclambdalintignore': 'ignored.yaml\n',
      'warns.yaml': withWarning,
    });
    expect(await lint(cwd, '--list-templates')).toEqual({ code: 0, out: 'a/bad.yaml\nwarns.yaml\n', err: '' });
    const { out } = await lint(cwd, '--list-templates', '-f', 'json', 'a');
    expect(JSON.parse(out)).toEqual(['a/bad.yaml']);
    expect(await lint(cwd, '--list-templates', 'none.yaml')).toMatchObject({ code: 2, out: '' });
    expect(await lint(cwd, '--list-templates', '-f', 'sarif')).toMatchObject({ code: 2, out: '' });
  });
});

describe('VPCLAMBDA_LINT_CONFIG', () => {
  it('names a config where the command line names none', async () => {
    const cwd = both();
    for (const [name, rule] of [
      ['env.json', ofError],
      ['given.json', ofWarning],
    ])
      writeFileSync(join(cwd, name!), JSON.stringify({ rules: { [rule!]: 'off' } }));
    const env = { VPCLAMBDA_LINT_CONFIG: 'env.json' };
    const found = async (...args: string[]) =>
      (JSON.parse((await runHere(cwd, ['-f', 'json', ...args, '.'], env)).out) as LintResult).files.flatMap(
        ({ findings }) => findings.map(({ rule }) => rule),
      );
    expect(await found()).toEqual([ofWarning]);
    expect(await found('--config', 'given.json')).toEqual([ofError]);
    expect(await found('--no-config')).toEqual([ofError, ofWarning]);
    expect(await runHere(cwd, ['.'], { VPCLAMBDA_LINT_CONFIG: 'none.json' })).toMatchObject({ code: 2 });
  });
});

describe('--env-info', () => {
  it('says what it runs on and which configs hold, and nothing of templates', async () => {
    const cwd = both();
    const printed = async (...args: string[]) => runHere(cwd, ['--env-info', ...args], { GITHUB_ACTIONS: 'true' });
    const { code, out, err } = await printed();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^vpclambda-lint \d+\.\d+\.\d+\nNode\.js +\d+\.\d+\.\d+, V8 /);
    expect(out).toMatch(/\nCI +GitHub Actions\nConfigs +none\n$/);
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), '{"root": true, "plugins": ["./never.mjs"]}');
    expect((await printed()).out).toMatch(/\nConfigs +\.vpclambdalintrc\.json\n$/);
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), '{"root": true, "rulez": {}}');
    expect((await printed()).out).toMatch(/\nConfigs +.*rulez/);
    expect((await printed('--no-config')).out).toMatch(/\nConfigs +none \(--no-config\)\n$/);
  });
});
