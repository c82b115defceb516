import {
  defineRule,
  displayOf,
  type EniPermissions,
  groupedBy,
  type LambdaFunction,
  type Place,
  type Role,
  shownAs,
  type Withheld,
} from '../../src/rule/index.ts';
import { type EniUser, placesOfUsers, roleAsSubject } from '../_shared/eni-users.ts';
import { messages, summary } from './messages.ts';

/** What withholds something from Lambda, with those whose network interfaces it is for. */
interface Case {
  readonly fn: LambdaFunction;
  readonly users: readonly EniUser[];
  readonly permissions: EniPermissions;
  readonly withheld: Withheld;
}

/** Lambda manages network interfaces in calls of its own, which carry nothing of the function's code or network. */
export default defineRule()({
  meta: {
    id: 'eni-permissions-never-apply',
    family: 'iam-lifecycle',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report }) {
    const cases: Case[] = [];

    return {
      function(fn) {
        const users = model.eniUsersOf(fn).found;
        if (users.length === 0) return;
        // what is not known of the role is said by role-without-eni-permissions
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return;
        for (const withheld of permissions.value.withheld)
          cases.push({ fn, users, permissions: permissions.value, withheld });
      },

      'template:exit'() {
        for (const same of groupedBy(cases, keyOf)) {
          const [{ permissions, withheld }] = same;
          const { role } = permissions;
          const users = same.flatMap((each) => each.users);
          report(messageOf(withheld), {
            at: placeOf(role, withheld),
            // a boundary may be in a resource of its own
            resource: role.isDerived ? (role.resource.derivedFrom ?? role.resource.logicalId) : role.resource.logicalId,
            data: {
              role: roleAsSubject(role),
              actions: same.map((each) => each.withheld.action),
              functions: same.map(({ fn }) => fn),
              keys: withheld.keys,
              boundary: withheld.policy ?? nameOf(role),
            },
            see: placesOfUsers(users),
          });
        }
      },
    };
  },
});

/** The name of a boundary that is a policy of AWS. */
function nameOf({ boundary }: Role) {
  return boundary.kind === 'known' || boundary.kind === 'text'
    ? displayOf(boundary).replace(/^.*\//, '')
    : shownAs(boundary);
}

function messageOf({ by, keys, policy, statement }: Withheld) {
  if (by === 'boundary')
    return policy === undefined ? 'boundedByAws' : statement?.effect === 'Deny' ? 'boundedByDeny' : 'bounded';
  if (by === 'deny') return 'denied';
  return keys.some((key) => key.toLowerCase() === 'lambda:sourcefunctionarn') ? 'onlyForCode' : 'neverMet';
}

function keyOf({ permissions: { role }, withheld: { by, statement } }: Case): string {
  const { file = '', keys = [] } = by === 'boundary' ? {} : (statement?.place ?? {});
  return [role.id, by, file, ...keys].join(' ');
}

function placeOf(role: Role, { by, statement }: Withheld): Place {
  if (by === 'boundary') return role.at('Properties', 'PermissionsBoundary');
  return statement?.place ?? role.place;
}
