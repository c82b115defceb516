/** What the rule finds, in one clause. */
export const summary = 'A suppression names no rule, has ended, gives no reason, is not allowed or cannot be read';

export const messages = {
  unknownRule: {
    problem: 'This suppression names {id}, and there is no such rule',
    remedy: '{suggestion}',
  },
  withoutReason: {
    problem: 'This suppression gives no reason',
    remedy: 'Give a reason after {where}',
    // it does what its author wants
    severity: 'info',
  },
  reasonRequired: {
    problem: 'This suppression gives no reason, which the config demands, so it suppresses nothing',
    remedy: 'Give a reason after {where}',
  },
  expired: {
    problem: 'This suppression ended on {until}',
    remedy: 'Fix what it suppresses and remove it, or give it a later date',
  },
  forbidden: {
    problem: 'This suppression names {id}, which the config does not allow to be suppressed',
    remedy: 'Remove it, and fix what the rule reports or change "suppressions.forbid" of the config',
  },
  unreadable: {
    problem: 'This suppression cannot be read: {because}',
    remedy: 'Write {example}',
  },
} as const;
