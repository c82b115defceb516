import { isListed } from '../engine/findings/undecided.ts';
import type { FileResult, Finding, LintResult } from '../engine/result.ts';
import type { ReportOptions } from './options.ts';
import { atOwnLines, inIncludedFiles } from './own-lines.ts';

/**
 * The result as people are to see it, at the lines of their own code: of what is undecided what something decides, and
 * of the findings those that are severe enough.
 */
export function reported(result: LintResult, options: ReportOptions): LintResult {
  return atOwnLines(inFull({ ...result, files: result.files.map(withListed) }, options), options.language);
}

/** The result as programs are to have it, in the files that it is written in, with what nothing would decide, and the findings that are severe enough. */
export function inFull(linted: LintResult, { minSeverity = 'info' }: ReportOptions): LintResult {
  const result = inIncludedFiles(linted);
  if (minSeverity === 'info') return result;
  const files = result.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => RANK[finding.severity] <= RANK[minSeverity]),
  }));
  const suppressed = files.flatMap((file) => file.findings.filter((finding) => finding.suppressed)).length;
  const { summary } = result;
  return { files, summary: { ...summary, ...(minSeverity === 'error' && { warnings: 0 }), infos: 0, suppressed } };
}

const withListed = (file: FileResult): FileResult => ({ ...file, undecided: file.undecided.filter(isListed) });

/** The findings of a file that count. */
export function openFindings(file: FileResult): readonly Finding[] {
  return file.findings.filter((finding) => finding.suppressed === undefined);
}

/** A finding with the file that it is in. */
export interface Located {
  readonly path: string;
  readonly finding: Finding;
}

const RANK = { error: 0, warning: 1, info: 2 };

/** All findings that count, errors before warnings before infos, otherwise in the order of the result. */
export function worstFirst(result: LintResult): Located[] {
  const all = result.files.flatMap((file) => openFindings(file).map((finding) => ({ path: file.path, finding })));
  return all.sort((one, other) => RANK[one.finding.severity] - RANK[other.finding.severity]);
}
