import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { aboutUpdates } from '../../../engine/config/about-updates.ts';
import { summarize } from '../../../engine/findings/summary.ts';
import { lintWorkspace } from '../../../engine/lint.ts';
import type { LintResult } from '../../../engine/result.ts';
import { eniChangesOf } from '../../../engine/workspace/eni-changes.ts';
import type { DeployedWorkspace, WorkspaceLint } from '../../../engine/workspace/workspace-input.ts';
import { said } from '../../../language/sentence.ts';
import { formats } from '../../../report/index.ts';
import { updateJson, updateMarkdown, updateText } from '../../../report/views/update.ts';
import { shellWord } from '../../../text/shell.ts';
import type { Arguments } from '../arguments.ts';
import { describedDeployments } from '../input/described-deployments.ts';
import { type Pair, pairsOf } from '../input/earlier/two-states.ts';
import { notAnalyzed, refusedPlugins } from '../input/lint-notes.ts';
import type { Input } from '../input/load-files.ts';
import { readerFor } from '../input/reader.ts';
import { readChangeSet } from '../input/saved/change-set.ts';
import { leavesOpen, loadWorkspace } from '../input/workspace-files.ts';
import type { Options } from '../options.ts';
import { deliverAll, readOutputs } from '../outputs.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { describe, exitCodeFor } from './lint.ts';
import { compareTexts } from './texts/compare.ts';

/** `diff <before> <after>`: what the update does to network interfaces, and what goes wrong on the way. */
export async function compare({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const began = Date.now();
  const { cwd } = terminal;
  const [before, after] = operands;
  if (before === undefined || after === undefined || operands.length > 2)
    throw new UsageError(said(compareTexts.takesTwo), exampleFor(operands, cwd));
  const outputs = readOutputs(options.format, terminal.env);
  const endsWith = exitCodeFor(options);
  const reader = await readerFor(options, cwd);
  const { pairs, notes, faults, isEarlier, earlierOf } = await pairsOf(
    before,
    after,
    reader,
    options['stdin-filename'],
  );
  const inputs = pairs.map((pair) => pair.after);
  const described = await describedDeployments(inputs, options, reader);
  const deployed = pairs.map(({ after, before: source }) => ({ source, config: after.config }));
  const asking = new Set(pairs.flatMap(({ after }, index) => (leavesOpen(deployed[index]!) ? [after] : [])));
  const asks = (input: Input) => earlierOf !== undefined && (leavesOpen(input) || asking.has(input));
  const workspace = await loadWorkspace(inputs, reader, described, { asks, deployed, isEarlier });
  const update: WorkspaceLint = {
    ...workspace,
    configFor: (source) => aboutUpdates(workspace.configFor(source)),
    deployed: {
      sources: [...pairs.map((pair) => pair.before), ...workspace.others.map((each) => earlierOf?.(each) ?? each)],
      replacesWhenChanged: (await import('../lazy/replaces.ts')).replacesWhenChanged,
      ...changeSetOf(pairs, options, cwd),
    },
  };
  const files = lintWorkspace(update);
  const result: LintResult = { files, summary: summarize(files) };
  const language = terminal.language ?? inputs.find(({ config }) => config.language)?.config.language;
  const changes = eniChangesOf(update, language);

  const texts = new Map([...update.sources, ...update.deployed!.sources].map(({ path, text }) => [path, text]));
  const configs = [...new Set(update.sources.map(update.configFor))];
  const run = {
    result,
    configs,
    changes: [],
    notes: [],
    faults,
    crashes: [],
    sourceOf: (path: string) => texts.get(path),
  };
  tellNotes([...notes, ...described.notes, ...refusedPlugins(configs), ...files.flatMap(notAnalyzed)], {
    err: terminal.err,
    language,
  });
  const description = describe(run, outputs, options, terminal, began);
  deliverAll(
    outputs,
    ({ format }) =>
      format in views
        ? views[format as keyof typeof views](result, changes, description)
        : formats[format](result, description),
    terminal,
  );
  tellFaults(faults, { err: terminal.err, language });
  return endsWith(run);
}

/** How it is written, with the file that was named alone. */
function exampleFor(operands: readonly string[], cwd: string): string {
  const [only = '', ...more] = operands;
  const isThere = more.length === 0 && only !== '' && existsSync(resolve(cwd, only));
  const [before, after] = isThere ? [`git:HEAD:${only}`, only] : ['git:main:template.yaml', 'template.yaml'];
  return `vpclambda-lint diff ${shellWord(before)} ${shellWord(after)}`;
}

const views = { text: updateText, json: updateJson, markdown: updateMarkdown };

/** What a change set says of the one template that is compared. */
function changeSetOf(pairs: readonly Pair[], options: Options, cwd: string): Pick<DeployedWorkspace, 'changeSet'> {
  const file = options['change-set'];
  if (file === undefined) return {};
  const [only, ...more] = pairs;
  if (only === undefined || more.length > 0)
    throw new UsageError(said(compareTexts.changeSetOfOne, { count: pairs.length }), said(compareTexts.compareFiles));
  return { changeSet: { of: only.after.source, changes: readChangeSet(file, cwd) } };
}
