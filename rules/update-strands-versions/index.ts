import { defineRule, distinct, groupedBy, relatedPlace, said } from '../../src/rule/index.ts';
import { describeEni } from '../_shared/deleted-in-use.ts';
import { placeOfNetwork } from '../_shared/place-of-network.ts';
import { evidence, messages, related, summary } from './messages.ts';

/** A published version keeps the network that it was published with, whatever becomes of its function. */
export default defineRule()({
  meta: {
    id: 'update-strands-versions',
    family: 'update',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        // what can't be deleted because of versions is said by the rules about that
        const told = new Set(
          [...update.deletedInUse('securityGroup'), ...update.deletedInUse('subnet')].flatMap(({ enis }) => enis),
        );
        const stranded = update.enis.released.filter((eni) => !told.has(eni));
        const pairs = stranded.flatMap((eni) => eni.heldBy.map((fn) => ({ eni, fn })));
        for (const same of groupedBy(pairs, ({ fn }) => fn.id)) {
          const [{ fn }] = same;
          const after = update.functionAfter(fn);
          if (after === undefined) continue;
          const perhapsSame = same.flatMap(({ eni }) => eni.perhapsSame);
          for (const { vpc } of perhapsSame) if (!vpc.known) undecided(vpc, { at: placeOfNetwork(after) });
          if (perhapsSame.length > 0) continue;
          report('moves', {
            at: placeOfNetwork(after),
            resource: after.resource.logicalId,
            data: {
              function: fn,
              subnets: distinct(same.map(({ eni }) => eni.subnet)),
              groups: distinct(same.flatMap(({ eni }) => eni.groups)),
            },
            evidence: same.map(({ eni }) => said(evidence.unused, { eni: describeEni(eni) })),
            see: update
              .versionsKept(fn)
              .map((version) => relatedPlace(version.at(), related.keepsNetwork, { version, fn })),
          });
        }
      },
    };
  },
});
