/** What the rule finds, in one clause. */
export declare const summary = "A function moves to another network, and its published versions keep the old network interfaces";
export declare const messages: {
    readonly moves: {
        readonly problem: '{function} leaves {groups} in {subnets}, but its published versions stay there: their network interfaces are never released while a version exists';
        readonly remedy: 'Move the aliases of {function} to a new version, then delete the old versions; with SAM, VersionDeletionPolicy: Delete does that from then on';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly keepsNetwork: '{version} keeps the network of {fn}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly unused: 'nothing else uses {eni} after the update';
};
