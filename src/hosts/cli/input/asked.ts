import { locationOf } from '../../../engine/source.ts';
import type { AssumedLink, Component } from '../../../engine/workspace/component.ts';
import type { StackDeclaration } from '../../../engine/workspace/declaration.ts';
import { valuesOf } from '../../../engine/workspace/stacks/described-stacks.ts';
import { readWorkspace } from '../../../engine/workspace/workspace.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { noteTexts } from './texts.ts';
import type { LoadedWorkspace } from './workspace-files.ts';

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

/** Why templates are looked at together, in words, and where their values are from. */
export function linksOf(components: readonly Component[]): readonly AssumedLink[] {
  const links = components.flatMap(({ assumed, certain }) => [...assumed, ...certain]);
  return [...new Map(links.map((link) => [inWords(link.because), link])).values()];
}
