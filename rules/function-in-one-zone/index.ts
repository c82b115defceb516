import { defineRule, listed } from '../../src/rule/index.ts';

/** Lambda runs a function only in the zones of its subnets: when the one zone fails, so does the function. */
export default defineRule()({
  meta: {
    id: 'function-in-one-zone',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'All subnets of a function are in one Availability Zone',
    messages: {
      oneSubnet: {
        problem: '{function} is in one subnet only, {subnet}, and so in one Availability Zone',
        remedy: 'Add a subnet of another zone to SubnetIds',
      },
      oneZone: {
        problem: 'All subnets of {function} are in one Availability Zone: {subnets}',
        remedy: 'Add a subnet of another zone to SubnetIds',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      template() {
        for (const { fn, attachment } of model.attachedFunctions) {
          const { subnets } = attachment;
          const [subnet, ...others] = subnets;
          // whoever writes a condition into the list has chosen for each case
          if (attachment.byCondition.subnets) continue;
          // a file system of one zone keeps its functions there
          const files = model.evaluate.value(fn.resource.properties.get('FileSystemConfigs'));
          if (subnet === undefined || files.kind !== 'absent') continue;
          const at = attachment.at('SubnetIds');
          if (others.length === 0 && !subnet.many) {
            const resource = fn.resource.name;
            if (attachment.subnetsByDefault !== undefined) undecided(attachment.subnetsByDefault, { resource });
            else report('oneSubnet', { at, resource, data: { function: fn, subnet } });
            continue;
          }
          const zones = subnets.map(({ zone }) => zone);
          const known = new Set(zones.flatMap((zone) => (zone.known ? [zone.value.id] : [])));
          if (known.size > 1) continue;
          const unknown = zones.find((zone) => !zone.known);
          if (unknown !== undefined) undecided(unknown);
          else
            report('oneZone', {
              at,
              resource: fn.resource.name,
              data: {
                function: fn,
                subnets: listed(subnets, subnets.length),
              },
              evidence: zones.flatMap((zone) => (zone.known ? zone.evidence.map(({ because }) => because) : [])),
              see: subnets.map(({ name, zone, place }) => ({
                place: (zone.known ? zone.evidence[0]?.place : undefined) ?? place,
                message: `the zone of ${name}`,
              })),
            });
        }
      },
    };
  },
});
