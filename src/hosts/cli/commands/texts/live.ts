/** What `live` says of how it was called. */
export const liveTexts = {
  liveTakesNo: 'live takes no {stray}',
  nameFunctionFunctionStack: 'Name a function with --function, a stack with --stack or a VPC with --vpc',
  liveNeedsKnowWhat: 'live needs to know what to look at',
  giveFunctionNameStack: 'Give --function NAME, --stack NAME or --vpc ID',
  liveHasNoFormat: 'live has no format {format}',
  useTextOrJson: 'Use text or json',
} as const;
