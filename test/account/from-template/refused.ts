import type { Deployment } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';

/** Throws `NotLiteral` for a template of which an account can't be put together here. */
export function refuseUnusual({ existing, ofType }: Deployment): void {
  const hasCustomResources = existing.some(({ type }) => /^Custom::|::CustomResource$/.test(type));
  for (const { called, properties: given } of ofType('AWS::Lambda::Function')) {
    if (called !== undefined) throw new NotLiteral('it has no name of its own to be listed by');
    if (given.get('FunctionName').raw !== undefined && hasCustomResources)
      throw new NotLiteral('functions are called by their logical ids here, whatever name they are given');
  }
  // what is not written here would have to be put together by hand
  for (const type of [
    'AWS::EC2::SubnetCidrBlock',
    'AWS::EC2::VPNGatewayRoutePropagation',
    'AWS::EC2::RouteServerPropagation',
    // a route to one of an instance is told with the instance
    'AWS::EC2::NetworkInterface',
    'AWS::CloudFormation::Stack',
    'AWS::Synthetics::Canary',
    'AWS::Lambda::CapacityProvider',
    'AWS::SecretsManager::RotationSchedule',
  ])
    if (ofType(type).length > 0) throw new NotLiteral(type);
}
