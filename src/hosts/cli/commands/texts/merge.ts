/** What `merge` says of how it was called. */
export const mergeTexts = {
  thereIsNothingMerge: 'there is nothing to merge',
  nameReportsAllShards: 'Name the reports of all shards: vpclambda-lint merge *.sarif',
  mergeTakesNoFormat: 'merge takes no --format',
  mergedReportHasFormat: 'The merged report has the format of the reports; --output names its file',
} as const;
