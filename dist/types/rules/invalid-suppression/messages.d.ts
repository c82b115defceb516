/** What the rule finds, in one clause. */
export declare const summary = "A suppression names no rule, has ended, gives no reason, is not allowed or cannot be read";
export declare const messages: {
    readonly unknownRule: {
        readonly problem: 'This suppression names {id}, and there is no such rule';
        readonly remedy: '{suggestion}';
    };
    readonly withoutReason: {
        readonly problem: 'This suppression gives no reason';
        readonly remedy: 'Give a reason after {where}';
        readonly severity: 'info';
    };
    readonly reasonRequired: {
        readonly problem: 'This suppression gives no reason, which the config demands, so it suppresses nothing';
        readonly remedy: 'Give a reason after {where}';
    };
    readonly expired: {
        readonly problem: 'This suppression ended on {until}';
        readonly remedy: 'Fix what it suppresses and remove it, or give it a later date';
    };
    readonly forbidden: {
        readonly problem: 'This suppression names {id}, which the config does not allow to be suppressed';
        readonly remedy: 'Remove it, and fix what the rule reports or change "suppressions.forbid" of the config';
    };
    readonly unreadable: {
        readonly problem: 'This suppression cannot be read: {because}';
        readonly remedy: 'Write {example}';
    };
};
