import { defineRule, type Peer, relatedPlace } from '../../src/rule/index.ts';
import { suggestionFor } from './fix.ts';
import { messages, related, summary } from './messages.ts';
import { portsNeeded } from './needed-ports.ts';

/** A function's network is designed by what it may reach: a group that allows all outbound traffic says nothing about it. */
export default defineRule()({
  meta: {
    id: 'unrestricted-egress',
    family: 'ingress',
    severity: 'warning',
    presets: ['strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const neededBy = portsNeeded(model);
    return {
      securityGroup(group) {
        const users = model.usersOf(group);
        const functions = users.found.filter(({ kind }) => kind === 'function');
        // what else uses the group may need what functions do not
        const isShared = users.found.some(
          ({ kind }) => kind === 'other' || kind === 'event-source' || kind === 'output',
        );
        if (functions.length === 0 || isShared) return;
        if (users.whyIncomplete.length > 0) return undecided(users, { at: group.place });
        const out = model.allowsAllEgress(group);
        if (!out.known) return undecided(out, { at: group.place });
        if (!out.value) return;
        const rule = group.egress.found.find(({ place }) => place === out.evidence[0]?.place);
        const details = {
          see: functions.map(({ name, place }) => relatedPlace(place, related.uses, { name, group })),
          ...suggestionFor(group, neededBy(group)),
        };
        const data = { group, functions };
        if (rule === undefined) report('byDefault', { at: group.place, data, ...details });
        else
          report('byRule', {
            at: rule.place,
            data: { ...data, peer: peerOf(rule.peer) },
            resource: group.resource?.logicalId ?? group.name,
            ...details,
          });
      },
    };
  },
});

function peerOf(peer: Peer): string {
  return 'cidr' in peer ? peer.cidr : 'everybody';
}
