import { locationOf } from '../../../engine/source.ts';
import type { AssumedLink, Component } from '../../../engine/workspace/component.ts';
import type { StackDeclaration } from '../../../engine/workspace/declaration.ts';
import { valuesOf } from '../../../engine/workspace/stacks/described-stacks.ts';
import { environmentsOf, readWorkspace } from '../../../engine/workspace/workspace.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { type CodeOfFunction, codeOfFunctions } from '../../../views/code-of-functions.ts';
import { noteTexts } from './texts.ts';
import { type Loaded, type LoadedWorkspace, withSources } from './workspace-files.ts';

/** What was asked for of a workspace, as it is in one environment. */
export interface Asked {
  readonly components: readonly Component[];
  /** What was not looked at, a line each; of a template that is named where it has to do with one. */
  readonly notes: readonly Clause[];
}

/** The components of a workspace that have a template that was asked for. Throws `ConfigError`. */
export function askedIn(workspace: LoadedWorkspace, environment?: string): Asked {
  const { components, incomplete } = readWorkspace(workspace, environment);
  return {
    components: components.filter(({ sources }) => sources.some(workspace.isAsked)),
    notes: [
      ...workspace.notes,
      ...incomplete.map(({ at, reason }) =>
        at === undefined ? reason : said(noteTexts.notInFull, { file: at.file, reason }),
      ),
    ],
  };
}

/** The same for a single template: of several deployments of it, as the first has it, which a note says. */
export function askedInFirst(workspace: LoadedWorkspace): Asked {
  const own = workspace.declared.filter(({ template }) =>
    workspace.sources.some((source) => workspace.isAsked(source) && locationOf(source) === template),
  );
  const [environment] = own.flatMap(({ only = [] }) => [...only]);
  const asked = askedIn(workspace, environment);
  const isShown = ({ only }: StackDeclaration) => environment !== undefined && only?.has(environment) === true;
  const others = own.filter((each) => !isShown(each));
  if (environment === undefined || others.length === 0) return asked;
  const values = (some: readonly StackDeclaration[]) =>
    some.flatMap(({ description }) => (description === undefined ? [] : [valuesOf(description)]));
  const which = said(noteTexts.shownWith, { shown: values(own.filter(isShown)), others: values(others) });
  return { ...asked, notes: [...asked.notes, which] };
}

/** Why templates are looked at together, in words, where their values are from, and which code was found by its handler. */
export function linksOf(components: readonly Component[]): readonly AssumedLink[] {
  const links = components.flatMap((each) => [...each.assumed, ...each.certain, ...linksToCode(each)]);
  return [...new Map(links.map((link) => [inWords(link.because), link])).values()];
}

/** The files that were found by the names of handlers. */
function linksToCode(component: Component): readonly AssumedLink[] {
  return codeOfFunctions(component.read()).flatMap(({ template: from, name, handlerFile: to }) =>
    to === undefined ? [] : [{ from, to, because: said(noteTexts.handlerFound, { name, from, to }) }],
  );
}

/** The code of the functions of some templates, by the paths of those, in all environments of a workspace. */
export function codeOfTemplates({ inputs, workspace }: Loaded, paths: ReadonlySet<string>): readonly CodeOfFunction[] {
  const run = withSources(
    workspace,
    inputs.map(({ source }) => source),
  );
  const components = environmentsOf(run).flatMap((name) => askedIn(run, name).components);
  return components
    .filter(({ sources }) => sources.some(({ path }) => paths.has(path)))
    .flatMap((component) => codeOfFunctions(component.read()));
}
