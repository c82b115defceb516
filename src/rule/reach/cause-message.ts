import { plainly, type Sentence, type TextData, said as textOf } from '../../language/sentence.ts';
import type { Block, BlockedAt, BlockingComponent, DeadNat, MissingPath } from '../../model/base/causes.ts';
import type { Place } from '../../text/place.ts';
import type { MessageData } from '../message.ts';
import { type CauseId, causeTexts, groupTexts, missingTexts } from './cause-texts.ts';
import { hopText, pathText, throughText } from './hop-texts.ts';

/** Which of the cause's messages fits, and what goes into its blanks. */
export interface CauseMessage {
  readonly id: CauseId;
  /** All blanks of that message; of those of other messages a rule never fills in any. */
  readonly data: MessageData<(typeof causeTexts)[CauseId]>;
}

/** Blocks of one cause at one component: what one change opens. */
type Blocks<Cause> = readonly [BlockedAt & Cause, ...(BlockedAt & Cause)[]];

/**
 * Which message of a rule says what blocks a path, and what goes into its blanks: of blocks of one cause, which one
 * change opens. Nothing where the rule has no message for it.
 */
export function causeMessageOf<Messages extends object>(
  messages: Messages,
  blocks: readonly [Block, ...Block[]],
): { readonly id: keyof Messages & CauseId; readonly data: CauseMessage['data'] } | undefined {
  const [first] = blocks;
  if (isMissingPath(first) || isDeadNat(first)) return undefined;
  const { id, data } = causeMessage([first, ...(blocks.slice(1) as (BlockedAt & BlockingComponent)[])]);
  return isKeyOf(messages, id) ? { id, data } : undefined;
}

function isKeyOf<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}

function causeMessage(blocks: Blocks<BlockingComponent>): CauseMessage {
  const [block] = blocks;
  switch (block.cause) {
    case 'gateway-endpoint-not-on-table': {
      const all = alike(blocks, block);
      const isMain = all.every(({ table }) => table.isMain && table.resource === undefined);
      return said(isMain ? 'gatewayNotOnMainTable' : 'gatewayNotOnTable', {
        endpoint: block.endpoint,
        tables: all.map(({ table }) => table),
        subnets: all.map(({ subnet }) => subnet),
      });
    }
    case 'endpoint-without-private-dns': {
      const { endpoint } = block;
      const { service, serviceName } = endpoint;
      return said('noPrivateDns', { endpoint, serves: service.known ? service.value : serviceName });
    }
    case 'vpc-dns-off': {
      const { endpoint, vpc, property } = block;
      return said('vpcDnsOff', { endpoint, vpc, property });
    }
    case 'endpoint-group-blocks':
      return said('endpointGroup', { endpoint: block.endpoint, ...groupData(alike(blocks, block)) });
    case 'endpoint-default-group-blocks': {
      const { group: _, ...data } = groupData(alike(blocks, block));
      return said('endpointDefaultGroup', { endpoint: block.endpoint, ...data });
    }
    case 'endpoint-policy-denies': {
      const { calls, endpoint } = block;
      const data = { endpoint, action: calls.action };
      if (calls.kind === 'principal')
        return said('endpointPolicyForPrincipal', { ...data, principal: calls.principal });
      if (calls.kind === 'custom-resource-answer')
        return said('endpointPolicyForAnswers', { ...data, bucket: calls.bucket });
      if (calls.kind === 'role')
        return said('endpointPolicyForRole', { endpoint, role: calls.role, actions: calls.actions });
      const { mismatch } = calls;
      if (mismatch !== undefined) return said('endpointPolicyComparison', { ...data, ...mismatch });
      if (calls.asksForPublicAddress === true) return said('endpointPolicyAddress', data);
      return said('endpointPolicy', data);
    }
    case 'egress-not-allowed':
      return egressMessage(alike(blocks, block));
    case 'network-acl-blocks':
      return aclMessage(alike(blocks, block));
    case 'nat-not-in-zone':
      return said('natNotInZone', { nat: block.nat, subnets: alike(blocks, block).map(({ subnet }) => subnet) });
    case 'transit-gateway-not-in-zone': {
      const { attachment, gateway } = block;
      const subnets = alike(blocks, block).map(({ subnet }) => subnet);
      return said('transitGatewayNotInZone', { attachment, gateway, subnets });
    }
    case 'no-route-to-vpc': {
      const all = alike(blocks, block);
      return said('noRouteToVpc', {
        tables: all.map(({ table }) => table),
        subnets: all.map(({ subnet }) => subnet),
        vpc: block.vpc,
        target: block.target,
      });
    }
    case 'no-route-back': {
      const all = alike(blocks, block);
      return said('noRouteBack', {
        tables: all.flatMap(({ tables }) => tables),
        subnets: all.map(({ subnet }) => subnet),
        peering: block.peering,
        target: block.target,
      });
    }
    case 'no-service-network':
      return said('noServiceNetwork', { vpc: block.vpc });
    case 'public-access-blocked': {
      const { options, nat, excludable } = block;
      const data = { options, nat };
      return excludable?.kind === 'subnet'
        ? said('publicAccessOfSubnet', { ...data, subnet: excludable })
        : said('publicAccessOfVpc', { ...data, vpc: excludable ?? nat });
    }
    case 'target-default-group-blocks': {
      const { group: _, ...data } = groupData(alike(blocks, block));
      return said('targetDefaultGroup', { target: block.target, property: block.property, ...data });
    }
    case 'target-group-blocks': {
      const { target, proxy } = block;
      const data = { target, ...groupData(alike(blocks, block)) };
      return proxy === undefined ? said('targetGroup', data) : said('targetGroupBehindProxy', { ...data, proxy });
    }
  }
}

