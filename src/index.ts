/** The library: from texts to findings and reports, without files, clock or network; and the door of rule authors. */
export { rules } from './built-in-rules.ts';
export { type Config, type ConfigInput, compileConfig } from './engine/config/compile-config.ts';
export type { EnabledRule, FileConfig } from './engine/config/config.ts';
export { ConfigError } from './engine/config/config-error.ts';
export type { ConfigFile } from './engine/config/config-file.ts';
export type { ConfigLayer } from './engine/config/config-layers.ts';
export type { PluginModule } from './engine/config/plugin.ts';
export { type FixedText, fixUntilSettled } from './engine/fix/apply-fixes.ts';
export { lint, lintSource, lintWorkspace } from './engine/lint.ts';
export type {
  FileResult,
  Finding,
  Fix,
  LintResult,
  Related,
  Summary,
  Undecided,
  UndecidedQuestion,
} from './engine/result.ts';
export {
  type InvalidRuleTestCase,
  type RuleTestCase,
  RuleTester,
  type RuleTesterOptions,
} from './engine/rule-tester.ts';
export type { Source } from './engine/source.ts';
export type { StackDeclaration } from './engine/workspace/declaration.ts';
export type { WorkspaceLint } from './engine/workspace/workspace-input.ts';
export type { Language } from './language/in-words.ts';
export { type Format, formatNames, formats, type ReportOptions } from './report/index.ts';
export * from './rule/index.ts';
export { allTexts, type EnglishText, type Translation } from './texts.ts';
