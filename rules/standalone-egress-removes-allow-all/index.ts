import { defineRule, distinct, type GroupRule, type SecurityGroup } from '../../src/rule/index.ts';

/** Destinations that people write to let nothing out: such a group is meant to be shut. */
const nowhere = ['127.0.0.1/32', '::1/128', '255.255.255.255/32'];

/** A rule that stands apart may take away the allow-all rule that a group without rules of its own starts with. */
export default defineRule()({
  meta: {
    id: 'standalone-egress-removes-allow-all',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: "An outbound rule beside a function's security group may take away the rule that lets everything out",
    messages: {
      mayRemove: {
        problem:
          '{rules} {rules:adds|add} outbound rules to {group}, which has none of its own: CloudFormation may then take away the one that lets everything out, and {functions} {functions:reaches|reach} only what {rules} {rules:names|name}',
        remedy:
          'Write all outbound rules of {group} into its SecurityGroupEgress, one for 0.0.0.0/0 too where everything is meant',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const attached = model.attachedFunctions;
        for (const group of distinct(attached.flatMap(({ attachment }) => attachment.groups))) {
          const apart = group.egress.found.filter(({ inline }) => !inline);
          const [first] = apart;
          if (first === undefined || isWritten(group) || apart.every(isShut) || apart.some(isEverything)) continue;
          if (group.resource === undefined) {
            undecided(
              { because: `whether ${group.name} has outbound rules of its own is not known`, place: first.place },
              { resource: first.resource.name },
            );
            continue;
          }
          const users = attached.filter(({ attachment }) => attachment.groups.some(({ id }) => id === group.id));
          report('mayRemove', {
            at: first.place,
            data: {
              rules: apart.map(({ resource }) => resource),
              group,
              functions: users.map(({ fn }) => fn),
            },
            evidence: [`${group.name} has no SecurityGroupEgress`],
            see: [
              { place: group.place, message: `${group.name} starts with a rule that lets everything out` },
              ...apart.slice(1).map(({ place, resource }) => ({ place, message: `${resource.name} adds one too` })),
              ...users.map(({ fn, attachment }) => ({
                place: attachment.at('SecurityGroupIds'),
                message: `${fn.name} uses ${group.name}`,
              })),
            ],
          });
        }
      },
    };

    /** Whether the group states outbound rules itself, be it none. */
    function isWritten({ resource }: SecurityGroup): boolean {
      if (resource === undefined) return false;
      return model.evaluate.value(resource.properties.get('SecurityGroupEgress')).kind !== 'absent';
    }
  },
});

function isShut({ peer }: GroupRule): boolean {
  return (peer.kind === 'ipv4' || peer.kind === 'ipv6') && nowhere.includes(peer.cidr);
}

/** A rule that lets everything out stands for the one that may go. */
function isEverything({ protocol, peer }: GroupRule): boolean {
  return protocol === '-1' && peer.kind === 'ipv4' && peer.cidr === '0.0.0.0/0';
}
