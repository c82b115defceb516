import { inWords, type Language } from '../../language/in-words.ts';
import { type Clause, said } from '../../language/sentence.ts';
import type { FixRequest } from '../../rule/define.ts';
import type { EntryAt } from '../../syntax/parsed.ts';
import { constructOf } from '../../template/construct-names.ts';
import type { Place } from '../../text/place.ts';
import type { FileConfig } from '../config/config.ts';
import { textEditsFor } from '../fix/edits.ts';
import type { ParsedTemplate } from '../included.ts';
import type {
  FileResult,
  Finding,
  Fix,
  IncludedPlace,
  JudgedFunction,
  RawFinding,
  RawUndecided,
  Related,
  Undecided,
} from '../result.ts';
import type { ConstructBy } from '../source.ts';
import { type Suppressions, suppress, suppressionsOf } from '../suppress/suppressions.ts';
import { checkTexts } from '../texts.ts';
import { resourceOf, spanOf, writtenSpanOf } from './span.ts';
import { stackPathsOnce } from './stack-paths-once.ts';
import { isOpen, undecidedOf } from './undecided.ts';

/** What was found about one file, before it is put in order. */
export interface Unfinalized {
  readonly findings: readonly RawFinding[];
  readonly undecided: readonly RawUndecided[];
  readonly functions?: readonly JudgedFunction[];
  /** Findings that know their lines already, such as faults of the text itself. */
  readonly placed?: readonly Finding[];
}

/** Finds a file that was read by the path that places name. */
export type ParsedByPath = (path: string) => ParsedTemplate | undefined;

/** What a run knows of a file beyond its text and config. */
export interface AroundFindings {
  /** Its suppressions; read from it where they are left out. */
  readonly suppressions?: Suppressions | undefined;
  /** Where an app creates a resource. */
  readonly constructBy?: ConstructBy | undefined;
  /** How many related places of a finding are shown; all of them where this is left out. */
  readonly mostRelated?: number | undefined;
}

/** Gives findings their lines, severity and suppression, drops duplicates and sorts: the same result on every run. */
export function finalize(
  parsed: ParsedTemplate,
  unfinalized: Unfinalized,
  parsedBy: ParsedByPath,
  config: FileConfig,
  around: AroundFindings = {},
): FileResult {
  const { suppressions = suppressionsOf(parsed, config), constructBy = () => undefined } = around;
  const { mostRelated = Number.POSITIVE_INFINITY } = around;
  const severities = new Map(config.rules.map(({ name, severity }) => [name, severity]));
  const families = new Map(config.rules.map(({ name, rule }) => [name, rule.meta.family]));
  const say = (clause: Clause) => inWords(clause, config.language);
  const find = (path: string) => (path === parsed.path ? parsed : parsedBy(path));
  const spotOf = spotsIn(find);

  const findings = [
    ...(unfinalized.placed ?? []).map((finding) => ({
      ...finding,
      severity: severities.get(finding.rule) ?? finding.severity,
    })),
    ...unfinalized.findings.map((raw): Finding => {
      const words = wordsOf(raw, config.language, constructBy);
      const { problem, remedy, when, evidence } = words;
      const fix = raw.fix && fixOf(raw.fix, true, parsed, words.say);
      const suggestions = raw.suggest?.flatMap((request) => fixOf(request, false, parsed, words.say) ?? []) ?? [];
      return {
        rule: raw.rule,
        family: families.get(raw.rule) ?? 'template',
        severity: severities.get(raw.rule) ?? raw.severity,
        message: problem,
        ...(config.language && { messageInEnglish: words.problemInEnglish }),
        remedy,
        ...placed(find(raw.at.file) ?? parsed, raw.at, say),
        resource: raw.resource,
        ...createdBy(raw, constructBy),
        ...(when === undefined ? {} : { when }),
        ...(evidence.length === 0 ? {} : { evidence }),
        ...(raw.see.length > mostRelated
          ? firstRelated(raw, spotOf, words, mostRelated)
          : { related: relatedOf(raw, spotOf, words) }),
        ...(fix === undefined ? {} : { fix }),
        ...(suggestions.length === 0 ? {} : { suggestions }),
        ...(raw.suppressed && { suppressed: raw.suppressed }),
      };
    }),
  ];
  const undecided = undecidedOf(unfinalized.undecided, parsed, find, constructBy, config.language);
  return {
    path: parsed.path,
    findings: distinct(suppress(findings, suppressions)).sort(byPlace),
    undecided,
    ...decidedOf(unfinalized.functions ?? [], undecided, parsed),
  };
}

