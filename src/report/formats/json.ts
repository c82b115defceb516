import type { FileResult, Finding, Fix, LintResult } from '../../engine/result.ts';
import { jsonText } from '../json-text.ts';
import { shardOf } from '../merge/shard.ts';
import type { ReportOptions } from '../options.ts';
import { inFull } from '../selection.ts';

/** For programs: the whole result, as `json-report.schema.json` describes it. */
export function json(result: LintResult, options: ReportOptions): string {
  const { files, summary } = inFull(result, options);
  const { errors, warnings, infos, suppressed } = summary;
  const undecided = files.reduce((sum, file) => sum + file.undecided.length, 0);
  const counts = { files: summary.files, errors, warnings, infos, suppressed, undecided };
  const { shard } = options;
  return jsonText({
    version: 1,
    files: files.map(fileOf),
    summary: counts,
    ...(shard && { shard: { ...shardOf(shard), positions: files.map(({ path }) => shard.positionOf(path)) } }),
  });
}

// Every object is built anew, so that the order of its keys does not depend on who made it.

function fileOf(file: FileResult): FileResult {
  return {
    path: file.path,
    findings: file.findings.map(findingOf),
    undecided: file.undecided.map(({ rule, resource, construct, reason, line, settledBy, questions }) => ({
      ...{ rule, resource, ...(construct !== undefined && { construct }), reason, line },
      ...(settledBy !== undefined && { settledBy }),
      questions: questions.map((question) => ({
        rule: question.rule,
        resource: question.resource,
        ...(question.construct !== undefined && { construct: question.construct }),
        line: question.line,
      })),
    })),
    ...(file.functions && { functions: { inVpc: file.functions.inVpc, decided: file.functions.decided } }),
    ...(file.fatal && { fatal: { message: file.fatal.message, line: file.fatal.line, column: file.fatal.column } }),
  };
}

function findingOf(finding: Finding): Finding {
  const { rule, family, severity, message, remedy, line, column, endLine, endColumn, resource, pointer } = finding;
  const { construct, createdAt, when, evidence = [], related, fix, suggestions = [], suppressed } = finding;
  return {
    ...{ rule, family, severity, message, remedy, line, column, endLine, endColumn, resource },
    ...(construct !== undefined && { construct }),
    ...(createdAt && { createdAt: { path: createdAt.path, line: createdAt.line, column: createdAt.column } }),
    pointer,
    ...(when !== undefined && { when }),
    ...(evidence.length > 0 && { evidence }),
    related: related.map((place) => ({
      path: place.path,
      line: place.line,
      column: place.column,
      message: place.message,
    })),
    ...(fix && { fix: fixOf(fix) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(fixOf) }),
    ...(suppressed && { suppressed: { kind: suppressed.kind, reason: suppressed.reason } }),
  };
}

function fixOf({ title, safe, edits }: Fix): Fix {
  return { title, safe, edits: edits.map(({ start, end, text }) => ({ start, end, text })) };
}