/** Where a path leads and where it ends, step by step: the related places of a finding about it. */
export function hopsOf(block: Block): readonly { readonly place: Place; readonly message: Sentence }[] {
  return [
    ...block.hops.map((hop) => ({ place: hop.place, message: hopText(hop) })),
    { place: block.seenAt, message: causeText(block) },
  ];
}

/** What blocks a path, in one clause. */
export function causeText(block: Block): Sentence {
  if (isMissingPath(block)) return missingPathText(block);
  if (isDeadNat(block)) return deadNatText(block);
  const { id, data } = causeMessage([block]);
  return { text: causeTexts[id].problem, data: plainly(data) };
}

/** Whether there is nothing that leads there: what to add is for a rule to say, which knows what is called. */
export function isMissingPath(block: Block): block is BlockedAt & MissingPath {
  switch (block.cause) {
    case 'no-route':
    case 'route-without-internet':
    case 'internet-gateway-route':
    case 'ipv6-only':
    case 'sibling-endpoint-only':
    case 'service-without-private-dns':
      return true;
    default:
      return false;
  }
}

/** Whether a path ends at a NAT gateway that leads nowhere, which is said once, of the gateway. */
export function isDeadNat(block: Block): block is BlockedAt & DeadNat {
  switch (block.cause) {
    case 'nat-without-route':
    case 'nat-gateway-detached':
    case 'nat-private':
    case 'instance-checks-source':
      return true;
    default:
      return false;
  }
}

function missingPathText(block: MissingPath): Sentence {
  switch (block.cause) {
    case 'no-route':
      return missing('noRoute', { subnet: block.subnet, table: block.table });
    case 'route-without-internet':
      return missing('routeWithoutInternet', { gateway: block.gateway });
    case 'internet-gateway-route':
      return missing('internetGateway', {
        table: block.table,
        destination: block.route.destination ?? '',
        gateway: block.gateway,
      });
    case 'ipv6-only':
      return missing('ipv6Only', { table: block.table });
    case 'sibling-endpoint-only':
      return missing('sibling', { endpoint: block.endpoint, serves: block.serves, wanted: block.wanted });
    case 'service-without-private-dns':
      return missing('serviceWithoutPrivateDns', { endpoint: block.endpoint, service: block.service });
  }
}

