import type { Parsed } from '../../syntax/parsed.ts';
import { isPlainMap } from '../../template/node.ts';
import type { FileResult, Finding, Undecided, UndecidedQuestion } from '../result.ts';
import { silenceKnown, updateBaseline } from './baseline.ts';
import { isIncomplete } from './incomplete.ts';
import { isOpen } from './undecided.ts';

/** What of a file is not as it was. */
export interface FileChange {
  /** Whether a line and column lie in what changed. */
  holds(line: number, column: number): boolean;
  /** Whether the resource of that logical id changed, or code that it runs. */
  holdsResource(id: string): boolean;
}

/** All of a file that is new, or of which no parts are told apart, such as code. */
export const allOfIt: FileChange = { holds: () => true, holdsResource: () => true };

/**
 * The entries of a template's sections (resources, parameters, mappings, ...) that evaluate to something else than
 * before: layout and comments don't count. `affected` are resources that count as changed besides.
 */
export function changeOf(before: Parsed, after: Parsed, affected: ReadonlySet<string> = new Set()): FileChange {
  const changed = entriesOf(after).filter(
    ({ section, id, value }) =>
      (section === 'Resources' && id !== undefined && affected.has(id)) || isOther(value, valueAt(before, section, id)),
  );
  const ids = new Set(changed.flatMap(({ section, id }) => (section === 'Resources' && id !== undefined ? id : [])));
  const ranges = changed.map(({ section, id }) => {
    const { key, node } = after.locate(id === undefined ? [section] : [section, id]);
    return { start: key?.start ?? node.start, end: node.end };
  });
  return {
    holdsResource: (id) => ids.has(id),
    holds: (line, column) =>
      ranges.some(({ start, end }) => !isBefore({ line, column }, start) && !isBefore(end, { line, column })),
  };
}

interface Entry {
  readonly section: string;
  /** Nothing for a section that has no entries, such as `Transform`. */
  readonly id?: string;
  readonly value: unknown;
}

function entriesOf({ value }: Parsed): readonly Entry[] {
  if (!isPlainMap(value)) return [];
  return Object.entries(value).flatMap(([section, entries]): Entry[] =>
    isPlainMap(entries)
      ? Object.entries(entries).map(([id, entry]) => ({ section, id, value: entry }))
      : [{ section, value: entries }],
  );
}

function valueAt({ value }: Parsed, section: string, id: string | undefined): unknown {
  const entries = isPlainMap(value) && Object.hasOwn(value, section) ? value[section] : undefined;
  if (id === undefined) return entries;
  return isPlainMap(entries) && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

function isOther(value: unknown, before: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(before);
}

interface Point {
  readonly line: number;
  readonly column: number;
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/**
 * Of a file's findings, those that have to do with what changed: their place, a related place or their function lies in
 * it, or they were not found in the earlier state, such as where an endpoint was removed on which the function relied.
 * So it is with undecided questions: one that was decided before is a change too.
 */
export function concerningChanges(
  result: FileResult,
  earlier: FileResult | undefined,
  changeIn: (path: string) => FileChange | undefined,
): FileResult {
  const asFile = (of: FileResult) => ({ name: result.path, result: of, isComplete: true });
  const known = earlier === undefined ? new Map() : updateBaseline([asFile(unsilenced(earlier))], new Map());
  const checked = silenceKnown(asFile(unsilenced(result)), known);
  const asked = new Set(earlier?.undecided.flatMap((entry) => entry.questions.map((each) => questionKey(entry, each))));
  const own = changeIn(result.path);
  const isChanged = ({ line, column, resource, related, included }: Finding) =>
    own?.holds(line, column) === true ||
    (resource !== null && own?.holdsResource(resource) === true) ||
    [...related, ...(included ? [included] : [])].some(
      (place) => changeIn(place.path)?.holds(place.line, place.column) === true,
    );
  const undecided = result.undecided.filter(
    (entry) =>
      (isIncomplete(entry) && own !== undefined) ||
      entry.questions.some(
        (question) =>
          own?.holds(question.line, 1) === true ||
          (question.resource !== null && own?.holdsResource(question.resource) === true) ||
          (earlier !== undefined && !asked.has(questionKey(entry, question))),
      ),
  );
  const { functions, ...rest } = result;
  return {
    ...rest,
    findings: result.findings.filter(
      (finding, index) => checked.findings[index]!.suppressed === undefined || isChanged(finding),
    ),
    undecided,
    ...stillOpen(functions, undecided),
  };
}

/** The functions that are left undecided by what changed; of the others the report says nothing. */
function stillOpen(all: FileResult['functions'], undecided: readonly Undecided[]): Pick<FileResult, 'functions'> {
  if (all === undefined) return {};
  const asked = undecided
    .filter(isOpen)
    .flatMap(({ questions }) => questions.flatMap(({ resource }) => resource ?? []));
  const inVpc = Math.min(new Set(asked).size, all.inVpc - all.decided);
  return inVpc === 0 ? {} : { functions: { inVpc, decided: 0 } };
}

/** What a question is known by in another state of its file: not by its line. */
function questionKey({ reason }: Undecided, { rule, resource }: UndecidedQuestion): string {
  return JSON.stringify([rule, resource, reason]);
}

/** A suppression that came or went makes no finding new. */
function unsilenced(result: FileResult): FileResult {
  return { ...result, findings: result.findings.map(({ suppressed: _suppressed, ...finding }) => finding) };
}
