import type { Eni, LambdaFunction, SecurityGroup, Subnet } from '../model/things.js';
import type { DeletedInUse, Update } from '../model/update/update.js';
import type { ReportDetails } from './define.js';
/** What both rules about deletions say: of a security group and of a subnet. */
export declare const deletionMessages: {
    readonly removed: {
        readonly problem: '{thing} is deleted by the same update by which {functions} {functions:leaves|leave} it: its network interfaces are released up to 20 minutes later, and until then deleting it fails';
        readonly remedy: 'Deploy twice: first {functions} without {thing}, and once its network interfaces are gone, the template without {thing}';
    };
    readonly replaced: {
        readonly problem: 'A change of {property} replaces {thing}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails';
        readonly remedy: 'Leave {property} of {thing} as it is; or add the new one beside it, deploy {functions} with that, and remove {thing} by a later update';
    };
    readonly held: {
        readonly problem: '{thing} is deleted, but published versions of {holders} keep its network interfaces for as long as they exist: deleting it fails';
        readonly remedy: 'Deploy {functions} without {thing} first, delete the old versions of {holders}, and once the network interfaces are gone, remove {thing}';
    };
    readonly otherStack: {
        readonly problem: '{functions} {functions:leaves|leave} {thing}, which the update of another stack deletes: its network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting it fails';
        readonly remedy: 'Update the stack of {functions} first, wait until the network interfaces are gone, then update the stack of {thing}';
        readonly severity: 'warning';
    };
    readonly waits: {
        readonly problem: '{thing} is deleted together with {functions}, and its network interfaces are released up to 20 minutes later: CloudFormation waits for that only where whoever deploys may call ec2:DescribeNetworkInterfaces';
        readonly remedy: 'See that the deploying role may call ec2:DescribeNetworkInterfaces, or remove {functions} first and {thing} by a later update';
        readonly severity: 'info';
    };
};
/** How the deletion of a group or subnet goes wrong, or at best slowly. */
export type DeletionTrouble = 'removed' | 'replaced' | 'held' | 'otherStack' | 'waits';
/** The blanks of all these messages. */
interface Details {
    readonly problem: '{thing} {functions} {holders} {property}';
    readonly remedy: '';
}
/** What to report of a group or subnet that is deleted while network interfaces use it, and as what. */
export declare function deletionTrouble(update: Update, { thing, fate, enis, leaving, going }: DeletedInUse<SecurityGroup | Subnet>): {
    readonly trouble: DeletionTrouble;
    readonly details: ReportDetails<Details>;
} | undefined;
/** An ENI in words: `the ENI of OrdersFunction in SubnetA with OrdersGroup`. */
export declare function describeEni({ subnet, groups, users }: Eni): string;
/** Where a function says which network it is in, or that it is. */
export declare function placeOfNetwork({ attachment, place }: LambdaFunction): import("./index.js").Place;
export {};
