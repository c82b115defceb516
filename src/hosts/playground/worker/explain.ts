import { spanOf } from '../../../engine/findings/span.ts';
import { parsedOf } from '../../../engine/source.ts';
import type { WorkspaceLint } from '../../../engine/workspace/workspace-input.ts';
import { inWords, sayIn } from '../../../language/in-words.ts';
import type { Place } from '../../../text/place.ts';
import { explainPath } from '../../../views/explain-path.ts';
import { pathEnds } from '../../../views/path-ends.ts';
import { playgroundTexts } from '../texts.ts';
import { languageOf } from './languages.ts';
import type { Answer, LocatedHop, NamedText, Question, Settings } from './questions.ts';
import { componentsOf, sourcesOf, workspaceOf } from './workspace.ts';

/** The functions of all templates, with the services that each seems to use. */
export function listPaths(templates: readonly NamedText[], settings: Settings): Answer<'listPaths'> {
  const components = componentsOf(workspaceOf(sourcesOf(templates), settings));
  return { functions: components.flatMap((component) => pathEnds(component.read())) };
}

/** The path of a function to a target, as `explain-path` explains it. */
export function explain({ templates, settings, file, function: name, target }: Question<'explain'>): Answer<'explain'> {
  const language = languageOf(settings.locale);
  const workspace = workspaceOf(sourcesOf(templates), settings);
  const component = componentsOf(workspace).find(({ sources }) => sources.some(({ path }) => path === file));
  if (component === undefined) return { problem: sayIn(language)(playgroundTexts.noTemplate, { file }) };
  const explained = explainPath(component.read(), name, target, file, language);
  if ('problem' in explained) return { problem: inWords(explained.problem, language) };
  const { function: fn, target: to, uses, paths } = explained;
  return {
    function: fn,
    target: to,
    uses,
    paths: paths.map(({ cause: _, ...path }) => ({
      ...path,
      hops: path.hops.map(
        ({ text, state, place }): LocatedHop => ({ text, state, ...(place && lineOf(place, workspace)) }),
      ),
    })),
  };
}

function lineOf({ file, ...place }: Place, { sources }: WorkspaceLint): Pick<LocatedHop, 'file' | 'line'> {
  const source = sources.find(({ path }) => path === file);
  if (source === undefined) return {};
  return { file, line: place.line ?? spanOf(parsedOf(source), { file, ...place }).line };
}
