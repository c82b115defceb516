import {
  allowVpcAccess,
  defineRule,
  dependOn,
  type EditRequest,
  type EniPermissions,
  type EventSource,
  type FixRequest,
  type LambdaFunction,
  listed,
  type Place,
  type Resource,
  type Role,
  vitalEniActions,
} from '../../src/rule/index.ts';

/** A policy of its own is made and deleted beside the function, in parallel, unless something orders the two. */
export default defineRule()({
  meta: {
    id: 'eni-permissions-can-go-first',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'The permissions on network interfaces sit in a policy that a function does not depend on',
    messages: {
      parallel: {
        problem:
          '{subjects} {do} not depend on {policies}, which alone {let} Lambda manage {their} network interfaces: creation may fail, and deletion may leave them behind',
        remedy:
          'Add {policies} to DependsOn of {subjects}, and of {their} security groups, which keeps the permissions until the network interfaces are gone',
      },
      reversed: {
        problem:
          '{subject} is made before {policies}, which alone {let} Lambda manage its network interfaces and cannot be made without it',
        remedy: 'Give the permissions to the role itself: add {policy} to {where}',
      },
    },
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    /** The policies that alone grant some vital action and that nothing keeps as long as the subject. */
    const unordered = ({ grants }: EniPermissions, subject: Resource): readonly Resource[] => {
      const policies = new Map<string, Resource>();
      for (const action of vitalEniActions) {
        const holders = (grants.get(action) ?? []).map(({ holder }) => holder);
        const isKept = holders.some((holder) => holder.kind === 'role' || model.isOrdered(subject, holder.resource));
        if (!isKept)
          for (const holder of holders)
            if (holder.kind === 'resource') policies.set(holder.resource.id, holder.resource);
      }
      return [...policies.values()];
    };

    /** What is missing of an order, by the policies: to depend on them is one thing to learn, however many do not. */
    const loose = new Map<string, Loose[]>();

    /** Makes the subjects depend on the policies and, as a suggestion, the groups of their ENIs too. */
    const fixesFor = (same: readonly Loose[]): { fix?: FixRequest; suggest?: readonly FixRequest[] } => {
      const policies = same[0]!.policies;
      const ids = policies.map(({ id }) => id);
      const subjects = distinct(same.map(({ subject }) => subject));
      const editsOf = (resource: Resource) => dependOn(resource, ids);
      const edits = subjects.map(editsOf);
      if (edits.some((each) => each === undefined)) return {};
      const groups = distinct(same.flatMap(({ user }) => groupsOf(user))).filter((group) =>
        policies.every((policy) => !model.isOrdered(policy, group)),
      );
      const fix = fixOf(ids, subjects, edits.flat());
      const groupEdits = groups.flatMap((group) => editsOf(group) ?? []);
      if (groupEdits.length === 0) return { fix };
      return { fix, suggest: [fixOf(ids, [...subjects, ...groups], [...fix.edits, ...groupEdits])] };
    };

    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        if (fn.role.known && !hasSeparatePolicies(fn.role.value)) return;
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return undecided(permissions, { resource: fn.resource.id });
        // a mapping is made after the function that it names
        const isAttached = users.found.some(({ kind }) => kind === 'function');
        for (const user of isAttached || users.found.length === 0 ? [fn] : users.found) {
          const policies = unordered(permissions.value, user.resource);
          if (policies.length === 0) continue;
          if (users.found.length === 0) return undecided(users, { resource: fn.resource.id });
          // what can't be seen may grant the same on a path that is ordered
          if (permissions.value.more.length > 0) return undecided(permissions.value.more, { resource: fn.resource.id });
          const subject = user.resource.derivedFrom === undefined ? user.resource : fn.resource;
          const { role } = permissions.value;
          const { where, policy, ...grant } = allowVpcAccess(role, fn);
          const data = {
            subject: subject.id,
            policies: listed(policies.map(({ id }) => id)),
            let: policies.length === 1 ? 'lets' : 'let',
            policy,
            where,
          };
          const see = [
            ...policies.map((each) => ({
              place: each.at(),
              message: `${each.id} has the permissions of ${role.name}`,
            })),
            { place: role.place, message: `${role.name} is the role of ${fn.name}` },
          ];
          const isReversed = policies.some((each) => model.isOrdered(each, subject));
          // the mapping that SAM makes of an event may still come after the policy
          const severity = user.kind === 'function' ? 'error' : 'warning';
          if (isReversed) report('reversed', { at: subject.at(), see, data, severity, fix: grant });
          else {
            const key = policies.map(({ id }) => id).join(' ');
            loose.set(key, [...(loose.get(key) ?? []), { user, subject, policies, see }]);
          }
        }
      },

      'template:exit'() {
        for (const same of loose.values()) {
          const { subject: first, policies } = same[0]!;
          const subjects = distinct(same.map(({ subject }) => subject));
          const isOne = subjects.length === 1;
          report('parallel', {
            at: first.at(),
            data: {
              subjects: listed(subjects.map(({ id }) => id)),
              do: isOne ? 'does' : 'do',
              their: isOne ? 'its' : 'their',
              policies: listed(policies.map(({ id }) => id)),
              let: policies.length === 1 ? 'lets' : 'let',
            },
            see: [
              ...subjects.slice(1).map((each) => ({ place: each.at(), message: `${each.id} does not either` })),
              ...same.flatMap(({ see }) => see),
            ],
            ...fixesFor(same),
          });
        }
      },
    };
  },
});

/** A function or mapping that nothing orders with the policies that it needs. */
interface Loose {
  readonly user: LambdaFunction | EventSource;
  readonly subject: Resource;
  readonly policies: readonly Resource[];
  readonly see: readonly { readonly place: Place; readonly message: string }[];
}

function fixOf(
  ids: readonly string[],
  resources: readonly Resource[],
  edits: readonly (EditRequest | undefined)[],
): FixRequest {
  const names = listed(resources.map(({ id }) => id));
  return { title: `Add ${listed(ids)} to DependsOn of ${names}`, edits: edits.filter((edit) => edit !== undefined) };
}

function distinct(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((resource) => [resource.id, resource])).values()];
}

/** Whether anything could go before the role itself; then it matters what the role may do. */
function hasSeparatePolicies({ statements }: Role): boolean {
  return statements.found.some(({ holder }) => holder.kind === 'resource');
}

function groupsOf(user: LambdaFunction | EventSource): readonly Resource[] {
  const groups =
    user.kind === 'event-source' ? user.groups : user.attachment.known ? (user.attachment.value?.groups ?? []) : [];
  return groups.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}
