import { causesAfter, targetCauses } from '../../src/rule/index.ts';

/** What the rule finds, in one clause. */
export const summary =
  'A function mounts a file system that it cannot reach from one of its subnets, or that is not ready in time';

/** What blocks the path to a mount target. */
export const blockedMessages = causesAfter('{functions} {functions:mounts|mount} {fileSystem}, but', targetCauses);

export const messages = {
  noTarget: {
    problem: '{functions} {functions:mounts|mount} {fileSystem}, which has no mount target',
    remedy:
      'Add an {type} for {fileSystem} in each Availability Zone of {functions}, and add them to DependsOn of {functions}',
  },
  noTargetInZone: {
    problem: '{fn} mounts {fileSystem} in {subnet}, and no mount target of {fileSystem} is in that Availability Zone',
    remedy: 'Add an {type} in the zone of {subnet} and add it to DependsOn of {fn}, or remove {subnet} from SubnetIds',
  },
  otherZone: {
    problem:
      '{fn} mounts {fileSystem} in {subnet}, but {fileSystem} is a One Zone file system, which has its mount target in another Availability Zone',
    remedy:
      'Remove {subnet} from SubnetIds, or remove AvailabilityZoneName from {fileSystem}: a Regional file system can have a mount target in each zone',
  },
  ...blockedMessages,
  notAwaited: {
    problem:
      '{fn} mounts {fileSystem} and does not depend on {targets}: CloudFormation may create the function first, which fails',
    remedy: 'Add {targets} to DependsOn of {fn}',
    cdk: 'Make {fn} depend on {targets}: fn.node.addDependency(fileSystem.mountTargetsAvailable)',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  mountsIt: '{fn} mounts it',
  isInAnotherZone: '{name} is in another zone',
  isUsedTarget: '{name} is the mount target that the function uses',
} as const;

/** Why something is undecided. */
export const reasons = {
  unknownZone: 'whether {target} is in the zone of {subnet} is not known',
} as const;
