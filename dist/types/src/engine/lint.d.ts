import type { Parsed } from '../syntax/parsed.js';
import type { EnabledRule, FileConfig } from './config/config.js';
import type { FileResult, Finding, LintResult } from './result.js';
import { type Source } from './source.js';
import { type Deployed } from './update.js';
/**
 * Lints one template: text to findings, with nothing from outside but the config, and what is deployed now where that
 * is given.
 */
export declare function lintSource(source: Source, config: FileConfig, deployed?: Deployed): FileResult;
/** Lints several templates, each by its own config. */
export declare function lint(sources: readonly Source[], configFor: (path: string) => FileConfig): LintResult;
/** Faults of the text, as findings of the rule that stands for them: none where it is switched off. */
export declare function syntaxFindings(parsed: Parsed, rules: readonly EnabledRule[]): readonly Finding[];
