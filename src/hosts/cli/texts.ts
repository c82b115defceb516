/** What is said of how a command was called. */
export const usageTexts = {
  seeHelp: 'Run vpclambda-lint --help for the options',
} as const;

/** What the help says around the commands and options. */
export const helpTexts = {
  // two lines of at most 80 columns
  whatItDoes: 'Finds what goes wrong with AWS Lambda functions in a VPC, in CloudFormation,\nSAM and CDK templates.',
  usage: 'Usage',
  commands: 'Commands (vpclambda-lint help <command> says more)',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  exit: {
    0: 'no errors, and no more warnings than --max-warnings allows',
    1: 'errors were found, or more warnings than that',
    2: 'wrong usage or config, a file that cannot be read, or nothing to lint',
    3: 'a fault of vpclambda-lint itself',
  },
  oneCommand: 'help takes one command',
  noCommand: 'there is no command {name}',
  theCommands: 'The commands are {names}',
} as const;
