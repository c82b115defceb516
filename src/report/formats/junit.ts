import type { FileResult, LintResult } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import { showableLines } from '../../text/showable.ts';
import { shardOf } from '../merge/shard.ts';
import { shardInstruction } from '../merge/shard-instruction.ts';
import type { ReportOptions } from '../options.ts';
import { openFindings, reported } from '../selection.ts';
import { reportTexts } from '../texts.ts';
import { reasonText, rulesOf, sentences } from '../words.ts';

const { machines } = reportTexts;

/** The schema wants a moment, and a report has no clock. */
const NO_TIME = '1970-01-01T00:00:00';

/** For CI servers: a suite a file, a failed case a finding. Valid for the schemas of Jenkins and of Ant. */
export function junit(result: LintResult, options: ReportOptions): string {
  const say = sayIn(options.language);
  const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(options.timestamp ?? '')?.[0] ?? NO_TIME;
  const { files } = reported(result, options);
  const suites = files.flatMap((file, id) => suite(file, id, timestamp, options, say));
  const { shard } = options;
  const ofShard =
    shard === undefined
      ? []
      : [shardInstruction({ ...shardOf(shard), positions: files.map(({ path }) => shard.positionOf(path)) })];
  const time = options.milliseconds === undefined ? '' : attributes({ time: seconds(options.milliseconds) });
  const start = `<testsuites${time}>`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...ofShard, start, ...suites, '</testsuites>'];
  return `${lines.join('\n')}\n`;
}

function suite(file: FileResult, id: number, timestamp: string, options: ReportOptions, say: Say): string[] {
  const findings = openFindings(file);
  const time = seconds(options.millisecondsOf?.(file.path) ?? 0);
  const counts = {
    tests: Math.max(1, findings.length + (file.fatal ? 1 : 0)),
    failures: findings.length,
    errors: file.fatal ? 1 : 0,
  };
  const suiteOf = {
    name: file.path,
    package: 'vpclambda-lint',
    hostname: 'localhost',
    id,
    timestamp,
    time,
    ...counts,
  };
  const passed = findings.length === 0 && !file.fatal;
  return [
    `  <testsuite${attributes(suiteOf)}>`,
    // Ant wants the element and Jenkins something in it.
    `    <properties><property${attributes({ name: 'version', value: options.version ?? '' })}/></properties>`,
    ...(passed ? [`    <testcase${attributes({ name: say(machines.noProblems), classname: file.path, time })}/>`] : []),
    ...(file.fatal
      ? testcase(
          say(machines.notLintedCase),
          file.path,
          'error',
          'fatal',
          file.fatal.message,
          placeOf(file.path, file.fatal),
        )
      : []),
    ...findings.flatMap((finding) => {
      const at = say(machines.findingAt, { rule: finding.rule, position: `${finding.line}:${finding.column}` });
      const about = finding.construct ?? finding.resource;
      const name = about === null ? at : `${at} ${about}`;
      const body = [placeOf(file.path, finding), ...sentences(finding, say)].join('\n');
      return testcase(name, file.path, 'failure', finding.severity, finding.message, body);
    }),
    `    <system-out>${escapeXml(undecidedOf(file, say))}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function testcase(
  name: string,
  classname: string,
  element: string,
  type: string,
  message: string,
  body: string,
): string[] {
  return [
    `    <testcase${attributes({ name, classname, time: 0 })}>`,
    `      <${element}${attributes({ type, message })}>${escapeXml(body)}</${element}>`,
    '    </testcase>',
  ];
}

/** A time as the schemas have it. A finding has none of its own: its file has. */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function placeOf(path: string, at: { readonly line: number; readonly column: number }): string {
  return `${path}:${at.line}:${at.column}`;
}

function undecidedOf(file: FileResult, say: Say): string {
  return file.undecided
    .map((entry) =>
      say(machines.undecidedAt, {
        place: `${file.path}:${entry.line}`,
        reason: reasonText(entry, say),
        rules: rulesOf(entry).join(', '),
      }),
    )
    .join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(String(value)).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`,
    )
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text for XML 1.0, which can't hold most control characters in any way: they are shown. */
function escapeXml(text: string): string {
  return showableLines(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
