import { describe, expect, it } from 'vitest';
import type { DeployedAnswers, SaidMountTarget } from '../../../../src/account/deployed/deployed-answers.ts';
import { closedNetwork, deployed, functionInVpc } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

const template = `
Resources:
${closedNetwork}  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  FilesGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: files
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref Group }]
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Files: { Type: AWS::EFS::FileSystem }
  TargetA:
    Type: AWS::EFS::MountTarget
    Properties: { FileSystemId: !Ref Files, SubnetId: !Ref SubnetA, SecurityGroups: [!Ref FilesGroup] }
  TargetB:
    Type: AWS::EFS::MountTarget
    Properties: { FileSystemId: !Ref Files, SubnetId: !Ref SubnetB, SecurityGroups: [!Ref FilesGroup] }
  Point: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref Files } }
${functionInVpc('Photos', 'FileSystemConfigs: [{ Arn: !GetAtt Point.Arn, LocalMountPath: /mnt/photos }]')}${functionInVpc('Plain')}`;

const { account, idOf } = deployed(template);
const [files, targetA, targetB, filesGroup, group, subnetB] = [
  ...['Files', 'TargetA', 'TargetB', 'FilesGroup', 'Group', 'SubnetB'],
].map(idOf) as [string, string, string, string, string, string];

/** The account with other mount targets; the number that EFS tells is theirs unless it is given. */
function withTargets(mountTargets: readonly SaidMountTarget[], NumberOfMountTargets = mountTargets.length) {
  const fileSystems = account.fileSystems.fileSystems.map((each) => ({ ...each, NumberOfMountTargets }));
  return { ...account, fileSystems: { ...account.fileSystems, mountTargets, fileSystems } };
}
const [first, second] = account.fileSystems.mountTargets as [SaidMountTarget, SaidMountTarget];

const args = ['live', '--function', 'Photos', '--format', 'json'];

function mountsIn({ out }: { readonly out: string }) {
  const { findings, undecided, notes } = JSON.parse(out);
  const ofRule = (each: { rule: string }) => each.rule === 'function-cannot-mount-file-system';
  return {
    found: findings.filter(ofRule).map(({ message }: { message: string }) => message),
    open: undecided.filter(ofRule).map(({ reason }: { reason: string }) => reason),
    notes,
  };
}

async function judged(answers: DeployedAnswers, failing: Failing = {}) {
  return mountsIn(await inAccount({ answers, failing }, ...args));
}

describe('a deployed function that mounts a file system', () => {
  it('gets to it', async () => {
    expect(await judged(account)).toMatchObject({ found: [], open: [] });
  });

  it('needs a mount target in the zone of each subnet', async () => {
    expect(await judged(withTargets([first]))).toMatchObject({
      found: [
        `Photos mounts ${files} in ${subnetB} (SubnetB), and no mount target of ${files} is in that Availability Zone`,
      ],
      open: [],
    });
  });

  it.each(['deleting', 'deleted'])('has none in a mount target that is %s', async (LifeCycleState) => {
    const { found } = await judged(withTargets([first, { ...second, LifeCycleState }]));
    expect(found).toEqual([expect.stringContaining(`in ${subnetB} (SubnetB), and no mount target`)]);
  });

  it('is let in by the groups of the mount targets, as they are now', async () => {
    const SecurityGroups = account.network.SecurityGroups.map((each) =>
      each.GroupId === filesGroup ? { ...each, IpPermissions: [] } : each,
    );
    const changed = { ...account, network: { ...account.network, SecurityGroups } };
    const { found } = await judged(changed);
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(`${filesGroup}, the security group of \\S+, does not allow inbound TCP 2049 from ${group}`),
      ),
    ]);
    const online = await inAccount({ answers: changed }, 'live', '--function', 'Photos');
    const saved = await offline(savedFiles(changed), 'live', '--function', 'Photos');
    expect(online).toMatchObject(saved);
    expect(saved.code).toBe(1);
  });

  it('is told of all pages of mount targets', async () => {
    const { asked } = await inAccount({ answers: account }, ...args);
    expect(asked.filter(({ action }) => action === 'DescribeMountTargets')).toHaveLength(2);
  });

  it.each([
    ['fewer mount targets are listed than there are', withTargets([first], 2)],
    ['one of them could not be created', withTargets([first, { ...second, LifeCycleState: 'error' }])],
  ])('is undecided where %s', async (_, answers) => {
    expect(await judged(answers)).toMatchObject({ found: [], open: [expect.any(String)] });
  });

  it('is undecided where its mount targets are in a network that was not read', async () => {
    const elsewhere = withTargets([first, second].map((each) => ({ ...each, SubnetId: 'subnet-0e1f' })));
    const { found, open } = await judged(elsewhere);
    expect(found).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
  });

  it('is undecided where its access point is of another account', async () => {
    const answers = { ...account, fileSystems: { ...account.fileSystems, accessPoints: [] } };
    const { found, open, notes } = await judged(answers);
    expect({ found, open }).toEqual({ found: [], open: [expect.any(String)] });
    expect(notes).toContain(`${idOf('Point')} was not found in this account: elasticfilesystem:DescribeAccessPoints`);
  });

  it.each(['DescribeAccessPoints', 'DescribeFileSystems', 'DescribeMountTargets', 'DescribeMountTargetSecurityGroups'])(
    'is undecided where %s is denied, which is noted once',
    async (action) => {
      const failing = { [action]: { error: 'AccessDeniedException', status: 403 } };
      for (const answers of [account, withTargets([first])]) {
        const { found, open, notes } = await judged(answers, failing);
        const notOfGroups = action === 'DescribeMountTargetSecurityGroups' ? await judged(answers) : { found: [] };
        expect(found).toEqual(notOfGroups.found);
        expect(open.length).toBeGreaterThan(0);
        const note = `file systems were not looked at: elasticfilesystem:${action} is denied`;
        expect(notes.filter((each: string) => each === note)).toHaveLength(1);
      }
    },
  );

  it('is asked again where EFS is throttled', async () => {
    const throttled = { error: 'ThrottlingException', status: 429, times: 2 };
    const { found, notes } = await judged(withTargets([first]), { DescribeMountTargets: throttled });
    expect([found.length, notes.filter((each: string) => each.includes('elastic'))]).toEqual([1, []]);
  });

  it('is judged as far as saved AWS CLI output has it', async () => {
    const { 'mount-target-groups.json': _, ...rest } = savedFiles(account);
    expect(mountsIn(await offline(rest, ...args))).toMatchObject({
      found: [],
      open: [expect.stringContaining(targetA), expect.stringContaining(targetB)],
    });
    const { 'file-systems.json': __, ...others } = savedFiles(withTargets([first]));
    expect(mountsIn(await offline(others, ...args))).toMatchObject({ found: [], open: [expect.any(String)] });
  });
});

describe('a deployed function that mounts nothing', () => {
  it('asks nothing of EFS', async () => {
    const { asked } = await inAccount({ answers: account }, 'live', '--function', 'Plain');
    expect(asked.filter(({ service }) => service === 'elasticfilesystem')).toEqual([]);
  });
});
