import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playing } from '../generated/runs.ts';
import { runHere } from './in-process.ts';
import { folderWith } from './process.ts';
import { clean, withError, withWarning } from './templates.ts';

const lint = (cwd: string, ...args: string[]) => runHere(cwd, args);

async function openIn(cwd: string, ...args: string[]): Promise<string[]> {
  const { files } = JSON.parse((await lint(cwd, ...args, '--format', 'json')).out);
  return files.flatMap(({ path, findings }: { path: string; findings: { suppressed?: unknown; resource: string }[] }) =>
    findings.filter(({ suppressed }) => suppressed === undefined).map(({ resource }) => `${path} ${resource}`),
  );
}

const known = ['--baseline', 'known.json'];

describe('--baseline', () => {
  it('silences what was there when it was written, and says how much', async () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
    expect(await lint(cwd, ...known, '--update-baseline', '.')).toMatchObject({
      code: 0,
      err: 'vpclambda-lint: known.json: 2 known findings, 2 added, 0 removed\n',
    });
    const ran = await lint(cwd, ...known, '--max-warnings', '0', '.');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('2 in the baseline');
    expect((await lint(cwd, '.')).code).toBe(1);
  });

  it('knows findings when lines move, and from whichever folder it is linted', async () => {
    const cwd = folderWith({ 'stacks/bad.yaml': withError });
    await lint(cwd, '--baseline', 'ci/known.json', '--update-baseline', '.');
    writeFileSync(join(cwd, 'stacks/bad.yaml'), `# more\n\n${withError}`);
    expect((await lint(join(cwd, 'stacks'), '--baseline', '../ci/known.json', 'bad.yaml')).code).toBe(0);
  });

  it('reports what is fixed, and drops it on update', async () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
    await lint(cwd, ...known, '--update-baseline', '.');
    writeFileSync(join(cwd, 'bad.yaml'), clean);
    expect((await lint(cwd, ...known, '.')).err).toBe(
      'vpclambda-lint: known.json: 1 known finding no longer matches anything. --update-baseline removes what is fixed\n',
    );
    // a run about other files says nothing of it
    expect((await lint(cwd, ...known, 'warns.yaml')).err).toBe('');
    expect((await lint(cwd, ...known, '--update-baseline', '.')).err).toContain('1 known finding, 0 added, 1 removed');
    writeFileSync(join(cwd, 'bad.yaml'), withError);
    expect((await lint(cwd, ...known, '.')).code).toBe(1);
  });

  it('keeps on update what it knows of files that the run is not about, unless they are gone', async () => {
    const cwd = folderWith({ 'bad.yaml': withError, 'warns.yaml': withWarning });
    await lint(cwd, ...known, '--update-baseline', '.');
    await lint(cwd, ...known, '--update-baseline', 'warns.yaml');
    expect((await lint(cwd, ...known, '.')).code).toBe(0);
    rmSync(join(cwd, 'bad.yaml'));
    await lint(cwd, ...known, '--update-baseline', 'warns.yaml');
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).files)).toEqual(['warns.yaml']);
  });

  it('knows nothing that the config forbids to suppress, and no file that cannot be judged', async () => {
    const config = JSON.stringify({ suppressions: { forbid: ['iam-lifecycle/*'] } });
    const cwd = folderWith({ 'bad.yaml': withError, '.vpclambdalintrc.json': config });
    expect(await lint(cwd, ...known, '--update-baseline', '.')).toMatchObject({ code: 1 });
    expect(await lint(cwd, ...known, '--update-baseline', 'gone.yaml')).toMatchObject({ code: 2 });
  });

  it('is marked as known in JSON and as an external suppression in SARIF', async () => {
    const cwd = folderWith({ 'bad.yaml': withError });
    await lint(cwd, ...known, '--update-baseline', '.');
    const { files, summary } = JSON.parse((await lint(cwd, ...known, '--format', 'json', '.')).out);
    expect(files[0].findings[0].suppressed).toEqual({ kind: 'baseline', reason: '' });
    expect(summary).toMatchObject({ errors: 0, suppressed: 1 });
    const log = JSON.parse((await lint(cwd, ...known, '--format', 'sarif', '.')).out);
    expect(log.runs[0].results[0].suppressions).toEqual([{ kind: 'external' }]);
  });

  it('says what is wrong with the file', async () => {
    const cwd = folderWith({
      'a.yaml': clean,
      'no.json': '<<<<<<<',
      'odd.json': '{"version": 1, "files": {"a": [{}]}}',
    });
    const errors = [];
    for (const args of [
      ['--baseline', 'gone.json'],
      ['--baseline', 'no.json'],
      ['--baseline', 'odd.json'],
      ['--update-baseline'],
    ]) {
      const ran = await lint(cwd, 'a.yaml', ...args);
      expect(ran).toMatchObject({ code: 2, out: '' });
      errors.push(ran.err);
    }
    expect(errors.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: --baseline gone.json: no such file
        Write it once with all findings of today: --baseline gone.json --update-baseline
      vpclambda-lint: --baseline no.json cannot be read: it is not JSON: unexpected "<" in line 1, column 1
        After a merge, delete the file and write it again with --update-baseline; git diff shows what changes
      vpclambda-lint: --baseline odd.json cannot be read: entry 1 of "a" has no "fingerprint"
        After a merge, delete the file and write it again with --update-baseline; git diff shows what changes
      vpclambda-lint: --update-baseline needs --baseline
        Name the file: --baseline FILE --update-baseline
      "
    `);
  });
});

/** A template in which each of these functions lacks permissions of its own, in this order and with these blank lines. */
function templateOf(functions: readonly { readonly name: string; readonly blank: number }[]): string {
  const resources = functions.map(
    ({ name, blank }) => `${'\n'.repeat(blank)}  ${name}Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt ${name}Role.Arn
      VpcConfig: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}
`,
  );
  return `Resources:\n  Topic: {Type: 'AWS::SNS::Topic'}\n${resources.join('')}`;
}

const functions = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('Orders', 'Bills', 'Mails', 'Stock'), blank: fc.nat(3) }),
  { selector: ({ name }) => name },
);

it('silences exactly what the run found from which it was written, and forgets what is fixed', async () => {
  const states = fc.record({ a: functions, b: functions });
  await fc.assert(
    fc.asyncProperty(states, states, async (before, after) => {
      const cwd = folderWith({});
      const put = (state: typeof before) => {
        writeFileSync(join(cwd, 'a.yaml'), templateOf(state.a));
        writeFileSync(join(cwd, 'b.yaml'), templateOf(state.b));
      };
      put(before);
      const had = new Set(await openIn(cwd, '.'));
      await lint(cwd, ...known, '--update-baseline', '.');
      expect(await openIn(cwd, ...known, '.')).toEqual([]);

      put(after);
      const has = await openIn(cwd, '.');
      expect(has).toHaveLength(after.a.length + after.b.length);
      const added = has.filter((finding) => !had.has(finding));
      expect(await openIn(cwd, ...known, '.')).toEqual(added);

      // what was fixed counts as new when it comes back
      await lint(cwd, ...known, '--update-baseline', '.');
      put(before);
      expect(await openIn(cwd, ...known, '.')).toEqual(
        (await openIn(cwd, '.')).filter((finding) => !has.includes(finding)),
      );
    }),
    playing(8),
  );
});
