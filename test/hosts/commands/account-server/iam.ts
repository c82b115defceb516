import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import type { Answer } from '../aws-server.ts';
import type { Answers } from './answers.ts';
import { escaped } from './xml.ts';

const noSuch: Answer = { error: 'NoSuchEntity', message: 'no such entity', status: 404 };

/** What IAM says of an account. */
export function iamAnswers({ roles, policies }: DeployedAnswers): Answers {
  const roleOf = (name: string | undefined) => roles.find(({ RoleName }) => RoleName === name);
  const policyOf = (arn: string | undefined) => policies.find(({ Arn }) => Arn === arn);
  return {
    GetRole: (input) => {
      const role = roleOf(input.RoleName);
      if (role === undefined) return noSuch;
      const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
      return {
        xml:
          `<Role><RoleName>${role.RoleName}</RoleName><Arn>${role.Arn}</Arn>` +
          `<AssumeRolePolicyDocument>${encoded(role.AssumeRolePolicyDocument)}</AssumeRolePolicyDocument>` +
          (boundary === undefined
            ? ''
            : `<PermissionsBoundary><PermissionsBoundaryArn>${boundary}</PermissionsBoundaryArn></PermissionsBoundary>`) +
          '</Role>',
      };
    },
    ListRolePolicies: (input) => {
      const all = (roleOf(input.RoleName)?.RolePolicyList ?? []).map(({ PolicyName }) => PolicyName ?? '');
      const from = Number(input.Marker ?? 0);
      const more = from + 1 < all.length;
      return {
        xml: `<PolicyNames>${members(all.slice(from, from + 1))}</PolicyNames><IsTruncated>${more}</IsTruncated>${more ? `<Marker>${from + 1}</Marker>` : ''}`,
      };
    },
    GetRolePolicy: (input) => {
      const policy = roleOf(input.RoleName)?.RolePolicyList?.find(({ PolicyName }) => PolicyName === input.PolicyName);
      return {
        xml: `<RoleName>${input.RoleName}</RoleName><PolicyName>${input.PolicyName}</PolicyName><PolicyDocument>${encoded(policy?.PolicyDocument)}</PolicyDocument>`,
      };
    },
    ListAttachedRolePolicies: (input) => {
      const all = (roleOf(input.RoleName)?.AttachedManagedPolicies ?? []).map(
        ({ PolicyArn }) => `<PolicyArn>${PolicyArn}</PolicyArn>`,
      );
      return { xml: `<AttachedPolicies>${members(all)}</AttachedPolicies><IsTruncated>false</IsTruncated>` };
    },
    GetPolicy: (input) => {
      const policy = policyOf(input.PolicyArn);
      if (policy === undefined) return noSuch;
      return {
        xml: `<Policy><PolicyName>${policy.PolicyName}</PolicyName><Arn>${policy.Arn}</Arn><DefaultVersionId>v1</DefaultVersionId></Policy>`,
      };
    },
    GetPolicyVersion: (input) => {
      const document = policyOf(input.PolicyArn)?.PolicyVersionList?.[0]?.Document;
      return {
        xml: `<PolicyVersion><Document>${encoded(document)}</Document><VersionId>v1</VersionId></PolicyVersion>`,
      };
    },
  };
}

/** A policy as IAM gives it: encoded for URLs. */
function encoded(document: unknown): string {
  return escaped(encodeURIComponent(JSON.stringify(document ?? {})));
}

function members(texts: readonly string[]): string {
  return texts.map((text) => `<member>${text}</member>`).join('');
}