function deadNatText(block: DeadNat): Sentence {
  switch (block.cause) {
    case 'nat-without-route':
      return missing('natWithoutRoute', {
        nat: block.nat,
        subnet: block.subnet,
        table: block.table,
      });
    case 'nat-gateway-detached':
      return missing('natGatewayDetached', { gateway: block.gateway, subnet: block.subnet });
    case 'instance-checks-source':
      return missing('instanceChecksSource', { instance: block.instance.name });
    case 'nat-private':
      return missing('natPrivate', { nat: block.nat });
  }
}

function missing<Id extends keyof typeof missingTexts>(id: Id, data: TextData<(typeof missingTexts)[Id]>): Sentence {
  return { text: missingTexts[id], data: plainly(data) };
}

function egressMessage(blocks: Blocks<Extract<BlockingComponent, { cause: 'egress-not-allowed' }>>): CauseMessage {
  const [{ port, to, groups }] = blocks;
  const data = { groups: blocks.flatMap((block) => block.groups), group: groups[0] ?? '', port };
  switch (to.kind) {
    case 'gateway-endpoint':
      return said('egressToGatewayEndpoint', { ...data, endpoint: to.endpoint });
    case 'interface-endpoint':
      return said('egressToInterfaceEndpoint', { ...data, endpoint: to.endpoint });
    case 'service-network':
      return said('egressToServiceNetwork', { ...data, access: to.access });
    case 'endpoint-in-other-network':
      return said('egressToOtherNetwork', { ...data, gateway: to.gateway });
    case 'target':
      return said('egressToTarget', { ...data, target: to.target });
    default:
      return said('egressToInternet', { ...data, gateway: throughText(to) });
  }
}

function aclMessage(blocks: Blocks<Extract<BlockingComponent, { cause: 'network-acl-blocks' }>>): CauseMessage {
  const [{ acl, end, packets, port, to }] = blocks;
  const subnets = blocks.flatMap(({ subnets }) => subnets);
  const data = { acl, subnets, through: throughText(to), port };
  const near = { acl, subnets, path: pathText(to), port };
  const callers = blocks.map(({ caller }) => caller);
  switch (packets.blocks) {
    case 'requests':
      if (end === 'to') return said('farAclBlocksRequests', { ...data, callers });
      return end === 'from' ? said('aclBlocksRequests', near) : said('natAclBlocksRequests', data);
    case 'answers':
      if (end === 'to') return said('farAclBlocksAnswers', { ...data, callers });
      return end === 'from' ? said('aclBlocksAnswers', near) : said('natAclBlocksAnswers', data);
    case 'some-answers': {
      const ports = packets.answersTo;
      if (end === 'to') return said('farAclBlocksSomeAnswers', { ...data, callers, ports });
      return said(end === 'from' ? 'aclBlocksSomeAnswers' : 'natAclBlocksSomeAnswers', { ...data, ports });
    }
  }
}

/** The groups that do not allow connections, and from which they come. */
function groupData(
  blocks: Blocks<
    Extract<
      BlockingComponent,
      {
        cause:
          | 'endpoint-group-blocks'
          | 'endpoint-default-group-blocks'
          | 'target-group-blocks'
          | 'target-default-group-blocks';
      }
    >
  >,
) {
  const [{ groups, port }] = blocks;
  const from = blocks.flatMap((block) => block.from);
  return {
    groups,
    group: groups[0] ?? '',
    port,
    // a group that does not allow its own members is not named twice
    from: groups.length > 1 ? from : from.map((each) => (each.id === groups[0]?.id ? textOf(groupTexts.itself) : each)),
  };
}

/** A message with its own blanks, neither fewer nor others. */
function said<Id extends CauseId>(id: Id, data: MessageData<(typeof causeTexts)[Id]>): CauseMessage {
  // what a message has no blank for is never looked up, so one type serves for the data of all
  return { id, data: data as CauseMessage['data'] };
}

/** The blocks as blocks of the cause of the first. */
function alike<Cause extends BlockingComponent>(
  blocks: Blocks<BlockingComponent>,
  first: BlockedAt & Cause,
): Blocks<Cause> {
  const others = blocks.slice(1).filter((block) => block.cause === first.cause);
  return [first, ...(others as unknown as readonly (BlockedAt & Cause)[])];
}
