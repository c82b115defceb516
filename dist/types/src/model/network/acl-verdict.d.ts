import type { NetworkAcl } from '../base/entities.js';
import type { OtherSide } from '../groups/verdict.js';
import { type Ranges } from './address-ranges.js';
/** What a network ACL blocks of a connection. */
export type AclBlock = 
/** The packets of the one who connects. */
{
    readonly blocks: 'requests';
}
/** The packets that answer: to all ports, or to all but those. */
 | {
    readonly blocks: 'answers';
} | {
    readonly blocks: 'some-answers';
    readonly answersTo: readonly string[];
};
/** The packets of a connection that a network ACL blocks. */
export type BlockedPackets = AclBlock['blocks'];
/**
 * What the network ACL of one end of a connection to a TCP port certainly blocks; `undefined` for nothing. It is
 * stateless: answers need an entry as well as requests. Seen from the subnet, requests go out where the connection
 * starts (`from`), and come in where it goes (`to`).
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export declare function blockedByAcl({ isDefault, entries: { found, whyIncomplete } }: NetworkAcl, end: 'from' | 'to', port: number, other: OtherSide): AclBlock | undefined;
/**
 * The public IPv4 addresses that can be called on a TCP port from behind a network ACL and that can answer; `undefined`
 * where it blocks none of them, or where its entries are not known.
 */
export declare function publicAddressesBehind(acl: NetworkAcl, port: number): Ranges | undefined;
