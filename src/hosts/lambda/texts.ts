/** What the hook of CloudFormation answers itself. */
export const hookTexts = {
  judgesOthers: 'vpclambda-lint judges stacks and change sets, and this is {target}',
  anotherTarget: 'another target',
  theStack: 'the stack',
  noTemplate: 'There is no template to judge',
  noProblems: 'vpclambda-lint: no problems',
  couldNotJudge: 'vpclambda-lint could not judge {stack}: {why}',
  when: '{problem}, when {when}',
  more: 'And {count} more.',
} as const;
