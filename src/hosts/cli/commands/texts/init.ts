/** What `init` says of how it was called. */
export const initTexts = {
  takesNo: 'init takes no {given}',
  runInRepository: 'Run it in the folder of the repository',
  notWritten: '{path} cannot be written: {why}',
} as const;
