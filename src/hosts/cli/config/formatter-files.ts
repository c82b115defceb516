import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LintResult } from '../../../engine/result.ts';
import type { ReportOptions } from '../../../report/options.ts';
import { UsageError } from '../usage-error.ts';
import { findNamed, isPath } from './named-files.ts';

/** A formatter of the user's: it may wait for something. */
type LoadedFormatter = (result: LintResult, options: ReportOptions) => Promise<string>;

/** The formatter that `--format` names. It is code, and only the command line can name it. */
export function formatterAt(name: string, cwd: string): LoadedFormatter {
  return async (result, options) => {
    const found = findNamed(name, join(cwd, 'package.json'));
    if (found === undefined)
      throw new UsageError(
        `there is no formatter ${name}`,
        isPath(name) ? 'Paths are relative to the working folder' : `Install it with npm: npm install ${name}`,
      );
    const format = await loadFormatter(found, name);
    let text: unknown;
    try {
      text = await format(result, options);
    } catch (error) {
      throw new UsageError(`formatter ${name} failed: ${reasonOf(error)}`, 'Report this to whoever wrote it');
    }
    if (typeof text === 'string') return text;
    throw new UsageError(`formatter ${name} returned ${typeof text}`, 'It must return the text of the report');
  };
}

async function loadFormatter(
  path: string,
  name: string,
): Promise<(result: LintResult, options: ReportOptions) => unknown> {
  let module: { readonly default?: unknown };
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new UsageError(`formatter ${name} cannot be loaded: ${reasonOf(error)}`, 'Check that it runs by itself');
  }
  const own = module.default;
  const format = typeof own === 'object' && own !== null && 'default' in own ? own.default : own; // as CommonJS has it
  if (typeof format === 'function') return format as never;
  throw new UsageError(
    `formatter ${name} exports no function`,
    'Write it as: export default (result, options) => "the report"',
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
