import type {
  SaidAccessPoint,
  SaidConfiguration,
  SaidFileSystem,
  SaidFileSystems,
  SaidMountTarget,
} from '../../account/deployed/deployed-answers.ts';
import { said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient } from './clients.ts';
import { asEach, type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

const what = said(awsTexts.fileSystems);

/** An account in which functions mount nothing. */
export const noFileSystems: SaidFileSystems = { accessPoints: [], fileSystems: [], mountTargets: [] };

/** What EFS says of the file systems that functions mount; it is not asked where they mount none. */
export async function readFileSystems(
  functions: readonly SaidConfiguration[],
  settings: AwsSettings,
  notes: Note[],
): Promise<SaidFileSystems> {
  const points = accessPointsOf(functions);
  if (points.length === 0) return noFileSystems;
  const service = await orNote(notes, what, 'elasticfilesystem', () =>
    loadClient('efs', { ...settings, services: ['efs'] }),
  );
  if (service === undefined) return noFileSystems;
  const { sdk, client } = service;
  const each = asEach(notes, what);
  const accessPoints = await each('elasticfilesystem:DescribeAccessPoints', points, async (AccessPointId) => {
    const { AccessPoints = [] } = await client.send(new sdk.DescribeAccessPointsCommand({ AccessPointId }));
    return AccessPoints satisfies readonly SaidAccessPoint[];
  });
  const ids = [...new Set(accessPoints.flatMap(({ FileSystemId }) => FileSystemId ?? []))];
  const fileSystems = await each('elasticfilesystem:DescribeFileSystems', ids, async (FileSystemId) => {
    const { FileSystems = [] } = await client.send(new sdk.DescribeFileSystemsCommand({ FileSystemId }));
    return FileSystems satisfies readonly SaidFileSystem[];
  });
  const targets = await each('elasticfilesystem:DescribeMountTargets', ids, async (FileSystemId) => {
    const all: SaidMountTarget[] = [];
    for await (const { MountTargets = [] } of sdk.paginateDescribeMountTargets({ client }, { FileSystemId }))
      all.push(...MountTargets);
    return all;
  });
  const mountTargetIds = targets.flatMap(({ MountTargetId }) => MountTargetId ?? []);
  const groups = new Map(
    await each('elasticfilesystem:DescribeMountTargetSecurityGroups', mountTargetIds, async (MountTargetId) => {
      const said = await client.send(new sdk.DescribeMountTargetSecurityGroupsCommand({ MountTargetId }));
      return [[MountTargetId, said.SecurityGroups] as const];
    }),
  );
  return {
    accessPoints,
    fileSystems,
    mountTargets: targets.map((target) => ({ ...target, SecurityGroups: groups.get(target.MountTargetId ?? '') })),
  };
}

/** The ids of the access points of EFS by which functions mount file systems. */
function accessPointsOf(functions: readonly SaidConfiguration[]): readonly string[] {
  const ids = functions.flatMap(({ FileSystemConfigs = [] }) =>
    FileSystemConfigs.flatMap(({ Arn = '' }) => /:elasticfilesystem:.*:access-point\/(\w+-\w+)$/.exec(Arn)?.[1] ?? []),
  );
  return [...new Set(ids)].sort();
}
