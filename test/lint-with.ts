import { check } from '../src/engine/check.ts';
import type { EnabledRule, FileConfig } from '../src/engine/config/config.ts';
import type { TemplateSettings } from '../src/engine/config/template-settings.ts';
import { lintSource } from '../src/engine/lint.ts';
import type { FileResult, Finding } from '../src/engine/result.ts';
import { spanOf } from '../src/engine/span.ts';
import { readStates } from '../src/engine/workspace/states.ts';
import { type DeployedWorkspace, workspaceOfOne } from '../src/engine/workspace/workspace-input.ts';
import { replacesWhenChanged } from '../src/hosts/replaces.ts';
import type { AnyRule } from '../src/rule/define.ts';
import { patternOf } from '../src/rule/message.ts';
import type { Family } from '../src/rule/severity.ts';
import { parse } from '../src/syntax/parse.ts';
import type { Claims } from './fixture.ts';

/** What a test may say besides the rule and the text. */
export interface LintWith {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly settings?: TemplateSettings;
  /** Rules that are on as well, for rules about other rules' findings. */
  readonly others?: readonly AnyRule[];
  /** The template as it is deployed now, for rules about updates. */
  readonly before?: string | undefined;
}

const families: readonly Family[] = ['grouping', 'ingress', 'connectivity', 'iam-lifecycle', 'update', 'template'];

/** A config in which only one rule is on. */
export function configWith(
  rule: AnyRule,
  { options = {}, parameters = {}, settings = {}, others = [] }: LintWith = {},
): FileConfig {
  const enable = (each: AnyRule, given = {}): EnabledRule => ({
    rule: each,
    name: each.meta.id,
    options: { ...each.meta.defaults, ...given },
  });
  return {
    ignored: false,
    rules: [enable(rule, options), ...others.map((other) => enable(other))],
    parameters,
    settings,
    inlineConfig: true,
    today: '2026-01-01',
    reportUnusedSuppressions: true,
    ruleNames: new Set([rule, ...others].map(({ meta }) => meta.id).concat(families.map((family) => `${family}/*`))),
  };
}

function deployed(path: string, { before }: LintWith): DeployedWorkspace | undefined {
  if (before === undefined) return undefined;
  return { sources: [{ path: `before/${path}`, stack: path, text: before }], replacesWhenChanged };
}

/** How a fixture says that it is to be linted; `all` are the rules of which it may name some. */
export function linting(
  { options, parameters, settings, rules, before }: Claims & { before?: string },
  all: readonly AnyRule[],
): LintWith {
  return { before, options, parameters, settings, others: all.filter(({ meta }) => rules.includes(meta.id)) };
}

/** What users get for a text when only one rule is on. */
export function lintWith(rule: AnyRule, path: string, text: string, how: LintWith = {}): FileResult {
  return lintSource({ path, text }, configWith(rule, how), deployed(path, how));
}

/** The rule's own findings that nobody suppressed, with the ids of their messages, which reports leave out. */
export function findingsWith(
  rule: AnyRule,
  path: string,
  text: string,
  how: LintWith = {},
): readonly (Finding & { readonly messageId: string })[] {
  const { findings } = lintWith(rule, path, text, how);
  const idOf = messageIds(rule, path, text, how);
  return findings
    .filter((finding) => finding.rule === rule.meta.id && finding.suppressed === undefined)
    .map((finding) => ({ ...finding, messageId: idOf(finding) }));
}

function messageIds(rule: AnyRule, path: string, text: string, how: LintWith): (finding: Finding) => string {
  const parsed = parse(path, text);
  const ids = new Map(parsed.problems.map(({ problem, code }) => [problem, code as string]));
  const config = configWith(rule, how);
  const states = readStates(workspaceOfOne({ path, text }, config, deployed(path, how)), undefined);
  for (const component of states.components) {
    const template = component.read();
    for (const raw of check(template, config.rules, states.updateOf(component, template)).findings)
      ids.set(`${raw.problem}\n${spanOf(parsed, raw.at).pointer}`, raw.messageId);
  }
  return (finding) =>
    ids.get(`${finding.message}\n${finding.pointer}`) ?? ids.get(finding.message) ?? byPattern(rule, finding.message);
}

/** Findings that no visitor made, such as those about suppressions, are known by their words. */
export function byPattern(rule: AnyRule, message: string): string {
  const fitting = Object.entries<{ problem: string }>(rule.meta.messages).filter(([, { problem }]) =>
    patternOf(problem).test(message),
  );
  return fitting.map(([id]) => id).join(' or ') || `no message of ${rule.meta.id}`;
}
