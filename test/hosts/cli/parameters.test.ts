import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { clean, fixable } from '../templates.ts';
import { json, run } from './built-command.ts';

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
    const messages = [
      'object.json',
      't.yaml',
      'item.json',
      'broken.json',
      'broken.toml',
      'none.json',
      'samconfig.toml#dev',
    ].map((file) => {
      const ran = run(cwd, ['t.yaml', '--parameters', file]);
      expect(ran).toMatchObject({ code: 2, out: '' });
      return ran.err;
    });
    expect(messages.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: parameter file object.json: Mode: not a text, number or list
        Give the value as text
      vpclambda-lint: parameter file t.yaml: it is a template, not the values of its parameters
        Write [{"ParameterKey": ..., "ParameterValue": ...}], {"Parameters": {Name: value}} or {Name: value}
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
