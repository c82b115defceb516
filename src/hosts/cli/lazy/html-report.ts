// A chunk of its own: only a page needs it, with the plan and the picture in it.
import type { LintResult } from '../../../engine/result.ts';
import { htmlReport } from '../../../report/html/html-report.ts';
import type { ReportOptions } from '../../../report/options.ts';
import { planParts } from '../../../report/plan/html.ts';
import type { Arguments } from '../arguments.ts';
import { planFor } from '../commands/enis.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault } from '../usage-error.ts';

/** The page of a lint. Its picture is left out where there is nothing to draw, or the templates cannot be read twice. */
export async function pageOf(
  result: LintResult,
  described: ReportOptions,
  { operands, options }: Arguments,
  terminal: Terminal,
): Promise<string> {
  const picture = operands.includes('-') ? '' : await pictureOf(operands, options, terminal);
  return htmlReport(result, described, picture);
}

async function pictureOf(
  operands: Arguments['operands'],
  options: Arguments['options'],
  terminal: Terminal,
): Promise<string> {
  try {
    const { plan, language } = await planFor(operands, options, terminal);
    if (plan === undefined || plan.vpcs.length === 0) return '';
    const { layout } = await import('../lazy/layout.ts');
    return planParts(plan, layout, language);
  } catch (error) {
    if (isUserFault(error)) return ''; // the lint has said what is wrong
    throw error;
  }
}
