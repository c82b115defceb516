import type { Evaluator } from '../../template/evaluate/evaluator.js';
import type { Resource } from '../../template/resource.js';
import type { Template } from '../../template/template.js';
/** What every part of the model rests on: the template, in one scenario. */
export interface ModelCore {
    readonly template: Template;
    readonly evaluate: Evaluator;
    /** Whether a resource exists in this scenario. */
    exists(resource: Resource): boolean;
    /** The resources of a type that exist in this scenario. */
    resourcesOf(type: string): readonly Resource[];
}
