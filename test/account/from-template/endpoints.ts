import type { Deployment } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';

/** The VPC endpoints of a template. */
export function endpointsOf({ ids, ofType, list, properties, defaultGroup }: Deployment) {
  const vpcs = ofType('AWS::EC2::VPC');
  const allowAll = { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] };
  return ofType('AWS::EC2::VPCEndpoint').map((resource) => {
    const { VpcEndpointType = 'Gateway', ...given } = properties(resource);
    const vpc = vpcs.find(({ id }) => ids.get(id) === given.VpcId);
    const isInterface = VpcEndpointType === 'Interface';
    const own = list(resource.properties.get('SecurityGroupIds')).map(String);
    if (vpc === undefined || given.ServiceName === undefined) throw new NotLiteral('an endpoint elsewhere');
    // one of which no group is written has the default group of its VPC
    const groups = isInterface && own.length === 0 ? [defaultGroup(vpc.id)] : own;
    return {
      VpcEndpointId: ids.get(resource.id)!,
      VpcEndpointType: String(VpcEndpointType),
      VpcId: String(given.VpcId),
      ServiceName: String(given.ServiceName),
      State: 'available',
      RouteTableIds: list(resource.properties.get('RouteTableIds')).map(String),
      SubnetIds: list(resource.properties.get('SubnetIds')).map(String),
      Groups: groups.map((GroupId) => ({ GroupId })),
      PrivateDnsEnabled: given.PrivateDnsEnabled === undefined ? false : String(given.PrivateDnsEnabled) === 'true',
      PolicyDocument:
        typeof given.PolicyDocument === 'string'
          ? given.PolicyDocument
          : JSON.stringify(given.PolicyDocument ?? allowAll),
    };
  });
}
