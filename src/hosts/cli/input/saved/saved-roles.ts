import type {
  SaidConfiguration,
  SaidManagedPolicy,
  SaidPolicy,
  SaidRole,
} from '../../../../account/deployed/deployed-answers.ts';
import { type Clause, said } from '../../../../language/sentence.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { itemsOf, type SavedOutput } from '../../files/saved-output.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';

/** What IAM said of execution roles. */
export interface SavedRoles {
  readonly roles: readonly SaidRole[];
  readonly policies: readonly SaidManagedPolicy[];
}

/** Prints all of the roles and the policies of an account. */
export const authorization = '`aws iam get-account-authorization-details --filter Role LocalManagedPolicy`';

/** Whether a page is one of those that say something of a role or a policy. */
export function isOfRole(page: SavedOutput): boolean {
  return (
    isPlainMap(page.Role) ||
    isInlinePolicy(page) ||
    Array.isArray(page.AttachedPolicies) ||
    Array.isArray(page.PolicyNames) ||
    isPlainMap(page.Policy) ||
    isPlainMap(page.PolicyVersion)
  );
}

function isInlinePolicy({ RoleName, PolicyName, PolicyDocument }: SavedOutput): boolean {
  return typeof RoleName === 'string' && typeof PolicyName === 'string' && PolicyDocument !== undefined;
}

/**
 * The roles of functions: all of an account at once, or one by one with `get-role` and what goes with it. `list-attached-role-policies` and
 * `list-role-policies` print no name of the role, and `get-policy-version` none of the policy: it has to be added unless there is one alone.
 * What was not printed of a role is not known. Throws `UsageError`.
 */
export function rolesIn(pages: readonly SavedOutput[], functions: readonly SaidConfiguration[]): SavedRoles {
  const all: readonly SaidRole[] = pages.flatMap((page) => itemsOf(page, 'RoleDetailList'));
  const known = new Set(all.map(({ Arn }) => Arn));
  const single = pages.flatMap(({ Role }): SaidRole[] =>
    isPlainMap(Role) && !known.has(Role.Arn as string) ? [Role] : [],
  );
  const nameOf = namesOfRoles(single, functions);
  const roles = single.map((role): SaidRole => {
    const own = pages.filter((page) => nameOf(page) === role.RoleName);
    return { ...role, ...policiesOf(own) };
  });
  return {
    roles: [...all, ...roles],
    policies: [...pages.flatMap((page) => itemsOf(page, 'Policies')), ...policiesIn(pages, roles)],
  };
}

/** The name of the role that a page is of. */
function namesOfRoles(single: readonly SaidRole[], functions: readonly SaidConfiguration[]) {
  const names = new Set(single.map(({ RoleName }) => RoleName));
  const ofFunctions = new Set(functions.flatMap(({ Role }) => Role?.split('/').at(-1) ?? []));
  const only = names.size === 1 ? [...names][0] : undefined;
  return (page: SavedOutput): string | undefined => {
    if (!Array.isArray(page.AttachedPolicies) && !Array.isArray(page.PolicyNames) && !isInlinePolicy(page))
      return undefined;
    if (typeof page.RoleName === 'string') return page.RoleName;
    if (only !== undefined && ofFunctions.size < 2) return only;
    const list = Array.isArray(page.AttachedPolicies) ? 'list-attached-role-policies' : 'list-role-policies';
    throw new UsageError(
      said(inputTexts.ofWhichRole, { command: command(list) }),
      said(inputTexts.addRoleName, { command: authorization }),
    );
  };
}

/** What the pages of one role say of its policies. */
function policiesOf(
  pages: readonly SavedOutput[],
): Pick<SaidRole, 'RolePolicyList' | 'AttachedManagedPolicies' | 'hasOtherPolicies'> {
  const inline: readonly SaidPolicy[] = pages.filter(isInlinePolicy);
  const names = pages.flatMap(({ PolicyNames }) => (Array.isArray(PolicyNames) ? [PolicyNames] : []));
  const isWhole =
    names.length > 0 && names.flat().every((name) => inline.some(({ PolicyName }) => PolicyName === name));
  const lists = pages.filter(({ AttachedPolicies }) => Array.isArray(AttachedPolicies));
  return {
    RolePolicyList: inline,
    ...(!isWhole && { hasOtherPolicies: true }),
    ...(lists.length > 0 && { AttachedManagedPolicies: lists.flatMap((page) => itemsOf(page, 'AttachedPolicies')) }),
  };
}

/** The managed policies of which `get-policy-version` printed the version that counts. */
function policiesIn(pages: readonly SavedOutput[], roles: readonly SaidRole[]): readonly SaidManagedPolicy[] {
  const policies = pages.flatMap(({ Policy }): SavedOutput[] => (isPlainMap(Policy) ? [Policy] : []));
  const attached = new Set(
    roles.flatMap(({ AttachedManagedPolicies = [] }) =>
      AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []),
    ),
  );
  const own = [...attached].filter((arn) => !/^arn:[^:]+:iam::aws:/.test(arn));
  const candidates = policies.length > 0 ? policies.map(({ Arn }) => String(Arn)) : own;
  const versions = pages.filter(({ PolicyVersion }) => isPlainMap(PolicyVersion));
  return versions.flatMap((page): readonly SaidManagedPolicy[] => {
    const { PolicyArn = candidates.length === 1 && versions.length === 1 ? candidates[0] : undefined } = page;
    if (typeof PolicyArn !== 'string')
      throw new UsageError(
        said(inputTexts.ofWhichPolicy, { command: command('get-policy-version') }),
        said(inputTexts.addPolicyArn, { command: authorization }),
      );
    return [
      { Arn: PolicyArn, PolicyName: PolicyArn.split('/').at(-1), PolicyVersionList: [page.PolicyVersion as object] },
    ];
  });
}

/** What was not printed of roles that were printed one by one, a line each. */
export function notesOnRoles(
  { roles, policies }: SavedRoles,
  functions: readonly SaidConfiguration[],
): readonly Clause[] {
  const own = roles.filter(({ Arn }) => functions.some(({ Role }) => Role === Arn));
  const missing = [
    ...(own.some(({ hasOtherPolicies }) => hasOtherPolicies) ? ['list-role-policies', 'get-role-policy'] : []),
    ...(own.some(({ AttachedManagedPolicies }) => AttachedManagedPolicies === undefined)
      ? ['list-attached-role-policies']
      : []),
  ];
  const counts = ({ PolicyVersionList = [] }: SaidManagedPolicy) =>
    PolicyVersionList.some(({ IsDefaultVersion }) => IsDefaultVersion === true);
  const known = new Set(policies.filter(counts).map(({ Arn }) => Arn));
  const unknown = own.flatMap(({ AttachedManagedPolicies = [] }) =>
    AttachedManagedPolicies.flatMap(({ PolicyArn = '' }) =>
      known.has(PolicyArn) || /^arn:[^:]+:iam::aws:/.test(PolicyArn) ? [] : [PolicyArn],
    ),
  );
  return [
    ...(missing.length > 0 ? [said(inputTexts.rolesInPart, { commands: missing.map(command).join(', ') })] : []),
    ...(unknown.length > 0
      ? [said(inputTexts.policiesUnknown, { policies: [...new Set(unknown)], command: command('get-policy-version') })]
      : []),
  ];
}

function command(name: string): string {
  return `\`aws iam ${name}\``;
}
