import type { AssumedLink, Component } from '../../../engine/workspace/component.ts';
import { readWorkspace } from '../../../engine/workspace/workspace.ts';
import type { LoadedWorkspace } from './workspace-files.ts';

/** What was asked for of a workspace, as it is in one environment. */
export interface Asked {
  readonly components: readonly Component[];
  /** What was not looked at, a line each; of a template that is named where it has to do with one. */
  readonly notes: readonly string[];
}

/** The components of a workspace that have a template that was asked for. Throws `ConfigError`. */
export function askedIn(workspace: LoadedWorkspace, environment?: string): Asked {
  const { components, incomplete } = readWorkspace(workspace, environment);
  return {
    components: components.filter(({ sources }) => sources.some(workspace.isAsked)),
    notes: incomplete.map(({ at, reason }) =>
      at === undefined ? reason : `${at.file} was not analyzed in full: ${reason}`,
    ),
  };
}

/** Why templates are looked at together, in words. */
export function linksOf(components: readonly Component[]): readonly AssumedLink[] {
  const links = components.flatMap(({ assumed, certain }) => [...assumed, ...certain]);
  return [...new Map(links.map((link) => [link.because, link])).values()];
}
