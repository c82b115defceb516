import { compact } from './formats/compact.js';
import { github } from './formats/github.js';
import { gitlab } from './formats/gitlab.js';
import { json } from './formats/json.js';
import { junit } from './formats/junit.js';
import { markdown } from './formats/markdown.js';
import { sarif } from './formats/sarif.js';
import { text } from './formats/text.js';
export type { Formatter, ReportOptions, RuleInfo } from './options.js';
/** The reports by the name that `--format` takes. */
export declare const formats: {
    readonly text: typeof text;
    readonly json: typeof json;
    readonly github: typeof github;
    readonly sarif: typeof sarif;
    readonly junit: typeof junit;
    readonly gitlab: typeof gitlab;
    readonly markdown: typeof markdown;
    readonly compact: typeof compact;
};
/** The name of a report. */
export type Format = keyof typeof formats;
/** All names, in the order in which help lists them. */
export declare const formatNames: readonly Format[];
/** The name of a report of a lint: html has the pictures of the network too, which a library call does not draw. */
export type ReportName = Format | 'html';
/** The names of the reports that the command has. */
export declare const reportNames: readonly ReportName[];
