import { defineRule, type Entity, groupedBy } from '../../src/rule/index.ts';
import { type DefaultRoute, defaultRoutesOf, placesBehind } from '../_shared/default-routes.ts';
import { messages, summary } from './messages.ts';

/** A default route of a function's subnet that leads to an instance which drops what it should forward. */
interface Use extends DefaultRoute {
  readonly instance: Entity;
}

/** EC2 drops what is not addressed to an instance, unless its source/destination check is off: then it can forward. */
export default defineRule()({
  meta: {
    id: 'nat-instance-checks-source',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ report, undecided }) {
    const uses: Use[] = [];
    return {
      attachedFunction(fn, attachment) {
        for (const each of defaultRoutesOf(fn, attachment)) {
          const { target, place } = each.route;
          if (target.kind !== 'other' || target.drops === undefined) continue;
          if (!target.drops.known) undecided(target.drops, { at: place });
          else if (target.drops.value !== undefined) uses.push({ ...each, instance: target.drops.value });
        }
      },

      'template:exit'() {
        for (const same of groupedBy(uses, ({ instance }) => instance.id)) {
          const [{ instance }] = same;
          report('dropsForwarded', {
            at: instance.place,
            data: {
              tables: same.map(({ table }) => table),
              destinations: [...new Set(same.flatMap(({ route: { destination } }) => destination ?? []))],
              functions: same.map(({ fn }) => fn),
              instance,
            },
            see: placesBehind(instance, same),
          });
        }
      },
    };
  },
});
