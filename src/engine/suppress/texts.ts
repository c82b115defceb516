/** What is said of suppressions, inside the messages of the rules about them. */
export const suppressionTexts = {
  allRules: 'all rules',
  noDirective: '{word} is no directive',
  noDirectiveButMeant: '{word} is no directive (did you mean "{meant}"?)',
  noDate: '"until {until}" names no day such as 2027-03-31',
  wrongKey: 'the key must be "{name}", not "{key}"',
  noList: 'it has no list "disable"',
  strangeKey: '"{key}" is none of {keys}',
  noRuleId: 'an item is no rule id',
  nameARule: 'Name a rule or a family such as connectivity/*',
} as const;
