/** What is said of how a command was called. */
export const usageTexts = {
  seeHelp: 'Run vpclambda-lint --help for the options',
  optionTakesNoValue: 'option --{name} takes no value',
  optionNeedsValue: 'option --{name} needs a value',
  writeOption: 'Write it as --{name} {value}',
  optionTwice: 'option --{name} is given twice',
  giveOnce: 'Give it once',
  unknownOption: 'unknown option {rawName}',
  notOfCommand: '{command} has no option --{name}',
  ofOtherCommands: 'It is an option of {others}: see vpclambda-lint help {command}',
  emptyArgument: 'an argument is empty',
  setVariable: 'A variable of the command may have no value; for the working folder, write a dot',
  reportToFile: 'Write a report to a file by --format KIND=FILE, such as --format json=report.json',
  printsTextOrJson: '{command} prints text or json',
  useTextOrJson: 'Use --format text or --format json',
  tooDeep: 'values are nested too deep to be read',
  unknownLocale: '--locale {locale}: reports are not written in it',
  useLocale: 'Use {locales} or auto',
  colorContradicts: '--color and --no-color contradict each other',
  giveOneOfThem: 'Give one of them',
  unknownFormat: 'unknown format {written}',
  useOneOf: 'Use one of {names}',
  formatWithoutFile: '--format {text} names no file',
  writeFormatFile: 'Write it as --format {format}=FILE',
  bothToStandardOutput: '{onScreen} both go to standard output',
  giveFile: 'Give one a file: --format {format}=FILE',
  outputNotWritten: 'standard output cannot be written: {why}',
  sendOutputElsewhere: 'Check where it goes, and the space on the disk',
  reportNotWritten: 'the report of --format {format}={file} cannot be written: {why}',
  formatterNotRun: 'formatter {format} does not run under --no-plugins: it is code',
  useOwnFormat: 'Use a format of our own',
  fault: '{at}: {problem}',
  ownFault: 'a fault of vpclambda-lint itself: {message}',
  runWithDebug: 'Run it again with --debug and report what it prints',
} as const;

/** How far a long run is. */
export const progressTexts = {
  reading: 'reading file {done} of {all}',
  judging: 'judging template {done} of {all}',
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

/** What is wrong with JSON, by the code of its parser. */
export const jsonTexts = {
  InvalidSymbol: 'invalid symbol',
  InvalidNumberFormat: 'invalid number format',
  PropertyNameExpected: 'property name expected',
  ValueExpected: 'value expected',
  ColonExpected: 'colon expected',
  CommaExpected: 'comma expected',
  CloseBraceExpected: 'close brace expected',
  CloseBracketExpected: 'close bracket expected',
  EndOfFileExpected: 'end of file expected',
  InvalidCommentToken: 'invalid comment token',
  UnexpectedEndOfComment: 'unexpected end of comment',
  UnexpectedEndOfString: 'unexpected end of string',
  UnexpectedEndOfNumber: 'unexpected end of number',
  InvalidUnicode: 'invalid unicode',
  InvalidEscapeCharacter: 'invalid escape character',
  InvalidCharacter: 'invalid character',
} as const;
