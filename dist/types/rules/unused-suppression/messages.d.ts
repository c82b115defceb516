/** What the rule finds, in one clause. */
export declare const summary = "A suppression suppresses nothing";
export declare const messages: {
    readonly unused: {
        readonly problem: 'This suppression of {id} suppresses nothing';
        readonly remedy: 'Remove it';
    };
};
