import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { inWords, type Language, sayIn } from '../../language/in-words.ts';
import { inARow } from '../../language/lists.ts';
import { said } from '../../language/sentence.ts';
import { formats } from '../../report/index.ts';
import { workflowCommand } from '../../report/workflow-command.ts';
import { showable } from '../../text/showable.ts';
import { readArguments } from '../cli/arguments.ts';
import { describe, exitCode, timesFor } from '../cli/commands/lint.ts';
import { type LintRun, lintFiles } from '../cli/input/lint-files.ts';
import { inputTexts } from '../cli/input/texts.ts';
import { languageOf, localeIn, withLocale } from '../cli/locale-option.ts';
import { deliver, readReports } from '../cli/outputs.ts';
import { reportTexts } from '../cli/reports.ts';
import { type Fault, faultInWords } from '../cli/tell.ts';
import { type Process, terminalOf } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';
import { readInputs } from './inputs.ts';
import { pullRequestOf } from './origin.ts';
import { changedIn, commentOf, putComment, Refusal } from './pull-request.ts';
import { actionTexts as texts } from './texts.ts';

/** Runs as a step of a GitHub workflow: annotations and the full report in the log, a summary, outputs. */
export async function main(process: Process): Promise<number> {
  let terminal = terminalOf(process, process.colour, await languageFor(process));
  const command = (name: string, message: string) => terminal.commands(`${workflowCommand(name, message)}\n`);
  const began = Date.now();
  try {
    const { argv, failLevel, isWithoutPlugins, commentToken } = readInputs(terminal.env);
    const request = pullRequestOf(terminal.env);
    const args = withLocale(terminal.env, readArguments(argv));
    const { options } = args;
    terminal = terminalOf(process, process.colour, (await languageOf(options.locale)) ?? terminal.language);
    const files = options.format.length > 0 ? readReports(options.format, {}) : [];
    if (files.some((output) => output.file === undefined))
      throw new UsageError(said(texts.formatWithoutFile), said(texts.writeFormat));
    const times = await timesFor(files, options);
    const run = await lintFiles(args, terminal, { times });
    const isChanged = request && changedIn(request.base, terminal.cwd);
    const described = { ...describe(run, files, options, terminal, began, times), ...(isChanged && { isChanged }) };

    const { language } = described;
    const say = sayIn(language);

    const leftOut = new Set(run.configs.flatMap(({ pluginsLeftOut = [] }) => pluginsLeftOut.map(({ file }) => file)));
    if (isWithoutPlugins && leftOut.size > 0)
      command('notice', showable(say(texts.pluginsNotRun, { files: inARow([...leftOut]) })));
    for (const note of run.notes) command('notice', showable(inWords(note, language)));
    for (const fault of run.faults) command('error', faultLine(fault, language));
    if (run.result.files.length === 0) command('error', say(texts.nothingLinted));
    terminal.commands(formats.github(run.result, described));
    // Nothing in the report is a command to the runner, whatever a template holds.
    // Only who knows the token can end that, so no one may guess it.
    const token = randomUUID();
    command('group', say(texts.wholeReport));
    command('stop-commands', token);
    terminal.out(formats.text(run.result, described));
    command(token, '');
    command('endgroup', '');
    appendTo(terminal.env.GITHUB_STEP_SUMMARY, formats.markdown(run.result, described));
    if (commentToken !== undefined && request !== undefined)
      try {
        const text = await commentOf(run.result, described, request.base, args, terminal);
        await putComment(request, text, commentToken, terminal.env);
      } catch (error) {
        // what was found does not depend on whether it can be told there
        const message = error instanceof Refusal ? error.why : (error as Error).message;
        const permissions = 'permissions: { pull-requests: write }';
        command('warning', showable(say(texts.commentNotWritten, { message, permissions })));
      }
    const textOf = await reportTexts(files, { result: run.result, described }, args, terminal);
    for (const output of files) deliver(output, textOf(output), terminal);
    appendTo(terminal.env.GITHUB_OUTPUT, outputs(run, files.find((each) => each.format === 'sarif')?.file));
    return stepCode(run, failLevel, options['max-warnings']);
  } catch (error) {
    const fault = error as Fault;
    for (const each of [fault, ...(fault.others ?? [])]) command('error', faultLine(each, terminal.language));
    if (terminal.env.RUNNER_DEBUG === '1') terminal.out(`${(error as Error).stack}\n`);
    return 1;
  }
}

/** The language of the input, for what is wrong with the inputs themselves. */
async function languageFor({ env, language }: Process): Promise<Language | undefined> {
  return (await languageOf(localeIn([`--locale=${env.INPUT_LOCALE?.trim() ?? ''}`], env))) ?? language;
}

function faultLine(fault: Fault, language: Language | undefined): string {
  const { problem, remedy } = faultInWords(fault, language);
  return showable(remedy === '' ? problem : sayIn(language)(inputTexts.problemAndRemedy, { problem, remedy }));
}

/** What later steps read as `steps.<id>.outputs`: one a line, so that no name of a file writes another. */
function outputs({ result: { summary } }: LintRun, sarif = ''): string {
  const { files, errors, warnings, infos } = summary;
  return Object.entries({ sarif, files, errors, warnings, infos })
    .map(([name, value]) => `${name}=${String(value).replace(/[\r\n]+/g, ' ')}\n`)
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
