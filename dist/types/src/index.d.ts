/** The library: from texts to findings and reports, without files, clock or network; and the door of rule authors. */
export { rules } from '../rules/index.js';
export { type FixedText, fixUntilSettled } from './engine/apply-fixes.js';
export { type Config, type ConfigInput, compileConfig } from './engine/compile-config.js';
export { ConfigError, type EnabledRule, type FileConfig } from './engine/config.js';
export type { ConfigFile } from './engine/config-file.js';
export type { ConfigLayer } from './engine/config-layers.js';
export { lint, lintSource } from './engine/lint.js';
export type { PluginModule } from './engine/plugin.js';
export type { FileResult, Finding, Fix, LintResult, Related, Summary, Undecided } from './engine/result.js';
export { type InvalidRuleTestCase, type RuleTestCase, RuleTester, type RuleTesterOptions, } from './engine/rule-tester.js';
export type { Source } from './engine/source.js';
export type { StackDeclaration } from './engine/workspace/declaration.js';
export { lintWorkspace, type WorkspaceLint } from './engine/workspace/lint-workspace.js';
export { type Format, formatNames, formats, type ReportOptions } from './report/index.js';
export * from './rule/index.js';
