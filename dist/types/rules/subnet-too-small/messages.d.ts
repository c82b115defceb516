/** What the rule finds, in one clause. */
export declare const summary = "The ENIs of functions, with what else the template puts there, fill a subnet";
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
    readonly numberOf: '{count} {what}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly kept: 'AWS keeps the first four addresses and the last one of each subnet';
};
/** Numbers of what takes addresses, by what it is called. */
export declare const numbersOf: {
    readonly 'Hyperplane ENI': '{count} {count:Hyperplane ENI|Hyperplane ENIs}';
    readonly instance: '{count} {count:instance|instances}';
    readonly 'instance connect endpoint': '{count} {count:instance connect endpoint|instance connect endpoints}';
    readonly 'NAT gateway': '{count} {count:NAT gateway|NAT gateways}';
    readonly 'network interface': '{count} {count:network interface|network interfaces}';
    readonly 'transit gateway attachment': '{count} {count:transit gateway attachment|transit gateway attachments}';
    readonly 'VPC endpoint': '{count} {count:VPC endpoint|VPC endpoints}';
    readonly 'mount target': '{count} {count:mount target|mount targets}';
    readonly 'load balancer': '{count} {count:load balancer|load balancers}';
    readonly 'resolver endpoint': '{count} {count:resolver endpoint|resolver endpoints}';
};
