import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn } from '../../../../language/in-words.ts';
import { allOf, inARow } from '../../../../language/lists.ts';
import { type Clause, said } from '../../../../language/sentence.ts';
import type { Arguments } from '../../arguments.ts';
import { writeOutput } from '../../files/write-file.ts';
import { projectKinds } from '../../input/texts.ts';
import type { Terminal } from '../../terminal.ts';
import { UsageError } from '../../usage-error.ts';
import { initTexts } from '../texts/init.ts';
import { type Found, inspect, textOf } from './inspect.ts';
import { baselineFile, buildOf, proposalsFor } from './proposals.ts';

/** `init`: writes a config, a hook and a job of CI that fit the repository. It asks nothing and overwrites nothing. */
export async function init({ operands }: Arguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const say = sayIn(terminal.language);
  if (operands.length > 0)
    throw new UsageError(said(initTexts.takesNo, { given: operands.slice(0, 1) }), said(initTexts.runInRepository));
  const found = await inspect(cwd);
  terminal.out(`${say(initTexts.found, { found: clauseOf(found) })}\n`);
  const withCommands: string[] = [];
  for (const { path, text, insteadOf, isToAdd } of proposalsFor(found, cwd)) {
    const there = [{ path, ...(isToAdd && { add: text }) }, ...insteadOf].find((each) => isThere(join(cwd, each.path)));
    if (isToAdd) withCommands.push(there?.path ?? path);
    if (there !== undefined) {
      terminal.out(
        there.add === undefined || runsLinter(there.path, cwd)
          ? `${say(initTexts.kept, { path: there.path })}\n`
          : `${say(initTexts.keptToAdd, { path: there.path })}\n\n${indented(there.add)}\n`,
      );
      continue;
    }
    const fault = writeOutput(join(cwd, path), text, cwd);
    if (fault !== undefined) throw new UsageError(said(initTexts.notWritten, { path, why: fault.why }), fault.remedy);
    terminal.out(`${say(initTexts.wrote, { path })}\n`);
  }
  const build = buildOf(found, cwd);
  const next = [...(build?.commands ?? []), 'npx vpclambda-lint'].join(' && ');
  const isBaseline = isThere(join(cwd, baselineFile));
  terminal.out(
    `\n${say(initTexts.next, { command: `${next}${isBaseline ? ` --baseline ${baselineFile}` : ''} .` })}\n`,
  );
  if (!isBaseline) {
    const option = `--baseline ${baselineFile}`;
    const command = `npx vpclambda-lint ${option} --update-baseline .`;
    terminal.out(`${say(initTexts.acceptAll, { command, option, files: allOf(withCommands) })}\n`);
  }
  if (found.hasNetwork)
    terminal.out(`${say(initTexts.networksAreComplete, { property: '"networksAreComplete": true' })}\n`);
  return 0;
}

function clauseOf({ projects, isSam, templates, nesting, environments, parameterFiles }: Found): Clause {
  const files = [...parameterFiles.values()].flatMap((each) => Object.values(each));
  return inARow([
    ...projects.map(({ kind, folder }) =>
      folder === '.' ? said(projectKinds[kind]) : said(initTexts.projectIn, { name: said(projectKinds[kind]), folder }),
    ),
    ...(isSam && projects.every(({ folder }) => folder !== '.') ? [said(projectKinds.sam)] : []),
    said(initTexts.templates, { count: templates.length }),
    ...(nesting > 0 ? [said(initTexts.nesting, { count: nesting })] : []),
    ...(environments.length > 0 ? [said(initTexts.environments, { names: environments })] : []),
    ...(files.length > 0 ? [said(initTexts.parameterFiles, { names: files })] : []),
  ]);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Whether a hook or job runs the linter already, with the baseline where there is one. To depend on the package is not to run it. */
function runsLinter(path: string, cwd: string): boolean {
  const text = textOf(join(cwd, path)).replace(/"vpclambda-lint"\s*:/g, '');
  return text.includes('vpclambda-lint') && (text.includes(baselineFile) || !isThere(join(cwd, baselineFile)));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
