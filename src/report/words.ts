import type { FileResult, Finding, Summary, Undecided } from '../engine/result.ts';
import type { Say } from '../language/in-words.ts';
import { reportTexts } from './texts.ts';

const { counts, details, sentences: said } = reportTexts;

/** `2 errors, 1 warning`: what there is, the worst first, less the files that count as errors; empty when there is nothing. */
export function problems(summary: Summary, say: Say, fatalFiles = 0): string[] {
  const errors = summary.errors - fatalFiles;
  return [
    ...(errors > 0 ? [say(counts.errors, { count: errors })] : []),
    ...(summary.warnings > 0 ? [say(counts.warnings, { count: summary.warnings })] : []),
    ...(summary.infos > 0 ? [say(counts.infos, { count: summary.infos })] : []),
  ];
}

/** `2 suppressed`, `5 in the baseline`: the findings that do not count. */
export function silenced(files: readonly FileResult[], say: Say): string[] {
  const kinds = files.flatMap(({ findings }) => findings.flatMap(({ suppressed }) => suppressed?.kind ?? []));
  const known = kinds.filter((kind) => kind === 'baseline').length;
  return [
    ...(kinds.length > known ? [say(counts.suppressed, { count: kinds.length - known })] : []),
    ...(known > 0 ? [say(counts.inBaseline, { count: known })] : []),
  ];
}

/** `38 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The way to a place as a person would say it: `OrdersFunction › VpcConfig › SubnetIds`. */
export function crumbs(pointer: string): string[] {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  // Everybody knows that a resource is in Resources, and what it has in Properties.
  return keys.filter((key, index) => !(index === 0 && key === 'Resources') && !(index === 2 && key === 'Properties'));
}

/** A clause with its full stop: that of the script in which it ends. */
export function sentence(clause: string): string {
  if (/[.!?\u3002\uff01\uff1f]$/.test(clause)) return clause;
  return `${clause}${/[\u3041-\u30ff\u3400-\u9fff]$/.test(clause) ? '\u3002' : '.'}`;
}

/** Sentences one after the other: a full stop of Japanese needs no blank after it. */
export function joined(sentences: readonly string[]): string {
  return sentences.reduce((before, next) => (before.endsWith('\u3002') ? before + next : `${before} ${next}`));
}

/** The reasons of a finding, less those that a related place says as well. */
export function reasons({ evidence = [], related, furtherRelated = [] }: Finding): string[] {
  const seen = new Set([...related.map(({ message }) => message), ...furtherRelated]);
  return evidence.filter((reason) => !seen.has(reason));
}

/** Why a value is not known, and what to give so that it is. */
export function reasonText({ reason, settledBy }: Undecided, say: Say): string {
  return settledBy === undefined ? reason : say(details.decidedBy, { reason, input: settledBy });
}

/** The rules that ask for a value that is not known. */
export function rulesOf({ questions }: Undecided): string[] {
  return [...new Set(questions.map(({ rule }) => rule))];
}

/** A finding in sentences, one a line: what, when, why, where else and what to do. */
export function sentences(finding: Finding, say: Say): string[] {
  return [
    finding.message,
    ...(finding.when === undefined ? [] : [say(said.onlyWhen, { when: finding.when })]),
    ...reasons(finding).map((reason) => say(said.because, { reason })),
    ...finding.related.map((place) =>
      say(said.see, { place: `${place.path}:${place.line}:${place.column}`, message: place.message }),
    ),
    say(said.remedy, { remedy: finding.remedy }),
  ].map(sentence);
}
