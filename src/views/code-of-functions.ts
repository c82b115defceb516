import { programOf } from '../code/program/program.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';

/** The code that one function is judged by. All paths are as the host shows them. */
export interface CodeOfFunction {
  /** The template that has the function. */
  readonly template: string;
  readonly logicalId: string;
  /** What readers call the function. */
  readonly name: string;
  /** The folders and files that the template names for it, with those of its layers. */
  readonly from: readonly string[];
  /** The files that its handler leads to; all that were read where it can't be followed. */
  readonly files: readonly string[];
  /** The file that its handler is taken to mean, where the repository was searched for it. */
  readonly handlerFile?: string;
}

/** The code of every function of a template, as far as it is read, whatever the conditions say. */
export function codeOfFunctions(template: Template): readonly CodeOfFunction[] {
  const { outcomes } = distinctOverScenarios(template, (scenario) => codeIn(buildModel(template, scenario)));
  return outcomes.map(({ item }) => item);
}

function codeIn(model: Model): readonly CodeOfFunction[] {
  return model.entities('function').flatMap((fn): readonly CodeOfFunction[] => {
    const code = model.codeOf(fn);
    if (code === undefined) return [];
    const { folder, entry, from, handlerFile } = code;
    const { pieces, isFollowed } = programOf(folder, entry);
    const read = isFollowed ? pieces.map(({ file }) => file) : folder.files;
    return [
      {
        template: fn.place.file,
        logicalId: fn.resource.logicalId,
        name: fn.name,
        from,
        files: [...new Set([...read.map(({ path }) => path), ...(folder.repository?.read ?? [])])],
        ...(handlerFile !== undefined && { handlerFile }),
      },
    ];
  });
}
