import Module, { syncBuiltinESMExports } from 'node:module';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse } from '../../../../src/syntax/parse.ts';
import { accountOf } from '../../../account/account-of-template.ts';
import { closedNetwork } from '../account-server.ts';
import { inAccount } from '../in-account.ts';

const absent = new Set<string>();
const { createRequire } = Module;
const requiring = vi.spyOn(Module, 'createRequire').mockImplementation((from) => {
  const require = createRequire(from);
  const requireWhatIsThere = (name: string): unknown => {
    if (!absent.has(name)) return require(name);
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
  };
  return Object.assign(requireWhatIsThere, require);
});
// what others import of it by name
syncBuiltinESMExports();
afterAll(() => {
  requiring.mockRestore();
  syncBuiltinESMExports();
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
  Proxy:
    Type: AWS::RDS::DBProxy
    Properties: { EngineFamily: MYSQL, VpcSubnetIds: [!Ref SubnetA], VpcSecurityGroupIds: [!Ref Group] }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref SubnetA], SecurityGroupIds: [!Ref Group] }
      Environment: { Variables: { DB_HOST: !GetAtt Proxy.Endpoint } }
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
  it.each([
    ['Photos', 'efs', 'file systems', 'function-cannot-mount-file-system'],
    ['Orders', 'rds', 'databases', 'function-cannot-reach-database'],
  ])('says what of %s could not be read without client-%s', async (name, absentOne, what, rule) => {
    const findingsOf = ({ out }: { readonly out: string }) =>
      JSON.parse(out).findings.filter((each: { rule: string }) => each.rule === rule);
    expect(findingsOf(await live(name))).toHaveLength(1);
    const ran = await live(name, absentOne);
    const note = `${what} were not looked at: the package @aws-sdk/client-${absentOne} is not installed`;
    expect(ran.err).toBe(`vpclambda-lint: ${note}\n`);
    expect(JSON.parse(ran.out).notes).toEqual([note]);
    expect(findingsOf(ran)).toEqual([]);
  });

  it('needs no package of a part that the functions do not have', async () => {
    const { err } = await live('Plain', 'efs', 'rds', 'mq', 'kafka');
    expect(err).toBe('');
  });

  it('names all that it needs for every function at once', async () => {
    const { code, err } = await live('Photos', 'efs', 'ec2', 'lambda');
    expect(code).toBe(2);
    expect(err).toContain('the packages @aws-sdk/client-lambda and @aws-sdk/client-ec2 are not installed');
  });
});
