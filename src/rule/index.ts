/** The rule author's only door: built-in rules and plugins come through it alike. */

export type { Answer, Evidence, Found, Unknown } from '../model/answer.ts';
export { type EniAction, type EniPermissions, eniActions } from '../model/eni-permissions.ts';
export type { Model, Things } from '../model/model.ts';
export type * from '../model/things.ts';
export type { Resource, Template } from '../template/template.ts';
export { displayOf, identityOf, type Value } from '../template/value.ts';
export type { Key, Place } from '../text/place.ts';
export { type AnyRule, defineRule, type FixRequest, type MessageText, type Rule, type RuleContext, type RuleMeta, type Visitor } from './define.ts';
export type { EditRequest, Writable } from './edit-request.ts';
export type { Family, Severity } from './severity.ts';
