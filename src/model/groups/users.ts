import { said } from '../../language/sentence.ts';
import type { Mention } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Found } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupUse, SecurityGroup } from '../base/entities.ts';
import { entityNames, withName } from '../base/names.ts';
import { isDescribed, isToId, named, ofResource } from '../base/naming.ts';
import { creatorAt } from '../functions/created-functions.ts';
import { reasons } from './reasons.ts';

const groupType = 'AWS::EC2::SecurityGroup';

/** Who uses a security group, by every reference to it: what is no function's, poller's or rule's counts as a user. */
export function usersOfGroup(core: ModelCore, group: SecurityGroup): Found<GroupUse> {
  const { resource, place } = group;
  const { template } = core;
  if (resource === undefined)
    return { found: [], whyIncomplete: [{ because: said(reasons.othersMayUse, { group }), place }] };
  if (isDescribed(core, resource))
    return { found: [], whyIncomplete: [{ because: said(reasons.othersMayUseUncreated, { group }), place }] };
  const found = template.mentionsOf(resource.id).flatMap((mention) => useOf(core, resource, mention));
  return { found, whyIncomplete: template.mayHoldMore };
}

function useOf(
  core: ModelCore,
  group: Resource,
  { section, from, via, attribute, node }: Mention,
): readonly GroupUse[] {
  // the VPC of a group is not the group
  if (!isToId(groupType, attribute)) return [];
  if (section === 'Outputs')
    return [
      {
        kind: 'output',
        id: `output ${idIn(node.stack, String(node.keys[1]))}`,
        ...withName(said(entityNames.output, { output: String(node.keys[1]) })),
        type: 'output',
        place: node.at(),
      },
    ];
  const user = from === undefined ? undefined : core.template.resources.get(from);
  // DependsOn orders, Metadata only tells, and Globals are seen in the functions that they go into
  if (user === undefined || via === 'DependsOn' || isBelow(node, user.node, 'Metadata')) return [];
  if (!core.exists(user) || !core.evaluate.isLive(node)) return [];
  const kind = kindOf(core, group, user, node);
  if (kind === undefined) return [];
  const use = { kind, id: user.id, name: user.name, resource: user, type: user.type, place: node.at() };
  return [kind === 'rule' ? { ...use, owner: ownerOf(core, user) } : use];
}

/** The group that a rule is of. */
function ownerOf(core: ModelCore, user: Resource): string {
  if (user.type === groupType) return user.name;
  const [groupId, groupName] = ['GroupId', 'GroupName'].map((name) => core.evaluate.value(user.properties.get(name)));
  return named(core, groupId!.kind === 'absent' ? groupName! : groupId!, groupType).name;
}

function kindOf(core: ModelCore, group: Resource, user: Resource, node: Node): GroupUse['kind'] | undefined {
  switch (user.type) {
    case groupType:
      return user.id === group.id ? 'self-rule' : 'rule';
    case 'AWS::EC2::SecurityGroupIngress':
    case 'AWS::EC2::SecurityGroupEgress': {
      if (isBelow(node, user.properties, 'GroupId') || isBelow(node, user.properties, 'GroupName')) return undefined;
      const of = core.evaluate.value(user.properties.get('GroupId'));
      return named(core, of, groupType).id === ofResource(group).id ? 'self-rule' : 'rule';
    }
    case 'AWS::Lambda::Function':
    case 'AWS::Serverless::Function':
      // anywhere else, such as an environment variable, the code may hand it to somebody
      return isInVpcConfig(node, user) ? 'function' : 'other';
    case 'AWS::Lambda::EventSourceMapping':
      return 'event-source';
    default:
      return givesToFunction(core, user, node) ? 'function' : 'other';
  }
}

/** Whether a canary or a rotation gives the group to the function that it creates; an application may do anything with it. */
function givesToFunction(core: ModelCore, user: Resource, node: Node): boolean {
  const kind = creatorAt(core, user, node);
  return kind === 'canary' || kind === 'rotation';
}

/** SAM's Globals have a VpcConfig for every function at `Globals.Function.VpcConfig`. */
function isInVpcConfig(node: Node, user: Resource): boolean {
  return (
    isBelow(node, user.properties, 'VpcConfig') ||
    ['Globals', 'Function', 'VpcConfig'].every((key, index) => node.keys[index] === key)
  );
}

/** Whether a node is at or below a row of keys under another. */
function isBelow(node: Node, root: Node, ...keys: readonly string[]): boolean {
  return [...root.keys, ...keys].every((key, index) => node.keys[index] === key);
}
