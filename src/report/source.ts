import type { ReportOptions } from './options.ts';

/** The lines of a file by number from 1; each is `undefined` where the text is not at hand. */
export type Lines = (line: number) => string | undefined;

/** Splits a file's text once, when the first line is asked for. */
export function linesOf(path: string, options: ReportOptions): Lines {
  let lines: readonly string[] | undefined;
  return (line) => {
    lines ??= options.sourceOf?.(path)?.split(/\r\n|\n|\r/) ?? [];
    return lines[line - 1];
  };
}
