import type { FileResult, Finding, LintResult } from '../../engine/result.ts';
import type { Say } from '../../language/in-words.ts';
import { inIncludedFiles } from '../../report/own-lines.ts';
import { reasonText } from '../../report/words.ts';
import { atMost } from './command.ts';
import { count, objectOf, text, texts } from './tool.ts';

/** Of the JSON report what an agent needs to judge and to change a template. */
export interface Findings {
  readonly summary: LintResult['summary'];
  readonly findings: readonly object[];
  readonly leftOut?: number;
  readonly unread?: readonly string[];
  readonly undecided?: readonly string[];
}

/** JSON schema of findings as agents get them. */
export const findingsSchema = {
  summary: objectOf({
    files: count,
    errors: count,
    warnings: count,
    infos: count,
    suppressed: count,
    undecided: count,
  }),
  findings: {
    type: 'array',
    description: 'Errors first',
    items: objectOf(
      { at: text, rule: text, severity: { enum: ['error', 'warning', 'info'] }, problem: text, remedy: text },
      {
        resource: text,
        when: { ...text, description: 'The conditions under which it holds, where not always' },
        because: texts,
        related: texts,
        fix: { ...text, description: 'What `vpclambda-lint --fix` would do' },
      },
    ),
  },
} as const;

/** JSON schema of what an answer says beside its findings: how many are left out, what was not linted, what is undecided. */
export const furtherSchema = {
  leftOut: { ...count, description: 'How many more findings there are' },
  unread: { ...texts, description: 'Files that were not linted, and why' },
  undecided: { ...texts, description: 'Questions that could not be answered, and what would decide each' },
} as const;

/** Makes a report compact: findings that count, the worst first, up to a limit. */
export function findingsOf(
  result: LintResult,
  { limit = 50, undecided = false }: { readonly limit?: number; readonly undecided?: boolean },
  say: Say,
): Findings {
  const { files, summary } = inIncludedFiles(result);
  const all = files.flatMap(({ path, findings }) =>
    findings.filter(({ suppressed }) => suppressed === undefined).map((finding) => ({ path, finding })),
  );
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = [...all].sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity]);
  const { shown, leftOut } = atMost(sorted, limit);
  const unread = files.flatMap(({ path, fatal }) => (fatal === undefined ? [] : [`${path}: ${fatal.message}`]));
  return {
    summary,
    findings: shown.map(({ path, finding }) => compact(path, finding)),
    ...(leftOut > 0 && { leftOut }),
    ...(unread.length > 0 && { unread }),
    ...(undecided && { undecided: files.flatMap((file) => undecidedIn(file, say)) }),
  };
}

function compact(path: string, finding: Finding): object {
  const { line, column, rule, severity, message, remedy, resource, when, evidence, related, fix } = finding;
  return {
    at: `${path}:${line}:${column}`,
    rule,
    severity,
    problem: message,
    remedy,
    ...(resource !== null && { resource }),
    ...(when !== undefined && { when }),
    ...(evidence !== undefined && { because: evidence }),
    ...(related.length > 0 && { related: related.map((each) => `${each.path}:${each.line} ${each.message}`) }),
    ...(fix !== undefined && { fix: fix.title }),
  };
}

function undecidedIn({ path, undecided }: FileResult, say: Say): readonly string[] {
  return undecided.map((each) => `${path}:${each.line} ${each.rule}: ${reasonText(each, say)}`);
}
