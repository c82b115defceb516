import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/text/limits.ts';
import { builtCommands, folderWith } from './process.ts';
import { withError } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

const nesting = (template: string, times: number) =>
  `Resources:\n${Array.from({ length: times }, (_, index) => `  N${index}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${template} } }\n`).join('')}`;

/** Ten templates, each of which nests the next so many times. */
const tower = (times: number) =>
  Object.fromEntries([
    ...Array.from({ length: 8 }, (_, index) => [`t${index}.yaml`, nesting(`t${index + 1}.yaml`, times)]),
    ['t8.yaml', withError],
  ]);

describe('limits', () => {
  it('bound nested stacks, and are named where they are reached', () => {
    const cwd = folderWith({ ...tower(5), 'own.yaml': withError });
    const ran = runInThread(dist, ['--no-config', 't0.yaml', 'own.yaml', '--format', 'json'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`t0.yaml was not analyzed in full`);
    expect(ran.err).toContain(`limit nested-stacks: at most ${limits.nestedStacks.most} nested stacks`);
    const [tower0, own] = JSON.parse(ran.out).files;
    expect(tower0.undecided).toMatchObject([{ rule: 'incomplete-analysis' }]);
    expect(own.findings).not.toEqual([]);
  });

  it('bound a template that nests itself, once for each', () => {
    const cwd = folderWith({ 'self.yaml': `${nesting('self.yaml', 1)}`, 'twin.yaml': nesting('twin.yaml', 3) });
    const ran = runInThread(dist, ['--no-config', 'self.yaml', 'twin.yaml'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('self.yaml was not analyzed in full');
    expect(ran.err).toContain(`limit nesting-depth: at most ${limits.nestingDepth.most} levels`);
    expect(ran.err).toContain('twin.yaml was not analyzed in full');
    expect(ran.err).toContain('limit nested-stacks');
  });

  it('leave alone what is nested as people do', () => {
    const cwd = folderWith({ 'a.yaml': nesting('b.yaml', 20), 'b.yaml': nesting('c.yaml', 10), 'c.yaml': withError });
    expect(runInThread(dist, ['--no-config', 'a.yaml'], { cwd }).err).toBe('');
  });
});

describe('nested stacks that are not there', () => {
  const parent = (stacks: number) =>
    JSON.stringify({
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
        Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'Own', VpcId: { Ref: 'Vpc' } } },
        Function: {
          Type: 'AWS::Lambda::Function',
          Properties: { VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: [{ Ref: 'Group' }] } },
        },
        ...Object.fromEntries(
          Array.from({ length: stacks }, (_, index) => [
            `Stack${index}`,
            {
              Type: 'AWS::CloudFormation::Stack',
              Properties: { TemplateURL: 'https://s3/missing.json', Parameters: { Subnet: { Ref: 'Subnet' } } },
            },
          ]),
        ),
      },
    });
  const reasonsWith = (stacks: number): string[] => {
    const cwd = folderWith({ 'parent.json': parent(stacks) });
    const args = ['--no-config', '--no-siblings', 'parent.json', '--format', 'json', '--preset', 'all'];
    const [file] = JSON.parse(runInThread(dist, args, { cwd }).out).files;
    return file.undecided.flatMap(({ reason }: { reason: string }) =>
      reason.startsWith('Subnet is passed to') ? [reason] : [],
    );
  };

  it('are a reason each where they are few', () => {
    expect(reasonsWith(3).sort()).toEqual(
      [0, 1, 2].map(
        (index) => `Subnet is passed to Stack${index}, which may add something to it that is not seen here`,
      ),
    );
  });

  it('are one reason where they are many', () => {
    expect(reasonsWith(40)).toEqual([
      'Subnet is passed to Stack0, Stack1, Stack2 and 37 others, which may add something to it that is not seen here',
    ]);
  });
});
