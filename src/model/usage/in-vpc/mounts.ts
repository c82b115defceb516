import { type Clause, said } from '../../../language/sentence.ts';
import type { Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Found, known, notKnown, type Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, Subnet, VpcTarget } from '../../base/entities.ts';
import { distinct } from '../../base/grouped-by.ts';
import { entityNames } from '../../base/names.ts';
import { entriesOf, idsOf, ofResource } from '../../base/naming.ts';
import type { SecurityGroups } from '../../groups/security-groups.ts';
import type { Network } from '../../network/network.ts';
import { reasons } from './reasons.ts';

/** Where a file system is reached in one subnet, and so in the Availability Zone of that subnet. */
export interface MountTarget extends VpcTarget {
  readonly resource: Resource;
  readonly subnet: Subnet;
}

/** A file system of EFS or S3 Files that a function mounts. */
export interface Mount {
  /** The local path. */
  readonly path: Clause;
  readonly fileSystem: Resource;
  /** Its mount targets; `whyIncomplete` says why there may be others. */
  readonly targets: Found<MountTarget>;
}

/** The services whose file systems Lambda mounts, by access points and mount targets alike. */
const kinds = ['EFS', 'S3Files'];

/** The type of the mount targets of a file system. */
export function mountTargetType({ type }: Resource): string {
  return type.replace(/FileSystem$/, 'MountTarget');
}

/**
 * Sources: https://docs.aws.amazon.com/efs/latest/ug/network-access.html
 * and https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html
 */
const nfs = 2049;

/** The file systems of the template that a function mounts; `whyIncomplete` says which mounts can't be followed. */
export function mountsOf(core: ModelCore, fn: LambdaFunction, network: Network, groups: SecurityGroups): Found<Mount> {
  const found: Mount[] = [];
  const whyIncomplete: Unknown[] = [];
  const configs = core.evaluate.value(fn.resource.properties.get('FileSystemConfigs'));
  for (const { node } of entriesOf(configs)) {
    const point = accessPointIn(core, core.evaluate.value(node.get('Arn')));
    const id = point === undefined ? undefined : core.evaluate.value(point.properties.get('FileSystemId'));
    const fileSystem = id?.kind === 'reference' ? core.template.resources.get(id.id) : undefined;
    if (fileSystem === undefined || !kinds.some((kind) => fileSystem.type === `AWS::${kind}::FileSystem`))
      whyIncomplete.push({ because: said(reasons.fileSystemElsewhere), place: node.at() });
    else
      found.push({
        path: core.evaluate.text(node.get('LocalMountPath')) ?? said(entityNames.ownPath),
        fileSystem,
        targets: targetsOf(core, fileSystem, network, groups),
      });
  }
  return { found, whyIncomplete };
}

/** The access point of an ARN: by reference, or as CDK writes it, put together with its id. */
function accessPointIn({ template }: ModelCore, arn: Value): Resource | undefined {
  const parts = arn.kind === 'text' ? arn.parts : [arn];
  for (const part of parts) {
    if (typeof part === 'string' || part.kind !== 'reference') continue;
    const resource = template.resources.get(part.id);
    if (resource !== undefined && kinds.some((kind) => resource.type === `AWS::${kind}::AccessPoint`)) return resource;
  }
  return undefined;
}

function targetsOf(
  core: ModelCore,
  fileSystem: Resource,
  network: Network,
  groups: SecurityGroups,
): Found<MountTarget> {
  const { escapes } = network;
  const found: MountTarget[] = [];
  const whyIncomplete: Unknown[] = [
    ...core.template.mayHoldMore,
    ...escapes.outputs(fileSystem.id),
    ...escapes.receivers(fileSystem.id),
    ...escapes.perhapsAdded(fileSystem, mountTargetType(fileSystem)),
  ];
  for (const resource of core.resourcesOf(mountTargetType(fileSystem))) {
    const id = core.evaluate.value(resource.properties.get('FileSystemId'));
    if (id.kind === 'reference' && id.id === fileSystem.id) found.push(targetOf(core, resource, network, groups));
    else if (id.kind !== 'reference')
      whyIncomplete.push({
        because: said(reasons.unknownWhetherFor, { mountTarget: resource, fileSystem }),
        place: resource.at(),
      });
  }
  return { found, whyIncomplete };
}

function targetOf(core: ModelCore, resource: Resource, network: Network, groups: SecurityGroups): MountTarget {
  const { id, name, place, at } = ofResource(resource);
  const own = idsOf(core.evaluate.value(resource.properties.get('SecurityGroups')));
  const subnet = network.subnet(core.evaluate.value(resource.properties.get('SubnetId')));
  return {
    kind: 'vpc-target',
    ...{ id, name, resource, place, at },
    what: 'mount target',
    ports: known([nfs]),
    // without groups of its own it gets the default one of the VPC
    groups:
      own.length > 0
        ? known(distinct(own.map((each) => groups.of(each))))
        : notKnown({ because: said(reasons.namesNoGroup, { resource: name }), place }),
    isPublic: known(false),
    otherPorts: [],
    behind: [],
    subnets: known([subnet]),
    subnet,
  };
}
