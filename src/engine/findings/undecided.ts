import { inWords, type Language } from '../../language/in-words.ts';
import { groupedBy } from '../../model/base/grouped-by.ts';
import { constructOf } from '../../template/construct-names.ts';
import type { Place } from '../../text/place.ts';
import type { ParsedTemplate } from '../included.ts';
import type { RawUndecided, Undecided, UndecidedQuestion } from '../result.ts';
import type { ConstructBy } from '../source.ts';
import { isIncomplete } from './incomplete.ts';
import { spanOf, writtenSpanOf } from './span.ts';

/** Finds a file that was read by the path that places name. */
type ParsedByPath = (path: string) => ParsedTemplate | undefined;

/**
 * One entry for each value that is not known, with the questions that depend on it. Values of which the same is said at one place are
 * one entry: a template that several stacks have would say it of each.
 */
export function undecidedOf(
  raw: readonly RawUndecided[],
  parsed: ParsedTemplate,
  find: ParsedByPath = () => undefined,
  constructBy: ConstructBy = () => undefined,
  language?: Language,
): readonly Undecided[] {
  const values = groupedBy(raw, ({ value }) => value);
  return groupedBy(values, (asked) => saidOf(asked, language))
    .map((alike) => entryOf(alike.flat(), parsed, find, constructBy, language))
    .sort(byResource);
}

/** What a reader sees of a value: its place, the reason, and what would decide it. */
function saidOf(asked: readonly RawUndecided[], language: Language | undefined): string {
  const { at, reason, settledBy } = asked.find((each) => each.settledBy !== undefined) ?? asked[0]!;
  const isDoubt = asked.every((each) => each.isDoubt);
  return JSON.stringify([
    at?.file,
    at?.keys,
    at?.line,
    isDoubt,
    inWords(reason, language),
    settledBy && inWords(settledBy, language),
  ]);
}

/** Whether a report lists it: an entry that no input would decide does not help. */
export function isListed(entry: Undecided): boolean {
  return entry.settledBy !== undefined || isIncomplete(entry);
}

/** Whether a question that depends on it counts as not judged. */
export function isOpen({ isDoubt = false }: Undecided): boolean {
  return !isDoubt;
}

/** The input that would decide the most questions, and how many that are. */
export function mostDecisiveInput(
  undecided: readonly Undecided[],
): { readonly settledBy: string; readonly reason: string; readonly questions: number } | undefined {
  const settled = new Map<string, { settledBy: string; reason: string; questions: number }>();
  for (const { settledBy, reason, questions } of undecided) {
    if (settledBy === undefined) continue;
    const had = settled.get(settledBy);
    if (had === undefined) settled.set(settledBy, { settledBy, reason, questions: questions.length });
    else had.questions += questions.length;
  }
  return [...settled.values()].reduce<ReturnType<typeof mostDecisiveInput>>(
    (best, each) => (best === undefined || each.questions > best.questions ? each : best),
    undefined,
  );
}

function entryOf(
  raw: readonly RawUndecided[],
  parsed: ParsedTemplate,
  find: ParsedByPath,
  constructBy: ConstructBy,
  language: Language | undefined,
): Undecided {
  const asked = new Map(raw.map((each) => [JSON.stringify([each.rule, each.resource, each.at]), each]));
  const questions = [...asked.values()].map((each) => questionOf(each, parsed, find, constructBy)).sort(byResource);
  const [first] = questions as [UndecidedQuestion];
  const { reason, settledBy } = raw.find((each) => each.settledBy !== undefined) ?? raw[0]!;
  const isDoubt = raw.every((each) => each.isDoubt);
  return {
    rule: first.rule,
    resource: first.resource,
    ...(first.construct !== undefined && { construct: first.construct }),
    reason: inWords(reason, language),
    get line() {
      return first.line;
    },
    ...(settledBy !== undefined && { settledBy: inWords(settledBy, language) }),
    ...(isDoubt && { isDoubt }),
    questions,
  };
}

/** Its line is worked out only for those who look: a file with nothing else to say needs no positions. */
function questionOf(
  { rule, resource, at }: RawUndecided,
  parsed: ParsedTemplate,
  find: ParsedByPath,
  constructBy: ConstructBy,
): UndecidedQuestion {
  const construct = constructBy(at?.file ?? parsed.path, resource);
  const included = at?.file === parsed.path ? includedAt(parsed, at) : undefined;
  let line: number | undefined;
  return {
    rule,
    resource,
    ...(construct && { construct: constructOf(construct.path) }),
    ...(included && { included }),
    get line() {
      line ??= at === undefined ? 1 : (at.line ?? spanOf(find(at.file) ?? parsed, at).line);
      return line;
    },
  };
}

/** Where a place is, if that is in a file that the template includes. */
function includedAt(parsed: ParsedTemplate, at: Place): UndecidedQuestion['included'] {
  if (parsed.writtenIn?.(at.keys) === undefined) return undefined;
  const { path, line } = writtenSpanOf(parsed, at);
  return { path, line };
}

function byResource(a: Asked, b: Asked): number {
  return (
    compare(a.resource ?? '', b.resource ?? '') || compare(a.rule, b.rule) || compare(a.reason ?? '', b.reason ?? '')
  );
}

interface Asked {
  readonly rule: string;
  readonly resource: string | null;
  readonly reason?: string;
}

/** By code unit: the locale of a machine must not change the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
