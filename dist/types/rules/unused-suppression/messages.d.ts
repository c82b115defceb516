export declare const messages: {
    readonly unused: {
        readonly problem: 'This suppression of {id} suppresses nothing';
        readonly remedy: 'Remove it';
    };
};
