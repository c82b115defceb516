/** The rule author's only door: built-in rules and plugins come through it alike. */
export { type Limit, limits } from '../aws/limits.js';
export type { Answer, Evidence, Found, Unknown } from '../model/answer.js';
export { type EniAction, type EniPermissions, eniActions, policiesAtRisk, pollerEniActions, vitalEniActions, } from '../model/eni-permissions.js';
export { groupKeyOf } from '../model/enis.js';
export { distinct, type Group, groupedBy } from '../model/grouped-by.js';
export type { Model, Things } from '../model/model.js';
export type { Retention, RetentionAttribute } from '../model/retention.js';
export type * from '../model/things.js';
export type { Resource, Template } from '../template/template.js';
export { displayOf, identityOf, type Value } from '../template/value.js';
export type { Key, Place } from '../text/place.js';
export { allowVpcAccess, type VpcAccess } from './allow-vpc-access.js';
export { type AnyRule, defineRule, type FixRequest, type Rule, type RuleContext, type RuleMeta, type Visitor, } from './define.js';
export { dependOn } from './depend-on.js';
export type { EditRequest, Writable } from './edit-request.js';
export type { MessageText } from './message.js';
export type { Family, Severity } from './severity.js';
export { counted, listed } from './words.js';
