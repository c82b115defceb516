/** The library: from texts to findings and reports, without files, clock or network; and the door of rule authors. */
export { rules } from './built-in-rules.js';
export { type Config, type ConfigInput, compileConfig } from './engine/config/compile-config.js';
export type { EnabledRule, FileConfig } from './engine/config/config.js';
export { ConfigError } from './engine/config/config-error.js';
export type { ConfigFile } from './engine/config/config-file.js';
export type { ConfigLayer } from './engine/config/config-layers.js';
export type { PluginModule } from './engine/config/plugin.js';
export { type FixedText, fixUntilSettled } from './engine/fix/apply-fixes.js';
export { lint, lintSource, lintWorkspace } from './engine/lint.js';
export type { FileResult, Finding, Fix, LintResult, Related, Summary, Undecided, UndecidedQuestion, } from './engine/result.js';
export { type InvalidRuleTestCase, type RuleTestCase, RuleTester, type RuleTesterOptions, } from './engine/rule-tester.js';
export type { Source } from './engine/source.js';
export type { StackDeclaration } from './engine/workspace/declaration.js';
export type { WorkspaceLint } from './engine/workspace/workspace-input.js';
export type { Language } from './language/in-words.js';
export { type Format, formatNames, formats, type ReportOptions } from './report/index.js';
export * from './rule/index.js';
export { allTexts, type EnglishText, type Translation } from './texts.js';
