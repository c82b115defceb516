import type { Resource } from '../../template/resource.ts';
import { known } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, Vpc } from '../base/entities.ts';
import { identity } from '../base/entity-store.ts';
import { idOf, rememberBy } from '../base/lazy.ts';
import { idsOf, ofResource } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';

/** The endpoints that OpenSearch Serverless creates itself in a VPC, for its collections. */
export interface CollectionEndpoints {
  /** Those of a VPC that lead to a collection: a network policy names them. */
  in(vpc: Vpc): readonly Endpoint[];
}

export const collectionEndpointType = 'AWS::OpenSearchServerless::VpcEndpoint';

/** The interface endpoints for collections: what they serve has no service name of PrivateLink. */
export function readCollectionEndpoints(
  core: ModelCore,
  network: Network,
  groups: SecurityGroups,
): CollectionEndpoints {
  return {
    in: rememberBy(idOf, ({ resource: vpc }: Vpc) =>
      core
        .resourcesOf(collectionEndpointType)
        .filter((each) => vpc !== undefined && vpcOf(core, each)?.id === vpc.id && leadsToCollection(core, each))
        .map((each) => endpointOf(core, network, groups, each)),
    ),
  };
}

/** The VPC of the template that such an endpoint is in. */
export function vpcOf(core: ModelCore, { properties }: Resource): Resource | undefined {
  const vpc = core.evaluate.value(properties.get('VpcId'));
  const resource = vpc.kind === 'reference' ? core.template.resources.get(vpc.id) : undefined;
  return resource?.type === 'AWS::EC2::VPC' ? resource : undefined;
}

/**
 * Whether it is known what such an endpoint leads to, and who may pass it: a network policy names it, and it has groups. A
 * collection that no such policy covers may be called in public, and one of the newer kind by other endpoints.
 * Sources: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html and
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-collection-endpoints.html
 */
export function leadsToCollection(core: ModelCore, { id, properties }: Resource): boolean {
  const isNamed = core.template.mentionsOf(id).some(({ from, via }) => {
    const policy = from === undefined ? undefined : core.template.resources.get(from);
    return (
      via !== 'DependsOn' &&
      policy?.type === 'AWS::OpenSearchServerless::SecurityPolicy' &&
      core.exists(policy) &&
      core.evaluate.text(policy.properties.get('Type')) === 'network'
    );
  });
  return isNamed && idsOf(core.evaluate.value(properties.get('SecurityGroupIds'))).length > 0;
}

/**
 * A private hosted zone, which comes with it, has the names of all collections of the Region.
 * Source: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-vpc.html
 */
function endpointOf(core: ModelCore, network: Network, groups: SecurityGroups, resource: Resource): Endpoint {
  const property = (name: string) => core.evaluate.value(resource.properties.get(name));
  return {
    kind: 'endpoint',
    ...identity(ofResource(resource)),
    type: known('Interface'),
    service: known('none'),
    awsService: undefined,
    isUnlisted: false,
    serviceName: '',
    isFips: false,
    isForOwnVpc: true,
    forOthers: [],
    vpc: known(network.vpc(property('VpcId'))),
    subnets: idsOf(property('SubnetIds')).map((entry) => network.subnet(entry)),
    groups: known(idsOf(property('SecurityGroupIds')).map((entry) => groups.of(entry))),
    privateDns: known(true),
    byOwnName: [],
    routeTables: { found: [], whyIncomplete: [] },
    policy: property('PolicyDocument'),
  };
}
