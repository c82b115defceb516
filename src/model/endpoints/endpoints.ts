import { parseServiceName, unlistedService } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { displayOf, shownAs } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, RouteTable, SecurityGroup, Vpc } from '../base/entities.ts';
import { identity, settingOf } from '../base/entity-store.ts';
import { idOf, lazy, rememberBy } from '../base/lazy.ts';
import { booleanOf, idsOf, ofResource, reasonOf } from '../base/naming.ts';
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

export function readEndpoints(core: ModelCore, network: Network, groups: SecurityGroups): Endpoints {
  const all = lazy(() => core.resourcesOf(endpointType).map((resource) => endpointOf(core, network, groups, resource)));
  return {
    get all() {
      return all();
    },
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
  };
}

function endpointOf(core: ModelCore, network: Network, groups: SecurityGroups, resource: Resource): Endpoint {
  const from = ofResource(resource);
  const property = (name: string) => core.evaluate.value(resource.properties.get(name));
  const ids = (name: string) => idsOf(property(name));
  const serviceName = lazy(() => {
    const value = property('ServiceName');
    // a name with blanks, as `parseServiceName` knows them: `com.amazonaws.${AWS::Region}.s3`
    return { value, text: value.kind === 'known' || value.kind === 'text' ? displayOf(value) : '' };
  });
  const awsService = lazy(() => parseServiceName(serviceName().text));
  const vpc = lazy<Answer<Vpc>>(() => {
    const value = property('VpcId');
    return value.kind === 'absent'
      ? notKnown({ because: said(reasons.namesNoVpc, { endpoint: resource }), place })
      : known(network.vpc(value));
  });
  const byOwnName = lazy(() => otherNamesOf(core, resource));
  // lazy, because every endpoint of a VPC is compared with all others there
  const type = lazy(() =>
    // the default type is Gateway: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
    settingOf(core, from, 'VpcEndpointType', 'Gateway', (value) =>
      value.kind === 'known' ? String(value.value) : undefined,
    ),
  );
  const service = lazy((): Answer<string> => {
    const { value } = serviceName();
    const because = { because: said(reasons.serviceNameIs, { name: shownAs(value) }), place: value.node.at() };
    const service = awsService();
    if (service !== undefined) return known(service.endpoint, because);
    const unlisted = unlistedService(serviceName().text);
    if (unlisted !== undefined) return known(unlisted, because);
    const own = serves();
    if (own !== undefined) return known(displayOf(value), because);
    // a literal name that is none of AWS's is somebody's own service, and so is one of this form, whatever its blanks
    if (value.kind === 'known' || serviceName().text.startsWith('com.amazonaws.vpce.'))
      return known(serviceName().text, because);
    if (value.kind === 'absent')
      return notKnown({ because: said(reasons.namesNoService, { endpoint: resource }), place });
    return notKnown(reasonOf(value));
  });
  /** Source: https://docs.aws.amazon.com/aurora-dsql/latest/userguide/privatelink-managing-clusters.html */
  const serves = lazy(() => {
    const { value } = serviceName();
    if (value.kind !== 'reference' || value.attribute !== 'VpcEndpointServiceName') return undefined;
    const resource = core.template.resources.get(value.id);
    return resource && { resource, isOnly: core.resourcesOf(resource.type).length === 1 };
  });
  const isUnlisted = lazy(() => unlistedService(serviceName().text) !== undefined);
  const isForOwnVpc = lazy(() => {
    const options = property('DnsOptions').node;
    const onlyForResolver = core.evaluate.value(options.get('PrivateDnsOnlyForInboundResolverEndpoint'));
    return awsService()?.gatewayCapable !== true || booleanOf(onlyForResolver) === false;
  });
  const subnets = lazy(() => ids('SubnetIds').map((entry) => network.subnet(entry)));
  const routeTables = lazy((): Found<RouteTable> => {
    const entries = ids('RouteTableIds');
    // a parameter is no table of this template; a list, or a choice that the deployment takes, may hold one
    const open = entries.filter((entry) => entry.kind === 'unknown' && (entry.isList || entry.parameter === undefined));
    return { found: entries.map((entry) => network.routeTable(entry)), whyIncomplete: open.map(reasonOf) };
  });
  const groupsOfIt = lazy((): Answer<readonly SecurityGroup[]> => {
    const entries = ids('SecurityGroupIds');
    if (entries.length > 0) return known(entries.map((entry) => groups.of(entry)));
    const vpc = network.vpc(property('VpcId'));
    const because = said(reasons.getsDefaultGroup, { endpoint: resource, vpc });
    return known([groups.defaultOf(vpc)], { because, place });
  });
  const ofOthers = lazy(() => forOthers(core, resource, serviceName().text));
  const privateDns = lazy(() => settingOf(core, from, 'PrivateDnsEnabled', false, booleanOf));
  const place = resource.at();
  return {
    kind: 'endpoint',
    ...identity(from),
    get type(): Answer<string> {
      return type();
    },
    get service(): Answer<string> {
      return service();
    },
    get awsService() {
      return awsService();
    },
    get isUnlisted() {
      return isUnlisted();
    },
    get serviceName() {
      return serviceName().text;
    },
    get serves() {
      return serves();
    },
    get isFips() {
      return awsService()?.isFips ?? false;
    },
    get isForOwnVpc() {
      return isForOwnVpc();
    },
    get forOthers() {
      return ofOthers();
    },
    get vpc() {
      return vpc();
    },
    get subnets() {
      return subnets();
    },
    get groups(): Answer<readonly SecurityGroup[]> {
      return groupsOfIt();
    },
    get privateDns(): Answer<boolean> {
      return privateDns();
    },
    get byOwnName() {
      return byOwnName();
    },
    get routeTables(): Found<RouteTable> {
      return routeTables();
    },
    get policy() {
      return property('PolicyDocument');
    },
  };
}

/**
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
  const option = evaluate.value(resource.properties.get('DnsOptions').get('PrivateDnsOnlyForInboundResolverEndpoint'));
  const { id: name } = resource;
  const place = resource.at();
  return [
    ...(isOwn ? [] : [{ because: said(reasons.servesHostsOf, { endpoint: name, service: wanted }), place }]),
    ...(booleanOf(option) === true ? [{ because: said(reasons.takesNameForInbound, { endpoint: name }), place }] : []),
  ];
}
