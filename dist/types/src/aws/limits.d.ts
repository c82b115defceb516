/** A number that AWS sets, and where it says so. */
export interface Limit {
    readonly value: number;
    readonly what: string;
    readonly source: string;
}
type LimitName = 'enisPerVpc' | 'subnetsPerFunction' | 'securityGroupsPerFunction' | 'reservedAddressesPerSubnet' | 'connectionsPerEni' | 'eniDeletionMinutes' | 'idleDays' | 'smallestSubnetPrefix';
/** The numbers of Lambda in a VPC, by name. */
export declare const limits: Readonly<Record<LimitName, Limit>>;
export {};
