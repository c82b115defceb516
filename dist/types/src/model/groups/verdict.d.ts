import type { Unknown } from '../base/answer.js';
import type { SecurityGroup, Vpc } from '../base/entities.js';
import type { Hop } from '../base/hop.js';
/** Whether rules allow something: yes by a rule, which is a step of the path, no, or not known. */
export type Verdict = {
    readonly kind: 'yes';
    readonly hop: Hop;
} | {
    readonly kind: 'no';
} | {
    readonly kind: 'maybe';
    readonly because: readonly Unknown[];
};
/** The other side of a connection. */
export interface OtherSide {
    /** A public address, such as those of AWS services: reached through NAT or a gateway endpoint. */
    readonly isPublic?: boolean;
    /** The connection may be one by IPv6: then a rule about IPv6 may be the one that counts. */
    readonly mayUseIpv6?: boolean;
    /** The groups on the network interface there. */
    readonly groups?: readonly SecurityGroup[];
    /** The ranges that its addresses lie in, as far as they are known. */
    readonly cidrs?: readonly string[];
    /** The VPC that its addresses lie in. */
    readonly vpc?: Vpc | undefined;
}
/** Whether several groups allow a TCP connection: their rules are a union, no order, nothing denies. */
export declare function verdictOf(groups: readonly SecurityGroup[], direction: 'ingress' | 'egress', port: number, other: OtherSide): Verdict;
