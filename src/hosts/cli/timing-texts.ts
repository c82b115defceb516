/** What `--timing` prints. */
export const timingTexts = {
  stages: {
    load: 'find and read files',
    parse: 'parse',
    describe: 'look for deployment descriptions',
    link: 'read templates and link stacks',
    judge: 'build models and merge scenarios',
    place: 'find lines and prove fixes',
    report: 'write reports',
    rules: 'rules',
    other: 'other',
  },
  stage: 'Stage',
  rule: 'Rule',
  note: 'An answer that several rules need counts for the first of them that asks.',
} as const;
