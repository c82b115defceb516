import type { FileConfig } from '../../../engine/config/config.ts';
import { nearestTo } from '../../../engine/did-you-mean.ts';
import { isIncomplete } from '../../../engine/findings/incomplete.ts';
import type { FileResult } from '../../../engine/result.ts';
import { parsedOf } from '../../../engine/source.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { misnamedIn } from '../config/config-names.ts';
import { configFileTexts } from '../config/texts.ts';
import type { Options } from '../options.ts';
import { type Input, type LeftOut, type LoadedWithBuilt, notesOfLeftOut } from './load-files.ts';
import { inputTexts, noteTexts } from './texts.ts';

/** What lies in the working folder and looks as if it were to configure the run, which it does not. */
export function notesOfConfigs(options: Options, cwd: string): readonly Clause[] {
  if (options.config !== undefined || options['trusted-config'] !== undefined || options['no-config']) return [];
  return misnamedIn(cwd).map((name) => said(configFileTexts.misnamed, { name }));
}

/** What was left out and would be missed: of what was named everything, of a folder what looks like a template. */
export function notesOfLoading(loaded: LoadedWithBuilt, options: Options): readonly Clause[] {
  const { notes, leftOut } = loaded;
  const told = leftOut.filter(
    ({ file, because }) => because === 'unrendered' || (file.named && !options['templates-only']),
  );
  const isNothing = loaded.inputs.length + loaded.unread.length + loaded.missing.length + told.length === 0;
  return [...notes, ...notesOfLeftOut(told), ...(isNothing && !options['templates-only'] ? whyNothing(leftOut) : [])];
}

/** Why there is nothing to lint in folders that hold files. */
function whyNothing(leftOut: readonly LeftOut[]): readonly Clause[] {
  const ignored = leftOut.filter(({ because }) => because === 'ignored').length;
  const others = leftOut.length - ignored;
  return [
    ...(ignored > 0 ? [said(noteTexts.filesIgnored, { count: ignored })] : []),
    ...(others > 0 ? [said(noteTexts.noneIsTemplate, { count: others })] : []),
  ];
}

/** What of a template was not analyzed, a line each. */
export function notAnalyzed({ path, undecided }: FileResult): readonly Clause[] {
  return undecided.filter(isIncomplete).map(({ reason }) => said(noteTexts.notInFull, { file: path, reason }));
}

/** Rules that a config asks for and that did not run: the exit code says so too. */
export function refusedPlugins(configs: readonly FileConfig[]): readonly Clause[] {
  const told = configs
    .flatMap(({ pluginsLeftOut = [] }) => pluginsLeftOut)
    .flatMap(({ file, plugins, refused }) =>
      refused === undefined
        ? []
        : said(inputTexts.pluginsNotRun, {
            file,
            plugins: plugins.join(', '),
            problem: refused.problem,
            remedy: refused.remedy,
          }),
    );
  return [...new Map(told.map((note) => [inWords(note), note])).values()];
}

/** A value for a parameter that no template has is a slip of the pen: nothing else would tell. */
export function unknownParameters(inputs: readonly Input[], given: readonly string[]): readonly Clause[] {
  if (given.length === 0 || inputs.length === 0) return [];
  const known = inputs.flatMap(({ source }) => {
    const { value } = parsedOf(source);
    const parameters = isPlainMap(value) ? value.Parameters : undefined;
    return isPlainMap(parameters) ? Object.keys(parameters) : [];
  });
  return given.flatMap((each) => {
    const [name = ''] = each.split('=');
    if (known.includes(name)) return [];
    const meant = nearestTo(name, known);
    return meant === undefined
      ? said(noteTexts.noParameter, { name })
      : said(noteTexts.noParameterButMeant, { name, meant });
  });
}
