import type { LintResult } from '../../engine/result.ts';
import type { EniChangeList, EniEntry } from '../../engine/workspace/eni-changes.ts';
import { type Language, type Say, sayIn } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import { width } from '../cells.ts';
import { coloursFor } from '../colours.ts';
import { json } from '../formats/json.ts';
import { markdown } from '../formats/markdown.ts';
import { text } from '../formats/text.ts';
import { jsonText } from '../json-text.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportOptions } from '../options.ts';
import { reportTexts } from '../texts.ts';
import { sentence } from '../words.ts';

const { update: texts } = reportTexts;

const kinds = ['created', 'kept', 'released'] as const;

/** How long Lambda takes. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
const howLong = { created: texts.createdTakes, released: texts.releasedTakes } as const;

/** What an update does, for people: the ENIs, then the findings. */
export function updateText(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  const { bold, dim, green, red, yellow } = coloursFor(options.colour ?? false);
  const say = sayIn(options.language);
  const paint = { created: green, kept: dim, released: red };
  const lines = [bold(say(texts.title, { summary: summaryOf(changes, say) }))];
  const rows = kinds.flatMap((kind) =>
    changes[kind].map((entry) => ({ kind, entry, cells: cellsOf(kind, entry, say).map(showable) })),
  );
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map(({ cells }) => width(cells[at]!))));
  for (const { kind, entry, cells } of rows) {
    const [first = '', ...rest] = cells.map((cell, at) =>
      at < 3 ? cell + ' '.repeat(widths[at]! - width(cell)) : cell,
    );
    lines.push(`  ${paint[kind](first)}  ${rest.join('  ')}`.trimEnd());
    if (entry.heldBy !== undefined)
      lines.push(
        `  ${' '.repeat(widths[0]!)}  ${yellow(showable(say(texts.keepIt, { functions: entry.heldBy.join(', ') })))}`,
      );
  }
  for (const kind of ['created', 'released'] as const)
    if (changes[kind].length > 0) lines.push(dim(`  ${say(howLong[kind])}`));
  for (const each of changes.undecided) lines.push(yellow(showable(`  ? ${each}`)));
  return `${lines.join('\n')}\n\n${text(result, options)}${dim(`  ${say(texts.onlyUpdates)}`)}\n`;
}

/** The same for programs: the contract of the lint's JSON, and `enis`. */
export function updateJson(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  const { created, kept, released, undecided } = changes;
  const report = JSON.parse(json(result, options)) as object;
  return jsonText({ ...report, enis: { created, kept, released, undecided } });
}

/** The ENIs that an update creates, keeps and releases, for a pull request. */
export function changesMarkdown(changes: EniChangeList, language?: Language): string {
  const say = sayIn(language);
  const rows = kinds.flatMap((kind) =>
    changes[kind].map((entry) => `| ${cellsOf(kind, entry, say).map(markdownText).join(' | ')} |`),
  );
  const table =
    rows.length === 0
      ? []
      : [
          `| ${Object.values(texts.columns)
            .map((each) => say(each))
            .join(' | ')} |`,
          '| --- | --- | --- | --- |',
          ...rows,
          '',
        ];
  const notes = changes.undecided.map((each) => `- ${markdownText(each)}`);
  return [say(texts.markdownTitle, { summary: summaryOf(changes, say) }), '', ...table, ...notes].join('\n').trimEnd();
}

/** The same for a pull request. */
export function updateMarkdown(result: LintResult, changes: EniChangeList, options: ReportOptions): string {
  return `${changesMarkdown(changes, options.language)}\n\n${markdown(result, options)}\n${sentence(sayIn(options.language)(texts.onlyUpdates))}\n`;
}

function summaryOf(changes: EniChangeList, say: Say): string {
  const counts = [
    ...kinds.map((kind) => say(texts[`${kind}Count`], { count: changes[kind].length })),
    ...(changes.undecided.length > 0 ? [say(texts.notes, { count: changes.undecided.length })] : []),
  ];
  return counts.join(', ');
}

function cellsOf(kind: (typeof kinds)[number], { subnet, groups, users }: EniEntry, say: Say): readonly string[] {
  return [say(texts[kind]), subnet, groups.join(', '), users.join(', ')];
}
