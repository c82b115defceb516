import { buildModel } from '../model/build-model.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import { functionsIn } from './explain-path.ts';

/** A function, and the services that it seems to use: what to ask `explainPath` for. */
export interface PathEnds {
  /** The file that it is in. */
  readonly file: string;
  readonly function: string;
  readonly used: readonly UsedService[];
}

/** A service that a function seems to use. */
export interface UsedService {
  /** As `explainPath` takes it: `secretsmanager`. */
  readonly name: string;
  readonly label: string;
}

/** The functions of a template in the order in which it has them. */
export function pathEnds(template: Template): readonly PathEnds[] {
  const functions = functionsIn(template);
  const { outcomes } = distinctOverScenarios(template, (scenario) => {
    const model = buildModel(template, scenario);
    return model.entities('function').flatMap((fn) =>
      model.servicesUsedBy(fn).found.map(({ prefix, service }) => ({
        by: (fn.createdBy?.resource ?? fn.resource).id,
        used: { name: prefix, label: service },
      })),
    );
  });
  return functions.map((fn) => ({
    file: fn.node.file,
    function: fn.name,
    used: distinctByName(outcomes.flatMap(({ item }) => (item.by === fn.id ? [item.used] : []))),
  }));
}

function distinctByName(used: readonly UsedService[]): readonly UsedService[] {
  return [...new Map(used.map((each) => [each.name, each])).values()];
}
