import { type ParsedServiceName, parseServiceName, unlistedService } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { displayOf, shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, RouteTable, SecurityGroup, Vpc } from '../base/entities.ts';
import { identity, settingOf } from '../base/entity-store.ts';
import { idOf, lazy, rememberBy, whenAsked } from '../base/lazy.ts';
import { booleanOf, idsOf, type Named, ofResource, reasonOf } from '../base/naming.ts';
import { serviceWritten } from '../base/service-written.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { otherNamesOf } from './names.ts';
import { reasons } from './reasons.ts';

/** The VPC endpoints of a template in one scenario. */
export interface Endpoints {
  readonly all: readonly Endpoint[];
  /** The endpoints in a VPC; `whyIncomplete` says why there may be others. */
  in(vpc: Vpc): Found<Endpoint>;
  /** Why another template of the run may add an endpoint for one of these services to a VPC of this template. */
  perhapsAdded(vpc: Vpc, services: readonly string[]): readonly Unknown[];
}

const endpointType = 'AWS::EC2::VPCEndpoint';

/** Reads the VPC endpoints of a template; each property when it is asked for. */
export function readEndpoints(core: ModelCore, network: Network, groups: SecurityGroups): Endpoints {
  const all = lazy(() => core.resourcesOf(endpointType).map((resource) => endpointOf(core, network, groups, resource)));
  const own = {
    in: rememberBy(idOf, (vpc: Vpc) => {
      const found = all().filter((endpoint) => endpoint.vpc.known && endpoint.vpc.value.id === vpc.id);
      // one whose VPC is named from outside may be in this one
      const elsewhere = all().flatMap((endpoint) =>
        endpoint.vpc.known && endpoint.vpc.value.id !== vpc.id && endpoint.vpc.value.resource === undefined
          ? [
              {
                because: said(reasons.unknownWhetherIn, { endpoint, vpc }),
                place: endpoint.place,
              },
            ]
          : [],
      );
      return { found, whyIncomplete: [...network.openness(vpc), ...elsewhere] };
    }),
    perhapsAdded: ({ resource }, services) =>
      resource === undefined
        ? []
        : network.escapes.perhapsAdded(resource, endpointType, (properties) => {
            const service = serviceWritten(properties);
            return service === undefined || services.includes(service);
          }),
  } satisfies Partial<Endpoints>;
  return endpointsWith(own, { all });
}

const endpointsWith = whenAsked<Endpoints>();
const endpointWith = whenAsked<Endpoint>();

function endpointOf(core: ModelCore, network: Network, groups: SecurityGroups, resource: Resource): Endpoint {
  const from = ofResource(resource);
  const property = (name: string) => core.evaluate.value(resource.properties.get(name));
  const ids = (name: string) => idsOf(property(name));
  const service = lazy(() => serviceOf(core, resource, property('ServiceName')));
  const vpc = lazy(() => vpcNamed(resource, property('VpcId'), network));
  const byOwnName = lazy(() => otherNamesOf(core, resource));
  // lazy, because every endpoint of a VPC is compared with all others there
  const type = lazy(() => typeOf(core, from));
  const isForOwnVpc = lazy(
    () => service().ofAws?.gatewayCapable !== true || booleanOf(onlyForInbound(core, resource)) === false,
  );
  const subnets = lazy(() => ids('SubnetIds').map((entry) => network.subnet(entry)));
  const routeTables = lazy(() => tablesAmong(ids('RouteTableIds'), network));
  const groupsOfIt = lazy(() => {
    const entries = ids('SecurityGroupIds');
    return entries.length > 0
      ? known(entries.map((entry) => groups.of(entry)))
      : defaultGroupOf(resource, network.vpc(property('VpcId')), groups);
  });
  const ofOthers = lazy(() => forOthers(core, resource, service().name));
  const privateDns = lazy(() => settingOf(core, from, 'PrivateDnsEnabled', false, booleanOf));
  return endpointWith(
    { kind: 'endpoint', ...identity(from) },
    {
      type,
      service: () => service().endpoint,
      awsService: () => service().ofAws,
      isUnlisted: () => service().isUnlisted,
      serviceName: () => service().name,
      serves: () => service().serves,
      isFips: () => service().ofAws?.isFips ?? false,
      isForOwnVpc,
      forOthers: ofOthers,
      vpc,
      subnets,
      groups: groupsOfIt,
      privateDns,
      byOwnName,
      routeTables,
      policy: () => property('PolicyDocument'),
    },
  );
}

/**
 * The default type is Gateway.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
 */
function typeOf(core: ModelCore, endpoint: Named): Answer<string> {
  return settingOf(core, endpoint, 'VpcEndpointType', 'Gateway', (value) =>
    value.kind === 'known' ? String(value.value) : undefined,
  );
}

