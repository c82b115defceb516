import { defineRule, type FixRequest, relatedPlace, said } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import { goneBefore } from './gone-before.ts';
import { messages, related, summary } from './messages.ts';

/** A function that stays behind needs its role as before: to run, and for its network interfaces. */
export default defineRule()({
  meta: {
    id: 'function-outlives-role',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      function(fn) {
        if (!fn.attachment.known || fn.attachment.value === undefined || fn.usesManagedInstances) return;
        for (const attribute of ['DeletionPolicy', 'UpdateReplacePolicy'] as const) {
          const retained = model.retentionOf(fn.resource, attribute);
          undecided(retained, { resource: fn.resource.logicalId });
          // a role from outside is not deleted with the stack
          if (!retained.known || retained.value === undefined || !fn.role.known) continue;
          const { found: gone, whyIncomplete } = goneBefore(model, fn, fn.role.value, attribute);
          if (gone.length === 0) {
            undecided(whyIncomplete, { resource: fn.resource.logicalId });
            continue;
          }
          const { value } = retained;
          const retain: FixRequest = {
            title: said(titles.setProperty, { property: 'DeletionPolicy', value, resources: gone }),
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
