import type { Parsed, SyntaxProblem } from '../syntax/parsed.ts';
import { isTemplate, readTemplate } from '../template/read-template.ts';
import { check } from './check.ts';
import type { EnabledRule, FileConfig } from './config/config.ts';
import { finalize } from './finalize.ts';
import type { FileResult, Finding, LintResult } from './result.ts';
import { parsedOf, type Source } from './source.ts';
import { jsonPointer, onOneLine } from './span.ts';
import { summarize } from './summary.ts';
import { type Deployed, updateFrom } from './update.ts';

/**
 * Lints one template: text to findings, with nothing from outside but the config, and what is deployed now where that
 * is given.
 */
export function lintSource(source: Source, config: FileConfig, deployed?: Deployed): FileResult {
  const parsed = parsedOf(source);
  const placed = syntaxFindings(parsed, config.rules);
  if (!isTemplate(parsed.value))
    return finalize(parsed, { findings: [], undecided: [], placed }, () => undefined, config);
  const inputs = {
    parameters: config.parameters,
    pseudo: config.settings,
    ...(source.codeAt && { codeAt: source.codeAt }),
  };
  const against = deployed && updateFrom(deployed, parsed, inputs);
  const template = readTemplate(parsed, against?.inputs ?? inputs);
  const checked = check(template, config.rules, against?.update);
  const past = deployed && parsedOf(deployed.source);
  const find = (path: string) => (path === past?.path ? past : undefined);
  return finalize(parsed, { ...checked, placed }, find, config);
}

/** Lints several templates, each by its own config. */
export function lint(sources: readonly Source[], configFor: (path: string) => FileConfig): LintResult {
  const files = sources.flatMap((source) => {
    const config = configFor(source.path);
    return config.ignored ? [] : [lintSource(source, config)];
  });
  return { files, summary: summarize(files) };
}

const syntaxRule = 'template-syntax';

/** Faults of the text, as findings of the rule that stands for them: none where it is switched off. */
export function syntaxFindings(parsed: Parsed, rules: readonly EnabledRule[]): readonly Finding[] {
  if (parsed.problems.length === 0) return [];
  const enabled = rules.find(({ rule }) => rule.meta.id === syntaxRule);
  return enabled === undefined ? [] : parsed.problems.map((problem) => syntaxFinding(problem, parsed, enabled));
}

function syntaxFinding(
  { code, problem, remedy, range, keys = [] }: SyntaxProblem,
  { text }: Parsed,
  { rule, severity }: EnabledRule,
): Finding {
  const message = rule.meta.messages[code];
  const [section, id] = keys;
  return {
    rule: syntaxRule,
    family: 'template',
    severity: severity ?? message?.severity ?? rule.meta.severity,
    message: problem,
    remedy,
    ...onOneLine(text, range),
    resource: section === 'Resources' && typeof id === 'string' ? id : null,
    pointer: jsonPointer(keys),
    related: [],
  };
}
