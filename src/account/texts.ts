/** What is wrong with a description of networks, and what to do. */
export const networkFileTexts = {
  cliOutput: '{path} is what the AWS CLI prints, not a description of networks',
  vpcHasNoRoute: '{keys}: the VPC has no route table {routeTable}',
  fault: '{place} {problem}',
  at: '{at}: {problem}',
  listIt: 'List it in routeTables',
} as const;
