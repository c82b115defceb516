import type { FileConfig } from '../../../engine/config/config.ts';
import type { FileResult } from '../../../engine/result.ts';
import type { Source } from '../../../engine/source.ts';
import type { FileToLint } from '../files/files.ts';

/** A template that was asked for, as it was read. */
export interface Input {
  readonly file: FileToLint;
  readonly config: FileConfig;
  readonly source: Source;
}

/** Lints what was asked for. */
export interface Linter {
  /** The results by file; `failed` makes those of files on which our own code broke down. */
  lint(
    inputs: readonly Input[],
    failed: (path: string, error: unknown) => readonly FileResult[],
  ): readonly FileResult[];
  /** The text of a file that was not asked for, but belongs to one that was. */
  textOf(path: string): string | undefined;
}

/** Makes a source of a file that was read: what its paths start from, and how its code is read. */
export type SourceReader = (path: string, absolute: string, text: string) => Source;
