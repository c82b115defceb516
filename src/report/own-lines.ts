import type { FileResult, Finding, LintResult } from '../engine/result.ts';
import { type Language, type Say, sayIn } from '../language/in-words.ts';
import { reportTexts } from './texts.ts';

const { sentences: texts } = reportTexts;

/**
 * The result with findings at the lines of the user's own code that create what they are about, where that is known: of a
 * template that a tool has written, no one looks at the lines. Where the template has it is the first related place.
 */
export function atOwnLines(result: LintResult, language?: Language): LintResult {
  if (result.files.every((file) => file.findings.every(({ createdAt }) => createdAt === undefined))) return result;
  const say = sayIn(language);
  const moved = new Map<string, Finding[]>();
  const files = result.files.map((file): FileResult => {
    const findings = file.findings.filter((finding) => {
      const { createdAt } = finding;
      if (createdAt === undefined) return true;
      moved.set(createdAt.path, [...(moved.get(createdAt.path) ?? []), ownLineOf(file.path, finding, say)]);
      return false;
    });
    return { ...file, findings };
  });
  const own = [...moved].map(
    ([path, findings]): FileResult => ({ path, findings: findings.sort(byLine), undecided: [] }),
  );
  return { ...result, files: [...own, ...files] };
}

function ownLineOf(template: string, finding: Finding, say: Say): Finding {
  const { fix: _, createdAt, construct, resource, ...said } = finding;
  const { line, column } = createdAt!;
  const what =
    construct === undefined || resource === null ? say(texts.inTemplate) : say(texts.ofTemplate, { resource });
  return {
    ...said,
    resource,
    ...(construct !== undefined && { construct }),
    ...{ line, column, endLine: line, endColumn: column + 1 },
    related: [{ path: template, line: finding.line, column: finding.column, message: what }, ...finding.related],
  };
}

function byLine(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column;
}

/**
 * The result with findings at the lines of the files that templates include, where they are written there. The line that
 * includes the file is the first related place.
 */
export function inIncludedFiles(result: LintResult): LintResult {
  const moved = new Map<string, Finding[]>();
  for (const { path, findings } of result.files)
    for (const finding of findings) {
      if (finding.included === undefined) continue;
      const { path: file } = finding.included;
      moved.set(file, [...(moved.get(file) ?? []), includedOf(path, finding)]);
    }
  if (moved.size === 0) return result;
  const files = result.files.map((file): FileResult => {
    const own = file.findings.filter(({ included }) => included === undefined);
    const others = moved.get(file.path);
    moved.delete(file.path);
    return { ...file, findings: others === undefined ? own : [...own, ...others].sort(byLine) };
  });
  const others = [...moved].map(
    ([path, findings]): FileResult => ({ path, findings: findings.sort(byLine), undecided: [] }),
  );
  return { ...result, files: [...files, ...others] };
}

/** Edits would be those of the template, and so of another file. */
function includedOf(template: string, finding: Finding): Finding {
  const { fix: _, suggestions: __, included, ...said } = finding;
  const { path: _file, message, ...place } = included!;
  return {
    ...said,
    ...place,
    related: [{ path: template, line: finding.line, column: finding.column, message }, ...finding.related],
  };
}
