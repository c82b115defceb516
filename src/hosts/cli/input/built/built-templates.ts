import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { anyOf } from '../../../../language/lists.ts';
import { type Clause, said } from '../../../../language/sentence.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { shellWord } from '../../../../text/shell.ts';
import { isWithin } from '../../../is-within.ts';
import { type FileToLint, shownPath } from '../../files/files.ts';
import { readJson } from '../../files/read-json.ts';
import { realPath, workTreeOf } from '../../git/work-tree.ts';
import { searchFolder } from '../../lazy/search-folder.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts, projectKinds } from '../texts.ts';

/** What of a project is not in its folder: what another tool makes its templates with. */
interface Builder {
  readonly name: string;
  /** What shows that a folder is such a project. */
  readonly markers: readonly string[];
  /** The folder of its templates, from that of the project. */
  outputIn(folder: string): string;
  /** The file in it that is written last. */
  readonly last: string;
  readonly command: string;
}

const serverless = ['yml', 'yaml', 'json', 'ts', 'js', 'mjs', 'cjs'].map((ending) => `serverless.${ending}`);

const builders: readonly Builder[] = [
  {
    name: projectKinds.cdk,
    markers: ['cdk.json'],
    outputIn: (folder) => {
      const config = readJson(join(folder, 'cdk.json'));
      return isPlainMap(config) && typeof config.output === 'string' ? config.output : 'cdk.out';
    },
    last: 'manifest.json',
    command: 'cdk synth',
  },
  {
    name: projectKinds.serverless,
    markers: serverless,
    outputIn: () => '.serverless',
    last: 'cloudformation-template-update-stack.json',
    command: 'serverless package',
  },
];

/** The files that such templates are made of. */
const sources = '**/*.{ts,mts,js,mjs,cjs,py,java,kt,cs,fs,go,yml,yaml}';

/** What was built of projects. */
export interface Built {
  /** Folders to look at besides what was named. */
  readonly operands: readonly string[];
  /** What of the folders themselves is to be built first. */
  readonly missing: readonly UsageError[];
  /** What is to be built below them, and what is out of date and was found by the search all the same. */
  readonly notes: readonly Clause[];
}

/** A folder of a project, with what builds its templates. */
interface Project {
  readonly builder: Builder;
  readonly folder: string;
  readonly output: string;
}

/**
 * Finds what was built of the projects in some folders and below: templates that git mostly ignores, so no search finds
 * them. `found` are the files that a search of the folders found.
 */
export async function builtBy(
  folders: readonly string[],
  found: readonly Pick<FileToLint, 'path'>[],
  cwd: string,
): Promise<Built> {
  const paths = found.map(({ path }) => resolve(cwd, path));
  const operands: string[] = [];
  const notBuilt: Project[] = [];
  const outdated: { readonly project: Project; readonly fault: UsageError }[] = [];
  const stale: Clause[] = [];
  for (const project of projectsIn(folders, paths)) {
    const shown = shownPath(project.output, cwd);
    // a folder that was copied without it is as old as itself
    const written = timeOf(join(project.output, project.builder.last)) ?? timeOf(project.output);
    const newer = written === undefined ? undefined : await newerThan(written, project);
    if (written === undefined) notBuilt.push(project);
    else if (newer === undefined) operands.push(shown);
    else {
      const problem = said(inputTexts.newerThanTemplates, { newer: shownPath(newer, cwd), shown });
      const command = commandFor(project, cwd);
      if (paths.some((path) => isWithin(path, project.output)))
        stale.push(said(inputTexts.stillLinted, { problem, command }));
      else
        outdated.push({ project, fault: new UsageError(problem, said(inputTexts.runOrLintAsIs, { command, shown })) });
    }
  }
  const faultsOf = (isOurs: (project: Project) => boolean) => [
    ...faultsOfAbsent(notBuilt.filter(isOurs), cwd),
    ...outdated.filter(({ project }) => isOurs(project)).map(({ fault }) => fault),
  ];
  const isNamed = ({ folder }: Project) => folders.includes(folder);
  const below = faultsOf((project) => !isNamed(project));
  const notes = below.map(({ clauses }) => said(inputTexts.problemAndRemedy, clauses));
  return { operands, missing: faultsOf(isNamed), notes: [...notes, ...stale] };
}

/**
 * The projects in folders, and those below that a search shows by their files. What was built holds none, and lies in the
 * same repository: a stranger's cdk.json must not have the whole disk searched.
 */
function projectsIn(folders: readonly string[], files: readonly string[]): readonly Project[] {
  const projects = builders.flatMap((builder) => {
    const named = folders.filter((folder) => builder.markers.some((marker) => existsSync(join(folder, marker))));
    const below = files
      .filter((file) => builder.markers.includes(basename(file)) && folders.some((folder) => isWithin(file, folder)))
      .map((file) => dirname(file));
    return [...new Set([...named, ...below])].map((folder) => ({
      builder,
      folder,
      output: resolve(folder, builder.outputIn(folder)),
    }));
  });
  const usable = projects.filter(({ folder, output }) => {
    const [own, written] = [realPath(folder), realPath(output)];
    return isWithin(written, workTreeOf(own) ?? own) && !isWithin(own, written);
  });
  return usable.filter(({ folder }) => !usable.some(({ output }) => isWithin(folder, output)));
}

/** What to type to have templates: in the working folder, or there. */
function commandFor({ builder, folder }: Project, cwd: string): string {
  const shown = shownPath(folder, cwd);
  return shown === '.' ? builder.command : ['cd', shellWord(shown), '&&', builder.command].join(' ');
}

/** One fault for all that were never built: a repository of examples has many. */
function faultsOfAbsent(notBuilt: readonly Project[], cwd: string): readonly UsageError[] {
  const [first, ...more] = notBuilt;
  if (first === undefined) return [];
  const { builder, folder } = first;
  if (more.length === 0)
    return [
      new UsageError(
        said(inputTexts.notBuilt, { name: said(builder.name), folder: shownPath(folder, cwd) }),
        said(inputTexts.run, { command: commandFor(first, cwd) }),
      ),
    ];
  const commands = [...new Set(notBuilt.map((each) => each.builder.command))];
  return [
    new UsageError(
      said(inputTexts.severalNotBuilt, { folders: notBuilt.map((each) => shownPath(each.folder, cwd)) }),
      said(inputTexts.runInEach, { commands: anyOf(commands) }),
    ),
  ];
}

/** A source file that was changed after the templates were written. */
async function newerThan(written: number, { builder, folder, output }: Project): Promise<string | undefined> {
  const { files } = await searchFolder(sources, folder, true);
  const marked = builder.markers.map((marker) => join(folder, marker));
  return [...marked, ...files].find(
    (file) => !isWithin(file, output) && !isOfTests(shownPath(file, folder)) && (timeOf(file) ?? 0) > written,
  );
}

/** Tests change no template. */
function isOfTests(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__)\/|\.(?:test|spec)\.\w+$/.test(path);
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
