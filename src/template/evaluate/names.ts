/** What readers call values that only the deployment knows. */
export const valueNames = {
  parameter: 'parameter {parameter}',
  entry: 'entry {position} of {list}',
  joined: '{list}, joined',
  imported: 'the import {name}',
} as const;
