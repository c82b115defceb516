import type { Parsed } from '../syntax/parsed.ts';

/** How the author of a text lays it out, so that what we add looks like the rest. */
export interface Layout {
  readonly newline: '\n' | '\r\n';
  /** One step of indentation. Empty in JSON that stands on one line. */
  readonly unit: string;
  /** How far the dash of a list stands from its key: `''` or one step. */
  readonly dashIndent: string;
  /** What stands between key and value in JSON. */
  readonly colon: ': ' | ':';
}

/** Guesses the layout from the first lines that show it. */
export function layoutOf({ text, format }: Parsed): Layout {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (format === 'json') {
    const unit = /^\uFEFF?\s*[[{][ \t]*\r?\n([ \t]+)/.exec(text)?.[1] ?? '';
    return { newline, unit, dashIndent: unit, colon: /":\s/.test(text) || !/":/.test(text) ? ': ' : ':' };
  }
  const unit = /^[^\s#-].*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#-]/m.exec(text)?.[1] ?? '  ';
  const hasDashUnderKey = /^( *)[^\s#-].*:[ \t]*(?:#.*)?\r?\n\1- /m.test(text);
  return { newline, unit, dashIndent: hasDashUnderKey ? '' : unit, colon: ': ' };
}
