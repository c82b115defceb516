import type { FixRequest, LambdaFunction, Role } from '../../src/rule/index.ts';

const policy = 'AWSLambdaVPCAccessExecutionRole';

/** A fix that grants what Lambda needs, with the words for it. */
export interface VpcAccess extends FixRequest {
  /** The managed policy that holds all of it. */
  readonly policy: string;
  /** The property that takes the policy: `ManagedPolicyArns of OrdersRole`. */
  readonly where: string;
}

/** Gives a role the permissions on network interfaces; a role that SAM makes gets them by its function's `Policies`. */
export function allowVpcAccess(role: Role, fn: LambdaFunction): VpcAccess {
  if (role.isDerived) {
    const where = `Policies of ${fn.name}`;
    return {
      policy,
      where,
      title: `Add ${policy} to ${where}`,
      edits: [{ kind: 'append', at: fn.resource.at('Properties', 'Policies'), value: policy }],
    };
  }
  const where = `ManagedPolicyArns of ${role.name}`;
  const arn = `arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}`;
  return {
    policy,
    where,
    title: `Add ${policy} to ${where}`,
    edits: [{ kind: 'append', at: role.resource.at('Properties', 'ManagedPolicyArns'), value: { 'Fn::Sub': arn } }],
  };
}
