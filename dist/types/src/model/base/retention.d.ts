import type { Resource } from '../../template/resource.js';
import { type Answer } from './answer.js';
import type { ModelCore } from './core.js';
/** The attributes by which a resource stays: when its stack is deleted, or the old one when an update replaces it. */
export type RetentionAttribute = 'DeletionPolicy' | 'UpdateReplacePolicy';
/** The values that make it stay. `RetainExceptOnCreate` is about the roll-back of a creation only. */
export type Retention = 'Retain' | 'RetainExceptOnCreate';
/**
 * By which value of an attribute a resource stays; known and undefined when it goes.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export declare function retentionOf(core: ModelCore, resource: Resource, attribute: RetentionAttribute): Answer<Retention | undefined>;
