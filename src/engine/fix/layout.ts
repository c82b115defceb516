import type { Parsed } from '../../syntax/parsed.ts';

/** How the author of a text lays it out, so that what we add looks like the rest. */
export interface Layout {
  readonly newline: '\n' | '\r\n';
  /** One step of indentation. Empty in JSON that is on one line. */
  readonly unit: string;
  /** How far the dash of a list is from its key: `''` or one step. */
  readonly dashIndent: string;
  /** What is between key and value in JSON. */
  readonly colon: ': ' | ':';
}

const layoutByParsed = new WeakMap<Parsed, Layout>();

/** Guesses the layout from the first lines that show it: some texts are searched to their end, so once is enough. */
export function layoutOf(parsed: Parsed): Layout {
  const layout = layoutByParsed.get(parsed) ?? guessLayout(parsed);
  layoutByParsed.set(parsed, layout);
  return layout;
}

function guessLayout({ text, format }: Parsed): Layout {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (format === 'json') {
    const unit = /^\uFEFF?\s*[[{][ \t]*\r?\n([ \t]+)/.exec(text)?.[1] ?? '';
    return { newline, unit, dashIndent: unit, colon: /":\s/.test(text) || !/":/.test(text) ? ': ' : ':' };
  }
  const { unit, hasDashUnderKey } = yamlLayout(text);
  return { newline, unit, dashIndent: hasDashUnderKey ? '' : unit, colon: ': ' };
}

/** Reads line by line: an expression over all of the text would begin anew at each of its keys. */
function yamlLayout(text: string): { readonly unit: string; readonly hasDashUnderKey: boolean } {
  let unit: string | undefined;
  let hasDashUnderKey = false;
  /** Blank lines and comments aside, the line before opens a collection at the first column. */
  let isUnderTopKey = false;
  /** The indentation of the key that the line before opens. */
  let keyIndent: string | undefined;
  for (let from = 0; from < text.length; ) {
    const lineBreak = text.indexOf('\n', from);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(from, end);
    from = end + 1;
    const indent = /^ */.exec(line)![0];
    const rest = line.slice(indent.length);
    hasDashUnderKey ||= keyIndent === indent && rest.startsWith('- ');
    if (unit !== undefined && hasDashUnderKey) break;
    keyIndent = /^[^\s#-]/.test(rest) && /:[ \t]*(?:#|\r?$)/.test(rest) ? indent : undefined;
    if (/^[ \t]*(?:#|\r?$)/.test(line)) continue;
    if (isUnderTopKey && indent !== '' && /^[^\s#-]/.test(rest)) unit ??= indent;
    isUnderTopKey = keyIndent === '';
  }
  return { unit: unit ?? '  ', hasDashUnderKey };
}
