import type { Resource } from '../../template/resource.js';
import { type Answer, type Unknown } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { LambdaFunction, Role, Statement } from '../base/entities.js';
/** The EC2 actions that Lambda calls with the execution role. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
export declare const eniActions: readonly ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface', 'ec2:DescribeSubnets', 'ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses'];
/** An action of EC2 on network interfaces, such as `ec2:DeleteNetworkInterface`. */
export type EniAction = (typeof eniActions)[number];
/** Those without which no network interface is created or deleted. AWS has asked for the others since 2024. */
export declare const vitalEniActions: readonly EniAction[];
/** Those that Lambda calls where only the pollers of an event source are in a VPC. Source: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html */
export declare const pollerEniActions: readonly EniAction[];
/** A role's permissions on network interfaces. */
export interface EniPermissions {
    readonly role: Role;
    /** The statements that grant each action; a statement counts even when only some resource or condition fits. */
    readonly grants: ReadonlyMap<EniAction, readonly Statement[]>;
    /** Actions that no statement grants on a resource that can match. */
    readonly missing: readonly EniAction[];
    /** Actions granted only on resources that can't match, with the statement. */
    readonly narrowed: ReadonlyMap<EniAction, Statement>;
    /** Vital actions that are granted, but never to Lambda itself. */
    readonly withheld: readonly Withheld[];
    /** Why other statements, which can't be seen, may grant the same. */
    readonly whyIncomplete: readonly Unknown[];
}
/** Why an action that a role grants is not there for Lambda's own calls. */
export interface Withheld {
    readonly action: EniAction;
    /** A condition on every statement that grants it, a Deny, or the permissions boundary. */
    readonly by: 'condition' | 'deny' | 'boundary';
    /** The statement; the boundary has none where it says nothing of the action. */
    readonly statement: Statement | undefined;
    /** Keys of the condition that Lambda's calls never meet. */
    readonly keys: readonly string[];
    /** The policy of the template that the boundary is, by reference or by name; nothing where it is another one. */
    readonly policy?: Resource;
}
/**
 * The separate policies without which some vital permission is gone, unless something that grants it is kept: the role
 * itself always is.
 */
export declare function policiesAtRisk({ grants }: EniPermissions, isKept: (policy: Resource) => boolean): readonly Resource[];
/** What a function's role may do to network interfaces. What is certainly missing is known even where all else is not. */
export declare function eniPermissionsOf(core: ModelCore, { role }: Pick<LambdaFunction, 'role'>): Answer<EniPermissions>;
