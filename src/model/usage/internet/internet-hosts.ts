import { inVpcResource } from '../../../aws/resource-types.ts';
import type { HostCall } from '../../../code/host-calls.ts';
import type { NamedHost } from '../../../code/request-sites.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, VpcTarget } from '../../base/entities.ts';
import { entityNames } from '../../base/names.ts';
import { booleanOf } from '../../base/naming.ts';
import { referredTo, type Variable, variablesOf } from '../../functions/variables.ts';
import { listeningPorts } from '../../groups/listening-ports.ts';
import { publicShare } from '../../network/address-ranges.ts';
import { hostHeldBy } from './held-hosts.ts';
import { reasons } from './reasons.ts';
import { shownUrl, textOfRequested, urlsRequestedBy } from './requested-urls.ts';

/** That a function calls a host on the internet. */
export interface InternetUse {
  /** What is called: `api.example.com`, `the Elastic IP address Address`. */
  readonly host: Clause;
  /** Its DNS name, which may have an address in the VPC as well; `undefined` where the address is a public one. */
  readonly name: string | undefined;
  /** The TCP port on which it is called, where that is known. */
  readonly port: number | undefined;
  /** The instance of the template whose public address is called. */
  readonly server?: VpcTarget;
  /** One clause: `its code requests https://api.example.com in app.py:3`. */
  readonly because: Clause;
  readonly place: Place;
}

/** The hosts on the internet that a function calls: literal URLs in its code, those that it requests from its environment, and public addresses that it is given. */
export function internetHostsCalledBy(
  core: ModelCore,
  fn: LambdaFunction,
  targetOf: (resource: Resource) => VpcTarget | undefined,
): Found<InternetUse> {
  const found: InternetUse[] = [...publicAddresses(core, fn, targetOf)];
  const whyIncomplete: Unknown[] = [];
  const variables = variablesOf(core, fn);
  for (const { call, because, place, doubt } of urlsRequestedBy(core, fn)) {
    const address = addressOf(core, fn, variables, call);
    if (address === undefined) continue;
    if (doubt !== undefined) whyIncomplete.push({ because: said(reasons.useBut, { use: because, but: doubt }), place });
    else if (!found.some((use) => inWords(use.host) === inWords(address.host)))
      found.push({ ...address, because, place });
  }
  return { found, whyIncomplete };
}

