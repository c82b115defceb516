import type { Resource } from '../../template/resource.js';
import type { Place } from '../../text/place.js';
import { type Answer, type Unknown } from '../base/answer.js';
import type { EventSource, LambdaFunction, SecurityGroup, Subnet } from '../base/entities.js';
import type { EniPermissions } from '../identity/eni-permissions.js';
import type { Model } from '../model.js';
import { type ResourceChange } from './change.js';
import { type EniChanges, type ReleasedEni } from './eni-changes.js';
import { type ExportInUse } from './exports.js';
import type { UpdateInputs } from './inputs.js';
/** The update from what is deployed to what the template says, in one scenario, and the questions one may ask of it. */
export interface Update {
    /** What is deployed. */
    readonly before: Model;
    /** The ENIs that are created, kept and released. */
    readonly enis: EniChanges;
    /** What becomes of a resource that is deployed. */
    resourceChangeOf(resource: Resource): Answer<ResourceChange>;
    /** What a resource that is deployed is after the update; nothing where it goes. */
    successorOf(resource: Resource): Resource | undefined;
    /** What a function that is deployed is after the update; nothing where it goes, or is another one. */
    functionAfter(fn: LambdaFunction): LambdaFunction | undefined;
    /** The published versions that go on with the network that a function had. */
    versionsKept(fn: LambdaFunction): readonly Resource[];
    /**
     * What the role of a function may do to network interfaces after the update: its role then, or for a function that is
     * deleted the role that it has had. Nothing where that goes too, since it goes after the function.
     */
    permissionsAfter(fn: LambdaFunction): Answer<EniPermissions> | undefined;
    /** The groups or subnets that CloudFormation deletes though an ENI uses them, which is released only by and by. */
    deletedInUse(kind: 'securityGroup'): readonly DeletedInUse<SecurityGroup>[];
    deletedInUse(kind: 'subnet'): readonly DeletedInUse<Subnet>[];
    /** The exports that CloudFormation will not let go or change, because other stacks import them. */
    readonly exportsInUse: readonly ExportInUse[];
    /** The section of what is to come in which a resource would be that is gone: `Resources` of its stack. */
    sectionOf(piece: Pick<Resource, 'node'>): Place;
    /** Why it can't be told of some entities what becomes of them. */
    readonly undecided: readonly Unknown[];
}
/** Something that goes while ENIs use it. */
export interface DeletedInUse<Entity> {
    readonly entity: Entity;
    readonly resourceChange: ResourceChange;
    readonly enis: readonly ReleasedEni[];
    /** Its users that stay and leave it: nothing waits for their ENIs. */
    readonly leaving: readonly LambdaFunction[];
    /** Its users that are deleted too: CloudFormation waits for their ENIs where it may. */
    readonly going: readonly LambdaFunction[];
    /** Its users that are retained: they go on using it outside of the stack. */
    readonly retained: readonly LambdaFunction[];
    /** The event source mappings among its users, which leave it or are deleted: nothing waits for the ENIs of pollers. */
    readonly mappings: readonly EventSource[];
}
/** Compares two models of one scenario; each question when it is asked. */
export declare function readUpdate(inputs: UpdateInputs, before: Model, after: Model): Update;
