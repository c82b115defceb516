import { aboutUpdates } from '../../../engine/config/about-updates.ts';
import { lintWorkspace } from '../../../engine/lint.ts';
import { type Source, stackOf } from '../../../engine/source.ts';
import { eniChangesOf, noTemplate } from '../../../engine/workspace/eni-changes.ts';
import type { DeployedWorkspace } from '../../../engine/workspace/workspace-input.ts';
import { deployedName } from './deployed-name.ts';
import { languageOf } from './languages.ts';
import type { Answer, Question } from './questions.ts';
import { workspaceOf } from './workspace.ts';

/** What the update does, as `diff` tells it; a template that only one state has is a stack that comes or goes. */
export function compare(
  { templates, deployed, settings }: Question<'compare'>,
  replacesWhenChanged: DeployedWorkspace['replacesWhenChanged'],
): Answer<'compare'> {
  const language = languageOf(settings.locale);
  const textsOf = (some: typeof templates) => new Map(some.map(({ name, text }) => [name, text]));
  const [next, past] = [textsOf(templates), textsOf(deployed)];
  const pairs = [...new Set([...next.keys(), ...past.keys()])].map((name) => {
    const of = { path: name, stack: name };
    return {
      after: stateOf(of, name, next.get(name)),
      before: stateOf(of, deployedName(name, language), past.get(name)),
    };
  });
  const workspace = workspaceOf(
    pairs.map(({ after }) => after),
    settings,
  );
  const update = {
    ...workspace,
    configFor: (source: Source) => aboutUpdates(workspace.configFor(source)),
    deployed: { sources: pairs.map(({ before }) => before), replacesWhenChanged },
  };
  return { files: lintWorkspace(update), enis: eniChangesOf(update, language) };
}

function stateOf(
  of: { readonly path: string; readonly stack: string },
  path: string,
  text: string | undefined,
): Source {
  const stack = { ...stackOf({ ...of, text: '' }), location: of.path };
  return text === undefined ? noTemplate(stack, path) : { ...stack, path, text };
}
