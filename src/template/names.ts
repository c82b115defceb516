/** What readers call resources that CDK creates once for all that need them. */
export const resourceNames = {
  functionOf: 'the function of {served}',
  functionOfSeveral: 'the function of {served} and {count} {count:other|others}',
  partOf: '{part} of {whole}',
} as const;
