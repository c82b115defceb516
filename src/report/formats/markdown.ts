import type { LintResult } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportOptions } from '../options.ts';
import { reported, worstFirst } from '../selection.ts';
import { reportTexts } from '../texts.ts';
import { linkable } from '../uri.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { problems, silenced } from '../words.ts';

const { counts, machines, severities } = reportTexts;

/** GitHub takes 1 MiB for the summary of a step and refuses a longer one; whoever else writes there needs room too. */
const MOST_BYTES = 1_000_000;

/** For the summary of a CI job: a table of the findings, the worst first. */
export function markdown(result: LintResult, options: ReportOptions, mostBytes = MOST_BYTES): string {
  const shown = reported(result, options);
  const say = sayIn(options.language);
  const rows = rowsOf(shown, options, say);
  const head = headOf(shown, verdictOf(result.files, say), say);
  if (rows.length === 0) return `${head}\n`;

  const lines = [
    head,
    '',
    `| | ${say(machines.where)} | ${say(machines.finding)} | ${say(machines.rule)} |`,
    '| --- | --- | --- | --- |',
  ];
  let bytes = bytesOf(lines.join('\n'));
  let taken = 0;
  while (taken < rows.length && bytes + bytesOf(rows[taken]!) + 1 <= mostBytes) {
    bytes += bytesOf(rows[taken]!) + 1;
    taken += 1;
  }
  const left = rows.length - taken;
  const rest = left > 0 ? ['', say(machines.rowsLeft, { count: left })] : [];
  return `${[...lines, ...rows.slice(0, taken), ...rest].join('\n')}\n`;
}

function headOf({ summary, files }: LintResult, { said }: Verdict, say: Say): string {
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...(fatal > 0 ? [say(counts.notLinted, { count: fatal })] : []), ...problems(summary, say, fatal)];
  const asides = [
    ...silenced(files, say),
    ...(summary.undecided > 0 ? [say(counts.undecided, { count: summary.undecided })] : []),
  ];
  const verdict = found.length === 0 ? markdownText(said) : found.join(', ');
  return `## vpclambda-lint\n\n${say(machines.inFiles, {
    verdict,
    files: [say(counts.files, { count: summary.files }), ...asides].join(', '),
  })}`;
}

function rowsOf(result: LintResult, options: ReportOptions, say: Say): string[] {
  const urls = new Map(options.rules?.map((rule) => [rule.id, rule.url]));
  const fatal = result.files.flatMap(({ path, fatal }) =>
    fatal ? [row(say(severities.fatal), `${path}:${fatal.line}:${fatal.column}`, markdownText(fatal.message), '')] : [],
  );
  const findings = worstFirst(result).map(({ path, finding }) => {
    const { severity, line, column, message, when, remedy, rule } = finding;
    const problem = markdownText(message);
    const said = when === undefined ? problem : say(machines.onlyWhen, { problem, when: markdownText(when) });
    const what = `${said}<br>${markdownText(remedy)}`;
    const url = urls.get(rule);
    return row(
      say(severities[severity]),
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
