/** What `init` says of how it was called. */
export const initTexts = {
  initTakesNo: 'init takes no {given}',
  runFolderRepository: 'Run it in the folder of the repository',
  cannotBeWritten: '{path} cannot be written: {why}',
} as const;
