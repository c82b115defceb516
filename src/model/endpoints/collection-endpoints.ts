import type { Resource } from '../../template/resource.ts';
import { known } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, Vpc } from '../base/entities.ts';
import { identity } from '../base/entity-store.ts';
import { idOf, rememberBy } from '../base/lazy.ts';
import { idsOf, ofResource } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import { collectionEndpointType, leadsToCollection, vpcOf } from '../network/for-collections.ts';
import type { Network } from '../network/network.ts';

/** The endpoints that OpenSearch Serverless creates itself in a VPC, for its collections. */
export interface CollectionEndpoints {
  /** Those of a VPC that lead to a collection: a network policy names them. */
  in(vpc: Vpc): readonly Endpoint[];
}

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
    serves: undefined,
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
