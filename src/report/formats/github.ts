import type { FileResult, LintResult } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import type { Severity } from '../../rule/severity.ts';
import { showable } from '../../text/showable.ts';
import type { ReportOptions } from '../options.ts';
import { type Located, reported, worstFirst } from '../selection.ts';
import { reportTexts } from '../texts.ts';
import { problems, sentences } from '../words.ts';
import { workflowCommand } from '../workflow-command.ts';

const { counts, machines, severities } = reportTexts;

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
  const say = sayIn(options.language);
  const { files, summary } = reported(result, options);
  const { isChanged = () => false } = options;
  const located = worstFirst({ files, summary });
  const onChanged = located.filter(({ path, finding }) => isChanged(path, finding.line));
  const others = located.filter((each) => !onChanged.includes(each));
  const notes = [
    ...files.flatMap((file) => fatalNotes(file, say)),
    ...[...onChanged, ...others].map((each) => noteOf(each, say)),
  ];
  const room = { error: SHOWN_PER_KIND, warning: SHOWN_PER_KIND, info: SHOWN_PER_KIND };
  const annotated: string[] = [];
  const plain: string[] = [];
  for (const note of notes) {
    if (room[note.severity] === 0) plain.push(showable(`${say(severities[note.severity])} ${note.plain}`));
    else {
      room[note.severity] -= 1;
      annotated.push(workflowCommand(COMMANDS[note.severity], note.message, note.properties));
    }
  }
  const rest = plain.length === 0 ? [] : [say(machines.moreThanAnnotated, { count: plain.length }), ...plain];
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...(fatal > 0 ? [say(counts.notLinted, { count: fatal })] : []), ...problems(summary, say, fatal)];
  const total = say(machines.total, {
    files: say(counts.files, { count: summary.files }),
    found: found.length === 0 ? say(machines.noProblems) : found.join(', '),
  });
  return `${[...annotated, ...rest, total].join('\n')}\n`;
}

function fatalNotes({ path, fatal }: FileResult, say: Say): Note[] {
  if (!fatal) return [];
  const { message, line, column } = fatal;
  const properties = { title: say(machines.notLintedCase), file: slashed(path), line, col: column };
  return [{ severity: 'error', properties, message: showable(message), plain: `${path}:${line}:${column} ${message}` }];
}

function noteOf({ path, finding }: Located, say: Say): Note {
  const { rule, severity, line, endLine, column, endColumn, message } = finding;
  // GitHub refuses columns for an annotation over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return {
    severity,
    properties: { title: rule, file: slashed(path), line, endLine, ...columns },
    message: sentences(finding, say).map(showable).join('\n'),
    plain: `${path}:${line}:${column} ${message} (${rule})`,
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
