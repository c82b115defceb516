import {
  defineRule,
  type FixRequest,
  type LambdaFunction,
  listed,
  policiesAtRisk,
  type Resource,
  type RetentionAttribute,
  relatedPlace,
  type Unknown,
} from '../../src/rule/index.ts';
import { messages, related } from './messages.ts';

/** A function that stays behind needs its role as before: to run, and for its network interfaces. */
export default defineRule()({
  meta: {
    id: 'function-outlives-role',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A function is retained, but its role or the policy for its network interfaces is not',
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    /** Whether something goes while what is retained by `attribute` stays. Why it is not known goes to `unclear`. */
    const goes = (resource: Resource, attribute: RetentionAttribute, unclear: Unknown[]): boolean => {
      const attributes = new Set<RetentionAttribute>(['DeletionPolicy', attribute]);
      const answers = [...attributes].map((each) => model.retentionOf(resource, each));
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
      const gone = policiesAtRisk(permissions.value, (policy) => !goes(policy, attribute, unclear));
      if (gone.length === 0 || permissions.value.more.length === 0) return gone;
      // what can't be seen may grant the same, and stay
      unclear.push(...permissions.value.more);
      return [];
    };

    return {
      function(fn) {
        if (!fn.attachment.known || fn.attachment.value === undefined || fn.usesManagedInstances) return;
        for (const attribute of ['DeletionPolicy', 'UpdateReplacePolicy'] as const) {
          const retained = model.retentionOf(fn.resource, attribute);
          undecided(retained, { resource: fn.resource.name });
          // a role from outside is not deleted with the stack
          if (!retained.known || retained.value === undefined || !fn.role.known) continue;
          const { resource: role } = fn.role.value;
          const unclear: Unknown[] = [];
          const policies = policiesThatGo(fn, attribute, unclear);
          const gone = goes(role, attribute, unclear) ? [role, ...policies] : policies;
          if (gone.length === 0) {
            undecided(unclear, { resource: fn.resource.name });
            continue;
          }
          const { value } = retained;
          const retain: FixRequest = {
            title: `Set DeletionPolicy: ${value} on ${listed(gone)}`,
            edits: gone.map((resource) => ({ kind: 'set', at: resource.at(), key: 'DeletionPolicy', value })),
          };
          report(attribute === 'DeletionPolicy' ? 'leftBehind' : 'oldLeftBehind', {
            at: fn.at(attribute),
            see: gone.map((resource) => relatedPlace(resource.at(), related.isNotRetained, { resource })),
            data: { function: fn, value, gone },
            suggest: [retain],
          });
          return;
        }
      },
    };
  },
});
