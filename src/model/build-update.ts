import type { Scenario } from '../template/scenario/scenario.ts';
import { buildModel } from './build-model.ts';
import type { Model } from './model.ts';
import type { UpdateInputs } from './update/inputs.ts';
import { readUpdate, type Update } from './update/update.ts';

/**
 * The update from what is deployed now to a model. Both are looked at in one scenario: the same parameters, and
 * conditions of the same names.
 */
export function buildUpdate(model: Model, inputs: UpdateInputs, scenario: Scenario): Update {
  return readUpdate(inputs, buildModel(inputs.before, scenario), model);
}
