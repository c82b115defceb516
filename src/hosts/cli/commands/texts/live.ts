/** What `live` says of how it was called. */
export const liveTexts = {
  takesNo: 'live takes no {stray}',
  nameByOption: 'Name a function with --function, a stack with --stack or a VPC with --vpc',
  needsTarget: 'live needs to know what to look at',
  giveTarget: 'Give --function NAME, --stack NAME or --vpc ID',
  noFormat: 'live has no format {format}',
  useTextOrJson: 'Use text or json',
} as const;
