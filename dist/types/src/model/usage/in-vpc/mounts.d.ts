import { type Clause } from '../../../language/sentence.js';
import type { Resource } from '../../../template/resource.js';
import { type Found } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction, Subnet, VpcTarget } from '../../base/entities.js';
import type { SecurityGroups } from '../../groups/security-groups.js';
import type { Network } from '../../network/network.js';
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
/** The type of the mount targets of a file system. */
export declare function mountTargetType({ type }: Resource): string;
/** The file systems of the template that a function mounts; `whyIncomplete` says which mounts can't be followed. */
export declare function mountsOf(core: ModelCore, fn: LambdaFunction, network: Network, groups: SecurityGroups): Found<Mount>;
