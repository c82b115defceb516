/** A file as it should be, by its path from the root of the repository. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}
