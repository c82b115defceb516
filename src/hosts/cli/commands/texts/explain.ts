/** What `explain` says of a rule, and of how it was called. */
export const explainTexts = {
  printsTextOrJson: 'explain prints text or json',
  chooseFormat: 'Use --format text or --format json',
  takesOneRule: 'explain takes one rule',
  listRules: 'Run vpclambda-lint --list-rules for their ids',
  family: 'family {family}',
  noSuchRule: 'there is no rule {wanted}',
  rulesOfFamily: '{family} is a family of rules: {rules}',
} as const;
