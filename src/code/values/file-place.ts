import type { ReadCode } from '../program/read-code.ts';

/** A place in a file of a program. */
export interface FilePlace {
  /** The path of the file, as the program's files are asked for it. */
  readonly path: string;
  readonly file: ReadCode;
  /** In UTF-16 units. */
  readonly at: number;
}
