import type { FileResult, Finding, LintResult, Undecided } from '../../engine/result.ts';
import { openFindings } from '../selection.ts';

/** A finding or something undecided that several files have in the same words: a copied template, a stack for each stage. */
export interface Grouped<Of> {
  readonly first: Of;
  /** Where the same is, in other files. */
  readonly also: readonly { readonly path: string; readonly line: number; readonly column?: number }[];
}

/** What each file has to say, less what an earlier file said in the same words of the same place in its template. */
export interface GroupedFile {
  readonly file: FileResult;
  readonly findings: readonly Grouped<Finding>[];
  readonly undecided: readonly Grouped<Undecided>[];
}

/** Puts what has one cause together, at the first file that has it; what most questions depend on comes first. */
export function groupedByCause({ files }: LintResult): readonly GroupedFile[] {
  const findings = placesOf(files, openFindings, causeOf);
  const undecided = placesOf(files, (file) => file.undecided, reasonOf);
  return files.map((file) => ({
    file,
    findings: firsts(file, openFindings(file), causeOf, findings),
    undecided: firsts(file, mostFirst(file.undecided), reasonOf, undecided),
  }));
}

const causeOf = ({ rule, severity, message, when, remedy, pointer, evidence }: Finding) =>
  [rule, severity, message, when, remedy, pointer, ...(evidence ?? [])].join('\n');

const reasonOf = ({ reason, settledBy }: Undecided) => `${reason}\n${settledBy}`;

type Places = ReadonlyMap<
  string,
  readonly { readonly path: string; readonly line: number; readonly column?: number }[]
>;

function placesOf<Of extends { readonly line: number; readonly column?: number }>(
  files: readonly FileResult[],
  of: (file: FileResult) => readonly Of[],
  keyOf: (each: Of) => string,
): Places {
  const places = new Map<string, { path: string; line: number; column?: number }[]>();
  if (files.length === 1) return places;
  for (const file of files)
    for (const each of of(file)) {
      const key = keyOf(each);
      const known = places.get(key) ?? [];
      const { line, column } = each;
      known.push({ path: file.path, line, ...(column !== undefined && { column }) });
      places.set(key, known);
    }
  return places;
}

function firsts<Of>(
  { path }: FileResult,
  all: readonly Of[],
  keyOf: (each: Of) => string,
  places: Places,
): Grouped<Of>[] {
  const isFirst = (each: Of) => (places.get(keyOf(each))?.[0]?.path ?? path) === path;
  const othersOf = (each: Of) => (places.get(keyOf(each)) ?? []).filter((place) => place.path !== path);
  return all.filter(isFirst).map((first) => ({ first, also: othersOf(first) }));
}

/** What one input would decide comes together, that which decides most before all others. */
function mostFirst(entries: readonly Undecided[]): readonly Undecided[] {
  const questions = new Map<string, number>();
  const inputOf = ({ settledBy, reason }: Undecided) => settledBy ?? reason;
  for (const entry of entries)
    questions.set(inputOf(entry), (questions.get(inputOf(entry)) ?? 0) + entry.questions.length);
  const inputs = [...questions.keys()].sort((a, b) => questions.get(b)! - questions.get(a)!);
  return inputs.flatMap((input) => entries.filter((entry) => inputOf(entry) === input));
}