/** What a call is sent to, where that is a host on the internet. */
function addressOf(
  core: ModelCore,
  fn: LambdaFunction,
  variables: readonly Variable[],
  call: HostCall,
): Pick<InternetUse, 'host' | 'name' | 'port'> | undefined {
  let named: NamedHost;
  if ('variable' in call) {
    const variable = variables.find(({ name }) => name === call.variable);
    const held = variable && hostHeldBy(core, variable);
    if (held === undefined) return undefined;
    if (held.kind === 'public') return { host: held.host, name: undefined, port: held.port };
    named = held;
  } else if ('host' in call) named = call;
  else {
    const host = hostPutTogether(core, fn, call);
    if (host === undefined) return undefined;
    named = host;
  }
  const { host, scheme, port } = named;
  if (!isOnInternet(core, host)) return undefined;
  const name = isAddress(host) ? undefined : host;
  // with the names of what is not known in it, as the code has them
  const shown = 'parts' in call && host.includes('*') ? shownUrl(call.parts).replace(/^\s*https?:\/\//i, '') : host;
  return { host: shown, name, port: Number(port ?? (scheme === 'https' ? 443 : 80)) };
}

/** The host of a URL that code puts together, where all that matters of it is known. */
function hostPutTogether(core: ModelCore, fn: LambdaFunction, call: HostCall): NamedHost | undefined {
  const text = textOfRequested(core, fn, call);
  const [, scheme, host, port] = /^(https?):\/\/([^/?#:]+)(?::(\d{1,5}))?(?:[/?#]|$)/i.exec(text ?? '') ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const name = host.toLowerCase().replaceAll('@region', '*');
  if (!(onInternetOnly.test(name) || /^[a-z\d.-]+$/.test(name))) return undefined;
  return { host: name, scheme: scheme.toLowerCase() as NamedHost['scheme'], port };
}

/** Hosts of AWS have endpoints, which function-cannot-reach-service is about; these have none. */
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;
/**
 * What AWS runs on the internet alone: what tells callers their address, the list of its own ranges, search domains with public
 * access, domains of user pools, and function URLs; `*` is what is not known of a name. Sources:
 * https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html,
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html,
 * https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html and
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
const onInternetOnly =
  /^(?:(?:checkip|ip-ranges)\.amazonaws\.com|search-[a-z\d-]{1,100}\.[a-z\d-]{1,30}\.es\.amazonaws\.com|[a-z\d*-]{1,100}\.auth\.[a-z\d*-]{1,30}\.amazoncognito\.com|[a-z\d*-]{1,100}\.lambda-url\.[a-z\d*-]{1,30}\.on\.aws)$/;
/**
 * Names that are never those of hosts on the internet; `sandbox.localdomain` is the function's own environment.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html
 */
const neverPublic =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|test|invalid|arpa|onion)$/;
/**
 * Names on the internet that lead to the caller itself, or to the address that is in the name. Sources:
 * https://docs.localstack.cloud/references/network-troubleshooting/endpoint-url/, https://nip.io, https://sslip.io and
 * https://readme.localtest.me
 */
const loopback =
  /(?:^|\.)(?:localhost\.localstack\.cloud|localhost\.direct|localtest\.me|lvh\.me|vcap\.me|(?:nip|sslip|xip)\.io)$/;
/**
 * By what other makers name the hosts that they serve through PrivateLink alone. Sources:
 * https://docs.snowflake.com/en/user-guide/admin-security-privatelink, https://docs.datadoghq.com/agent/guide/private-link/,
 * https://www.elastic.co/docs/deploy-manage/security/private-connectivity-aws and
 * https://docs.confluent.io/cloud/current/networking/private-links/aws-privatelink.html
 */
const byPrivateLink = /(?:^|[.-])(?:privatelink|pvtlink|vpce)[.-]|\.private\.confluent\.cloud$/;

/**
 * In whose zone of the template a name may have an address inside the VPC: a public namespace too holds the private addresses of
 * the tasks of ECS that are registered in it.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html
 */
const zoneTypes = [
  'AWS::Route53::HostedZone',
  'AWS::ServiceDiscovery::PrivateDnsNamespace',
  'AWS::ServiceDiscovery::PublicDnsNamespace',
];

function isOnInternet(core: ModelCore, host: string): boolean {
  if (isAddress(host)) return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) && publicShare(`${host}/32`) === 'all';
  if (onInternetOnly.test(host)) return true;
  if (!host.includes('.') || [ofAws, neverPublic, loopback, byPrivateLink].some((each) => each.test(host)))
    return false;
  return !zoneTypes.some((type) =>
    core.resourcesOf(type).some(({ properties }) => {
      const name = core.evaluate.text(properties.get('Name'));
      const zone = name?.replace(/\.$/, '').toLowerCase();
      return zone === undefined || host === zone || host.endsWith(`.${zone}`);
    }),
  );
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host);
}

