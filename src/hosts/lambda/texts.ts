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
  noJson: 'what it was given is not JSON',
  hasNoTemplate: 'what it was given has no template',
  notS3: 'the link that it was given does not lead to S3',
  notFetched: 'what it was given cannot be fetched from S3',
  s3Answered: 'S3 answered with {status}',
  larger: 'what it was given is larger than {most} bytes',
} as const;

/** Why an object of a bucket is not linted. */
export const objectTexts = {
  larger: 'is larger than {most} bytes',
  gone: 'no longer exists',
  archived: 'is archived: restore it first',
  mayNotBeRead: 'may not be read: {name}',
} as const;