/** Where a finding is: in the template, and in the file that the template includes if its place is written there. */
function placed(parsed: ParsedTemplate, at: Place, say: (clause: Clause) => string) {
  const { path, ...written } = writtenSpanOf(parsed, at);
  if (path === parsed.path) return written;
  const included: IncludedPlace = { path, ...written, message: say(said(checkTexts.includedHere)) };
  return { ...spanOf(parsed, at), included };
}

/** The construct that a finding is about, and the line that creates it or the function or VPC that it names. */
function createdBy({ at, resource, about = [] }: RawFinding, constructBy: ConstructBy) {
  const own = constructBy(at.file, resource);
  const [createdAt] = [own, ...about.map((place) => constructBy(place.file, resourceOf(place)))].flatMap(
    (construct) => construct?.createdAt ?? [],
  );
  return { ...(own && { construct: constructOf(own.path) }), ...(createdAt && { createdAt }) };
}

/** Of how many functions in a VPC all that was asked was decided. */
function decidedOf(functions: readonly JudgedFunction[], undecided: readonly Undecided[], { path }: ParsedTemplate) {
  const names = new Set(functions.flatMap(({ file, name }) => (file === path ? [name] : [])));
  if (names.size === 0) return {};
  const open = new Set(undecided.filter(isOpen).flatMap(({ questions }) => questions.map(({ resource }) => resource)));
  return { functions: { inVpc: names.size, decided: [...names].filter((name) => !open.has(name)).length } };
}

type Say = (clause: Clause) => string;
type Spot = Omit<Related, 'message'>;

/** Where a place is, and the entry of a section that this was found in: as long as that is the same, so is the spot. */
interface Spotted {
  readonly entry: EntryAt | undefined;
  readonly spot: Spot;
}

type SpotOf = (place: Place, before: Spotted | undefined) => Spotted;

/** Finds where places are. A finding about hundreds of functions names each in many ways. */
function spotsIn(find: ParsedByPath): SpotOf {
  const spots = new Map<string, Spot>();
  return (place, before) => {
    const { file: path } = place;
    if (place.line !== undefined) return { entry: undefined, spot: { path, line: place.line, column: 1 } };
    const parsed = find(path);
    const entry = parsed?.writtenIn === undefined ? parsed?.entryAt(place.keys) : undefined;
    if (before?.entry !== undefined && entry !== undefined && isSame(before.entry, entry)) return before;
    const key = keyOf(place);
    let spot = spots.get(key);
    if (spot === undefined) {
      const find = () => (parsed === undefined ? { path, line: 1, column: 1 } : writtenAt(parsed, place));
      spot = entry === undefined ? find() : spotInEntry(entry, key, find);
      spots.set(key, spot);
    }
    return { entry, spot };
  };
}

/**
 * Where places were, by what tells places apart: the places of an entry are those of its text. In an editor, rules look anew
 * at a text of which few entries have changed.
 */
const spotsInEntries = new WeakMap<object, { readonly entry: EntryAt; readonly spots: Map<string, Spot> }>();

function spotInEntry(entry: EntryAt, key: string, find: () => Spot): Spot {
  let known = spotsInEntries.get(entry.lines);
  if (known === undefined || !isSame(known.entry, entry)) {
    known = { entry, spots: new Map() };
    spotsInEntries.set(entry.lines, known);
  }
  const spot = known.spots.get(key) ?? find();
  known.spots.set(key, spot);
  return spot;
}

function isSame(a: EntryAt, b: EntryAt): boolean {
  return a.lines === b.lines && a.line === b.line && a.column === b.column;
}

/** What tells a place from others. */
function keyOf(place: Place): string {
  return JSON.stringify([place.file, place.keys, place.fragment]);
}

function writtenAt(parsed: ParsedTemplate, place: Place): Spot {
  const { path, line, column } = writtenSpanOf(parsed, place);
  return { path: path === parsed.path ? place.file : path, line, column };
}

/** A finding in the words of a language. */
interface Words {
  readonly language: Language | undefined;
  readonly problem: string;
  readonly problemInEnglish: string;
  readonly remedy: string;
  readonly when: string | undefined;
  readonly evidence: readonly string[];
  /** What is said of other places. */
  readonly see: readonly string[];
  /** Says what else belongs to it, such as the title of a fix. */
  readonly say: Say;
}

/**
 * What findings were told as: in an editor, the same ones are told with each keystroke. Known by the finding as a whole,
 * because a large one has thousands of clauses, and what is remembered of each is work for the garbage collector.
 */
const knownWords = new WeakMap<RawFinding, Words>();

