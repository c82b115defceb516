import { appendFileSync } from 'node:fs';
import { formats } from '../../report/index.ts';
import { readArguments } from '../cli/arguments.ts';
import { describe, exitCode } from '../cli/lint.ts';
import { type LintRun, lintFiles } from '../cli/lint-files.ts';
import { deliver, readOutputs } from '../cli/outputs.ts';
import type { Terminal } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';
import { data } from './commands.ts';
import { readInputs } from './inputs.ts';

const pause = 'vpclambda-lint-report';

/** Runs as a step of a GitHub workflow: annotations and the full report in the log, a summary, outputs. */
export async function main(terminal: Terminal): Promise<number> {
  const began = Date.now();
  try {
    const { argv, failLevel } = readInputs(terminal.env);
    const args = readArguments(argv);
    const { options } = args;
    const files = options.format.length > 0 ? readOutputs(options.format, {}) : [];
    if (files.some((output) => output.file === undefined))
      throw new UsageError('input "format" names a format without a file', 'Write it as sarif=results.sarif');
    const run = await lintFiles(args, terminal);
    const described = describe(run, files, options, terminal, Date.now() - began);

    for (const note of run.notes) terminal.out(`::notice::${data(note)}\n`);
    if (run.result.files.length === 0) terminal.out('::error::Nothing was linted: no template among the files\n');
    terminal.out(formats.github(run.result, described));
    // Nothing in the report is a command to the runner, whatever a template holds.
    const report = `::stop-commands::${pause}\n${formats.text(run.result, described)}::${pause}::\n`;
    terminal.out(`::group::The whole report\n${report}::endgroup::\n`);
    appendTo(terminal.env.GITHUB_STEP_SUMMARY, formats.markdown(run.result, described));
    for (const output of files) deliver(output, formats[output.format](run.result, described), terminal);
    appendTo(terminal.env.GITHUB_OUTPUT, outputs(run, files.find((each) => each.format === 'sarif')?.file));
    return stepCode(run, failLevel, options['max-warnings']);
  } catch (error) {
    const { message, remedy } = error as Error & { remedy?: string };
    terminal.out(`::error::${data(remedy ? `${message}. ${remedy}` : message)}\n`);
    if (terminal.env.RUNNER_DEBUG === '1') terminal.out(`${(error as Error).stack}\n`);
    return 1;
  }
}

/** What later steps read as `steps.<id>.outputs`. */
function outputs({ result: { summary } }: LintRun, sarif = ''): string {
  const { files, errors, warnings, infos } = summary;
  return Object.entries({ sarif, files, errors, warnings, infos })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What could not be linted fails the step at every level: a step that checked nothing must not look green. */
function stepCode(run: LintRun, failLevel: 'error' | 'warning' | 'never', maxWarnings?: string): number {
  const code = exitCode(run, failLevel === 'warning' ? 0 : maxWarnings === undefined ? undefined : Number(maxWarnings));
  return code === 1 && failLevel === 'never' ? 0 : code;
}

/** The runner gives files to append to; outside of a runner there is none. */
function appendTo(file: string | undefined, text: string): void {
  if (file) appendFileSync(file, text);
}
