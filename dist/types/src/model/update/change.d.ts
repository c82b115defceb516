import type { Resource } from '../../template/resource.js';
import type { Place } from '../../text/place.js';
import { type Answer } from '../base/answer.js';
import type { RetentionAttribute } from '../base/retention.js';
import type { Model } from '../model.js';
import type { UpdateInputs } from './inputs.js';
/**
 * What an update does to a resource that is deployed: it stays (changed or not), is replaced because of a property, or
 * is deleted. `retained`: it goes out of the stack and stays in the account.
 */
export type ResourceChange = {
    readonly kind: 'stays';
} | Replacement | {
    readonly kind: 'deleted';
} | {
    readonly kind: 'retained';
    readonly by: RetentionAttribute;
};
/** What is changed for a resource to be replaced: a property of its own, or of one that it names, which is replaced first. */
export interface Replacement {
    readonly kind: 'replaced';
    readonly property: string;
    /** The resource that has the property. */
    readonly of: Resource;
    readonly place: Place;
}
/** Says what becomes of the resources of `before`, in one scenario. */
export declare function readResourceChanges(inputs: UpdateInputs, before: Model, after: Model): (resource: Resource) => Answer<ResourceChange>;
