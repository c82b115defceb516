import { said } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Entity, SecurityGroup, Vpc } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import { idsOf, ofResource } from '../base/naming.ts';
import { serviceWritten } from '../base/service-written.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from './network.ts';
import { reasons } from './reasons.ts';

/** What gives a VPC access to a service network of VPC Lattice: an association, or an endpoint of type ServiceNetwork. */
export interface ServiceNetworkAccess extends Entity {
  readonly vpc: Answer<Vpc>;
  /** The groups that its traffic has to pass; none of an association without any. */
  readonly groups: readonly SecurityGroup[];
}

/** The service networks of VPC Lattice, as far as templates have them. */
export interface ServiceNetworks {
  /** What gives a VPC access; `whyIncomplete` says why there may be others. */
  accessFrom(vpc: Vpc): { readonly found: readonly ServiceNetworkAccess[]; readonly whyIncomplete: readonly Unknown[] };
  /** The service networks and services of the template: with none, nothing here says what is called. */
  readonly services: readonly string[];
  /** The ports of the listeners of those services; `undefined` where they have none, or one of a port that is not known. */
  readonly ports: readonly number[] | undefined;
}

const associationType = 'AWS::VpcLattice::ServiceNetworkVpcAssociation';
const endpointType = 'AWS::EC2::VPCEndpoint';

/** Source: https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html */
export function readServiceNetworks(core: ModelCore, network: Network, groups: SecurityGroups): ServiceNetworks {
  const all = lazy(() => [
    ...accessesOf(associationType, 'VpcIdentifier'),
    ...accessesOf(endpointType, 'VpcId').filter(
      ({ resource }) =>
        core.evaluate.value(resource!.properties.get('ServiceNetworkArn')).kind !== 'absent' ||
        core.evaluate.text(resource!.properties.get('VpcEndpointType')) === 'ServiceNetwork',
    ),
  ]);

  const accessesOf = (type: string, property: string) =>
    core.resourcesOf(type).map((resource): ServiceNetworkAccess => {
      const vpc = core.evaluate.value(resource.properties.get(property));
      return {
        ...ofResource(resource),
        vpc:
          vpc.kind === 'absent'
            ? notKnown({ because: said(reasons.namesNoVpc, { resource }), place: resource.at() })
            : known(network.vpc(vpc)),
        get groups() {
          return idsOf(core.evaluate.value(resource.properties.get('SecurityGroupIds'))).map((each) => groups.of(each));
        },
      };
    });

  return {
    accessFrom(vpc) {
      const found = all().filter((each) => each.vpc.known && each.vpc.value.id === vpc.id);
      // one whose VPC is named from outside may be of this one
      const elsewhere = all().flatMap((each): readonly Unknown[] => {
        if (!each.vpc.known) return each.vpc.because;
        return each.vpc.value.id !== vpc.id && each.vpc.value.resource === undefined
          ? [{ because: said(reasons.unknownWhetherOf, { association: each, vpc }), place: each.place }]
          : [];
      });
      const added =
        vpc.resource === undefined
          ? []
          : [
              ...network.escapes.perhapsAdded(vpc.resource, associationType),
              ...network.escapes.perhapsAdded(
                vpc.resource,
                endpointType,
                (properties) => serviceWritten(properties) === undefined,
              ),
            ];
      return { found, whyIncomplete: [...network.openness(vpc), ...elsewhere, ...added] };
    },
    get services() {
      return ['AWS::VpcLattice::ServiceNetwork', 'AWS::VpcLattice::Service'].flatMap((type) =>
        core.resourcesOf(type).map(({ name }) => name),
      );
    },
    get ports() {
      const ports = core.resourcesOf('AWS::VpcLattice::Listener').map((listener) => portOf(core, listener));
      return ports.length > 0 && ports.every((port) => port !== undefined) ? [...new Set(ports)] : undefined;
    },
  };
}

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html */
function portOf({ evaluate }: ModelCore, { properties }: Resource): number | undefined {
  const text = evaluate.text(properties.get('Port'));
  if (text !== undefined) return Number(text);
  if (properties.get('Port').raw !== undefined) return undefined;
  return { HTTPS: 443, HTTP: 80 }[evaluate.text(properties.get('Protocol')) ?? ''];
}
