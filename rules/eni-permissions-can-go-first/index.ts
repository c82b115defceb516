import {
  defineRule,
  dependOn,
  distinct,
  type EniPermissions,
  type EventSource,
  type FixRequest,
  type Group,
  groupedBy,
  type LambdaFunction,
  type Model,
  policiesAtRisk,
  type Resource,
  type Role,
  relatedPlace,
  said,
} from '../../src/rule/index.ts';
import { allowVpcAccess } from '../_shared/allow-vpc-access.ts';
import { dependOnFix } from '../_shared/depend-on-fix.ts';
import { titles } from '../_shared/fix-titles.ts';
import { isRetained } from '../_shared/is-retained.ts';
import { messages, related, summary } from './messages.ts';

/** A function or mapping that nothing orders with the policies that it needs. */
interface Loose {
  readonly user: LambdaFunction | EventSource;
  readonly subject: Resource;
  readonly policies: readonly Resource[];
  readonly see: readonly ReturnType<typeof relatedPlace>[];
}

/** Whose policies are judged: a function, for whom its role manages ENIs, and what the role may do to them. */
interface Judged {
  readonly fn: LambdaFunction;
  readonly users: ReturnType<Model['eniUsersOf']>;
  readonly permissions: EniPermissions;
}

/** A policy of its own is created and deleted beside the function, in parallel, unless something orders the two. */
export default defineRule()({
  meta: {
    id: 'eni-permissions-can-go-first',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    const loose: Loose[] = [];

    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.whyIncomplete.length === 0) return;
        if (fn.role.known && !hasSeparatePolicies(fn.role.value)) return;
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return undecided(permissions, { resource: fn.resource.logicalId });
        // a mapping is created after the function that it names
        const isAttached = users.found.some(({ kind }) => kind === 'function');
        const judged = isAttached || users.found.length === 0 ? [fn] : users.found;
        for (const user of judged) judge(user, { fn, users, permissions: permissions.value });
      },

      'template:exit'() {
        // to depend on the same policies is one change, however many do not
        for (const same of groupedBy(loose, ({ policies }) => policies.map(({ id }) => id).join(' ')))
          reportLoose(same);
      },
    };

    /** Judges a function, or a mapping for which its role is used, by the policies that may go before it. */
    function judge(user: Loose['user'], { fn, users, permissions }: Judged): void {
      const { role } = permissions;
      const policies = policiesAtRisk(permissions, (policy) => model.isOrdered(user.resource, policy));
      if (policies.length === 0) return;
      // what can't be seen may grant the same on a path that is ordered
      const doubts = users.found.length === 0 ? users.whyIncomplete : permissions.whyIncomplete;
      if (doubts.length > 0) {
        undecided(doubts, { resource: fn.resource.logicalId });
        return;
      }
      const subject = user.resource.derivedFrom === undefined ? user.resource : fn.resource;
      const see = [
        ...policies.map((policy) => relatedPlace(policy.at(), related.hasPermissions, { policy, role })),
        relatedPlace(role.place, related.isRole, { role, fn }),
      ];
      if (!policies.some((policy) => model.isOrdered(policy, subject))) {
        loose.push({ user, subject, policies, see });
        return;
      }
      const { where, policy, ...fix } = allowVpcAccess(role, fn);
      report('reversed', {
        at: subject.at(),
        // the mapping that SAM creates for an event may still come after the policy
        severity: user.kind === 'function' ? 'error' : 'warning',
        data: { subject, policies, policy, where },
        see,
        fix,
      });
    }

    function reportLoose(same: Group<Loose>): void {
      const [{ subject: first, policies }] = same;
      const subjects = distinct(same.map(({ subject }) => subject));
      const hasGroups = same.some(({ user }) => groupsOf(user).length > 0);
      const isKept = [policies, subjects].some((all) => all.every((each) => isRetained(model, each)));
      report(isKept ? 'retained' : hasGroups ? 'parallel' : 'parallelWithForeignGroups', {
        at: first.at(),
        data: { subjects, policies },
        see: [
          ...subjects.slice(1).map((each) => relatedPlace(each.at(), related.doesNotEither, { each })),
          ...same.flatMap(({ see }) => see),
        ],
        ...fixesFor(same, subjects, isKept),
      });
    }

    /** Makes the subjects depend on the policies and, as a suggestion, the groups of their ENIs too. */
    function fixesFor(
      same: Group<Loose>,
      subjects: readonly Resource[],
      isKept: boolean,
    ): { fix?: FixRequest; suggest?: readonly FixRequest[] } {
      const [{ policies }] = same;
      const fix = dependOnFix(subjects, policies);
      if (fix === undefined) return {};
      const needed = isKept ? [] : distinct(same.flatMap(({ user }) => groupsOf(user)));
      const groups = needed.filter((group) => policies.every((policy) => !model.isOrdered(policy, group)));
      const edits = groups.flatMap((group) => dependOn(group, policies) ?? []);
      if (edits.length === 0) return { fix };
      const title = said(titles.dependOn, { added: policies, resources: [...subjects, ...groups] });
      return { fix, suggest: [{ title, edits: [...fix.edits, ...edits] }] };
    }
  },
});

/** Whether anything could go before the role itself; then it matters what the role may do. */
function hasSeparatePolicies({ statements }: Role): boolean {
  return statements.found.some(({ holder }) => holder.kind === 'resource');
}

function groupsOf(user: LambdaFunction | EventSource): readonly Resource[] {
  const groups =
    user.kind === 'event-source' ? user.groups : user.attachment.known ? (user.attachment.value?.groups ?? []) : [];
  return groups.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}
