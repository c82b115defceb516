import type { FileResult, Finding, Related, Undecided } from '../engine/result.ts';
import type { Say } from '../language/in-words.ts';
import { showable } from '../text/showable.ts';
import { width, wrap } from './cells.ts';
import type { Colours, Paint } from './colours.ts';
import { excerpt } from './excerpt.ts';
import type { Lines } from './source.ts';
import { reportTexts } from './texts.ts';
import { crumbs, reasons, rulesOf } from './words.ts';

/** How the findings of one file are laid out. */
export interface Layout {
  /** The file itself: places in it are said without its path. */
  readonly path: string;
  readonly colours: Colours;
  readonly say: Say;
  /** The cells of the widest label of a row, and of the widest severity. */
  readonly label: number;
  readonly severity: number;
  readonly columns: number;
  /** The cells of the widest `line:column` of the file. */
  readonly position: number;
  readonly lines: Lines;
}

/** A place in another file. */
interface Address {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
}

/** The first words of a finding. */
export interface Head {
  readonly position: string;
  readonly label: string;
  readonly message: string;
  /** Said after the message, on a line of its own where it does not fit. */
  readonly note: string;
}

/** Related places beyond this many are counted: a shared route table may hit hundreds of functions. */
export const mostRelated = 10;

const { labels, severities, details: texts } = reportTexts;

/** The columns of labels, as wide as the language needs. */
export function labelsIn(say: Say): Pick<Layout, 'say' | 'label' | 'severity'> {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, width(text)), 0);
  const { undecided: _, ...inRows } = labels;
  const { fatal: _fatal, ...ofFindings } = severities;
  return {
    say,
    label: widest(Object.values(inRows).map((text) => say(text))),
    severity: widest(Object.values(ofFindings).map((text) => say(text))),
  };
}

/** A finding as people read it: what is wrong, the line, the reasons and what to do. */
export function findingBlock(finding: Finding, layout: Layout, also: readonly Address[] = []): string[] {
  const { bold, red, yellow, blue } = layout.colours;
  const paint = { error: red, warning: yellow, info: blue }[finding.severity];
  const head = {
    position: positionOf(finding),
    label: layout.say(severities[finding.severity]),
    message: finding.message,
    note: finding.rule,
  };
  const [first, ...further] = crumbs(finding.pointer);
  const caption = [finding.construct ?? first ?? [], further].flat().join(' › ');
  const source = sourceLines(finding, caption, paint, layout);
  const details = [...detailLines(finding, layout), ...alsoLines(also, layout)];
  return [...headLines(head, { label: paint, message: bold }, layout), ...railed([...source, ...details], layout)];
}

/** A file that could not be linted, and why. */
export function fatalBlock(fatal: NonNullable<FileResult['fatal']>, layout: Layout): string[] {
  const { bold, red } = layout.colours;
  const at = { ...fatal, endLine: fatal.line, endColumn: fatal.column + 1 };
  const source = sourceLines(at, '', red, layout).slice(0, 3);
  // A file that is not there has no line 1 either.
  const position = source.length > 0 ? positionOf(fatal) : '';
  const head = { position, label: layout.say(severities.fatal), message: fatal.message, note: '' };
  return [...headLines(head, { label: red, message: bold }, layout), ...railed(source, layout)];
}

/** A value that is not known: why, what to give so that it is, and whose questions depend on it. */
export function undecidedBlock(entry: Undecided, layout: Layout, also: readonly Address[] = []): string[] {
  const { dim, green } = layout.colours;
  const names = new Set(entry.questions.flatMap(({ resource, construct }) => construct ?? resource ?? []));
  const head = { position: String(entry.line), label: layout.say(labels.undecided), message: entry.reason, note: '' };
  const details = [
    ...(names.size === 0 ? [] : row('for', firstOf([...names], layout), layout)),
    ...row('rules', firstOf(rulesOf(entry), layout), layout),
    ...(entry.settledBy === undefined ? [] : row('needs', entry.settledBy, layout, green)),
    ...alsoLines(also, layout),
  ];
  return [...headLines(head, { label: dim, message: String }, layout), ...railed(details, layout)];
}

/** Where else the same is, in other files. */
function alsoLines(also: readonly Address[], layout: Layout): Railed[] {
  if (also.length === 0) return [];
  const addresses = also.map(({ path, line, column }) =>
    [path, line, ...(column === undefined ? [] : [column])].join(':'),
  );
  return row('alsoIn', firstOf(addresses, layout), layout);
}

function firstOf(names: readonly string[], { say }: Layout): string {
  const unsaid = names.length - mostRelated;
  const shown = names.slice(0, mostRelated).join(', ');
  return unsaid > 0 ? say(texts.firstAndMore, { names: shown, count: unsaid }) : shown;
}

/** `41:9  error  what is wrong  which-rule`. */
export function headLines(
  head: Head,
  paint: { readonly label: Paint; readonly message: Paint },
  layout: Layout,
): string[] {
  const label = Math.max(layout.severity, width(head.label));
  const indent = layout.position + label + 6;
  const words = wrap(showable(head.message), layout.columns - indent);
  const hasRoom = indent + width(words.at(-1)!) + 2 + width(head.note) <= layout.columns;
  const lines = words.map(paint.message);
  const note = layout.colours.dim(showable(head.note));
  if (!hasRoom) lines.push(note);
  else if (head.note !== '') lines.push(`${lines.pop()}  ${note}`);
  const start = `  ${head.position.padStart(layout.position)}  ${paint.label(padded(head.label, label))}  `;
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line);
}

