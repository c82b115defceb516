/** What the rule finds, in one clause. */
export declare const summary = "The text of a template cannot be read as it is meant";
export declare const messages: {
    readonly unreadable: {
        readonly problem: 'The text is neither YAML nor JSON';
        readonly remedy: 'Correct the text';
    };
    readonly 'duplicate-key': {
        readonly problem: 'A mapping has a duplicate key';
        readonly remedy: 'Remove one of the two';
        readonly severity: 'warning';
    };
    readonly 'several-documents': {
        readonly problem: 'The file contains several documents';
        readonly remedy: 'Keep one template in a file';
        readonly severity: 'warning';
    };
    readonly empty: {
        readonly problem: 'The file is empty';
        readonly remedy: 'Write a template';
    };
    readonly 'not-a-mapping': {
        readonly problem: 'The file contains no mapping';
        readonly remedy: 'Write a template';
    };
    readonly 'mapping-as-key': {
        readonly problem: 'A mapping is used as a key';
        readonly remedy: 'Write a string as the key';
    };
    readonly 'unknown-tag': {
        readonly problem: 'A tag is written with a colon';
        readonly remedy: 'Remove the colon';
        readonly severity: 'warning';
    };
};
