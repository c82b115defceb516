import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { broken, withError, withWarning } from '../templates.ts';
import { cli, run } from './built-command.ts';

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
