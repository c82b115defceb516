import type { DeployedAnswers } from '../../../src/account/deployed/deployed-answers.ts';
import { account, region } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';

/** The file systems of a template, as EFS tells of them. */
export function fileSystemsOf({
  ids,
  ofType,
  literalText,
  optional,
  properties,
}: Deployment): DeployedAnswers['fileSystems'] {
  const mountTargets = ofType('AWS::EFS::MountTarget').map((resource) => {
    const { FileSystemId, SubnetId, SecurityGroups } = properties(resource);
    if (SecurityGroups === undefined) throw new NotLiteral('the default group of a mount target');
    return {
      MountTargetId: ids.get(resource.id)!,
      FileSystemId: String(FileSystemId),
      SubnetId: String(SubnetId),
      LifeCycleState: 'available',
      SecurityGroups: [SecurityGroups].flat().map(String),
    };
  });
  return {
    mountTargets,
    fileSystems: ofType('AWS::EFS::FileSystem').map((resource) => ({
      FileSystemId: ids.get(resource.id)!,
      AvailabilityZoneName: optional(resource.properties.get('AvailabilityZoneName')),
      NumberOfMountTargets: mountTargets.filter(({ FileSystemId }) => FileSystemId === ids.get(resource.id)).length,
    })),
    accessPoints: ofType('AWS::EFS::AccessPoint').map((resource) => ({
      AccessPointId: ids.get(resource.id)!,
      AccessPointArn: `arn:aws:elasticfilesystem:${region}:${account}:access-point/${ids.get(resource.id)}`,
      FileSystemId: literalText(resource.properties.get('FileSystemId')),
    })),
  };
}
