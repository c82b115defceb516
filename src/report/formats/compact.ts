import type { LintResult } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import type { ReportOptions } from '../options.ts';
import { openFindings, reported } from '../selection.ts';
import { reportTexts } from '../texts.ts';
import { joined, sentence } from '../words.ts';

/** A line a finding, for editors and problem matchers: `path:line:column: error: what is wrong. What to do [rule]`. */
export function compact(result: LintResult, options: ReportOptions): string {
  const say = sayIn(options.language);
  const lines = reported(result, options).files.flatMap((file) => [
    ...(file.fatal ? [lineOf(file.path, { ...file.fatal, severity: 'error', remedy: '', rule: 'fatal' }, say)] : []),
    ...openFindings(file).map((finding) => lineOf(file.path, finding, say)),
  ]);
  return lines.map((line) => `${line}\n`).join('') || '\n';
}

interface OneLine {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
  readonly when?: string;
  readonly rule: string;
}

function lineOf(path: string, { line, column, severity, message, when, remedy, rule }: OneLine, say: Say): string {
  const said = when === undefined ? message : say(reportTexts.machines.onlyWhen, { problem: message, when });
  const text = remedy === '' ? said : joined([sentence(said), remedy]);
  return showable(`${path}:${line}:${column}: ${severity}: ${text} [${rule}]`);
}
