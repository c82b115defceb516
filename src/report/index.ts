import { compact } from './formats/compact.ts';
import { github } from './formats/github.ts';
import { gitlab } from './formats/gitlab.ts';
import { json } from './formats/json.ts';
import { junit } from './formats/junit.ts';
import { markdown } from './formats/markdown.ts';
import { sarif } from './formats/sarif.ts';
import { text } from './formats/text.ts';
import type { Formatter } from './options.ts';

export type { Formatter, ReportOptions, RuleInfo } from './options.ts';

/** The reports by the name that `--format` takes. */
export const formats = { text, json, github, sarif, junit, gitlab, markdown, compact } as const satisfies Record<
  string,
  Formatter
>;

/** The name of a report. */
export type Format = keyof typeof formats;

/** All names, in the order in which help lists them. */
export const formatNames = Object.keys(formats) as readonly Format[];

/** The name of a report of a lint: html has the pictures of the network too, which a library call does not draw. */
export type ReportName = Format | 'html';

/** The names of the reports that the command has. */
export const reportNames: readonly ReportName[] = [...formatNames, 'html'];
