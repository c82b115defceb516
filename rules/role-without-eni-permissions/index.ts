import {
  defineRule,
  type EniAction,
  type EniPermissions,
  type Group,
  groupedBy,
  type LambdaFunction,
  type Place,
  pollerEniActions,
  type Role,
  type Statement,
  said,
  shownAs,
  vitalEniActions,
} from '../../src/rule/index.ts';
import { allowVpcAccess } from '../_shared/allow-vpc-access.ts';
import { type EniUser, placesOfUsers, roleAsSubject } from '../_shared/eni-users.ts';
import { titles } from '../_shared/fix-titles.ts';
import { messages, related, summary } from './messages.ts';

/** A function whose role lacks something, with those for whom the ENIs are. */
interface Lack {
  readonly fn: LambdaFunction;
  readonly users: readonly EniUser[];
  readonly permissions: EniPermissions;
}

/** Lambda creates and deletes the network interfaces of a function with the function's own role. */
export default defineRule()({
  meta: {
    id: 'role-without-eni-permissions',
    family: 'iam-lifecycle',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    const lacks: Lack[] = [];
    const roles = new Map<string, Role>();

    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.whyIncomplete.length === 0) return;
        if (users.found.length > 0 && fn.role.known) roles.set(fn.role.value.id, fn.role.value);
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return undecided(permissions, { resource: fn.resource.logicalId });
        if (permissions.value.missing.length === 0) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.logicalId });
        lacks.push({ fn, users: users.found, permissions: permissions.value });
      },

      'template:exit'() {
        for (const role of roles.values()) reportWrongPaths(role);
        for (const same of groupedBy(lacks, ({ permissions }) => permissions.role.id)) reportLack(same);
      },
    };

    function reportWrongPaths(role: Role): void {
      for (const { actions, wrongArn, place } of role.statements.found) {
        if (wrongArn === undefined || actions.length === 0) continue;
        const { written, arn, isInList } = wrongArn;
        const value = arn.includes('${') ? { 'Fn::Sub': arn } : arn;
        report('wrongPath', {
          at: place,
          data: { role: roleAsSubject(role), written, arn },
          ...(isInList && {
            fix: {
              title: said(titles.replaceBy, { written, arn }),
              edits: [{ kind: 'replace', at: place, value }],
            },
          }),
        });
      }
    }

    function reportLack(same: Group<Lack>): void {
      const [{ fn, permissions }] = same;
      const { role, missing, narrowed } = permissions;
      const users = same.flatMap((lack) => lack.users);
      const { where, policy, ...fix } = allowVpcAccess(role, fn);
      const at = placeToChange(role, users);
      const see = placesOfUsers(users);
      const data = { role: roleAsSubject(role), functions: same.map((lack) => lack.fn), where, policy };

      const vitals = vitalEniActions.filter((action) => missing.includes(action));
      const absent = vitals.filter((action) => !narrowed.has(action));
      for (const [statement, actions] of byStatement(narrowed, vitals)) {
        const values = model.resourcesIn(statement);
        const [only, ...others] = values;
        const resources = values.length === 0 ? said(related.noResource) : values.map(shownAs);
        report('narrowed', {
          at: only === undefined || others.length > 0 ? statement.place : only.node.at(),
          see,
          data: { ...data, actions, resources },
          fix,
        });
      }
      if (absent.length > 0) report('missing', { at, see, data: { ...data, actions: absent }, fix });
      // whoever lacks the vital ones gets these along with them
      const recent = users.some(({ kind }) => kind === 'function')
        ? missing
        : missing.filter((action) => pollerEniActions.includes(action));
      if (vitals.length === 0 && recent.length > 0)
        report('recent', { at, see, data: { ...data, actions: recent }, suggest: [fix] });
    }
  },
});

/** The list of policies, if there is one. SAM's role lacks something only for an event. */
function placeToChange(role: Role, users: readonly EniUser[]): Place {
  if (role.isDerived) return users[0]?.place ?? role.place;
  const hasList = role.resource.properties.get('ManagedPolicyArns').raw !== undefined;
  return hasList ? role.at('Properties', 'ManagedPolicyArns') : role.place;
}

function byStatement(
  narrowed: ReadonlyMap<EniAction, Statement>,
  actions: readonly EniAction[],
): ReadonlyMap<Statement, readonly EniAction[]> {
  const statements = new Map<Statement, EniAction[]>();
  for (const action of actions) {
    const statement = narrowed.get(action);
    if (statement !== undefined) statements.set(statement, [...(statements.get(statement) ?? []), action]);
  }
  return statements;
}
