import type { Place } from '../../../text/place.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction } from '../../base/entities.js';
/** Why a function calls the global host of AWS STS: a variable that says so, or a runtime whose SDK does so by default. */
export type GlobalStsReason = {
    readonly by: 'variable';
    readonly place: Place;
} | {
    readonly by: 'runtime';
    readonly runtime: string;
};
/** Why calls of a function to STS go to its global host, which no endpoint serves; nothing where they don't, for all that is known. */
export declare function globalStsReasonOf({ evaluate }: ModelCore, { resource }: LambdaFunction): GlobalStsReason | undefined;
