/** What `new-rule` says of how it was called. */
export const newRuleTexts = {
  newRuleTakesOne: 'new-rule takes one id',
  writeWordsDashesSubject: 'Write words with dashes, the subject first',
  existsAlready: '{path} exists already',
  giveRuleAnotherId: 'Give the rule another id',
  cannotBeWritten: '{path} cannot be written: {why}',
  noRuleId: '"{id}" is no id for a rule',
} as const;
