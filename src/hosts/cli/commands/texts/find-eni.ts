/** What `find-eni` says of how it was called. */
export const findEniTexts = {
  findEniTakesNo: 'find-eni takes no {stray}',
  nameEniEniSecurity: 'Name an ENI with --eni, or --security-group, --subnet or --vpc',
  findEniNeedsKnow: 'find-eni needs to know which ENI',
  giveEniIdSecurity: 'Give --eni ID, or --security-group, --subnet or --vpc',
  findEniHasNo: 'find-eni has no format {given}',
  useTextOrJson: 'Use text or json',
  isNothingIsRead: '{file} is nothing that is read here',
  giveWhatPrints: 'Give what {describe} or {listFunctions} prints',
  absent: 'there are {absent}',
  giveWhatThesePrint: 'Give what these print: {absent}',
  hasNoIn: '{files} has no {missing}',
  printWith: 'Print it with {describe}',
  noInterfaces: 'no network interfaces',
  noFunctions: 'no functions',
  withFunctions: '{command} with --functions',
  bothPrinted: '{one}, and {other}',
} as const;
