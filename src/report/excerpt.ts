import { showable } from '../text/showable.ts';
import { cellsOf, width } from './cells.ts';

/** A line of a source as it is shown, and which of its cells are marked. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

const CUT = '…';

/** No more code units than this are looked at for a cell: only piles of combining marks have more. */
const UNITS_PER_CELL = 4;

/**
 * Shows a line in at most `columns` cells with the columns `from` to `to` marked (counted from 1, `to` not included).
 * Of a long line it looks at the part around the mark alone: a one-line JSON may hold thousands of findings.
 */
export function excerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const begin = Math.min(from - 1, line.length);
  const end = Math.min(Math.max(begin, to - 1), line.length);
  const reach = columns * UNITS_PER_CELL;
  const before = showable(line.slice(Math.max(0, begin - reach), begin));
  const marked = showable(line.slice(begin, Math.min(end, begin + reach)));
  const after = showable(line.slice(end, end + reach).trimEnd());

  const isNear = begin <= reach && end - begin <= reach && line.length - end <= reach;
  if (isNear && width(before) + width(marked) + width(after) <= columns)
    return { text: before + marked + after, indent: width(before), length: Math.max(1, width(marked)) };

  const mark = headOf(marked, columns - 2);
  const tail = tailOf(before, Math.floor((columns - 2 - width(mark)) / 2));
  const lead = tail === before && begin <= reach ? before : CUT + tail;
  const isMarkWhole = mark === marked && end - begin <= reach;
  const rest = isMarkWhole ? headOf(after, columns - 1 - width(lead) - width(mark)) : '';
  const isRestWhole = isMarkWhole && rest === after && line.length - end <= reach;
  return { text: lead + mark + rest + (isRestWhole ? '' : CUT), indent: width(lead), length: Math.max(1, width(mark)) };
}

/** The longest beginning of a text that fits. */
function headOf(text: string, columns: number): string {
  let head = '';
  let taken = 0;
  for (const character of text) {
    taken += cellsOf(character);
    if (taken > columns) break;
    head += character;
  }
  return head;
}

/** The longest end of a text that fits. */
function tailOf(text: string, columns: number): string {
  const characters = [...text];
  let first = characters.length;
  let taken = 0;
  while (first > 0) {
    taken += cellsOf(characters[first - 1]!);
    if (taken > columns) break;
    first -= 1;
  }
  // A combining mark whose letter was cut off would sit on the ellipsis.
  if (first > 0) while (first < characters.length && cellsOf(characters[first]!) === 0) first += 1;
  return characters.slice(first).join('');
}
