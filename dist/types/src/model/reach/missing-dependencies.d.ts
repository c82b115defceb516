import type { Resource } from '../../template/resource.js';
import type { ModelCore } from '../base/core.js';
import type { Attachment, ServiceUse, Subnet } from '../base/entities.js';
import type { Path } from '../base/path.js';
import type { Endpoints } from '../endpoints/endpoints.js';
/** What the pieces of a path are asked for. */
export interface PathOf {
    readonly attachment: Attachment;
    readonly subnet: Subnet;
    readonly use: ServiceUse;
    readonly path: Path;
}
/**
 * The resources that carry a path and that CloudFormation may make after a resource, or delete before it: the fewest
 * that it would have to depend on. None where another path to the same service is there in time.
 */
export declare function missingDependencies(core: ModelCore, endpoints: Endpoints, by: Resource, of: PathOf): readonly Resource[];
