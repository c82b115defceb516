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
  stackSet: 'what {stackSet} deploys to accounts and Regions is not analyzed',
  fewerElsewhere: 'in other combinations of conditions, it affects fewer of these',
  describedHere: 'described here',
  includedHere: 'included here',
  changeItHere: 'this is where to change it',
  theTemplate: 'the template',
  ruleFailed: 'Rule {rule} failed at {subject}: {reason}',
  ruleFailedRemedy: 'Switch the rule off ("{rule}": "off") and report this to whoever wrote it',
} as const;

/** What a rule does that no rule may: it fails there. */
export const ruleFaultTexts = {
  noMessage: 'no message "{messageId}" in {rule}',
  noMessageButMeant: 'no message "{messageId}" in {rule}. {meant}',
  noVisitor: 'no visitor "{key}". {remedy}',
  useVisitor: 'Use a type of resources, or {keys}',
  promise: 'it returned a promise, which is not awaited: visitors must not be async',
  noDetails: 'report needs an object with at and data',
  noPlace: 'report: "at" is not a place',
  evidence: 'report: "evidence" is not a list of texts',
  see: 'report: "see" is not a list of {shape}',
  suggest: 'report: "suggest" is not a list',
  fix: 'report: "{name}" must be {shape} with edits of kind set, append or remove',
  blank: 'report: the message has {blank}, and data has no "{name}". {remedy}',
  giveBlank: 'Give it in data: {shape}',
} as const;

/** What is meant by a name that is nearly right. */
export const meantTexts = {
  didYouMean: 'Did you mean "{name}"?',
} as const;
