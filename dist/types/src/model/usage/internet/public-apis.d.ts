import { type Clause } from '../../../language/sentence.js';
import type { Resource } from '../../../template/resource.js';
import type { Place } from '../../../text/place.js';
import type { Found, Unknown } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { Endpoint, LambdaFunction, Vpc } from '../../base/entities.js';
/** That a function holds the URL of a public API of API Gateway or AppSync, at its default host. */
export interface ApiUse {
    readonly api: Resource;
    /** The endpoint service that serves private APIs of its kind, and whose private DNS takes over the hosts of all. */
    readonly endpoint: ApiEndpoint;
    /** One clause: `its environment variable API_URL holds the URL of OrdersApi`. */
    readonly because: Clause;
    readonly place: Place;
}
/** The name of the interface endpoint that serves an API of API Gateway or AppSync. */
export type ApiEndpoint = 'execute-api' | 'appsync-api';
/**
 * Whether an endpoint for private APIs takes over the default hosts of all APIs of its kind.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html
 */
export declare function takesApis({ service, type, privateDns }: Endpoint, endpoint: ApiEndpoint): boolean;
/** Without both of these no endpoint takes names over. */
export declare function mayHavePrivateDns({ dnsSupport, dnsHostnames }: Vpc): boolean;
/** The public APIs of the template whose URLs a function's environment holds. A domain of one's own is no such URL. */
export declare function publicApisHeldBy(core: ModelCore, fn: LambdaFunction): Found<ApiUse>;
/** Whether an attribute of an API is its URL or its host. */
export declare function isApiUrl({ type }: Resource, attribute?: string): boolean;
/** Whether an attribute of an API is its id, with which its default host begins. */
export declare function isApiId(attribute: string | undefined): boolean;
/**
 * Whether the APIs behind an endpoint that a function calls are all public or all private, as far as its environment and its
 * role name them: the endpoint serves private APIs only, and private APIs are reached through it only.
 */
export declare function visibilityOfApis(core: ModelCore, fn: LambdaFunction, endpoint: string): 'public' | 'private' | undefined;
/** Whether an API is private; `undefined` for what is no API. */
export declare function isPrivateApi(core: ModelCore, api: Resource): boolean | Unknown | undefined;
