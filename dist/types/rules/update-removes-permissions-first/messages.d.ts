/** What the rule finds, in one clause. */
export declare const summary = "A role loses its permissions on network interfaces in the update by which its function leaves them";
export declare const messages: {
    readonly leaves: {
        readonly problem: '{function} leaves its VPC, and its role after the same update, {role}, does not allow {actions:|any of }{actions}: the role changes first, and then Lambda cannot delete the network interfaces of {function}';
        readonly remedy: 'Remove {function} from the VPC first, and change its role or the permissions of {role} in a later update, once the network interfaces are deleted';
    };
    readonly deleted: {
        readonly problem: '{function} is deleted, and {role} does not allow {actions:|any of }{actions} after the same update: the role changes first, and then Lambda cannot delete the network interfaces of {function}';
        readonly remedy: 'Delete {function} first, and change the permissions of {role} in a later update, once the network interfaces are deleted';
    };
};
export declare const evidence: {
    readonly allowsToday: '{role} allows {action} today';
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly asDeployed: '{fn} as deployed';
    readonly afterUpdate: '{next} after the update';
};
