import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LintResult } from '../../../engine/result.ts';
import { messageOf } from '../../../language/message-of.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
import type { ReportOptions } from '../../../report/options.ts';
import { UsageError } from '../usage-error.ts';
import { findNamed, isPath } from './named-files.ts';
import { configFileTexts } from './texts.ts';
import { unlessItWaits, Waits } from './unless-it-waits.ts';

/** A formatter of the user's: it may wait for something. */
type LoadedFormatter = (result: LintResult, options: ReportOptions) => Promise<string>;

/** The formatter that `--format` names. It is code, and only the command line can name it. */
export function formatterAt(name: string, cwd: string): LoadedFormatter {
  return async (result, options) => {
    const found = findNamed(name, join(cwd, 'package.json'));
    if (found === undefined)
      throw new UsageError(
        said(configFileTexts.noFormatter, { name }),
        isPath(name) ? said(configFileTexts.relativeToWorkingFolder) : said(configFileTexts.installWithNpm, { name }),
      );
    const format = await loadFormatter(found, name);
    let text: unknown;
    try {
      text = await unlessItWaits(Promise.resolve(format(result, options)));
    } catch (error) {
      throw new UsageError(
        said(configFileTexts.formatterFailed, { name, error: reasonOf(error) }),
        said(configFileTexts.tellItsAuthor),
      );
    }
    if (typeof text === 'string') return text;
    throw new UsageError(
      said(configFileTexts.formatterReturned, { name, type: typeof text }),
      said(configFileTexts.returnText),
    );
  };
}

async function loadFormatter(
  path: string,
  name: string,
): Promise<(result: LintResult, options: ReportOptions) => unknown> {
  let module: { readonly default?: unknown };
  try {
    module = (await unlessItWaits(import(pathToFileURL(path).href))) as typeof module;
  } catch (error) {
    throw new UsageError(
      said(configFileTexts.formatterNotLoaded, { name, error: reasonOf(error) }),
      said(configFileTexts.checkItRuns),
    );
  }
  const own = module.default;
  const format = typeof own === 'object' && own !== null && 'default' in own ? own.default : own; // as CommonJS has it
  if (typeof format === 'function') return format as never;
  throw new UsageError(said(configFileTexts.formatterWithoutFunction, { name }), said(configFileTexts.exportFunction));
}

function reasonOf(error: unknown): string | Sentence {
  if (error instanceof Waits) return error.why;
  return messageOf(error);
}
