import type { Place } from '../../text/place.js';
import { type Answer } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { Eni, Subnet } from '../base/entities.js';
/** Something that takes an address of a subnet. */
export interface AddressUse {
    /** As it reads in a sentence: `NAT gateway`, `Hyperplane ENI`. */
    readonly what: string;
    readonly name: string;
    readonly place: Place;
}
/** The addresses of subnets that a template certainly takes, one each. Others may be taken besides. */
export declare function readAddresses(core: ModelCore, enis: () => readonly Eni[]): (subnet: Subnet) => readonly AddressUse[];
/** How many addresses a subnet has to give, less those that AWS keeps. */
export declare function usableAddressesOf(subnet: Subnet): Answer<number>;
