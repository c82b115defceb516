import { lintWorkspace } from '../../../engine/lint.ts';
import type { FileResult } from '../../../engine/result.ts';
import type { Replaces } from '../../../model/update/inputs.ts';
import { compare } from './compare.ts';
import { draw } from './draw.ts';
import { explain, listPaths } from './explain.ts';
import { fixed } from './fix.ts';
import type { Answer, NamedText, Question, Settings, Topic } from './questions.ts';
import { sourcesOf, workspaceOf } from './workspace.ts';

/** What a worker is given by where it runs. */
export interface Surroundings {
  /** Milliseconds from any moment on. */
  now(): number;
  replacesWhenChanged(type: string, property: string): Replaces;
}

type Answering = { readonly [Of in Topic]: (question: Question<Of>) => Answer<Of> };

/** Everything that the page may ask, answered by the core. */
export function answering({ now, replacesWhenChanged }: Surroundings): Answering {
  return {
    lint({ templates, settings }) {
      const began = now();
      return { files: lint(templates, settings), milliseconds: now() - began };
    },
    fix: ({ templates, settings }) => ({ templates: fixed(templates, settings) }),
    draw: ({ templates, settings }) => draw(templates, settings),
    listPaths: ({ templates, settings }) => listPaths(templates, settings),
    explain,
    compare: (question) => compare(question, replacesWhenChanged),
  };
}

function lint(templates: readonly NamedText[], settings: Settings): readonly FileResult[] {
  return lintWorkspace(workspaceOf(sourcesOf(templates), settings));
}
