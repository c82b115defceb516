import type { Language } from '../language/in-words.ts';
import { buildModel } from '../model/build-model.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import type { Place } from '../text/place.ts';
import { enisOf, enisText } from './describe-resource.ts';

/** The ENIs of one function in a few words: `2 ENIs, shared with Billing`. */
export interface FunctionEnis {
  readonly function: string;
  readonly place: Place;
  readonly text: string;
  /** In which combinations of conditions; absent when in all. */
  readonly when?: string;
}

/** The ENIs of every function in a VPC, those of each combination of conditions in which they differ. */
export function enisOfFunctions(template: Template, language?: Language): readonly FunctionEnis[] {
  const { outcomes } = distinctOverScenarios(
    template,
    (scenario): readonly FunctionEnis[] => {
      const model = buildModel(template, scenario);
      return model.attachedFunctions.map(({ fn }) => ({
        function: fn.name,
        place: fn.place,
        text: enisText(enisOf(model, fn), fn, language),
      }));
    },
    undefined,
    language,
  );
  return outcomes.map(({ item, when }) => (when === undefined ? item : { ...item, when }));
}
