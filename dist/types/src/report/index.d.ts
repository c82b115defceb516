import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';
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
