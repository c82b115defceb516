/** Whether the first range holds all of the second; false for what is no range. */
export declare function holds(outer: string, inner: string): boolean;
/** Whether two ranges share an address; false for what is no range. */
export declare function overlaps(a: string, b: string): boolean;
/** Ranges that represent the addresses in any of them. */
export type Ranges = readonly string[];
/** The addresses that are in some range of both lists. */
export declare function shared(a: Ranges, b: Ranges): Ranges;
/** The addresses of some ranges that are in none of the others; all of them where one is no range. */
export declare function without(ranges: Ranges, less: Ranges): Ranges;
/**
 * Those of some ranges that lie within one of them and are smaller. They follow it where all are sorted, so that a long list
 * is looked at once, not once for each.
 */
export declare function smallerWithin(ranges: Ranges): (range: string) => Ranges;
/** As few ranges as hold the same addresses; as they are where one is no range. */
export declare function merged(ranges: Ranges): Ranges;
/** Ranges in which no public address of an AWS service or of the internet lies (RFC 6890). */
export declare const neverPublic: string[];
/** Whether a range holds every IPv4 address. */
export declare function holdsAllAddresses(cidr: string): boolean;
/** Whether a range holds every IPv4 address, some that may be public, or none. */
export declare function publicShare(cidr: string): 'all' | 'some' | 'none';
/** The usable addresses of a subnet: all less the five that AWS keeps. Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
export declare function usableAddresses(cidr: string): number | undefined;
/** Whether a range holds no address of any other machine. */
export declare function isNowhere(cidr: string): boolean;
