import type { Resource } from '../template/template.js';
import type { ModelCore } from './core.js';
import type { Endpoints } from './endpoints.js';
import type { Attachment, Path, ServiceUse, Subnet } from './things.js';
/** What the pieces of a path are asked for. */
export interface PathOf {
    readonly attachment: Attachment;
    readonly subnet: Subnet;
    readonly use: ServiceUse;
    readonly path: Path;
}
/**
 * The resources that carry a path and that CloudFormation may make after a resource, or delete before it: the fewest
 * that it would have to depend on. None where another way to the same service is there in time.
 */
export declare function piecesNotAwaited(core: ModelCore, endpoints: Endpoints, by: Resource, of: PathOf): readonly Resource[];
