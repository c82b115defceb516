import { protocolName } from '../../../aws/ip-protocols.ts';
import type { Resource } from '../../../template/resource.ts';
import type { DeployedAnswers, SaidConfiguration, SaidRole } from '../deployed-answers.ts';
import { documentOf } from './policy-document.ts';
import type { Deployed } from './template.ts';

/** What differs between the template of a stack and the account. */
export interface Changes {
  /** Properties as they are now, by the logical ids of their resources; `undefined` for one that is gone. */
  readonly properties: ReadonlyMap<string, Properties>;
  /** What uses a resource of the stack and is of no template. */
  readonly added: ReadonlyMap<string, object>;
  /** What the stack has and the account has no more, or what a property of another resource says as well. */
  readonly removed: ReadonlySet<string>;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * What was changed since a stack was deployed. A property stays as the template has it where it evaluates to what the
 * account says: what it refers to says in which order resources are created and deleted.
 */
export function changesSince(stack: Deployed, answers: DeployedAnswers): Changes {
  const properties = new Map<string, Properties>();
  const added = new Map<string, object>();
  const removed = new Set<string>();
  const change = (id: string, changed: Properties) => {
    if (Object.keys(changed).length > 0) properties.set(id, { ...properties.get(id), ...changed });
  };
  const functions = new Map(answers.functions.map((fn) => [fn.FunctionName, fn]));
  const roles = new Map(answers.roles.map((role) => [role.RoleName, role]));
  for (const resource of stack.resources) {
    const physical = stack.physicalId(resource.id);
    if (resource.type === 'AWS::Lambda::Function') {
      const fn = functions.get(physical);
      if (fn === undefined) removed.add(resource.id);
      else change(resource.id, changesOfFunction(resource, fn, stack));
    }
    if (resource.type === 'AWS::IAM::Role')
      for (const [id, changed] of changesOfRole(resource, roles.get(physical), stack, answers)) change(id, changed);
    if (resource.type === 'AWS::EC2::SecurityGroup') {
      const changed = changesOfGroup(resource, stack, answers);
      if (isGone(resource, physical, stack, answers)) removed.add(resource.id);
      change(resource.id, changed.properties);
      for (const id of changed.removed) removed.add(id);
      for (const eni of answers.stacks.enis ?? []) {
        const has = eni.Groups?.some(({ GroupId }) => GroupId === physical) === true;
        if (!has || eni.InterfaceType === 'lambda' || eni.NetworkInterfaceId === undefined) continue;
        const groups = eni.Groups?.flatMap(({ GroupId }) => GroupId ?? []) ?? [];
        const own = { GroupSet: groups.map((id) => groupNow(id, stack)), SubnetId: eni.SubnetId };
        added.set(eni.NetworkInterfaceId, { Type: 'AWS::EC2::NetworkInterface', Properties: own });
      }
    }
  }
  return { properties, added, removed };
}

function changesOfFunction({ properties }: Resource, fn: SaidConfiguration, stack: Deployed): Properties {
  const { SubnetIds = [], SecurityGroupIds = [], Ipv6AllowedForDualStack } = fn.VpcConfig ?? {};
  const changed: Record<string, unknown> = {};
  const network = properties.get('VpcConfig');
  const isAs = (key: string, now: readonly string[]) => {
    const written = stack.valueIn(network.get(key));
    return written === undefined || sameTexts([written ?? []].flat(), now);
  };
  if (!isAs('SubnetIds', SubnetIds) || !isAs('SecurityGroupIds', SecurityGroupIds))
    changed.VpcConfig =
      SubnetIds.length === 0
        ? undefined
        : {
            SubnetIds: SubnetIds.map((id) => referenceTo('AWS::EC2::Subnet', id, stack)),
            SecurityGroupIds: SecurityGroupIds.map((id) => groupNow(id, stack)),
            ...(Ipv6AllowedForDualStack !== undefined && { Ipv6AllowedForDualStack }),
          };
  const role = stack.valueIn(properties.get('Role'));
  const [written, now] = [role, fn.Role].map((arn) => String(arn).split('/').at(-1)!);
  if (role !== undefined && role !== null && fn.Role !== undefined && written !== now) {
    const own = stack.logicalId('AWS::IAM::Role', now!);
    changed.Role = own === undefined ? fn.Role : { 'Fn::GetAtt': [own, 'Arn'] };
  }
  return changed;
}

const attachedElsewhere: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::ManagedPolicy',
]);

