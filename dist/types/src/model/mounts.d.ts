import type { Resource } from '../template/template.js';
import { type Found } from './answer.js';
import type { ModelCore } from './core.js';
import type { Network } from './network.js';
import type { SecurityGroups } from './security-groups.js';
import type { LambdaFunction, Subnet, VpcTarget } from './things.js';
/** Where a file system is reached in one subnet, and so in the Availability Zone of that subnet. */
export interface MountTarget extends VpcTarget {
    readonly resource: Resource;
    readonly subnet: Subnet;
}
/** A file system of EFS that a function mounts. */
export interface Mount {
    /** The local path. */
    readonly path: string;
    readonly fileSystem: Resource;
    /** Its mount targets; `more` says why there may be others. */
    readonly targets: Found<MountTarget>;
}
/** The file systems of the template that a function mounts; `more` says which mounts can't be followed. */
export declare function mountsOf(core: ModelCore, fn: LambdaFunction, network: Network, groups: SecurityGroups): Found<Mount>;
