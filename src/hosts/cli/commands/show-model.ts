import { stackPathsOnce } from '../../../engine/findings/stack-paths-once.ts';
import { stackPathOf } from '../../../engine/source.ts';
import { inWords } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { modelJson, modelText } from '../../../report/views/model.ts';
import { describeTemplate, type TemplateDescription } from '../../../views/show-model.ts';
import type { Arguments } from '../arguments.ts';
import { askedInFirst, linksOf } from '../input/asked.ts';
import { describedDeployments } from '../input/described-deployments.ts';
import { loadTemplates } from '../input/load-files.ts';
import { lookingReader } from '../input/reader.ts';
import { loadWorkspace } from '../input/workspace-files.ts';
import { isJsonAsked } from '../outputs.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault, UsageError, type UserFault } from '../usage-error.ts';
import { showModelTexts } from './texts/show-model.ts';

/** `show-model <template>`: the network as it was understood, as text or with `--format json`. */
export async function showModel({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const isJson = isJsonAsked(options.format, 'show-model');
  if (operands.length === 0)
    throw new UsageError(said(showModelTexts.takesTemplates), 'vpclambda-lint show-model template.yaml');
  const reader = await lookingReader(options, terminal.cwd);
  const { inputs, notes, faults: unread } = await loadTemplates(operands, options, reader);
  const descriptions: TemplateDescription[] = [];
  const stackPaths: string[] = [];
  const faults: UserFault[] = [...unread];
  /** The language of the option, or of the first config that has one. */
  const language = terminal.language ?? inputs.find(({ config }) => config.language)?.config.language;
  const told = { err: terminal.err, language };
  tellNotes(notes, told);
  for (const input of inputs)
    try {
      const described = await describedDeployments([input], options, reader);
      const workspace = await loadWorkspace([input], reader, described);
      const { components, notes } = askedInFirst(workspace);
      stackPaths.push(...workspace.sources.map(stackPathOf));
      tellNotes(notes, told);
      const [component] = components;
      const links = linksOf(components).map(({ because }) => inWords(because, language));
      const description = describeTemplate(component!.read(), language);
      descriptions.push({ ...description, path: input.file.path, ...(links.length > 0 && { links }) });
    } catch (error) {
      if (!isUserFault(error)) throw error;
      faults.push(error);
    }
  tellFaults(faults, told);
  if (descriptions.length === 0) return 2;
  const { colour } = terminal;
  const textOf = () => descriptions.map((each) => modelText(each, { colour, language })).join('\n');
  terminal.out(isJson ? modelJson(descriptions) : stackPathsOnce(stackPaths)(textOf()).text);
  return faults.length > 0 ? 2 : 0;
}
