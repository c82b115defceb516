/** Why code is not read in full. */
export const codeTexts = {
  leadsOut: '{path} leads out of the project',
  mayNotBeRead: '{path} may not be read',
  isArchive: '{path} is an archive',
  moreFolders: '{path} has more than {most} folders',
  moreFiles: '{path} has more than {most} files',
  moreBytes: '{path} has more than {kilobytes} KB',
  moreCode: '{path} has more than {megabytes} MB of code',
  isLink: '{path} is a link',
  notReadable: '{path} is not readable ({why})',
} as const;

/** Why an archive is not read, as the end of a sentence. */
export const archiveTexts = {
  pathLeadsOut: 'a path in it leads out of it',
  sameName: 'it holds two files of one name',
  broken: 'it is broken or encrypted',
} as const;
