/** What `merge` says of how it was called, and of what it wrote. */
export const mergeTexts = {
  nothingToMerge: 'there is nothing to merge',
  nameReports: 'Name the reports of all shards: vpclambda-lint merge *.sarif',
  takesNoFormat: 'merge takes no --format',
  hasFormatOfReports: 'The merged report has the format of the reports; --output names its file',
  merged: 'merged the reports of {count} {count:shard|shards} into {file}',
} as const;
