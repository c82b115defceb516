import type { SaidManagedPolicy, SaidRole } from '../deployed-answers.ts';
import { documentOf } from './policy-document.ts';
import { filled, type Named, sorted, type ViewedResource } from './viewed-resource.ts';

/** Roles and their managed policies as resources of the view. */
export interface ViewedRoles {
  readonly resources: readonly ViewedResource[];
  /** A reference in place of the ARN of a role of the view. */
  at(arn: string | undefined): unknown;
}

/** The roles of functions, and the policies of the account that they have. */
export function viewRoles(
  saidRoles: readonly SaidRole[],
  saidPolicies: readonly SaidManagedPolicy[],
  named: Named,
): ViewedRoles {
  const roles = sorted(saidRoles, ({ Arn }) => Arn);
  const roleNames = new Map(roles.map(({ Arn = '', RoleName = '' }) => [Arn, named(RoleName, 'role')]));
  const policies = documentsOf(saidPolicies);
  const policyNames = new Map(policies.map(({ arn, name }) => [arn, named(name, 'policy')]));
  return {
    resources: [
      ...roles.map(
        (role): ViewedResource => [roleNames.get(role.Arn ?? '')!, 'AWS::IAM::Role', roleProperties(role, policyNames)],
      ),
      ...policies.map(
        ({ arn, name, document }): ViewedResource => [
          policyNames.get(arn)!,
          'AWS::IAM::ManagedPolicy',
          { ManagedPolicyName: name, PolicyDocument: document },
        ],
      ),
    ],
    at(arn) {
      const name = roleNames.get(arn ?? '');
      return name === undefined ? arn : { 'Fn::GetAtt': [name, 'Arn'] };
    },
  };
}

/** The managed policies of which the version that counts could be read. */
function documentsOf(policies: readonly SaidManagedPolicy[]) {
  return sorted(policies, ({ Arn }) => Arn).flatMap(({ Arn, PolicyName, PolicyVersionList = [] }) => {
    const version = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
    return Arn === undefined || version?.Document === undefined
      ? []
      : [{ arn: Arn, name: PolicyName ?? Arn, document: documentOf(version.Document) }];
  });
}

function roleProperties(role: SaidRole, policyNames: ReadonlyMap<string, string>): object {
  const policy = (arn: string) => (policyNames.has(arn) ? { Ref: policyNames.get(arn) } : arn);
  const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
  const isWhole =
    role.RolePolicyList !== undefined && role.AttachedManagedPolicies !== undefined && role.hasOtherPolicies !== true;
  return {
    RoleName: role.RoleName,
    AssumeRolePolicyDocument: documentOf(role.AssumeRolePolicyDocument),
    Policies: [
      ...(role.RolePolicyList ?? []).map(({ PolicyName, PolicyDocument }) =>
        filled({ PolicyName, PolicyDocument: documentOf(PolicyDocument) }),
      ),
      // something that is no policy: what else there is of them is not known
      ...(isWhole ? [] : ['not read']),
    ],
    ManagedPolicyArns: (role.AttachedManagedPolicies ?? []).flatMap(({ PolicyArn }) =>
      PolicyArn === undefined ? [] : [policy(PolicyArn)],
    ),
    PermissionsBoundary: boundary === undefined ? undefined : policy(boundary),
  };
}