/** A line beside the rail; the number is before it. */
interface Railed {
  readonly number?: number;
  readonly content: string;
}

function railed(lines: readonly Railed[], { position, colours }: Layout): string[] {
  return lines.map(({ number, content }, index) => {
    const rail = index === lines.length - 1 ? '╰' : '│';
    const gutter = colours.dim(`  ${String(number ?? '').padStart(position)} ${rail}`);
    return content === '' ? gutter : `${gutter} ${content}`;
  });
}

/** The cells right of the rail. */
function roomOf(layout: Layout): number {
  return layout.columns - layout.position - 5;
}

type Span = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** The line with a marker under the exact columns; of a finding over several lines, the first. */
function sourceLines(at: Span, caption: string, paint: Paint, layout: Layout): Railed[] {
  const line = layout.lines(at.line);
  if (line === undefined) return [];
  const room = roomOf(layout);
  const until = at.endLine > at.line ? Number.POSITIVE_INFINITY : at.endColumn;
  const { text, indent, length } = excerpt(line, at.column, until, room);
  const isMarked = caption.length === until - at.column && line.startsWith(caption, at.column - 1);
  const hasRoom = caption !== '' && !isMarked && indent + length + 2 + width(caption) <= room;
  const marker = ' '.repeat(indent) + paint('^'.repeat(length));
  const said = hasRoom ? `  ${layout.colours.dim(showable(caption))}` : '';
  return [{ content: '' }, { number: at.line, content: text }, { content: marker + said }, { content: '' }];
}

function detailLines(finding: Finding, layout: Layout): Railed[] {
  const { green, cyan } = layout.colours;
  const places = finding.related.slice(0, mostRelated);
  const unsaid = finding.related.length - places.length + (finding.furtherRelated?.length ?? 0);
  const fix = finding.fix?.safe ? finding.fix.title : undefined;
  const isDone = fix === finding.remedy;
  const remedy = isDone ? layout.say(texts.fixDoesIt, { remedy: finding.remedy }) : finding.remedy;
  return [
    ...(finding.when === undefined ? [] : row('only', layout.say(texts.when, { when: finding.when }), layout)),
    ...reasons(finding).flatMap((each, index) => row(index === 0 ? 'because' : 'and', each, layout)),
    ...relatedLines(places, layout),
    ...(unsaid > 0 ? row('', layout.say(texts.more, { count: unsaid }), layout) : []),
    ...row('remedy', remedy, layout, green),
    ...(fix !== undefined && !isDone ? row('--fix', fix, layout, cyan) : []),
    ...choicesOf(finding).flatMap((each) => row('or', each, layout)),
  ];
}

/** The titles of the changes that need a decision, less what the remedy says already. */
function choicesOf({ fix, suggestions = [], remedy }: Finding): string[] {
  const titles = [...(fix && !fix.safe ? [fix] : []), ...suggestions].map((each) => each.title);
  // in Japanese a verb ends in another way where a sentence goes on
  return titles.filter((title) => !remedy.startsWith(title.replace(/する$/, '')));
}

/** Addresses longer than this share of the line push their messages onto lines of their own. */
const WIDE_ADDRESS = 1 / 3;

/** `path:line:column  message`, in the same file without its path, a place once for all that is said of it. */
function relatedLines(places: readonly Related[], layout: Layout): Railed[] {
  const { cyan, dim } = layout.colours;
  const addresses = places.map((place) =>
    place.path === layout.path ? positionOf(place) : `${showable(place.path)}:${positionOf(place)}`,
  );
  const widest = Math.max(0, ...addresses.map(width));
  const room = roomOf(layout) - layout.label - 2;
  return places.flatMap((place, index) => {
    const address = addresses[index] === addresses[index - 1] ? '' : addresses[index]!;
    const label = index === 0 ? 'see' : '';
    const message = showable(place.message);
    if (widest > room * WIDE_ADDRESS && widest + 2 + width(message) > room) {
      const own = address === '' ? [] : [{ content: labelled(label, cyan(address), layout, dim) }];
      return [...own, ...row('', message, layout)];
    }
    return wrap(message, room - widest - 2).map((line, at) => {
      const shown = at === 0 ? address : '';
      const gap = ' '.repeat(widest - width(shown) + 2);
      return { content: labelled(at === 0 ? label : '', cyan(shown) + gap + line, layout, dim) };
    });
  });
}

/** `because  the reason`, wrapped under itself. */
function row(label: Label, content: string, layout: Layout, paint = layout.colours.dim): Railed[] {
  const lines = wrap(showable(content), roomOf(layout) - layout.label - 2);
  return lines.map((line, index) => ({ content: labelled(index === 0 ? label : '', line, layout, paint) }));
}

function labelled(label: Label, content: string, { say, label: cells }: Layout, paint: Paint): string {
  const words = label === '' || label === '--fix' ? label : say(labels[label]);
  return `${paint(padded(words, cells))}  ${content}`;
}

/** A label of a row; the name of the option that makes a change is the same in every language. */
type Label = keyof typeof labels | '' | '--fix';

function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - width(text)));
}

/** `line:column`, as it is before a finding. */
export function positionOf(at: { readonly line: number; readonly column: number }): string {
  return `${at.line}:${at.column}`;
}
