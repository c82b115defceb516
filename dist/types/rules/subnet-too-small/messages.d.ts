export declare const messages: {
    readonly tooMany: {
        readonly problem: '{subnet} ({cidr}) has {usable} usable addresses, and the template needs {used}: {uses}';
        readonly remedy: 'Give {subnet} a larger CidrBlock, or let functions share security groups';
        readonly severity: 'error';
    };
    readonly almostFull: {
        readonly problem: '{subnet} ({cidr}) has {usable} usable addresses, and the template uses {used} of them: {uses}';
        readonly remedy: 'Give {subnet} a larger CidrBlock, or let functions share security groups, since Lambda adds ENIs under load';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly addressFor: '{what} for {name}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly kept: 'AWS keeps the first four addresses and the last one of each subnet';
};
