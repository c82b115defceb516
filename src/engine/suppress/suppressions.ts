import { inWords } from '../../language/in-words.ts';
import { type Clause, said } from '../../language/sentence.ts';
import type { MessageText } from '../../rule/message.ts';
import type { EnabledRule, FileConfig } from '../config/config.ts';
import { didYouMean } from '../did-you-mean.ts';
import { resourceOf, spanOf, writtenSpanOf } from '../findings/span.ts';
import type { IncludedFile, ParsedTemplate } from '../included.ts';
import type { Finding, Suppression } from '../result.ts';
import { checkTexts } from '../texts.ts';
import { type Coverage, coverageOf } from './covering.ts';
import { type Directive, readDirectives } from './directives.ts';
import type { SuppressedAt } from './named-functions.ts';
import { suppressionTexts } from './texts.ts';

/** The rules that represent faults of suppressions: reported here, because they need the other rules' findings. */
const invalidSuppression = 'invalid-suppression';

/** Reported where it is asked for: `--report-unused`. */
export const unusedSuppression = 'unused-suppression';

/** Where something is, as suppressions speak of places: by line, resource and pointer, and by the line in a file that is included. */
export type Spot = Pick<Finding, 'line' | 'resource' | 'pointer'> & {
  readonly included?: { readonly path: string; readonly line: number; readonly pointer: string };
};

/** The suppressions of a file, and which of them met a finding. */
export interface Suppressions {
  /** What suppresses the findings of a rule at a place of the file. */
  at(rule: Pick<Finding, 'rule' | 'family'>, spot: Spot): Suppression | undefined;
  /** What is wrong with the suppressions, once all findings have been looked at. */
  faults(): readonly Finding[];
}

const noSuppressions: Suppressions = { at: () => undefined, faults: () => [] };

/** Reads what the comments and `Metadata` of a file suppress, and the comments of the files that it includes. */
export function suppressionsOf(parsed: ParsedTemplate, config: FileConfig): Suppressions {
  const own = suppressionsWritten(parsed, config);
  const included = (parsed.includes?.() ?? []).flatMap((file) => {
    const suppressions = suppressionsIn(file, config);
    return suppressions === noSuppressions ? [] : [{ file, suppressions }];
  });
  if (included.length === 0) return own;
  return {
    at(rule, spot) {
      const at = own.at(rule, spot);
      if (at !== undefined || spot.included === undefined) return at;
      const { path, ...place } = spot.included;
      const inFile = included.find(({ file }) => file.parsed.path === path);
      return inFile?.suppressions.at(rule, { ...place, resource: spot.resource });
    },
    faults: () => [
      ...own.faults(),
      ...included.flatMap(({ file, suppressions }) => faultsIn(file, suppressions, parsed, config)),
    ],
  };
}

/** What the comments of an included file suppress. Another template may use what this one does not. */
function suppressionsIn({ parsed }: IncludedFile, config: FileConfig): Suppressions {
  // its Metadata is that of the template
  return suppressionsWritten({ ...parsed, value: undefined }, { ...config, reportUnusedSuppressions: false });
}

function faultsIn(
  { parsed, by }: IncludedFile,
  suppressions: Suppressions,
  template: ParsedTemplate,
  { language }: FileConfig,
) {
  return suppressions.faults().map((fault): Finding => {
    const { line, column, endLine, endColumn, pointer } = fault;
    const message = inWords(said(checkTexts.includedHere), language);
    return {
      ...fault,
      ...spanOf(template, { file: template.path, keys: by }),
      included: { path: parsed.path, line, column, endLine, endColumn, pointer, message },
    };
  });
}

function suppressionsWritten(parsed: ParsedTemplate, config: FileConfig): Suppressions {
  const directives = config.inlineConfig ? readDirectives(parsed) : [];
  if (directives.length === 0) return noSuppressions;
  const active = directives.filter((directive) => whyInactive(directive, config) === undefined);
  /** A directive, and which of its ids met a finding: `''` represents all rules. */
  const used = new Map(active.map((directive) => [directive, new Set<string>()]));
  const ruleOf = new Map(config.rules.map((enabled) => [enabled.name, enabled]));

  const coverages = new Map<string, Coverage>();
  const coverageFor = (rule: string, family: string): Coverage => {
    const had = coverages.get(rule);
    if (had !== undefined) return had;
    const subject = { name: rule, family, aliases: aliasesOf(ruleOf.get(rule)) };
    const isForbidden = config.suppressions?.forbidden.has(rule) === true;
    const ids = new Map(active.map((directive) => [directive, matchingIds(directive, subject)]));
    const coverage = coverageOf(
      isForbidden ? [] : active.filter((directive) => ids.get(directive)!.length > 0),
      (directive) => {
        for (const id of ids.get(directive)!) used.get(directive)!.add(id);
      },
    );
    coverages.set(rule, coverage);
    return coverage;
  };
  return {
    at({ rule, family }, spot) {
      const first = coverageFor(rule, family).firstFor(spot);
      if (first === undefined) return undefined;
      const kind = first.kind === 'resource' || first.kind === 'template' ? 'metadata' : 'comment';
      return { kind, reason: first.reason };
    },
    faults: () => [
      ...directives.flatMap((directive) => invalid(directive, config)),
      ...(config.reportUnusedSuppressions ? unused(used, config) : []),
    ],
  };
}

/** A file that was read, with its suppressions. */
export interface SuppressingFile {
  readonly suppressions: Suppressions;
  parsed(): ParsedTemplate;
}

