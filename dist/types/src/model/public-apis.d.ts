import type { Resource } from '../template/template.js';
import type { Place } from '../text/place.js';
import type { Found } from './answer.js';
import type { ModelCore } from './core.js';
import type { LambdaFunction } from './things.js';
/** That a function holds the URL of a public API of API Gateway, at its default host. */
export interface ApiUse {
    readonly api: Resource;
    /** One clause: `its environment variable API_URL holds the URL of OrdersApi`. */
    readonly because: string;
    readonly place: Place;
}
/** The public APIs of the template whose URLs a function's environment holds. A domain of one's own is no such URL. */
export declare function publicApisHeldBy(core: ModelCore, fn: LambdaFunction): Found<ApiUse>;
