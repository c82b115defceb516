import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { clean, withError, withWarning } from '../templates.ts';
import { runProcess } from './built-command.ts';

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
