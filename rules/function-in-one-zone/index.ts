import {
  type AttachedFunction,
  type Attachment,
  allOf,
  defineRule,
  groupedBy,
  type LambdaFunction,
  relatedPlace,
} from '../../src/rule/index.ts';
import { messages, related, summary } from './messages.ts';

/** Lambda runs a function only in the zones of its subnets: when the one zone fails, so does the function. */
export default defineRule()({
  meta: {
    id: 'function-in-one-zone',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      template() {
        const judged = model.attachedFunctions.flatMap((member) => (isJudged(member) ? [member] : []));
        // one list, or one parameter, of a template is one change, however many functions have it
        const byList = groupedBy(judged, ({ attachment }) => listKeyOf(attachment));
        for (const members of byList) judge(members);
      },
    };

    function isJudged({ fn, attachment }: AttachedFunction): boolean {
      // whoever writes a condition into the list has chosen for each case
      if (attachment.byCondition.subnets || attachment.subnets.length === 0) return false;
      // a file system of one zone keeps its functions there
      const files = model.evaluate.value(fn.resource.properties.get('FileSystemConfigs'));
      if (files.kind !== 'absent') return false;
      // while a zone fails, a deployment can wait
      return !isSafe(attachment) && !(model.isProviderFramework(fn) || servesDeploymentsOnly(fn));
    }

    function servesDeploymentsOnly(fn: LambdaFunction): boolean {
      const served = model.onlyDeploys(fn);
      if (!served.known) undecided(served, { resource: fn.resource.logicalId });
      return !served.known || served.value.length > 0;
    }

    function judge(members: readonly [AttachedFunction, ...AttachedFunction[]]): void {
      const [{ fn, attachment }, ...others] = members;
      const { subnets } = attachment;
      const [subnet, second] = subnets;
      const resource = fn.resource.logicalId;
      const functions = members.map((member) => member.fn);
      const at = attachment.at('SubnetIds');
      const alike = others.map((member) =>
        relatedPlace(member.attachment.at('SubnetIds'), related.hasSameSubnets, { fn: member.fn }),
      );
      if (subnet !== undefined && second === undefined && !subnet.many) {
        if (attachment.subnetsByDefault !== undefined) undecided(attachment.subnetsByDefault, { resource });
        else {
          // a network of another file has nothing to do with who uses one of its subnets
          const isHere = subnet.resource !== undefined && subnet.place.file === at.file;
          const it = isHere ? [relatedPlace(subnet.place, related.oneSubnet)] : [];
          report('oneSubnet', { at, resource, data: { functions, subnet }, see: [...it, ...alike] });
        }
        return;
      }
      const zones = subnets.map(({ zone }) => zone);
      const unknown = zones.find((zone) => !zone.known);
      if (unknown !== undefined) {
        undecided(unknown);
        return;
      }
      report('oneZone', {
        at,
        resource,
        data: {
          functions,
          subnets: allOf(subnets),
        },
        evidence: zones.flatMap((zone) => (zone.known ? zone.evidence.map(({ because }) => because) : [])),
        see: [
          ...subnets.map(({ name, zone, place }) =>
            relatedPlace((zone.known ? zone.evidence[0]?.place : undefined) ?? place, related.zone, { name }),
          ),
          ...alike,
        ],
      });
    }
  },
});

/** Whether the subnets are in two zones for certain. */
function isSafe({ subnets }: Attachment): boolean {
  return new Set(subnets.flatMap(({ zone }) => (zone.known ? [zone.value.id] : []))).size > 1;
}

function listKeyOf({ subnets, subnetsByDefault, place }: Attachment): string {
  const ids = subnets.map(({ id }) => id).sort();
  return [...ids, JSON.stringify(subnetsByDefault?.because ?? ''), place.file].join(' ');
}
