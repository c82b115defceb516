import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import { idsOf } from '../base/naming.ts';

/** The endpoint that OpenSearch Serverless creates itself in a VPC, for its collections. */
export const collectionEndpointType = 'AWS::OpenSearchServerless::VpcEndpoint';

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