/** The changes of a role, and of policies that are resources of their own: each with the id of its resource. */
function changesOfRole(
  resource: Resource,
  role: SaidRole | undefined,
  stack: Deployed,
  { policies }: DeployedAnswers,
): readonly (readonly [id: string, changed: Properties])[] {
  const written = [resource.properties.get('Policies').raw ?? []].flat();
  // of a role that was not read, more may be attached; something that is no policy says so
  if (role?.RolePolicyList === undefined || role.AttachedManagedPolicies === undefined || role.hasOtherPolicies)
    return [[resource.id, { Policies: [...written, 'not read'] }]];
  const inline = new Map(role.RolePolicyList.map((each) => [each.PolicyName, documentOf(each.PolicyDocument)]));
  const attached = new Set(role.AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []));
  const changes: (readonly [string, Properties])[] = [];
  const known = { inline: new Set<string>(), attached: new Set<string>() };
  let isOpen = false;
  /** Whether the role still has it, where that can be told. */
  const stays = (kind: 'inline' | 'attached', name: unknown): boolean => {
    if (typeof name !== 'string') {
      isOpen = true;
      return true;
    }
    known[kind].add(name);
    return kind === 'inline' ? inline.has(name) : attached.has(name);
  };
  const ownPolicies = resource.properties.get('Policies').items();
  const keptPolicies = ownPolicies.filter((each) => stays('inline', stack.valueIn(each.get('PolicyName'))));
  const ownArns = resource.properties.get('ManagedPolicyArns').items();
  const keptArns = ownArns.filter((each) => stays('attached', stack.valueIn(each)));
  for (const policy of stack.resources) {
    if (!attachedElsewhere.has(policy.type)) continue;
    const { properties, type, id } = policy;
    const list = type === 'AWS::IAM::RolePolicy' ? [properties.get('RoleName')] : properties.get('Roles').items();
    const rest = list.filter((each) => stack.valueIn(each) !== role.RoleName);
    if (rest.length === list.length) continue;
    const isAttached = type === 'AWS::IAM::ManagedPolicy';
    const name = isAttached ? stack.physicalId(id) : stack.valueIn(properties.get('PolicyName'));
    if (!stays(isAttached ? 'attached' : 'inline', name))
      changes.push([
        id,
        type === 'AWS::IAM::RolePolicy' ? { RoleName: 'detached' } : { Roles: rest.map(({ raw }) => raw) },
      ]);
  }
  // where the name of one is not known, those that seem to be new may be that one
  const addedInline = isOpen ? [] : [...inline].filter(([name]) => !known.inline.has(name ?? ''));
  const addedArns = isOpen ? [] : [...attached].filter((arn) => !known.attached.has(arn));
  const documents = new Map(
    policies.map(({ Arn, PolicyVersionList = [] }) => [
      Arn,
      documentOf(PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion === true)?.Document),
    ]),
  );
  const added = [
    ...addedInline.map(([PolicyName, PolicyDocument]) => ({ PolicyName, PolicyDocument })),
    // a policy from elsewhere stays when the stack goes, as one in the role does
    ...addedArns.flatMap((arn) =>
      documents.get(arn) === undefined ? [] : [{ PolicyName: arn, PolicyDocument: documents.get(arn) }],
    ),
  ];
  const newArns = addedArns.filter((arn) => documents.get(arn) === undefined);
  if (keptPolicies.length < ownPolicies.length || added.length > 0)
    changes.push([resource.id, { Policies: [...keptPolicies.map(({ raw }) => raw), ...added] }]);
  if (keptArns.length < ownArns.length || newArns.length > 0)
    changes.push([resource.id, { ManagedPolicyArns: [...keptArns.map(({ raw }) => raw), ...newArns] }]);
  return changes;
}

/** Whether a group was deleted since: it is not in the account, and the VPC that the template creates it in was read. */
function isGone(
  { properties }: Resource,
  physical: string | undefined,
  stack: Deployed,
  { network, unread }: DeployedAnswers,
): boolean {
  if (unread.has('SecurityGroups') || unread.has('Vpcs')) return false;
  const vpc = stack.valueIn(properties.get('VpcId'));
  return (
    network.Vpcs.some(({ VpcId }) => VpcId === vpc) &&
    !network.SecurityGroups.some(({ GroupId }) => GroupId === physical)
  );
}

const sides = { Ingress: ['IpPermissions', 'Source'], Egress: ['IpPermissionsEgress', 'Destination'] } as const;

