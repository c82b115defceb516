/** What `explain` says of how it was called. */
export const explainTexts = {
  explainPrintsTextJson: 'explain prints text or json',
  useFormatTextFormat: 'Use --format text or --format json',
  explainTakesOneRule: 'explain takes one rule',
  runVpclambdaLintList: 'Run vpclambda-lint --list-rules for their ids',
  thereIsNoRule: 'there is no rule {wanted}',
  explainKnowsBuiltRules: 'explain knows the built-in rules; what a plugin finds is said by its own documentation',
} as const;
