import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/report/schemas/json-report.schema.json' with { type: 'json' };
import { applyEdits } from '../../src/text/edits.ts';
import { builtCommands, folderWith } from './process.ts';
import { broken, clean, withError, withWarning } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

const isValid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the command prints for these files, checked against the published schema. */
function report(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out } = runInThread(dist, [...Object.keys(files), '--format', 'json', ...args], { cwd: folderWith(files) });
  const parsed = JSON.parse(out);
  expect(isValid(parsed), JSON.stringify(isValid.errors)).toBe(true);
  return parsed;
}

const suppressed = withWarning.replace(
  '        - {IpProtocol',
  '        # vpclambda-lint-disable-next-line ingress/* -- kept for an old client\n        - {IpProtocol',
);

const conditional = withError
  .replace('Resources:\n', 'Conditions:\n  InVpc: !Equals [!Ref AWS::Region, eu-west-1]\nResources:\n')
  .replace('    Type: AWS::Lambda::Function\n', '    Type: AWS::Lambda::Function\n    Condition: InVpc\n');

describe('the JSON report of the command line', () => {
  it('has one entry for each of several paths, and counts over all', () => {
    const { version, files, summary } = report({ 'bad.yaml': withError, 'ok.yaml': clean, 'warns.yaml': withWarning });
    expect(version).toBe(1);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['bad.yaml', 'ok.yaml', 'warns.yaml']);
    expect(summary).toMatchObject({ files: 3, errors: 1, warnings: 1, infos: 0, suppressed: 0 });
  });

  it('says of a finding what, where, why and what to change', () => {
    const { files } = report({ 'warns.yaml': withWarning });
    const [finding] = files[0].findings;
    expect(finding).toMatchObject({
      rule: 'ingress-on-function-security-group',
      family: 'ingress',
      severity: 'warning',
      line: 11,
      column: 11,
      resource: 'Group',
      pointer: '/Resources/Group/Properties/SecurityGroupIngress/0',
      related: [{ path: 'warns.yaml', message: 'Fn uses Group' }],
    });
    expect(finding.message).toMatch(/^Group has 1 inbound rule/);
    expect(finding.remedy).toMatch(/^Remove the inbound rules of Group/);
  });

  it('gives fixes as edits by offset that resolve the finding', () => {
    const { files } = report({ 'bad.yaml': withError });
    const [{ rule, fix }] = files[0].findings;
    expect(fix).toMatchObject({ safe: true, title: expect.stringMatching(/^Add /) });
    const after = report({ 'bad.yaml': applyEdits(withError, fix.edits) ?? '' });
    expect(after.files[0].findings.map((finding: { rule: string }) => finding.rule)).not.toContain(rule);
  });

  it('says of a suppression that its day is past', () => {
    const until = (day: string) => suppressed.replace(' -- kept', ` until ${day} -- kept`);
    const { files } = report({ 'ended.yaml': until('2020-01-31'), 'lasting.yaml': until('2999-12-31') });
    const saying = files.map(({ findings }: { findings: { rule: string; suppressed?: object; message: string }[] }) =>
      findings.map(({ rule, message, suppressed }) =>
        rule === 'invalid-suppression' ? message : suppressed === undefined ? 'open' : 'suppressed',
      ),
    );
    expect(saying).toEqual([['This suppression ended on 2020-01-31', 'open'], ['suppressed']]);
  });

  it('keeps what is suppressed, with the reason', () => {
    const { files, summary } = report({ 'quiet.yaml': suppressed });
    expect(files[0].findings).toMatchObject([{ suppressed: { kind: 'comment', reason: 'kept for an old client' } }]);
    expect(summary).toMatchObject({ warnings: 0, suppressed: 1 });
  });

  it('says under which conditions a finding holds', () => {
    const [finding] = report({ 'sometimes.yaml': conditional }).files[0].findings;
    expect(finding.when).toBe('InVpc is true');
  });

  it('says what is undecided, and where', () => {
    const { files, summary } = report({ 'warns.yaml': withWarning });
    expect(summary.undecided).toBe(files[0].undecided.length);
    expect(files[0].undecided).toContainEqual({
      rule: expect.any(String),
      resource: 'Fn',
      reason: expect.any(String),
      line: expect.any(Number),
      settledBy: expect.any(String),
      questions: expect.arrayContaining([{ rule: expect.any(String), resource: 'Fn', line: expect.any(Number) }]),
    });
  });

  it('says of a file that cannot be linted why, beside the others', () => {
    const { files } = report({ 'broken.yaml': broken, 'ok.yaml': clean }, 'missing.yaml');
    const byPath = new Map(files.map((file: { path: string }) => [file.path, file]));
    expect(byPath.get('missing.yaml')).toMatchObject({ findings: [], fatal: { line: 1, column: 1 } });
    expect(byPath.get('broken.yaml')).toMatchObject({ findings: [{ rule: 'template-syntax', severity: 'error' }] });
    expect(byPath.get('ok.yaml')).toEqual({ path: 'ok.yaml', findings: [], undecided: [] });
  });
});
