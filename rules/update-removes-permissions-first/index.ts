import { defineRule, distinct, relatedPlace, said, vitalEniActions } from '../../src/rule/index.ts';
import { evidence, messages, related, summary } from './messages.ts';

/** CloudFormation changes a role before the function that uses it, and deletes functions last of all. */
export default defineRule()({
  meta: {
    id: 'update-removes-permissions-first',
    family: 'update',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        const users = distinct(update.enis.released.flatMap(({ users }) => users));
        for (const fn of users) {
          if (fn.kind !== 'function') continue;
          const next = update.functionAfter(fn);
          const resourceChange = update.resourceChangeOf(fn.resource);
          const isDeleted = resourceChange.known && resourceChange.value.kind === 'deleted';
          const isOut = next?.attachment.known === true && next.attachment.value === undefined;
          if (!isDeleted && !isOut) continue;
          const [was, is] = [update.before.eniPermissionsOf(fn), update.permissionsAfter(fn)];
          if (!was.known || is === undefined) continue;
          if (!is.known) {
            undecided(is, { at: fn.place });
            continue;
          }
          const lost = is.value.missing.filter(
            (action) => vitalEniActions.includes(action) && !was.value.missing.includes(action),
          );
          if (lost.length === 0) continue;
          const { role } = is.value;
          report(isDeleted ? 'deleted' : 'leaves', {
            at: role.place,
            resource: role.resource.logicalId,
            data: { function: fn, role, actions: lost },
            evidence: lost.flatMap((action) =>
              (was.value.grants.get(action) ?? [])
                .slice(0, 1)
                .map(() => said(evidence.allowsToday, { role: was.value.role, action })),
            ),
            see: [
              relatedPlace(fn.place, related.asDeployed, { fn }),
              ...(next === undefined ? [] : [relatedPlace(next.place, related.afterUpdate, { next })]),
            ],
          });
        }
      },
    };
  },
});
