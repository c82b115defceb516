import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Formatter } from './options.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { Formatter, ReportOptions, RuleInfo } from './options.ts';

/** The reports by the name that `--format` takes. */
export const formats = { text, json, github, sarif, junit, gitlab, markdown } as const satisfies Record<
  string,
  Formatter
>;

/** The name of a report. */
export type Format = keyof typeof formats;

/** All names, in the order in which help lists them. */
export const formatNames = Object.keys(formats) as readonly Format[];
