import { type FixRequest, type LambdaFunction, type Role, type Sentence, said } from '../../src/rule/index.ts';
import { titles } from './fix-titles.ts';

const policy = 'AWSLambdaVPCAccessExecutionRole';

/** A fix that grants what Lambda needs, with the words for it. */
export interface VpcAccess extends FixRequest {
  /** The managed policy that holds all of it. */
  readonly policy: string;
  /** The property that takes the policy: `ManagedPolicyArns of OrdersRole`. */
  readonly where: Sentence;
}

/** Gives a role the permissions on network interfaces; a role that SAM creates gets them by its function's `Policies`. */
export function allowVpcAccess(role: Role, fn: LambdaFunction): VpcAccess {
  if (role.isDerived) {
    const where = said(titles.policiesOf, { fn });
    return {
      policy,
      where,
      title: said(titles.addTo, { policy, where }),
      edits: [{ kind: 'append', at: fn.resource.at('Properties', 'Policies'), value: policy }],
    };
  }
  const where = said(titles.managedPoliciesOf, { role });
  const arn = `arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}`;
  return {
    policy,
    where,
    title: said(titles.addTo, { policy, where }),
    edits: [{ kind: 'append', at: role.resource.at('Properties', 'ManagedPolicyArns'), value: { 'Fn::Sub': arn } }],
  };
}
