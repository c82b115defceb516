import { parseServiceName } from '../aws/services.ts';
import type { Resource } from '../template/template.ts';
import { displayOf } from '../template/value.ts';
import { type Answer, type Found, known, notKnown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { lazy } from './lazy.ts';
import { booleanOf, entriesOf, ofResource } from './naming.ts';
import { type Network, reasonOf } from './network.ts';
import type { SecurityGroups } from './security-groups.ts';
import type { Endpoint, RouteTable, SecurityGroup, Vpc } from './things.ts';

/** The VPC endpoints of a template in one scenario. */
export interface Endpoints {
  readonly all: readonly Endpoint[];
  /** The endpoints in a VPC; `more` says why there may be others. */
  in(vpc: Vpc): Found<Endpoint>;
}

export function readEndpoints(core: ModelCore, network: Network, groups: SecurityGroups): Endpoints {
  const { evaluate } = core;

  const endpointOf = (resource: Resource): Endpoint => {
    const property = (name: string) => evaluate.value(resource.properties.get(name));
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    const serviceName = lazy(() => property('ServiceName'));
    const parsed = lazy(() => parseServiceName(displayName(displayOf(serviceName()), serviceName().kind)));
    return {
      kind: 'endpoint',
      ...identity,
      // the default type is Gateway: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
      get type(): Answer<string> {
        const type = property('VpcEndpointType');
        if (type.kind === 'absent') return known('Gateway', { because: 'VpcEndpointType is not set, which means Gateway', place: resource.at() });
        return type.kind === 'known' ? known(String(type.value), { because: `VpcEndpointType is ${type.value}`, place: type.node.at() }) : notKnown(reasonOf(type));
      },
      get service(): Answer<string> {
        const service = parsed()?.endpoint;
        const value = serviceName();
        if (service !== undefined) return known(service, { because: `ServiceName is ${displayOf(value)}`, place: value.node.at() });
        // a literal name that is none of AWS's is somebody's own service
        if (value.kind === 'known') return known(String(value.value), { because: `ServiceName is ${value.value}`, place: value.node.at() });
        return notKnown(value.kind === 'absent' ? { because: `${resource.id} names no AWS service`, place: resource.at() } : reasonOf(value));
      },
      get serviceName() {
        return displayName(displayOf(serviceName()), serviceName().kind);
      },
      get isFips() {
        return parsed()?.isFips ?? false;
      },
      get vpc() {
        const vpc = property('VpcId');
        return vpc.kind === 'absent' ? notKnown({ because: `${resource.id} names no VPC`, place: resource.at() }) : known(network.vpc(vpc));
      },
      get subnets() {
        return entriesOf(property('SubnetIds')).map((entry) => network.subnet(entry));
      },
      get groups(): Answer<readonly SecurityGroup[]> {
        const entries = entriesOf(property('SecurityGroupIds'));
        if (entries.length > 0) return known(entries.map((entry) => groups.of(entry)));
        const vpc = network.vpc(property('VpcId'));
        return known([groups.defaultOf(vpc.id, vpc.name)], { because: `${resource.id} has no SecurityGroupIds, so it gets the default group of ${vpc.name}`, place: resource.at() });
      },
      get privateDns(): Answer<boolean> {
        const value = property('PrivateDnsEnabled');
        if (value.kind === 'absent') return known(false, { because: 'PrivateDnsEnabled is not set, which means false', place: resource.at() });
        const isOn = booleanOf(value);
        return isOn === undefined ? notKnown(reasonOf(value)) : known(isOn, { because: `PrivateDnsEnabled is ${isOn}`, place: value.node.at() });
      },
      get routeTables(): Found<RouteTable> {
        const tables = entriesOf(property('RouteTableIds')).map((entry) => network.routeTable(entry));
        const outside = entriesOf(property('RouteTableIds')).filter((entry) => entry.kind === 'unknown' && entry.isList);
        return { found: tables, more: outside.map(reasonOf) };
      },
      get policy() {
        return property('PolicyDocument');
      },
    };
  };

  const all = lazy(() => core.resourcesOf('AWS::EC2::VPCEndpoint').map(endpointOf));

  return {
    get all() {
      return all();
    },
    in(vpc) {
      const found = all().filter((endpoint) => endpoint.vpc.known && endpoint.vpc.value.id === vpc.id);
      const elsewhere = all().flatMap((endpoint) => (endpoint.vpc.known && (endpoint.vpc.value.resource !== undefined) === (vpc.resource !== undefined) ? [] : outsideVpc(endpoint, vpc)));
      return { found, more: [...network.openness(vpc), ...elsewhere] };
    },
  };

  /** An endpoint in a VPC that is named in another way may be in this one. */
  function outsideVpc(endpoint: Endpoint, vpc: Vpc) {
    return endpoint.vpc.known && endpoint.vpc.value.id !== vpc.id ? [{ because: `whether ${endpoint.name} is in ${vpc.name} is not known`, place: endpoint.place }] : [];
  }
}

/** The name of a service with blanks as `parseServiceName` knows them: `com.amazonaws.${AWS::Region}.s3`. */
function displayName(shown: string, kind: string): string {
  return kind === 'known' || kind === 'text' ? shown : '';
}
