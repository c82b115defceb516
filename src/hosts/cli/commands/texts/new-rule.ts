/** What `new-rule` says of what it wrote, and of how it was called. */
export const newRuleTexts = {
  takesOneId: 'new-rule takes one id',
  writeId: 'Write words with dashes, the subject first',
  exists: '{path} already exists',
  giveAnotherId: 'Give the rule another id',
  notWritten: '{path} cannot be written: {why}',
  wrote: 'Wrote {path}',
  next: 'Next:',
  addToPlugin: "Add to {plugin}: import {name} from '{module}'; and to its rules: '{id}': {name}",
  namePlugin: 'Name the plugin in your config, where it is not yet: {property}',
  runTest: 'Run its test: {command}',
  runTypedTest: 'Run its test: {command}   (Node.js 22.18 or later)',
  changeIt:
    "Change what it finds, and the test first: what a rule may ask is in docs/your-own-rules.md of this linter's repository",
  notAnId: '"{id}" is not a valid rule id',
} as const;
