import {
  componentOf,
  distinct,
  endpointByName,
  type Group,
  hopsOf,
  isIntermittent,
  isMissingPath,
  type LambdaFunction,
  type MissingPath,
  type Model,
  type RouteTable,
  type Sentence,
  type ServiceUse,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { type BlockedFrom, placesOf } from '../_shared/blocked-from.ts';
import { evidence, related } from './messages.ts';

/** A use of a service that has no path from one of the function's subnets. */
export interface Gap extends BlockedFrom {
  readonly use: ServiceUse;
  /** The same use has a path from another subnet of the same function. */
  readonly isPartial: boolean;
}

/** What there is to change, equal for all gaps that one change closes. */
export function rootOf({ use, block, subnet, isPartial }: Gap): string {
  const isMissing = isMissingPath(block) && isOfTable(block);
  if (isPartial && isMissing) return `table ${subnet.routes.known ? subnet.routes.value.id : ''}`;
  // a path that is missing altogether is missing from the VPC, whatever the number of its tables
  const isOfVpc = isMissing && (block.cause !== 'internet-gateway-route' || subnet.vpc.known);
  const cause = block.cause === 'route-without-internet' ? 'no-route' : block.cause;
  const byAcl = block.cause === 'network-acl-blocks' ? ` ${block.end} ${block.packets.blocks}` : '';
  const byRole =
    block.cause === 'endpoint-policy-denies' && block.calls.kind === 'role' ? ` ${block.calls.role.id}` : '';
  return `${cause}${byAcl}${byRole} ${isOfVpc ? vpcIdOf(subnet) : componentOf(block).id} ${use.endpoint}`;
}

/** Whether what is missing is missing from a route table: a route, or an endpoint in its VPC. */
export function isOfTable({ cause }: MissingPath): boolean {
  return cause !== 'service-without-private-dns';
}

function vpcIdOf({ vpc }: Subnet): string {
  return vpc.known ? vpc.value.id : '';
}

/** The route tables of the subnets without a path. */
export function tablesOf(group: Group<Gap>): readonly RouteTable[] {
  return group.flatMap(({ subnet: { routes } }) => (routes.known ? [routes.value] : []));
}

/** The functions that use what has no path; of those that only share what suggests it, one is meant. */
function usersIn(group: Group<Gap>): readonly (LambdaFunction | Sentence)[] {
  const own = group.filter(({ use }) => use.isShared !== true);
  if (own.length > 0) return own.map(({ fn }) => fn);
  const sharing = distinct(group.map(({ fn }) => fn));
  return sharing.length === 1 ? sharing : [said(related.oneOf, { names: sharing })];
}

/** The blanks that most messages have. */
export function dataOf(group: Group<Gap>) {
  const [{ use, subnet }] = group;
  return {
    functions: usersIn(group),
    subnets: group.map((gap) => gap.subnet),
    service: use.service,
    endpoint: use.endpoint,
    port: use.port ?? endpointByName(use.endpoint)?.port ?? 443,
    vpc: subnet.vpc.known ? subnet.vpc.value : subnet,
  };
}

/** What opens a path that is missing: an endpoint, the cheapest first, or a NAT gateway where no endpoint would do. */
export type MissingRemedy =
  | 'gatewayEndpoint'
  | 'interfaceEndpoint'
  | 'interfaceEndpointAndDns'
  | 'endpointByHostedZone'
  | 'noEndpoint'
  | 'publicApi'
  | 'privateApi'
  | 'someApi'
  | 'clusterEndpoint'
  | 'collectionEndpoint'
  | 'poolWithDomain';

export function remedyFor(model: Model, group: Group<Gap>): MissingRemedy {
  const [{ use }] = group;
  const { endpoint, prefix } = use;
  if (endpoint === 'none')
    return prefix === 'dsql' ? 'clusterEndpoint' : prefix === 'aoss' ? 'collectionEndpoint' : 'noEndpoint';
  if (endpoint === 'execute-api' || endpoint === 'appsync-api') {
    const kinds = new Set(group.map(({ fn }) => model.visibilityOfApis(fn, endpoint)));
    const [kind] = kinds;
    return kinds.size > 1 || kind === undefined ? 'someApi' : kind === 'public' ? 'publicApi' : 'privateApi';
  }
  if (endpoint === 'cognito-idp' && model.userPoolDomain() !== undefined) return 'poolWithDomain';
  const entry = endpointByName(endpoint);
  if (entry?.gatewayCapable === true) return 'gatewayEndpoint';
  if (entry?.privateDns === false) return 'endpointByHostedZone';
  return hasPrivateDns(group) ? 'interfaceEndpoint' : 'interfaceEndpointAndDns';
}

/** Whether the VPC lets private DNS of an endpoint work, as far as is known. */
function hasPrivateDns([{ subnet }]: Group<Gap>): boolean {
  if (!subnet.vpc.known) return true;
  const { dnsSupport, dnsHostnames } = subnet.vpc.value;
  return [dnsSupport, dnsHostnames].every((setting) => !setting.known || setting.value);
}

/** Where the findings are, and why: each function's use, then where it is, then the steps of the path. */
export function aboutOf(group: Group<Gap>, isProven: boolean) {
  const whyUsed = ({ fn, use }: Gap) =>
    said(use.isShared === true ? evidence.mayUse : evidence.uses, {
      fn: fn,
      service: use.service,
      because: use.because,
    });
  return {
    at: group[0].block.place,
    severity: isProven && !isIntermittent(group[0].block) ? ('error' as const) : ('warning' as const),
    evidence: group.map(whyUsed),
    see: [
      ...group.map((gap) => ({ place: gap.use.place, message: whyUsed(gap) })),
      ...placesOf(group),
      ...group.flatMap(({ block }) => hopsOf(block)),
    ],
  };
}
