import { fillIn, type MessageText } from '../../rule/message.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import type { EnabledRule, FileConfig } from '../config/config.ts';
import type { Finding } from '../result.ts';
import { type Coverage, coverageOf } from './covering.ts';
import { type Directive, readDirectives } from './directives.ts';

/** The rules that stand for faults of suppressions: reported here, because they need the other rules' findings. */
const invalidSuppression = 'invalid-suppression';
export const unusedSuppression = 'unused-suppression';

/** Marks the findings that the file's own comments and `Metadata` suppress, and adds what is wrong with those. */
export function suppress(findings: readonly Finding[], parsed: Parsed, config: FileConfig): readonly Finding[] {
  const directives = config.inlineConfig ? readDirectives(parsed) : [];
  if (directives.length === 0) return findings;
  const readable = directives.filter((directive) => directive.unreadable === undefined);
  /** A directive, and which of its ids met a finding: `''` stands for all rules. */
  const used = new Map(readable.map((directive) => [directive, new Set<string>()]));
  const ruleOf = new Map(config.rules.map((enabled) => [enabled.name, enabled]));

  const coverages = new Map<string, Coverage>();
  const coverageFor = ({ rule, family }: Finding): Coverage => {
    const had = coverages.get(rule);
    if (had !== undefined) return had;
    const subject = { name: rule, family, aliases: aliasesOf(ruleOf.get(rule)) };
    const ids = new Map(readable.map((directive) => [directive, matchingIds(directive, subject)]));
    const coverage = coverageOf(
      readable.filter((directive) => ids.get(directive)!.length > 0),
      (directive) => {
        for (const id of ids.get(directive)!) used.get(directive)!.add(id);
      },
    );
    coverages.set(rule, coverage);
    return coverage;
  };
  const marked = findings.map((finding): Finding => {
    const first = coverageFor(finding).firstFor(finding);
    if (first === undefined) return finding;
    const kind = first.kind === 'resource' || first.kind === 'template' ? 'metadata' : 'comment';
    return { ...finding, suppressed: { kind, reason: first.reason } };
  });
  return [
    ...marked,
    ...directives.flatMap((directive) => invalid(directive, config)),
    ...(config.reportUnusedSuppressions ? unused(used, config) : []),
  ];
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
  if (directive.unreadable !== undefined) {
    const example = isComment
      ? '"# vpclambda-lint-disable-next-line <rule> -- <reason>"'
      : '{"disable": ["<rule>"], "reason": "<reason>"}';
    return [report(enabled, directive, 'unreadable', { because: directive.unreadable, example })];
  }
  const unknown = directive.ids.filter((id) => config.ruleNames !== undefined && !config.ruleNames.has(id));
  const findings = unknown.map((id) => report(enabled, directive, 'unknownRule', { id }));
  if (directive.reason === '' && directive.kind !== 'enable') {
    findings.push(report(enabled, directive, 'withoutReason', { where: isComment ? '"--"' : '"reason"' }));
  }
  return findings;
}

function unused(used: ReadonlyMap<Directive, ReadonlySet<string>>, config: FileConfig): Finding[] {
  const enabled = config.rules.find(({ name }) => name === unusedSuppression);
  if (enabled === undefined) return [];
  const subjects = config.rules.map((other) => ({
    name: other.name,
    family: other.rule.meta.family,
    aliases: aliasesOf(other),
  }));
  const findings: Finding[] = [];
  for (const [directive, met] of used) {
    if (directive.kind === 'enable') continue;
    for (const id of directive.ids.length === 0 ? [''] : directive.ids) {
      // Of a rule that is off nobody can say whether it would have reported something.
      const isOn = id === '' || subjects.some((subject) => isNamedBy(id, subject));
      if (met.has(id) || !isOn) continue;
      findings.push(report(enabled, directive, 'unused', { id: id === '' ? 'all rules' : id }));
    }
  }
  return findings;
}

function report(
  { name, rule: { meta }, severity }: EnabledRule,
  { span, resource }: Directive,
  messageId: string,
  data: Readonly<Record<string, string>>,
): Finding {
  const message: MessageText = meta.messages[messageId];
  return {
    rule: name,
    family: meta.family,
    severity: severity ?? message.severity ?? meta.severity,
    message: fillIn(message.problem, data),
    remedy: fillIn(message.remedy, data),
    ...span,
    resource,
    related: [],
  };
}
