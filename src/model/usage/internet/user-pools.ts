import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';

/**
 * A domain of a user pool of the template: an endpoint serves no pool that has one.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html
 */
export function userPoolDomain(core: ModelCore): Resource | undefined {
  return core.resourcesOf('AWS::Cognito::UserPoolDomain')[0];
}
