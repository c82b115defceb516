import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { fixable } from '../templates.ts';
import { json, run, runProcess } from './built-command.ts';

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
