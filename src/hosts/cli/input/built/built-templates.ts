import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { said } from '../../../../language/sentence.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { isWithin } from '../../../is-within.ts';
import { shownPath } from '../../files/files.ts';
import { readJson } from '../../files/read-json.ts';
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

/** What to lint besides what was named, and what is to be built first. */
export interface Built {
  readonly operands: readonly string[];
  readonly missing: readonly UsageError[];
}

/** Finds what was built of the projects whose folders are named: templates that git mostly ignores, so no search finds them. */
export async function builtBy(operands: readonly string[], cwd: string): Promise<Built> {
  const found: string[] = [];
  const missing: UsageError[] = [];
  for (const operand of operands)
    for (const builder of builders) {
      const folder = resolve(cwd, operand);
      if (!builder.markers.some((marker) => existsSync(join(folder, marker)))) continue;
      const output = resolve(folder, builder.outputIn(folder));
      const why = await whyNotCurrent(builder, folder, output, cwd);
      if (why === undefined) found.push(shownPath(output, cwd));
      else missing.push(why);
    }
  return { operands: found, missing };
}

async function whyNotCurrent(
  { name, last, command, markers }: Builder,
  folder: string,
  output: string,
  cwd: string,
): Promise<UsageError | undefined> {
  const shown = shownPath(output, cwd);
  // a folder that was copied without it is as old as itself
  const written = timeOf(join(output, last)) ?? timeOf(output);
  if (written === undefined)
    return new UsageError(
      said(inputTexts.notBuilt, { name: said(name), folder: shownPath(folder, cwd) }),
      said(inputTexts.run, { command }),
    );
  const { files } = await searchFolder(sources, folder, true);
  const marked = markers.map((marker) => join(folder, marker));
  const newer = [...marked, ...files].find(
    (file) => !isWithin(file, output) && !isOfTests(shownPath(file, folder)) && (timeOf(file) ?? 0) > written,
  );
  if (newer === undefined) return undefined;
  return new UsageError(
    said(inputTexts.newerThanTemplates, { newer: shownPath(newer, cwd), shown }),
    said(inputTexts.runOrLintAsIs, { command, shown }),
  );
}

/** Tests change no template. */
function isOfTests(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__)\/|\.(?:test|spec)\.\w+$/.test(path);
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
