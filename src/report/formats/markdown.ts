import type { LintResult } from '../../engine/result.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportOptions } from '../options.ts';
import { reported, worstFirst } from '../selection.ts';
import { linkable } from '../uri.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { count, problems, silenced } from '../words.ts';

/** GitHub takes 1 MiB for the summary of a step and refuses a longer one; whoever else writes there needs room too. */
const MOST_BYTES = 1_000_000;

/** For the summary of a CI job: a table of the findings, the worst first. */
export function markdown(result: LintResult, options: ReportOptions, mostBytes = MOST_BYTES): string {
  const shown = reported(result, options);
  const rows = rowsOf(shown, options);
  const head = headOf(shown, verdictOf(result.files));
  if (rows.length === 0) return `${head}\n`;

  const lines = [head, '', '| | Where | Finding | Rule |', '| --- | --- | --- | --- |'];
  let bytes = bytesOf(lines.join('\n'));
  let taken = 0;
  while (taken < rows.length && bytes + bytesOf(rows[taken]!) + 1 <= mostBytes) {
    bytes += bytesOf(rows[taken]!) + 1;
    taken += 1;
  }
  const left = rows.length - taken;
  const rest = left > 0 ? ['', `${count(left, 'row')} more did not fit here; the log has everything.`] : [];
  return `${[...lines, ...rows.slice(0, taken), ...rest].join('\n')}\n`;
}

function headOf({ summary, files }: LintResult, { said }: Verdict): string {
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...(fatal > 0 ? [`${count(fatal, 'file')} not linted`] : []), ...problems(summary, fatal)];
  const asides = [...silenced(files), ...(summary.undecided > 0 ? [`${summary.undecided} undecided`] : [])];
  const verdict = found.length === 0 ? markdownText(said) : found.join(', ');
  return `## vpclambda-lint\n\n**${verdict}** in ${[count(summary.files, 'file'), ...asides].join(', ')}.`;
}

function rowsOf(result: LintResult, options: ReportOptions): string[] {
  const urls = new Map(options.rules?.map((rule) => [rule.id, rule.url]));
  const fatal = result.files.flatMap(({ path, fatal }) =>
    fatal ? [row('fatal', `${path}:${fatal.line}:${fatal.column}`, markdownText(fatal.message), '')] : [],
  );
  const findings = worstFirst(result).map(({ path, finding }) => {
    const { severity, line, column, message, when, remedy, rule } = finding;
    const what = `${markdownText(message)}${when === undefined ? '' : ` (only when ${markdownText(when)})`}<br>${markdownText(remedy)}`;
    const url = urls.get(rule);
    return row(
      severity,
      `${path}:${line}:${column}`,
      what,
      url !== undefined && linkable(url) ? `[${markdownText(rule)}](${url})` : markdownText(rule),
    );
  });
  return [...fatal, ...findings];
}

function row(label: string, place: string, what: string, rule: string): string {
  return `| ${label} | ${markdownText(place)} | ${what} | ${rule} |`;
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair represents two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
