/** What `new-rule` says of how it was called. */
export const newRuleTexts = {
  takesOneId: 'new-rule takes one id',
  writeId: 'Write words with dashes, the subject first',
  exists: '{path} exists already',
  giveAnotherId: 'Give the rule another id',
  notWritten: '{path} cannot be written: {why}',
  notAnId: '"{id}" is no id for a rule',
} as const;
