/** In which environments a finding holds. */
export const environmentTexts = {
  deployed: 'deployed with {environments}',
  listed: '{values}',
  deployedAndWhen: 'deployed with {environments}, and {when}',
} as const;

/** What the engine says itself of a run of the rules. */
export const checkTexts = {
  tooManyCombinations: 'the conditions have more than {count} combinations: only {count} were judged',
  valuesCompared: 'values of the parameters that they compare: --parameter Name=...',
  templateDeployed: 'the template that it deploys, on its own',
  stackSet: 'what {stackSet} deploys to accounts and Regions is not looked at',
  fewerElsewhere: 'in other combinations of conditions it hits fewer of these',
  describedHere: 'described here',
  includedHere: 'included here',
  changeItHere: 'this is where to change it',
  ruleFailed: 'Rule {rule} failed at {subject}: {reason}',
  ruleFailedRemedy: 'Switch the rule off ("{rule}": "off") and report this to whoever wrote it',
} as const;

/** What is meant by a name that is nearly right. */
export const meantTexts = {
  didYouMean: 'Did you mean "{name}"?',
} as const;