/** The rules of a group where they differ: then those that are resources of their own are among those of the group. */
function changesOfGroup(
  { id, properties }: Resource,
  stack: Deployed,
  { network }: DeployedAnswers,
): { readonly properties: Properties; readonly removed: readonly string[] } {
  const physical = stack.physicalId(id);
  const group = network.SecurityGroups.find(({ GroupId }) => GroupId === physical);
  const changed: Record<string, unknown> = {};
  const removed: string[] = [];
  if (group === undefined) return { properties: changed, removed };
  for (const direction of ['Ingress', 'Egress'] as const) {
    const [list, side] = sides[direction];
    const apart = stack.resources.filter(
      ({ type, properties: own }) =>
        type === `AWS::EC2::SecurityGroup${direction}` && stack.valueIn(own.get('GroupId')) === physical,
    );
    const inline = properties.get(`SecurityGroup${direction}`);
    const own = stack.valueIn(inline);
    const written = [...[own === null ? [] : own].flat(), ...apart.map((each) => stack.valueIn(each.properties))];
    // none is written, or none by the values that the stack was deployed with
    const isDefault = direction === 'Egress' && own === null;
    const now = (group[list] ?? []).flatMap((permission) => rulesOf(permission, side));
    const expected = [
      ...written.map((rule) => ruleKey(rule, side)),
      // a group begins with a rule that allows everything, which is told for IPv6 only where the VPC has it
      ...(isDefault && apart.length === 0 ? ['-1 - 0.0.0.0/0'] : []),
    ];
    const found = now.map((rule) => ruleKey(rule, side));
    const isSame = (keys: readonly string[]) => sameTexts(expected.filter(isNotV6Default), keys.filter(isNotV6Default));
    function isNotV6Default(key: string): boolean {
      return !(isDefault && key === '-1 - ::/0');
    }
    if (!written.includes(undefined) && isSame(found)) continue;
    changed[`SecurityGroup${direction}`] = now.map((rule) => withReferences(rule, side, stack));
    removed.push(...apart.map((each) => each.id));
  }
  return { properties: changed, removed };
}

type Permission = NonNullable<DeployedAnswers['network']['SecurityGroups'][number]['IpPermissions']>[number];

/** The rules of a permission, one for each peer, as a template has them. */
function rulesOf(permission: Permission, side: string): readonly Properties[] {
  const { IpProtocol, FromPort, ToPort } = permission;
  const peers: readonly Properties[] = [
    ...(permission.IpRanges ?? []).map(({ CidrIp }) => ({ CidrIp })),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => ({ CidrIpv6 })),
    ...(permission.UserIdGroupPairs ?? []).map(({ GroupId }) => ({ [`${side}SecurityGroupId`]: GroupId })),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId }) => ({ [`${side}PrefixListId`]: PrefixListId })),
  ];
  const ports = FromPort === undefined ? {} : { FromPort, ToPort };
  return peers.map((peer) => ({ IpProtocol, ...ports, ...peer }));
}

/** What tells a rule from others; nothing for one that can't be read. */
function ruleKey(rule: unknown, side: string): string {
  const given = (rule ?? {}) as Properties;
  const { IpProtocol, FromPort, ToPort } = given;
  const peer = given.CidrIp ?? given.CidrIpv6 ?? given[`${side}SecurityGroupId`] ?? given[`${side}PrefixListId`];
  const isAll = protocolName(String(IpProtocol)) === '-1';
  return [protocolName(String(IpProtocol)), isAll ? '-' : `${FromPort ?? ''}-${ToPort ?? ''}`, String(peer)].join(' ');
}

function withReferences(rule: Properties, side: string, stack: Deployed): Properties {
  const key = `${side}SecurityGroupId`;
  return rule[key] === undefined ? rule : { ...rule, [key]: groupNow(String(rule[key]), stack) };
}

function groupNow(id: string, stack: Deployed): unknown {
  const own = stack.logicalId('AWS::EC2::SecurityGroup', id);
  return own === undefined ? id : { 'Fn::GetAtt': [own, 'GroupId'] };
}

function referenceTo(type: string, id: string, stack: Deployed): unknown {
  const own = stack.logicalId(type, id);
  return own === undefined ? id : { Ref: own };
}

function sameTexts(some: readonly unknown[], others: readonly unknown[]): boolean {
  const [a, b] = [some, others].map((texts) => [...new Set(texts.map(String))].sort().join('\n'));
  return a === b;
}
