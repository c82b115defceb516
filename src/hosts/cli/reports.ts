import type { LintResult } from '../../engine/result.ts';
import { said } from '../../language/sentence.ts';
import { type Format, formatNames, formats, type ReportOptions } from '../../report/index.ts';
import type { Arguments } from './arguments.ts';
import type { Output } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** What the texts of reports are made from. */
export interface Reported {
  readonly result: LintResult;
  readonly described: ReportOptions;
}

/** Gives the text of each report: most are at hand, a page and the formatters of users are loaded. */
export async function reportTexts(
  outputs: readonly Output<string>[],
  reported: Reported,
  args: Arguments,
  terminal: Terminal,
): Promise<(output: Output<string>) => string> {
  const { result, described } = reported;
  const loaded = new Map<string, () => string>();
  for (const { format } of outputs)
    if (!isOurs(format)) loaded.set(format, await loadedText(format, reported, args, terminal));
  return ({ format }) => (isOurs(format) ? formats[format](result, described) : loaded.get(format)!());
}

function isOurs(format: string): format is Format {
  return formatNames.some((name) => name === format);
}

/** The text of a report, or what to throw once it is its turn: one that fails keeps no other back. */
async function loadedText(
  format: string,
  { result, described }: Reported,
  args: Arguments,
  terminal: Terminal,
): Promise<() => string> {
  try {
    if (format === 'html') {
      const { pageOf } = await import('./lazy/html-report.ts');
      const page = await pageOf(result, described, args, terminal);
      return () => page;
    }
    const { formatterAt } = await import('./lazy/plugins.ts');
    if (args.options['no-plugins'])
      throw new UsageError(said(usageTexts.formatterNotRun, { format }), said(usageTexts.useOwnFormat));
    const text = await formatterAt(format, terminal.cwd)(result, described);
    return () => text;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
