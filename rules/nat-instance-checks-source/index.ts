import {
  defineRule,
  distinct,
  type Entity,
  groupedBy,
  type LambdaFunction,
  type Route,
  type RouteTable,
  relatedPlace,
} from '../../src/rule/index.ts';
import { messages, related } from './messages.ts';

/** A default route of a function's subnet that leads to an instance which drops what it should forward. */
interface Use {
  readonly fn: LambdaFunction;
  readonly table: RouteTable;
  readonly route: Route;
  readonly instance: Entity;
}

/** EC2 drops what is not addressed to an instance, unless its source/destination check is off: then it can forward. */
export default defineRule()({
  meta: {
    id: 'nat-instance-checks-source',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'Functions are routed to a NAT instance whose source/destination check is on',
    messages,
    since: '0.1.0',
  },

  create({ report, undecided }) {
    const uses: Use[] = [];
    return {
      attachedFunction(fn, { subnets }) {
        for (const { routes } of subnets) {
          if (!routes.known) continue;
          const table = routes.value;
          for (const route of table.routes.found) {
            const { isDefault, target } = route;
            if (isDefault !== 'ipv4' || target.kind !== 'other' || target.drops === undefined) continue;
            if (!target.drops.known) undecided(target.drops, { at: route.place });
            else if (target.drops.value !== undefined) uses.push({ fn, table, route, instance: target.drops.value });
          }
        }
      },

      'template:exit'() {
        for (const same of groupedBy(uses, ({ instance }) => instance.id)) {
          const [{ instance }] = same;
          report('dropsForwarded', {
            at: instance.place,
            data: { tables: same.map(({ table }) => table), functions: same.map(({ fn }) => fn), instance },
            see: [
              ...distinct(same.map(({ table }) => table)).map((table) =>
                relatedPlace(
                  same.find((use) => use.table.id === table.id)?.route.place ?? table.place,
                  related.leadsTo,
                  { instance },
                ),
              ),
              ...distinct(same.map(({ fn }) => fn)).map((fn) => relatedPlace(fn.place, related.isBehindIt, { fn })),
            ],
          });
        }
      },
    };
  },
});
