import type { Resource } from '../template/resource.js';
import type { EditRequest } from './edit-request.js';
/** The changes that make a resource depend on others; `undefined` where a loop, SAM or another stack makes one. */
export declare function dependOn(resource: Resource, others: readonly Resource[]): readonly EditRequest[] | undefined;
