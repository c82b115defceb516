import { inWords, type Language } from '../language/in-words.ts';
import { type Clause, said } from '../language/sentence.ts';
import type { FixRequest } from '../rule/define.ts';
import { constructOf } from '../template/construct-names.ts';
import type { Place } from '../text/place.ts';
import type { FileConfig } from './config/config.ts';
import { textEditsFor } from './fix/edits.ts';
import type { ParsedTemplate } from './included.ts';
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
} from './result.ts';
import type { ConstructBy } from './source.ts';
import { resourceOf, spanOf, writtenSpanOf } from './span.ts';
import { type Suppressions, suppress, suppressionsOf } from './suppress/suppressions.ts';
import { checkTexts } from './texts.ts';
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

/** Gives findings their lines, severity and suppression, drops duplicates and sorts: the same result on every run. */
export function finalize(
  parsed: ParsedTemplate,
  unfinalized: Unfinalized,
  parsedBy: ParsedByPath,
  config: FileConfig,
  suppressions: Suppressions = suppressionsOf(parsed, config),
  constructBy: ConstructBy = () => undefined,
): FileResult {
  const severities = new Map(config.rules.map(({ name, severity }) => [name, severity]));
  const families = new Map(config.rules.map(({ name, rule }) => [name, rule.meta.family]));
  const say = wordsIn(config.language);
  const find = (path: string) => (path === parsed.path ? parsed : parsedBy(path));
  const spotOf = spotsIn(find);

  const findings = [
    ...(unfinalized.placed ?? []).map((finding) => ({
      ...finding,
      severity: severities.get(finding.rule) ?? finding.severity,
    })),
    ...unfinalized.findings.map((raw): Finding => {
      const fix = raw.fix && fixOf(raw.fix, true, parsed, say);
      const suggestions = raw.suggest?.flatMap((request) => fixOf(request, false, parsed, say) ?? []) ?? [];
      return {
        rule: raw.rule,
        family: families.get(raw.rule) ?? 'template',
        severity: severities.get(raw.rule) ?? raw.severity,
        message: say(raw.problem),
        ...(config.language && { messageInEnglish: inWords(raw.problem) }),
        remedy: say(raw.remedy),
        ...placed(find(raw.at.file) ?? parsed, raw.at, say),
        resource: raw.resource,
        ...createdBy(raw, constructBy),
        ...(raw.when === undefined ? {} : { when: say(raw.when) }),
        ...(raw.evidence.length === 0 ? {} : { evidence: distinct(raw.evidence.map(say)) }),
        related: distinct(raw.see.map(({ place, message }) => ({ ...spotOf(place), message: say(message) }))),
        ...(fix === undefined ? {} : { fix }),
        ...(suggestions.length === 0 ? {} : { suggestions }),
        ...(raw.suppressed && { suppressed: raw.suppressed }),
      };
    }),
  ];
  const undecided = undecidedOf(unfinalized.undecided, parsed, find, constructBy, config.language);
  return {
    path: parsed.path,
    findings: [...distinct(suppress(findings, suppressions))].sort(byPlace),
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

/** Finds where places are. A finding about hundreds of functions names each in many ways. */
function spotsIn(find: ParsedByPath): (place: Place) => Omit<Related, 'message'> {
  const spots = new Map<string, Omit<Related, 'message'>>();
  return (place) => {
    const { file: path } = place;
    if (place.line !== undefined) return { path, line: place.line, column: 1 };
    const key = JSON.stringify([path, place.keys, place.fragment]);
    let spot = spots.get(key);
    if (spot === undefined) {
      const parsed = find(path);
      spot = parsed === undefined ? { path, line: 1, column: 1 } : writtenAt(parsed, place);
      spots.set(key, spot);
    }
    return spot;
  };
}

function writtenAt(parsed: ParsedTemplate, place: Place): Omit<Related, 'message'> {
  const { path, line, column } = writtenSpanOf(parsed, place);
  return { path: path === parsed.path ? place.file : path, line, column };
}

type Words = WeakMap<object, string>;

const inEnglish: Words = new WeakMap();
const inLanguages = new WeakMap<Language, Words>();

/** Says clauses in a language. What was said is kept with the clause: in an editor, findings are told with each keystroke. */
function wordsIn(language: Language | undefined): (clause: Clause) => string {
  const known = language === undefined ? inEnglish : (inLanguages.get(language) ?? new WeakMap());
  if (language !== undefined) inLanguages.set(language, known);
  return (clause) => {
    if (typeof clause === 'string') return clause;
    const words = known.get(clause) ?? inWords(clause, language);
    known.set(clause, words);
    return words;
  };
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

/** What is equal in all that it says, once. */
function distinct<T>(entities: readonly T[]): T[] {
  return [...new Map(entities.map((entity) => [JSON.stringify(entity), entity])).values()];
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
