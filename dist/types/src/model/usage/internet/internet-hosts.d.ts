import { type Clause } from '../../../language/sentence.js';
import type { Resource } from '../../../template/resource.js';
import type { Place } from '../../../text/place.js';
import type { Found } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction, VpcTarget } from '../../base/entities.js';
/** That a function calls a host on the internet. */
export interface InternetUse {
    /** What is called: `api.example.com`, `the Elastic IP address Address`. */
    readonly host: Clause;
    /** Its DNS name, which may have an address in the VPC as well; `undefined` where the address is a public one. */
    readonly name: string | undefined;
    /** The TCP port on which it is called, where that is known. */
    readonly port: number | undefined;
    /** The instance of the template whose public address is called. */
    readonly server?: VpcTarget;
    /** One clause: `its code requests https://api.example.com in app.py:3`. */
    readonly because: Clause;
    readonly place: Place;
}
/** The hosts on the internet that a function calls: literal URLs in its code, those that it requests from its environment, and public addresses that it is given. */
export declare function internetHostsCalledBy(core: ModelCore, fn: LambdaFunction, targetOf: (resource: Resource) => VpcTarget | undefined): Found<InternetUse>;
