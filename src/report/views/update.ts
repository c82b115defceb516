import type { LintResult } from '../../engine/result.ts';
import type { EniChangeList, EniEntry } from '../../engine/workspace/eni-changes.ts';
import { showable } from '../../text/showable.ts';
import { width } from '../cells.ts';
import { coloursFor } from '../colours.ts';
import { json } from '../formats/json.ts';
import { markdown } from '../formats/markdown.ts';
import { text } from '../formats/text.ts';
import { jsonText } from '../json-text.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportOptions } from '../options.ts';
import { count } from '../words.ts';

/** A comparison says nothing of what was wrong before as well. */
const onlyUpdates = 'Only rules about updates ran: lint the template for all others';

const kinds = ['created', 'kept', 'released'] as const;

/** How long Lambda takes. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
const howLong: Readonly<Record<(typeof kinds)[number], string>> = {
  created: 'some minutes, in which a function keeps the network it had, and a new one is Pending',
  kept: '',
  released: 'up to 20 minutes after the update',
};

/** What an update does, for people: the ENIs, then the findings. */
export function updateText(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  const { bold, dim, green, red, yellow } = coloursFor(options.colour ?? false);
  const paint = { created: green, kept: dim, released: red };
  const lines = [bold(`Network interfaces of Lambda: ${summaryOf(changes)}`)];
  const rows = kinds.flatMap((kind) =>
    changes[kind].map((entry) => ({ kind, entry, cells: cellsOf(kind, entry).map(showable) })),
  );
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map(({ cells }) => width(cells[at]!))));
  for (const { kind, entry, cells } of rows) {
    const [first = '', ...rest] = cells.map((cell, at) =>
      at < 3 ? cell + ' '.repeat(widths[at]! - width(cell)) : cell,
    );
    lines.push(`  ${paint[kind](first)}  ${rest.join('  ')}`.trimEnd());
    if (entry.heldBy !== undefined)
      lines.push(
        `  ${' '.repeat(widths[0]!)}  ${yellow(showable(`published versions of ${entry.heldBy.join(', ')} keep it`))}`,
      );
  }
  for (const kind of kinds)
    if (changes[kind].length > 0 && howLong[kind] !== '') lines.push(dim(`  ${kind}: ${howLong[kind]}`));
  for (const each of changes.undecided) lines.push(yellow(showable(`  ? ${each}`)));
  return `${lines.join('\n')}\n\n${text(result, options)}${dim(`  ${onlyUpdates}`)}\n`;
}

/** The same for programs: the contract of the lint's JSON, and `enis`. */
export function updateJson(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  const { created, kept, released, undecided } = changes;
  const report = JSON.parse(json(result, options)) as object;
  return jsonText({ ...report, enis: { created, kept, released, undecided } });
}

/** The ENIs that an update creates, keeps and releases, for a pull request. */
export function changesMarkdown(changes: EniChangeList): string {
  const rows = kinds.flatMap((kind) =>
    changes[kind].map((entry) => `| ${cellsOf(kind, entry).map(markdownText).join(' | ')} |`),
  );
  const table =
    rows.length === 0 ? [] : ['| ENI | Subnet | Security groups | Users |', '| --- | --- | --- | --- |', ...rows, ''];
  const notes = changes.undecided.map((each) => `- ${markdownText(each)}`);
  return [`**Network interfaces of Lambda:** ${summaryOf(changes)}`, '', ...table, ...notes].join('\n').trimEnd();
}

/** The same for a pull request. */
export function updateMarkdown(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  return `${changesMarkdown(changes)}\n\n${markdown(result, options)}\n${onlyUpdates}.\n`;
}

function summaryOf(changes: EniChangeList): string {
  const counts = kinds.map((kind) => `${changes[kind].length} ${kind}`);
  return `${counts.join(', ')}${changes.undecided.length > 0 ? `, ${count(changes.undecided.length, 'note')}` : ''}`;
}

function cellsOf(kind: (typeof kinds)[number], { subnet, groups, users }: EniEntry): readonly string[] {
  return [kind, subnet, groups.join(', '), users.join(', ')];
}
