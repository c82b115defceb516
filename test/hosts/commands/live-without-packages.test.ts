import { describe, expect, it, vi } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { accountOf } from '../../account/account-of-template.ts';
import { closedNetwork } from './account-server.ts';
import { inAccount } from './in-account.ts';

const { absent } = vi.hoisted(() => ({ absent: new Set<string>() }));

vi.mock('node:module', async (original) => {
  const real = await original<typeof import('node:module')>();
  const createRequire = (from: string) => {
    const require = real.createRequire(from);
    return (name: string): unknown => {
      if (!absent.has(name)) return require(name);
      throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
    };
  };
  return { ...real, createRequire, default: { ...real, createRequire } };
});

const template = `
Resources:
${closedNetwork}  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Files: { Type: AWS::EFS::FileSystem }
  Point: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref Files } }
  Photos:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref SubnetA], SecurityGroupIds: [!Ref Group] }
      FileSystemConfigs: [{ Arn: !GetAtt Point.Arn, LocalMountPath: /mnt/photos }]
  Plain:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref SubnetA], SecurityGroupIds: [!Ref Group] }
`;
const { answers } = accountOf(parse('template.yaml', template).value, {});

async function live(name: string, ...packages: readonly string[]) {
  absent.clear();
  for (const each of packages) absent.add(`@aws-sdk/client-${each}`);
  return inAccount({ answers }, 'live', '--function', name, '--format', 'json');
}

describe('live without packages of the SDK', () => {
  it('leaves undecided what only a package of a part would tell, and says which', async () => {
    const { out, err } = await live('Photos', 'efs');
    const note = 'file systems were not looked at: the package @aws-sdk/client-efs is not installed';
    expect(err).toBe(`vpclambda-lint: ${note}\n`);
    const { findings, undecided, notes } = JSON.parse(out);
    expect(notes).toEqual([note]);
    const rule = 'function-cannot-mount-file-system';
    expect(findings.filter((each: { rule: string }) => each.rule === rule)).toEqual([]);
    expect(undecided).toContainEqual(expect.objectContaining({ rule }));
  });

  it('needs no package of a part that the functions do not have', async () => {
    const { err } = await live('Plain', 'efs');
    expect(err).toBe('');
  });

  it('names all that it needs for every function at once', async () => {
    const { code, err } = await live('Photos', 'efs', 'ec2', 'lambda');
    expect(code).toBe(2);
    expect(err).toContain('the packages @aws-sdk/client-lambda and @aws-sdk/client-ec2 are not installed');
  });
});
