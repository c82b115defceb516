import type { Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';
import { makeMap, makeResource, withEntries } from './derive.ts';
import { fillIn } from './fill-in.ts';

/** A capacity provider, with its operator's role where none is given. */
export function expandCapacityProvider(provider: Resource, properties: Node): readonly [Resource, ...Resource[]] {
  const roleId = `${provider.id}OperatorRole`;
  const role = fillIn(properties.get('OperatorRole'), { 'Fn::GetAtt': [roleId, 'Arn'] });
  const plain = withEntries(properties, {
    OperatorRole: undefined,
    PermissionsConfig: makeMap(role.value, { CapacityProviderOperatorRoleArn: role.value }),
  });
  const own = readResource(provider.id, withEntries(provider.node, { Properties: plain }));
  if (!role.isMade) return [own];
  const made = makeResource(provider, roleId, 'AWS::IAM::Role', provider.node, {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: ['lambda.amazonaws.com'] } }],
    },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator'],
  });
  return [own, made];
}
