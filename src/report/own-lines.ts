import { isListed } from '../engine/findings/undecided.ts';
import type { FileResult, Finding, LintResult, Undecided, UndecidedQuestion } from '../engine/result.ts';
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
 * The result with findings, and what is undecided, at the lines of the files that templates include, where they are written
 * there. The line that includes the file is the first related place of a finding.
 */
export function inIncludedFiles(result: LintResult): LintResult {
  const moved = new Map<string, Pick<FileResult, 'findings' | 'undecided'>>();
  const move = (file: string, { findings = [], undecided = [] }: Partial<FileResult>) => {
    const had = moved.get(file);
    moved.set(file, {
      findings: [...(had?.findings ?? []), ...findings],
      undecided: [...(had?.undecided ?? []), ...undecided],
    });
  };
  let further = 0;
  const left = result.files.map((file): FileResult => {
    const findings = file.findings.filter((finding) => {
      if (finding.included !== undefined) move(finding.included.path, { findings: [includedOf(file.path, finding)] });
      return finding.included === undefined;
    });
    const undecided = file.undecided.flatMap((entry) => {
      const { own, others } = byFile(entry);
      for (const [path, each] of others) move(path, { undecided: [each] });
      if (isListed(entry)) further += others.size - (own === undefined ? 1 : 0);
      return own ?? [];
    });
    return { ...file, findings, undecided };
  });
  if (moved.size === 0) return result;
  const files = left.map((file): FileResult => {
    const others = moved.get(file.path);
    moved.delete(file.path);
    if (others === undefined) return file;
    return {
      ...file,
      findings: [...file.findings, ...others.findings].sort(byLine),
      undecided: [...file.undecided, ...others.undecided],
    };
  });
  const others = [...moved].map(
    ([path, { findings, undecided }]): FileResult => ({ path, findings: [...findings].sort(byLine), undecided }),
  );
  const { summary } = result;
  return {
    ...result,
    files: [...files, ...others],
    summary: { ...summary, undecided: summary.undecided + further },
  };
}

/** An entry for each file that questions which depend on a value are in: that of the template, and those that it includes. */
function byFile(entry: Undecided): { readonly own: Undecided | undefined; readonly others: Map<string, Undecided> } {
  const others = new Map<string, Undecided>();
  if (entry.questions.every(({ included }) => included === undefined)) return { own: entry, others };
  const of = (questions: readonly UndecidedQuestion[]): Undecided | undefined => {
    const [first] = questions;
    return first === undefined ? undefined : { ...entry, ...first, questions };
  };
  const files = new Map<string, UndecidedQuestion[]>();
  for (const { included, ...question } of entry.questions)
    if (included !== undefined)
      files.set(included.path, [...(files.get(included.path) ?? []), { ...question, line: included.line }]);
  for (const [path, questions] of files) others.set(path, of(questions)!);
  return { own: of(entry.questions.filter(({ included }) => included === undefined)), others };
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