function vpcNamed(endpoint: Resource, value: Value, network: Network): Answer<Vpc> {
  return value.kind === 'absent'
    ? notKnown({ because: said(reasons.namesNoVpc, { endpoint }), place: endpoint.at() })
    : known(network.vpc(value));
}

function tablesAmong(entries: readonly Value[], network: Network): Found<RouteTable> {
  // a parameter is no table of this template; a list, or a choice that the deployment takes, may hold one
  const open = entries.filter((entry) => entry.kind === 'unknown' && (entry.isList || entry.parameter === undefined));
  return { found: entries.map((entry) => network.routeTable(entry)), whyIncomplete: open.map(reasonOf) };
}

/**
 * An endpoint that names no group gets the default group of its VPC.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
 */
function defaultGroupOf(endpoint: Resource, vpc: Vpc, groups: SecurityGroups): Answer<readonly SecurityGroup[]> {
  const because = said(reasons.getsDefaultGroup, { endpoint, vpc });
  return known([groups.defaultOf(vpc)], { because, place: endpoint.at() });
}

/** What the ServiceName of an endpoint names. */
interface NamedService {
  /** A text with blanks as `parseServiceName` knows them: `com.amazonaws.${AWS::Region}.s3`; empty where nothing is known. */
  readonly name: string;
  /** The service of AWS that it is for certain. */
  readonly ofAws: ParsedServiceName | undefined;
  /** Whether it is a service of AWS that our tables don't have. */
  readonly isUnlisted: boolean;
  /** The endpoint name of the service, such as `s3`; a service of somebody's own has its whole name. */
  readonly endpoint: Answer<string>;
  /** The resource that has a service of its own, as an attribute names it. */
  readonly serves: Endpoint['serves'];
}

function serviceOf(core: ModelCore, endpoint: Resource, value: Value): NamedService {
  const name = value.kind === 'known' || value.kind === 'text' ? displayOf(value) : '';
  const ofAws = parseServiceName(name);
  const unlisted = ofAws === undefined ? unlistedService(name) : undefined;
  // a literal name that is none of AWS's is somebody's own service, and so is one of this form, whatever its blanks
  const own = value.kind === 'known' || name.startsWith('com.amazonaws.vpce.') ? name : undefined;
  const serves = resourceServed(core, value);
  const named = ofAws?.endpoint ?? unlisted ?? (serves === undefined ? own : displayOf(value));
  return { name, ofAws, isUnlisted: unlisted !== undefined, serves, endpoint: answer() };

  function answer(): Answer<string> {
    const place = value.node.at();
    if (named !== undefined)
      return known(named, { because: said(reasons.serviceNameIs, { name: shownAs(value) }), place });
    if (value.kind === 'absent')
      return notKnown({ because: said(reasons.namesNoService, { endpoint }), place: endpoint.at() });
    return notKnown(reasonOf(value));
  }
}

/** Source: https://docs.aws.amazon.com/aurora-dsql/latest/userguide/privatelink-managing-clusters.html */
function resourceServed(core: ModelCore, value: Value): Endpoint['serves'] {
  if (value.kind !== 'reference' || value.attribute !== 'VpcEndpointServiceName') return undefined;
  const resource = core.template.resources.get(value.id);
  return resource && { resource, isOnly: core.resourcesOf(resource.type).length === 1 };
}

/** Whether only Route 53 Resolver's inbound endpoints, and so networks outside the VPC, get its addresses for the service's name. */
function onlyForInbound({ evaluate }: ModelCore, { properties }: Resource): Value {
  const options = evaluate.value(properties.get('DnsOptions')).node;
  return evaluate.value(options.get('PrivateDnsOnlyForInboundResolverEndpoint'));
}

/**
 * Why an endpoint may serve others than the VPC that it is in, in this Region.
 * Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html and
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html#private-dns-s3-only-for-resolver-endpoint
 */
function forOthers(core: ModelCore, resource: Resource, serviceName: string): readonly Unknown[] {
  const { evaluate, template } = core;
  const own = template.pseudo.region;
  const region = evaluate.value(resource.properties.get('ServiceRegion'));
  const inName = /^(?:cn\.)?com\.amazonaws\.([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(serviceName)?.[1];
  const wanted = region.kind === 'absent' ? inName : displayOf(region);
  const isOwn =
    wanted === undefined ||
    wanted === own ||
    wanted === 'AWS::Region' ||
    (region.kind === 'absent' && own === undefined);
  const option = onlyForInbound(core, resource);
  const { id: name } = resource;
  const place = resource.at();
  return [
    ...(isOwn ? [] : [{ because: said(reasons.servesHostsOf, { endpoint: name, service: wanted }), place }]),
    ...(booleanOf(option) === true ? [{ because: said(reasons.takesNameForInbound, { endpoint: name }), place }] : []),
  ];
}
