import type { FileResult, LintResult } from '../../engine/result.ts';
import type { Severity } from '../../rule/severity.ts';
import { showable } from '../../text/showable.ts';
import type { ReportOptions } from '../options.ts';
import { type Located, reported, worstFirst } from '../selection.ts';
import { count, problems, sentences } from '../words.ts';
import { workflowCommand } from '../workflow-command.ts';

/** GitHub shows this many annotations of each kind from one step and drops the others without a word. */
const SHOWN_PER_KIND = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Something to annotate, and how it reads on a plain line. */
interface Note {
  readonly severity: Severity;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly plain: string;
}

/** For the log of a GitHub Actions step: annotations for the worst, plain lines for the rest. */
export function github(result: LintResult, options: ReportOptions): string {
  const { files, summary } = reported(result, options);
  const { isChanged = () => false } = options;
  const located = worstFirst({ files, summary });
  const onChanged = located.filter(({ path, finding }) => isChanged(path, finding.line));
  const others = located.filter((each) => !onChanged.includes(each));
  const notes = [...files.flatMap(fatalNotes), ...[...onChanged, ...others].map(noteOf)];
  const room = { error: SHOWN_PER_KIND, warning: SHOWN_PER_KIND, info: SHOWN_PER_KIND };
  const annotated: string[] = [];
  const plain: string[] = [];
  for (const note of notes) {
    if (room[note.severity] === 0) plain.push(showable(`${note.severity} ${note.plain}`));
    else {
      room[note.severity] -= 1;
      annotated.push(workflowCommand(COMMANDS[note.severity], note.message, note.properties));
    }
  }
  const rest = plain.length === 0 ? [] : [`${plain.length} more than GitHub annotates:`, ...plain];
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...(fatal > 0 ? [`${count(fatal, 'file')} not linted`] : []), ...problems(summary, fatal)];
  const total = `${count(summary.files, 'file')}: ${found.length === 0 ? 'no problems' : found.join(', ')}`;
  return `${[...annotated, ...rest, total].join('\n')}\n`;
}

function fatalNotes({ path, fatal }: FileResult): Note[] {
  if (!fatal) return [];
  const { message, line, column } = fatal;
  const properties = { title: 'could not be linted', file: slashed(path), line, col: column };
  return [{ severity: 'error', properties, message: showable(message), plain: `${path}:${line}:${column} ${message}` }];
}

function noteOf({ path, finding }: Located): Note {
  const { rule, severity, line, endLine, column, endColumn, message } = finding;
  // GitHub refuses columns for an annotation over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return {
    severity,
    properties: { title: rule, file: slashed(path), line, endLine, ...columns },
    message: sentences(finding).map(showable).join('\n'),
    plain: `${path}:${line}:${column} ${message} (${rule})`,
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