function wordsOf(raw: RawFinding, language: Language | undefined, constructBy: ConstructBy): Words {
  const known = knownWords.get(raw);
  if (known !== undefined && known.language === language) return known;
  const once = stackPathsOnce(stackPathsOf(raw, constructBy));
  const problem = once(inWords(raw.problem, language));
  const say = (clause: Clause) => once(inWords(clause, language), problem.last).text;
  const words: Words = {
    language,
    problem: problem.text,
    problemInEnglish: language === undefined ? problem.text : once(inWords(raw.problem)).text,
    remedy: say(raw.remedy),
    when: raw.when && say(raw.when),
    evidence: [...new Set(raw.evidence.map(say))],
    see: raw.see.map(({ message }) => say(message)),
    say,
  };
  knownWords.set(raw, words);
  return words;
}

/** The stacks of CDK whose constructs a finding may name. */
function stackPathsOf({ at, resource, see }: RawFinding, constructBy: ConstructBy): readonly string[] {
  const own = constructBy(at.file, resource)?.stackPath;
  if (own === undefined) return [];
  const inFiles = new Map(see.map(({ place }) => [place.file, place]));
  inFiles.delete(at.file);
  const others = [...inFiles.values()].flatMap((place) => constructBy(place.file, resourceOf(place))?.stackPath ?? []);
  return [own, ...others];
}

/** A change that can't be written safely is left out: the finding is reported without it. */
function fixOf(
  { title, edits }: FixRequest,
  safe: boolean,
  parsed: ParsedTemplate,
  say: (clause: Clause) => string,
): Fix | undefined {
  const textEdits = textEditsFor(parsed, edits);
  return textEdits && { title: say(title), safe, edits: textEdits };
}

/** Findings that are equal in all that they say, once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byStart = new Map<string, Finding[]>();
  for (const finding of findings) {
    const start = `${finding.line}:${finding.column} ${finding.message}`;
    const had = byStart.get(start);
    if (had === undefined) byStart.set(start, [finding]);
    else if (isNew(finding, had)) had.push(finding);
  }
  return [...byStart.values()].flat();
}

/** To compare findings is to compare all places that they name: few are alike enough to be compared. */
function isNew(finding: Finding, others: readonly Finding[]): boolean {
  const text = JSON.stringify(finding);
  return others.every((other) => JSON.stringify(other) !== text);
}

/** What was told of other places, which are the same objects where none of them has moved. */
const knownRelated = new WeakMap<
  RawFinding,
  { readonly words: Words; readonly spotted: readonly Spotted[]; readonly told: readonly Related[] }
>();

function relatedOf(raw: RawFinding, spotOf: SpotOf, words: Words): readonly Related[] {
  const known = knownRelated.get(raw);
  const spotted = raw.see.map(({ place }, index) => spotOf(place, known?.spotted[index]));
  const isKnown = known?.words === words && known.spotted.every(({ spot }, index) => spot === spotted[index]!.spot);
  if (isKnown) return known.told;
  const told = distinctPlaces(spotted.map(({ spot }, index) => ({ ...spot, message: words.see[index]! })));
  knownRelated.set(raw, { words, spotted, told });
  return told;
}

function distinctPlaces(places: readonly Related[]): Related[] {
  return [...new Map(places.map((place) => [relatedKey(place), place])).values()];
}

function relatedKey({ path, line, column, message }: Related): string {
  return `${line}:${column}\n${path}\n${message}`;
}

/**
 * The first related places, and what is said of the others. Where the same is not said of two places, they are two without
 * being looked for: to find hundreds takes longer than to find what is wrong.
 */
function firstRelated(
  { see }: RawFinding,
  spotOf: SpotOf,
  { see: messages }: Words,
  most: number,
): Pick<Finding, 'related' | 'furtherRelated'> {
  const once = new Set<string>();
  const repeated = new Set(messages.filter((message) => once.size === once.add(message).size));
  const seen = new Set<string>();
  const related: Related[] = [];
  const furtherRelated: string[] = [];
  for (const [index, message] of messages.entries()) {
    const isLeft = related.length === most;
    if (isLeft && !repeated.has(message)) {
      furtherRelated.push(message);
      continue;
    }
    const place = { ...spotOf(see[index]!.place, undefined).spot, message };
    if (seen.has(relatedKey(place))) continue;
    seen.add(relatedKey(place));
    if (isLeft) furtherRelated.push(message);
    else related.push(place);
  }
  return { related, furtherRelated };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message) ||
    compare(a.pointer, b.pointer) ||
    compare(a.when ?? '', b.when ?? '')
  );
}

/** By code unit: the locale of a machine must not change the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
