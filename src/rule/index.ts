/** The rule author's only door: built-in rules and plugins come through it alike. */

export { type Limit, limits } from '../aws/limits.ts';
export { endpointByName } from '../aws/services.ts';
export { listed } from '../language/in-words.ts';
export { allOf, anyOf } from '../language/lists.ts';
export { type Clause, type Filling, type Sentence, said } from '../language/sentence.ts';
export type { Answer, Evidence, Found, Unknown } from '../model/base/answer.ts';
export type * from '../model/base/causes.ts';
export { componentOf, isIntermittent } from '../model/base/causes.ts';
export type * from '../model/base/entities.ts';
export { distinct, type Group, groupedBy } from '../model/base/grouped-by.ts';
export type * from '../model/base/hop.ts';
export type * from '../model/base/path.ts';
export type { Retention, RetentionAttribute } from '../model/base/retention.ts';
export { groupKeyOf } from '../model/functions/enis.ts';
export {
  type EniAction,
  type EniPermissions,
  eniActions,
  policiesAtRisk,
  pollerEniActions,
  vitalEniActions,
  type Withheld,
} from '../model/identity/eni-permissions.ts';
export type { Entities, Model } from '../model/model.ts';
export { publicRoutesOf } from '../model/network/routing/public-routes.ts';
export type { ResourceChange } from '../model/update/change.ts';
export type { DeletedInUse, Update } from '../model/update/update.ts';
export { type Mount, type MountTarget, mountTargetType } from '../model/usage/in-vpc/mounts.ts';
export type { OutsideRotation, PrivateAddress } from '../model/usage/in-vpc/private-addresses.ts';
export type { InternetUse } from '../model/usage/internet/internet-hosts.ts';
export { type ApiUse, mayHavePrivateDns, takesApis } from '../model/usage/internet/public-apis.ts';
export { displayOf, identityOf, shownAs, type Value } from '../template/evaluate/value.ts';
export type { Resource } from '../template/resource.ts';
export type { Template } from '../template/template.ts';
export type { Key, Place } from '../text/place.ts';
export {
  type AnyRule,
  defineRule,
  type FixRequest,
  type ReportDetails,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Visitor,
} from './define.ts';
export { dependOn } from './depend-on.ts';
export type { EditRequest, Writable } from './edit-request.ts';
export { type MessageText, relatedPlace } from './message.ts';
export { fixForBlock } from './reach/block-fix.ts';
export { causeMessageOf, causeText, hopsOf, isDeadNat, isMissingPath } from './reach/cause-message.ts';
export {
  type CauseId,
  causesAfter,
  internetCauses,
  type Led,
  serviceCauses,
  targetCauses,
} from './reach/cause-texts.ts';
export type { Family, Severity } from './severity.ts';
export { counted, type Nameable } from './words.ts';
