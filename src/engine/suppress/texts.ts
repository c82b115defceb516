/** What is said of suppressions, inside the messages of the rules about them. */
export const suppressionTexts = {
  allRules: 'all rules',
  noDirective: '"{word}" is not a directive',
  noDirectiveButMeant: '"{word}" is not a directive (did you mean "{meant}"?)',
  noDate: '"until {until}" is not a date such as 2027-03-31',
  wrongKey: 'the key must be "{name}", not "{key}"',
  noList: 'it has no list "disable"',
  strangeKey: '"{key}" is not one of {keys}',
  noRuleId: 'an item is not a rule id',
  nameARule: 'Name a rule or a family such as connectivity/*',
} as const;
