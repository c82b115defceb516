import type { LintResult } from '../../engine/result.ts';
import { fingerprint, numbering } from '../../text/fingerprint.ts';
import { jsonText } from '../json-text.ts';
import type { ReportOptions } from '../options.ts';
import { openFindings, reported } from '../selection.ts';
import { relative } from '../uri.ts';
import { joined, sentence } from '../words.ts';

const SEVERITIES = { error: 'critical', warning: 'major', info: 'info' } as const;

/** For GitLab's code quality widget: an array of issues, each with a fingerprint of its own. */
export function gitlab(result: LintResult, options: ReportOptions): string {
  const numberOf = numbering();
  // A line number is no part of the identity: code that moves would count as fixed and broken anew.
  const identify = (...parts: readonly string[]): string => {
    const hash = fingerprint(parts.join('\n'));
    const number = numberOf(hash);
    return number === 1 ? hash : `${hash}-${number}`;
  };
  const issue = (path: string, name: string, severity: string, description: string, line: number, print: string) => ({
    description,
    check_name: name,
    fingerprint: print,
    severity,
    location: { path, lines: { begin: line } },
  });

  const issues = reported(result, options).files.flatMap((file) => {
    const path = relative(file.path);
    const fatal = file.fatal
      ? [issue(path, 'fatal', 'blocker', file.fatal.message, file.fatal.line, identify(path, 'fatal'))]
      : [];
    const findings = openFindings(file).map(
      ({ rule, severity, message, messageInEnglish = message, remedy, line, pointer }) =>
        issue(
          path,
          rule,
          SEVERITIES[severity],
          joined([message, remedy].map(sentence)),
          line,
          identify(path, rule, pointer, messageInEnglish),
        ),
    );
    return [...fatal, ...findings];
  });
  return jsonText(issues);
}
