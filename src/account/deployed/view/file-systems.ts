import type { SaidFileSystems, SaidMountTarget } from '../deployed-answers.ts';
import type { ViewedResource } from './viewed-resource.ts';

/** File systems as resources of the view. */
export interface ViewedFileSystems {
  readonly resources: readonly ViewedResource[];
  /** The access point of that ARN, where the file system behind it is known with all of its mount targets. */
  accessPoint(arn: string): ViewedAccessPoint | undefined;
}

interface ViewedAccessPoint {
  readonly name: string;
  /** They are there already: a function that mounts the file system waits for none of them. */
  readonly mountTargets: readonly string[];
}

/**
 * The file systems of EFS that functions mount. Of one that was not read in full nothing is told: a zone without a mount
 * target would be concluded from what is missing.
 */
export function viewFileSystems({ accessPoints, fileSystems, mountTargets }: SaidFileSystems): ViewedFileSystems {
  const resources: ViewedResource[] = [];
  const byArn = new Map<string, ViewedAccessPoint>();
  for (const { FileSystemId, AvailabilityZoneName, NumberOfMountTargets } of fileSystems) {
    if (FileSystemId === undefined) continue;
    const listed = mountTargets.filter((target) => target.FileSystemId === FileSystemId);
    const isWhole = NumberOfMountTargets !== undefined && listed.length >= NumberOfMountTargets;
    if (!isWhole || listed.some(({ LifeCycleState }) => LifeCycleState === 'error')) continue;
    resources.push([FileSystemId, 'AWS::EFS::FileSystem', { AvailabilityZoneName }]);
    const targets = listed.filter(({ LifeCycleState = '' }) => !/^delet/.test(LifeCycleState));
    const names = targets.map(({ MountTargetId = '' }) => MountTargetId);
    for (const target of targets)
      resources.push([target.MountTargetId ?? '', 'AWS::EFS::MountTarget', mountTargetProperties(target)]);
    for (const point of accessPoints) {
      if (point.FileSystemId !== FileSystemId || point.AccessPointId === undefined) continue;
      resources.push([point.AccessPointId, 'AWS::EFS::AccessPoint', { FileSystemId: { Ref: FileSystemId } }]);
      byArn.set(point.AccessPointArn ?? '', { name: point.AccessPointId, mountTargets: names });
    }
  }
  return { resources, accessPoint: (arn) => byArn.get(arn) };
}

function mountTargetProperties({ MountTargetId, FileSystemId, SubnetId, SecurityGroups }: SaidMountTarget): object {
  return {
    FileSystemId: { Ref: FileSystemId },
    SubnetId,
    SecurityGroups: SecurityGroups ?? [`the security groups of ${MountTargetId}`],
  };
}
