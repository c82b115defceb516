import type { SaidManagedPolicy, SaidRole } from '../../account/deployed/deployed-answers.ts';
import { type Clause, said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { askAws, isDenied } from './errors.ts';
import { type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

/** What IAM says of some roles. */
interface Roles {
  readonly roles: readonly SaidRole[];
  readonly policies: readonly SaidManagedPolicy[];
}

/**
 * Roles by their ARNs, with the policies of the account that they have. Of a role or policy that may not be looked at, or is
 * gone, there is a note; nothing where none could be asked for.
 */
export async function readRoles(
  arns: readonly string[],
  settings: AwsSettings,
  notes: Note[],
): Promise<Roles | undefined> {
  if (arns.length === 0) return undefined;
  return orNote(notes, said(awsTexts.roles), 'iam:GetRole', async () => {
    const iam = await loadClient('iam', settings);
    const denied = new Map<string, Clause>();
    /** The answer, or nothing where it is denied: the rest of the role is looked at all the same. */
    const unlessDenied: UnlessDenied = (what, action, ask) =>
      askAws(action, async () => {
        try {
          return await ask();
        } catch (error) {
          if (!isDenied(error)) throw error;
          denied.set(action, what);
          return undefined;
        }
      });
    const roles: SaidRole[] = [];
    for (const arn of arns) {
      const role = await readRole(iam, arn, unlessDenied);
      if (role === 'gone') notes.push(said(awsTexts.roleGone, { arn }));
      else if (role !== undefined) roles.push(role);
    }
    const policies: SaidManagedPolicy[] = [];
    const attached = roles.flatMap(({ AttachedManagedPolicies = [], PermissionsBoundary }) => [
      ...AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []),
      ...(PermissionsBoundary?.PermissionsBoundaryArn === undefined
        ? []
        : [PermissionsBoundary.PermissionsBoundaryArn]),
    ]);
    for (const arn of new Set(attached)) {
      // what the policies of AWS allow is known
      if (/^arn:[^:]+:iam::aws:/.test(arn)) continue;
      const policy = await readPolicy(iam, arn, unlessDenied);
      if (policy !== undefined) policies.push(policy);
    }
    for (const [action, what] of denied) notes.push(said(awsTexts.notLookedAt, { what, action }));
    return { roles, policies };
  });
}

type UnlessDenied = <T>(what: Clause, action: string, ask: () => Promise<T>) => Promise<T | undefined>;

async function readRole(
  { sdk, client }: Service<'iam'>,
  arn: string,
  unlessDenied: UnlessDenied,
): Promise<SaidRole | 'gone' | undefined> {
  const RoleName = arn.split('/').at(-1)!;
  const role = await unlessDenied(said(awsTexts.roles), 'iam:GetRole', async () => {
    try {
      return (await client.send(new sdk.GetRoleCommand({ RoleName }))).Role;
    } catch (error) {
      // a function keeps the name of a role that is gone
      if (!/^NoSuchEntity(?:Exception)?$/.test((error as Error).name)) throw error;
      return 'gone';
    }
  });
  if (role === undefined || role === 'gone') return role;
  const inline = await unlessDenied(said(awsTexts.inlinePolicies), 'iam:ListRolePolicies', async () => {
    const names: string[] = [];
    for await (const page of sdk.paginateListRolePolicies({ client }, { RoleName }))
      names.push(...(page.PolicyNames ?? []));
    return names;
  });
  const documents =
    inline &&
    (await unlessDenied(said(awsTexts.inlinePolicies), 'iam:GetRolePolicy', () =>
      Promise.all(inline.map((PolicyName) => client.send(new sdk.GetRolePolicyCommand({ RoleName, PolicyName })))),
    ));
  const attached = await unlessDenied(said(awsTexts.attachedPolicies), 'iam:ListAttachedRolePolicies', async () => {
    const all: { readonly PolicyArn?: string | undefined }[] = [];
    for await (const page of sdk.paginateListAttachedRolePolicies({ client }, { RoleName }))
      all.push(...(page.AttachedPolicies ?? []));
    return all;
  });
  const { AssumeRolePolicyDocument, PermissionsBoundary } = role;
  return {
    Arn: arn,
    RoleName,
    AssumeRolePolicyDocument,
    PermissionsBoundary,
    ...(documents && { RolePolicyList: documents }),
    ...(attached && { AttachedManagedPolicies: attached }),
  };
}

async function readPolicy(
  { sdk, client }: Service<'iam'>,
  PolicyArn: string,
  unlessDenied: UnlessDenied,
): Promise<SaidManagedPolicy | undefined> {
  const policy = await unlessDenied(said(awsTexts.managedPolicies), 'iam:GetPolicy', () =>
    client.send(new sdk.GetPolicyCommand({ PolicyArn })),
  );
  const VersionId = policy?.Policy?.DefaultVersionId;
  if (VersionId === undefined) return undefined;
  const version = await unlessDenied(said(awsTexts.managedPolicies), 'iam:GetPolicyVersion', () =>
    client.send(new sdk.GetPolicyVersionCommand({ PolicyArn, VersionId })),
  );
  const Document = version?.PolicyVersion?.Document;
  if (Document === undefined) return undefined;
  return {
    Arn: PolicyArn,
    PolicyName: policy?.Policy?.PolicyName,
    PolicyVersionList: [{ IsDefaultVersion: true, Document }],
  };
}