/** The host of a search domain outside of all VPCs, as text or in a URL: it is there to connect to, as a database's is. */
const publicDomain =
  /^(?:https:\/\/)?(search-[a-z\d-]{1,100}\.[a-z\d-]{1,30}\.es\.amazonaws\.com)(?::443)?(?:[/?#]|$)/i;

/** What variables with an address to call are mostly called. */
const likeHost = /host|server|endpoint|addr|ur[il]/i;

/**
 * Public addresses of the template that a function is given to call: inside the VPC too they are reached through the internet.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html
 */
function publicAddresses(
  core: ModelCore,
  fn: LambdaFunction,
  targetOf: (resource: Resource) => VpcTarget | undefined,
): readonly InternetUse[] {
  return variablesOf(core, fn).flatMap(({ name, node, isGlobal }) => {
    const found: InternetUse[] = [];
    if (isGlobal) return found;
    const [, domain] = publicDomain.exec(core.evaluate.text(node)?.trim() ?? '') ?? [];
    if (domain !== undefined) {
      const host = domain.toLowerCase();
      const because = said(reasons.holdsPublicDomain, { variable: name, host });
      found.push({ host, name: undefined, port: 443, because, place: node.at() });
    }
    const mayBeCalled = (resource: Resource, attribute = 'Ref') =>
      isOfWorkgroup(resource, attribute) ||
      placingDomain(resource, attribute) !== undefined ||
      (likeHost.test(name) && isPublicAddress(resource, attribute));
    for (const { resource, attribute = 'Ref' } of referredTo(core, { node }, mayBeCalled)) {
      const because = said(reasons.holdsPublicAddress, { variable: name, resource });
      const host = said(entityNames.publicAddressOf, { resource });
      if (isPublicDomain(core, resource, attribute))
        found.push({ host, name: undefined, port: 443, because, place: node.at() });
      if (isPublicWorkgroup(core, resource, attribute)) {
        const ports = listeningPorts(core, resource);
        const port = ports.known ? ports.value[0] : undefined;
        found.push({ host, name: undefined, port, because, place: node.at() });
      }
      if (!likeHost.test(name) || !isPublicAddress(resource, attribute)) continue;
      const instance = resource.type === 'AWS::EC2::EIP' ? serverWithAddress(core, resource) : resource;
      const server = instance && targetOf(instance);
      found.push({ host, name: undefined, port: undefined, ...(server && { server }), because, place: node.at() });
    }
    return found;
  });
}

/** Whether an attribute is a public address of a server, or may be one. */
function isPublicAddress({ type }: Resource, attribute: string): boolean {
  if (type === 'AWS::EC2::EIP') return attribute === 'Ref' || attribute === 'PublicIp';
  return type === 'AWS::EC2::Instance' && attribute === 'PublicIp';
}

/** The instance that an Elastic IP address is associated with. */
function serverWithAddress({ evaluate, template, resourcesOf }: ModelCore, address: Resource): Resource | undefined {
  const refersTo = (resource: Resource, name: string) => {
    const value = evaluate.value(resource.properties.get(name));
    return value.kind === 'reference' ? value.id : undefined;
  };
  const association = resourcesOf('AWS::EC2::EIPAssociation').find((each) =>
    ['AllocationId', 'EIP'].some((name) => refersTo(each, name) === address.id),
  );
  const id = refersTo(association ?? address, 'InstanceId');
  const server = id === undefined ? undefined : template.resources.get(id);
  return server?.type === 'AWS::EC2::Instance' ? server : undefined;
}

/**
 * Whether an attribute is the host of a workgroup of Redshift Serverless: where that is publicly accessible, it has unlike a
 * cluster no private address for its own VPC.
 * Source: https://docs.aws.amazon.com/redshift/latest/mgmt/getting-started-cluster-in-vpc.html
 */
function isOfWorkgroup({ type }: Resource, attribute: string): boolean {
  return type === 'AWS::RedshiftServerless::Workgroup' && attribute === 'Workgroup.Endpoint.Address';
}

function isPublicWorkgroup({ evaluate }: ModelCore, workgroup: Resource, attribute: string): boolean {
  if (!isOfWorkgroup(workgroup, attribute)) return false;
  return booleanOf(evaluate.value(workgroup.properties.get('PubliclyAccessible'))) === true;
}

/** The property that puts a search domain into a VPC, where an attribute is the host of one. */
function placingDomain({ type }: Resource, attribute: string): string | undefined {
  const { inVpcOnlyWith, by = [] } = inVpcResource(type) ?? {};
  return by.includes(attribute) ? inVpcOnlyWith : undefined;
}

/**
 * Whether an attribute is the host of a search domain outside of all VPCs, which is there to connect to as a database's is.
 * Source: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
 */
function isPublicDomain({ evaluate }: ModelCore, domain: Resource, attribute: string): boolean {
  const placing = placingDomain(domain, attribute);
  return placing !== undefined && evaluate.value(domain.properties.get(placing)).kind === 'absent';
}
