import type { DeployedAnswers, SaidManagedPolicy, SaidRole } from '../../../src/account/deployed/deployed-answers.ts';
import { account, type Item } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';

/** The roles of a template and its managed policies, as IAM tells of them. */
export function rolesOf({ ofType, properties }: Deployment): Pick<DeployedAnswers, 'roles' | 'policies'> {
  const standalone = [
    ...ofType('AWS::IAM::Policy').map(properties),
    ...ofType('AWS::IAM::RolePolicy').map((resource) => ({
      ...properties(resource),
      Roles: properties(resource).RoleName,
    })),
  ];
  const managed = ofType('AWS::IAM::ManagedPolicy');
  // policies are called by their logical ids here, whatever name they are given
  const policyArn = (arn: string) => {
    const named = managed.find((each) => arn.endsWith(`:policy/${properties(each).ManagedPolicyName}`));
    return named === undefined ? arn : `arn:aws:iam::${account}:policy/${named.name}`;
  };
  const roles = ofType('AWS::IAM::Role').map((resource): SaidRole => {
    const given = properties(resource);
    const isFor = (each: Item) => ([each.Roles ?? []].flat() as unknown[]).includes(resource.name);
    return {
      Arn: `arn:aws:iam::${account}:role/${resource.name}`,
      RoleName: resource.name,
      AssumeRolePolicyDocument: given.AssumeRolePolicyDocument,
      RolePolicyList: [
        ...([given.Policies ?? []].flat() as Item[]),
        ...standalone.filter(isFor),
      ] as SaidRole['RolePolicyList'],
      AttachedManagedPolicies: [
        ...[given.ManagedPolicyArns ?? []].flat().map(String),
        ...managed
          .filter((each) => isFor(properties(each)))
          .map(({ name }) => `arn:aws:iam::${account}:policy/${name}`),
      ].map((PolicyArn) => ({ PolicyArn })),
      ...(given.PermissionsBoundary !== undefined && {
        PermissionsBoundary: { PermissionsBoundaryArn: policyArn(String(given.PermissionsBoundary)) },
      }),
    };
  });
  const policies = managed.map(
    (resource): SaidManagedPolicy => ({
      Arn: `arn:aws:iam::${account}:policy/${resource.name}`,
      PolicyName: resource.name,
      PolicyVersionList: [{ IsDefaultVersion: true, Document: properties(resource).PolicyDocument }],
    }),
  );
  return { roles, policies };
}
