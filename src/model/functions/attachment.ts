import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import { hasIf, lengthByDefault } from '../base/conditional.ts';
import type { ModelCore } from '../base/core.ts';
import type { Attachment } from '../base/entities.ts';
import { distinct } from '../base/grouped-by.ts';
import { booleanOf, idsOf, reasonOf } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { reasons } from './reasons.ts';

/** The subnets and groups that a function is attached to; nothing for one that is in no VPC. */
export function attachmentOf(
  { evaluate, template }: ModelCore,
  network: Network,
  groups: SecurityGroups,
  resource: Resource,
): Answer<Attachment | undefined> {
  const written = resource.properties.get('VpcConfig');
  if (written.raw === undefined) return known(undefined);
  const config = evaluate.value(written);
  if (config.kind === 'absent') return known(undefined);
  if (config.kind !== 'map') return notKnown(reasonOf(config));
  const [subnetsNode, groupsNode] = [config.node.get('SubnetIds'), config.node.get('SecurityGroupIds')];
  const [subnetEntries, groupEntries] = [idsOf(evaluate.value(subnetsNode)), idsOf(evaluate.value(groupsNode))];
  if (subnetEntries.length === 0 && groupEntries.length === 0) return known(undefined);
  const dualStack = evaluate.value(config.node.get('Ipv6AllowedForDualStack'));
  const isDualStack = dualStack.kind === 'absent' ? false : booleanOf(dualStack);
  const isConditional = hasIf(written);
  const byCondition = {
    vpcConfig: isConditional,
    subnets: isConditional && hasIf(subnetsNode),
    groups: isConditional && hasIf(groupsNode),
  };
  const lists = {
    subnets: distinct(subnetEntries.map((entry) => network.subnet(entry))),
    groups: distinct(groupEntries.map((entry) => groups.of(entry))),
  };
  return known({
    owner: resource,
    ...lists,
    oneList: oneListOf(lists, byCondition.subnets && byCondition.groups),
    writtenSubnets: subnetEntries.length,
    writtenGroups: groupEntries.length,
    namesWithoutRef: [...subnetEntries, ...groupEntries].flatMap((entry) => nameWithoutRef(template, entry)),
    dualStack: isDualStack === undefined ? notKnown(reasonOf(dualStack)) : known(isDualStack),
    byCondition,
    subnetsByDefault: lengthByDefault(template, subnetsNode),
    place: config.node.at(),
    at: (...keys) => config.node.at(...keys),
  });
}

/** Whether a function says that it does without IPv6: it may while its lists are empty. */
export function refusesDualStack({ evaluate }: ModelCore, { properties }: Resource): Answer<boolean> {
  const flag = evaluate.at(properties, 'VpcConfig', 'Ipv6AllowedForDualStack');
  if (flag.kind === 'absent') return known(false);
  const isSet = booleanOf(flag);
  return isSet === undefined ? notKnown(reasonOf(flag)) : known(!isSet);
}

/** Where conditions choose both lists, one that they give is not empty. */
function oneListOf(
  { subnets, groups }: Pick<Attachment, 'subnets' | 'groups'>,
  isChosen: boolean,
): Attachment['oneList'] {
  if (subnets.length > 0 && groups.length > 0) return undefined;
  const [given, second] = [...subnets, ...groups];
  if (isChosen || given?.many !== true || second !== undefined) return 'refused';
  const [reason] = given.vpc.known ? [] : given.vpc.because;
  return {
    because: said(reasons.mayHoldNothing, { list: given }),
    place: given.place,
    value: given.id,
    ...(reason?.settledBy === undefined ? {} : { settledBy: reason.settledBy }),
  };
}

/** A name by itself or with an attribute, `${Name}` without its Sub, or a short form in quotation marks. */
const named =
  /^(?:\$\{(\w{1,255})(?:\.\w{1,60})?\}|(?:!Ref|!GetAtt|Ref:)\s{1,3}(\w{1,255})(?:\.\w{1,60})?|(\w{1,255})(?:\.\w{1,60})?)$/;

/** A text that is written where it is; what a parameter holds may read like a name by chance. */
function nameWithoutRef(template: Template, entry: Value): Attachment['namesWithoutRef'] {
  if (entry.kind !== 'known' || entry.via !== undefined) return [];
  const [, inSub, inTag, plain] = named.exec(String(entry.value)) ?? [];
  const name = inSub ?? inTag ?? plain ?? '';
  // resources of a network that is described go by the ids that they have in the account
  if (template.links?.described.resources.has(name)) return [];
  const id = idIn(entry.node.stack, name);
  return template.parameters.has(id) || template.resources.has(id) ? [{ name, place: entry.node.at() }] : [];
}
