import {
  defineRule,
  type FixRequest,
  type LambdaFunction,
  listed,
  type Resource,
  type RetentionAttribute,
  type Unknown,
  vitalEniActions,
} from '../../src/rule/index.ts';

const attributes: readonly RetentionAttribute[] = ['DeletionPolicy', 'UpdateReplacePolicy'];

/** A function that stays behind needs its role as before: to run, and for its network interfaces. */
export default defineRule()({
  meta: {
    id: 'function-outlives-role',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A function is retained, but its role or the policy for its network interfaces is not',
    messages: {
      leftBehind: {
        problem:
          '{function} is retained by its {attribute}, but {gone} {are} not: what is left of the function cannot manage its network interfaces',
        remedy: 'Set {attribute}: {value} on {gone}, or take it away from {function}',
      },
    },
    schema: { type: 'object', additionalProperties: false, properties: {} },
    defaults: {},
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    /** Whether something goes while what is retained by `attribute` stays; a role that outlives its stack stays in any case. */
    const goes = (resource: Resource, attribute: RetentionAttribute, unclear: Unknown[]): boolean => {
      const answers = [...new Set([attribute, 'DeletionPolicy'] as const)].map((each) =>
        model.retentionOf(resource, each),
      );
      if (answers.some((answer) => answer.known && answer.value !== undefined)) return false;
      const because = answers.flatMap((answer) => (answer.known ? [] : answer.because));
      unclear.push(...because);
      return because.length === 0;
    };

    /** The separate policies that go and take some vital permission with them. */
    const policiesThatGo = (
      fn: LambdaFunction,
      attribute: RetentionAttribute,
      unclear: Unknown[],
    ): readonly Resource[] => {
      const permissions = model.eniPermissionsOf(fn);
      if (!permissions.known) {
        unclear.push(...permissions.because);
        return [];
      }
      const gone = new Map<string, Resource>();
      for (const action of vitalEniActions) {
        const holders = (permissions.value.grants.get(action) ?? []).map(({ holder }) => holder);
        const policies = holders.flatMap((holder) => (holder.kind === 'resource' ? [holder.resource] : []));
        if (policies.length < holders.length || !policies.every((policy) => goes(policy, attribute, unclear))) continue;
        for (const policy of policies) gone.set(policy.id, policy);
      }
      // what can't be seen may grant the same and stay
      if (gone.size > 0) unclear.push(...permissions.value.more);
      return permissions.value.more.length > 0 ? [] : [...gone.values()];
    };

    return {
      function(fn) {
        if (!fn.attachment.known || fn.attachment.value === undefined || fn.usesManagedInstances) return;
        for (const attribute of attributes) {
          const retained = model.retentionOf(fn.resource, attribute);
          undecided(retained, { resource: fn.resource.id });
          if (!retained.known || retained.value === undefined) continue;
          // a role from outside is not deleted with the stack
          if (!fn.role.known) return;
          const role = fn.role.value;
          const unclear: Unknown[] = [];
          const gone = [
            ...(goes(role.resource, attribute, unclear) ? [role.resource] : []),
            ...policiesThatGo(fn, attribute, unclear),
          ];
          if (gone.length === 0) {
            undecided(unclear, { resource: fn.resource.id });
            continue;
          }
          const value = retained.value;
          const names = listed(gone.map(({ id }) => id));
          const retain: FixRequest = {
            title: `Set ${attribute}: ${value} on ${names}`,
            edits: gone.map((resource) => ({ kind: 'set', at: resource.at(), key: attribute, value })),
          };
          report('leftBehind', {
            at: fn.at(attribute),
            see: gone.map((resource) => ({ place: resource.at(), message: `${resource.id} goes` })),
            data: { function: fn.name, attribute, value, gone: names, are: gone.length === 1 ? 'is' : 'are' },
            suggest: [retain],
          });
          return;
        }
      },
    };
  },
});
