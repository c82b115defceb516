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
};
/** The name of a report. */
export type Format = keyof typeof formats;
/** All names, in the order in which help lists them. */
export declare const formatNames: readonly Format[];
