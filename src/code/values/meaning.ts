import type { Chunk } from '../program/chunks.ts';
import type { Program } from '../program/program.ts';
import type { FilePlace } from './file-place.ts';

/** A class or an enumeration, by the statement that declares it. */
export interface DeclaredType extends FilePlace {
  readonly chunk: Chunk;
}

/** What a name, or a path of names, means in a program. */
export type Meaning =
  /** The value of an expression. */
  | { readonly kind: 'value'; readonly place: FilePlace }
  /** A variable of the environment. */
  | { readonly kind: 'variable'; readonly variable: string }
  | { readonly kind: 'type'; readonly type: DeclaredType }
  | { readonly kind: 'instance'; readonly type: DeclaredType }
  | { readonly kind: 'module'; readonly path: string }
  /** A parameter, by all that is handed in for it. */
  | { readonly kind: 'parameter'; readonly handed: readonly (FilePlace | 'nothing')[] };

/** What a path of names means at a place; `undefined` where it may mean another. */
export type MeaningOf = (program: Program, place: FilePlace, path: string) => Meaning | undefined;
