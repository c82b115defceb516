import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import type { Answers } from './answers.ts';

/** What EFS says of an account. */
export function efsAnswers({ fileSystems }: DeployedAnswers): Answers {
  return {
    DescribeAccessPoints: (input) => {
      const AccessPoints = fileSystems.accessPoints.filter((each) => each.AccessPointId === input.AccessPointId);
      return AccessPoints.length === 0
        ? { error: 'AccessPointNotFound', message: `no access point ${input.AccessPointId}`, status: 404 }
        : { json: { AccessPoints } };
    },
    DescribeFileSystems: (input) => ({
      json: { FileSystems: fileSystems.fileSystems.filter((each) => each.FileSystemId === input.FileSystemId) },
    }),
    DescribeMountTargets: (input) => {
      const all = fileSystems.mountTargets.filter((each) => each.FileSystemId === input.FileSystemId);
      const from = Number(input.Marker ?? 0);
      const MountTargets = all.slice(from, from + 1).map(({ SecurityGroups: _, ...each }) => each);
      return { json: { MountTargets, ...(from + 1 < all.length && { NextMarker: String(from + 1) }) } };
    },
    DescribeMountTargetSecurityGroups: (input) => {
      const target = fileSystems.mountTargets.find((each) => each.MountTargetId === input.MountTargetId);
      return { json: { SecurityGroups: target?.SecurityGroups ?? [] } };
    },
  };
}