/** What suppresses the findings of a rule at a place of one of several files; `undefined` where none suppresses anything. */
export function suppressedAt(fileBy: (path: string) => SuppressingFile | undefined): SuppressedAt {
  return ({ name, rule }, place) => {
    const file = place.line === undefined ? fileBy(place.file) : undefined;
    if (file === undefined || file.suppressions === noSuppressions) return undefined;
    const parsed = file.parsed();
    const spot = {
      ...spanOf(parsed, place),
      resource: resourceOf(place),
      included: writtenSpanOf(parsed, place),
    };
    return file.suppressions.at({ rule: name, family: rule.meta.family }, spot);
  };
}

/** Marks the findings that a file suppresses, and adds what is wrong with its suppressions. */
export function suppress(findings: readonly Finding[], suppressions: Suppressions): readonly Finding[] {
  if (suppressions === noSuppressions) return findings;
  const marked = findings.map((finding): Finding => {
    const suppressed = suppressions.at(finding, finding);
    return suppressed === undefined || finding.suppressed !== undefined ? finding : { ...finding, suppressed };
  });
  return [...marked, ...suppressions.faults()];
}

/** The message that says why a suppression has no effect at all. */
function whyInactive(
  directive: Directive,
  config: FileConfig,
): 'unreadable' | 'expired' | 'reasonRequired' | undefined {
  const { kind, unreadable, until, reason } = directive;
  if (unreadable !== undefined) return 'unreadable';
  // it holds through the day that it names
  if (until !== undefined && config.today !== undefined && config.today > until) return 'expired';
  return kind !== 'enable' && reason === '' && config.suppressions?.requireReasons === true
    ? 'reasonRequired'
    : undefined;
}

interface Subject {
  readonly name: string;
  readonly family: string;
  readonly aliases: readonly string[];
}

function matchingIds(directive: Directive, subject: Subject): readonly string[] {
  return directive.ids.length === 0 ? [''] : directive.ids.filter((id) => isNamedBy(id, subject));
}

function isNamedBy(id: string, { name, family, aliases }: Subject): boolean {
  if (!id.endsWith('/*')) return id === name || aliases.includes(id);
  return id === `${family}/*` || name.startsWith(id.slice(0, -1));
}

function aliasesOf(enabled: EnabledRule | undefined): readonly string[] {
  if (enabled === undefined) return [];
  const { id, aliases = [] } = enabled.rule.meta;
  return aliases.map((alias: string) => enabled.name.slice(0, enabled.name.length - id.length) + alias);
}

function invalid(directive: Directive, config: FileConfig): Finding[] {
  const enabled = config.rules.find(({ name }) => name === invalidSuppression);
  if (enabled === undefined) return [];
  const isComment = directive.span.pointer === '';
  const where = isComment ? '"--"' : '"reason"';
  const why = whyInactive(directive, config);
  if (why === 'unreadable') {
    const example = isComment
      ? '"# vpclambda-lint-disable-next-line <rule> -- <reason>"'
      : '{"disable": ["<rule>"], "reason": "<reason>"}';
    return [report(config, enabled, directive, why, { because: directive.unreadable!, example })];
  }
  if (why === 'expired') return [report(config, enabled, directive, why, { until: directive.until! })];
  if (why === 'reasonRequired') return [report(config, enabled, directive, why, { where })];
  const findings = directive.ids.flatMap((id) => invalidId(enabled, directive, id, config));
  if (directive.reason === '' && directive.kind !== 'enable')
    findings.push(report(config, enabled, directive, 'withoutReason', { where }));
  return findings;
}

function invalidId(enabled: EnabledRule, directive: Directive, id: string, config: FileConfig): Finding[] {
  if (config.ruleNames !== undefined && !config.ruleNames.has(id)) {
    const suggestion = didYouMean(id, config.ruleNames) ?? said(suppressionTexts.nameARule);
    return [report(config, enabled, directive, 'unknownRule', { id, suggestion })];
  }
  const { forbidden } = config.suppressions ?? {};
  const subjects = forbidden === undefined ? [] : subjectsOf(config).filter(({ name }) => forbidden.has(name));
  // a family is named for those of its rules that may be suppressed
  const isForbidden = !id.endsWith('/*') && subjects.some((subject) => isNamedBy(id, subject));
  return isForbidden && directive.kind !== 'enable' ? [report(config, enabled, directive, 'forbidden', { id })] : [];
}

function subjectsOf(config: FileConfig): readonly Subject[] {
  return config.rules.map((other) => ({
    name: other.name,
    family: other.rule.meta.family,
    aliases: aliasesOf(other),
  }));
}

function unused(used: ReadonlyMap<Directive, ReadonlySet<string>>, config: FileConfig): Finding[] {
  const enabled = config.rules.find(({ name }) => name === unusedSuppression);
  if (enabled === undefined) return [];
  const subjects = subjectsOf(config).filter(({ name }) => config.suppressions?.forbidden.has(name) !== true);
  const findings: Finding[] = [];
  for (const [directive, met] of used) {
    if (directive.kind === 'enable') continue;
    for (const id of directive.ids.length === 0 ? [''] : directive.ids) {
      // of a rule that is off it is not known whether it would have reported something
      const isOn = id === '' || subjects.some((subject) => isNamedBy(id, subject));
      if (met.has(id) || !isOn) continue;
      findings.push(
        report(config, enabled, directive, 'unused', { id: id === '' ? said(suppressionTexts.allRules) : id }),
      );
    }
  }
  return findings;
}

function report(
  { language }: FileConfig,
  { name, rule: { meta }, severity }: EnabledRule,
  { span, resource }: Directive,
  messageId: string,
  data: Readonly<Record<string, Clause>>,
): Finding {
  const message: MessageText = meta.messages[messageId];
  return {
    rule: name,
    family: meta.family,
    severity: severity ?? message.severity ?? meta.severity,
    message: inWords({ text: message.problem, data }, language),
    remedy: inWords({ text: message.remedy, data }, language),
    ...span,
    resource,
    related: [],
  };
}
