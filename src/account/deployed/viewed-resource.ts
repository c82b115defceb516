/** A resource of the view of an account: its name, its type and its properties, those that are `undefined` left out. */
export type ViewedResource = readonly [
  name: string,
  type: string,
  properties: object,
  dependsOn?: readonly string[] | undefined,
];
