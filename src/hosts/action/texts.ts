/** What the step of a GitHub workflow says itself. */
export const actionTexts = {
  pluginsNotRun:
    'plugins of {files} did not run: this commit may come from a fork, whose code is not run. Allow it with the input allow-plugins: true',
  formatWithoutFile: 'input "format" names a format without a file',
  writeFormat: 'Write it as sarif=results.sarif',
  nothingLinted: 'Nothing was linted: no template among the files',
  wholeReport: 'The whole report',
  commentNotWritten:
    'the comment could not be written: {message}. The comment needs {permissions}, which pull requests from forks do not get',
  githubRefuses: 'GitHub answers {status} to {asked}',
  inputIs: 'input "{name}" is {value}',
  useLevel: 'Use error, warning or never',
  useBoolean: 'Use true or false',
  commentNeedsToken: 'input "comment" needs "github-token"',
  leaveOutToken: 'Leave it out for that of the workflow',
  changesUnknown: 'What changes of them is not known: check out with `fetch-depth: 0`, so that git has the base.',
  noChanges: 'No network interface of Lambda is created or released.',
  interfaces: 'The network interfaces of Lambda',
} as const;
