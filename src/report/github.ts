import type { Finding, LintResult } from '../engine/result.ts';
import type { ReportOptions } from './options.ts';
import { type Located, reported, worstFirst } from './selection.ts';
import { count, problems, sentences } from './words.ts';

/** GitHub shows this many annotations of each kind from one step and drops the others without a word. */
const SHOWN_PER_KIND = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** For the log of a GitHub Actions step: annotations for the worst, plain lines for the rest. */
export function github(result: LintResult, options: ReportOptions): string {
  const shown = reported(result, options);
  const fatal = shown.files.flatMap(({ path, fatal }) => (fatal ? [{ path, fatal }] : []));
  const room = { error: SHOWN_PER_KIND, warning: SHOWN_PER_KIND, info: SHOWN_PER_KIND };
  const annotations: string[] = [];
  const others: string[] = [];

  for (const {
    path,
    fatal: { message, line, column },
  } of fatal) {
    if (room.error-- > 0)
      annotations.push(
        command('error', { title: 'This file could not be linted', file: slashed(path), line, col: column }, message),
      );
    else others.push(plain('error', path, line, column, message));
  }
  for (const each of worstFirst(shown)) {
    const { severity, line, column, message, rule } = each.finding;
    if (room[severity]-- > 0) annotations.push(annotation(each));
    else others.push(plain(severity, each.path, line, column, `${message} (${rule})`));
  }

  const left = others.length === 0 ? [] : [`${count(others.length, 'finding')} more than GitHub annotates:`, ...others];
  const found = problems(shown.summary);
  const total = `${count(shown.summary.files, 'file')}: ${found.length === 0 ? 'no problems' : found.join(', ')}`;
  return `${[...annotations, ...left, total].join('\n')}\n`;
}

function annotation({ path, finding }: Located): string {
  const { rule, severity, line, endLine, column, endColumn } = finding;
  // GitHub refuses columns for an annotation over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(
    COMMANDS[severity],
    { title: rule, file: slashed(path), line, endLine, ...columns },
    messageOf(finding),
  );
}

function messageOf(finding: Finding): string {
  return sentences(finding).join('\n');
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that the runner prints and does not obey: it looks for `##[` anywhere in a line. */
function plain(severity: string, path: string, line: number, column: number, message: string): string {
  return `${severity} ${path}:${line}:${column} ${message}`.replace(/[\r\n]+/g, ' ').replaceAll('##[', '# #[');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
