/** What the server for agents answers where it can't answer a call. */
export const mcpTexts = {
  takesNo: 'mcp takes no {stray}',
  noAnswer: 'There is no answer',
  outside: 'cannot be read: it lies outside of the folders that the client opened',
  notRead: '{path} is not read: it lies outside of the folders that the client opened ({folders})',
  noFolders: '{path} is not read: the client opened no folder',
  noSuchPath: '{path}: no such file or folder',
  noTool: 'There is no tool {name}. {remedy}',
  useOneOf: 'Use one of {names}',
  fault: 'A fault of vpclambda-lint itself: {message}',
  argument: '{at}: {problem}',
  argumentToMend: '{at}: {problem}. {remedy}',
} as const;
