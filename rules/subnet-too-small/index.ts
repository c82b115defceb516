import { defineRule, distinct, groupedBy, limits, relatedPlace, type Sentence, said } from '../../src/rule/index.ts';
import { evidence, messages, numbersOf, related, summary } from './messages.ts';
import { defaults, type Options, schema } from './options.ts';

/** The usable addresses of the smallest subnet there can be: fewer uses than these fit anywhere. */
const fewest = 2 ** (32 - limits.smallestSubnetPrefix.value) - limits.reservedAddressesPerSubnet.value;

/** Each ENI of Lambda takes an address of its subnet, for as long as a function uses it. */
export default defineRule<Options>()({
  meta: {
    id: 'subnet-too-small',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    schema,
    defaults,
    since: '0.1.0',
  },

  create({ model, options: { threshold }, report, undecided }) {
    return {
      template() {
        for (const subnet of distinct(model.enis.map(({ subnet }) => subnet))) {
          const uses = model.addressesIn(subnet);
          if (subnet.many || uses.length <= threshold * fewest) continue;
          const usable = model.usableAddressesOf(subnet);
          if (!usable.known) {
            undecided(usable);
            continue;
          }
          if (uses.length <= threshold * usable.value) continue;
          report(uses.length > usable.value ? 'tooMany' : 'almostFull', {
            at: subnet.at('Properties', 'CidrBlock'),
            data: {
              subnet,
              cidr: subnet.cidr.known ? subnet.cidr.value : '',
              usable: usable.value,
              used: uses.length,
              uses: groupedBy(uses, ({ what }) => what).map((same) => numberOf(same[0].what, same.length)),
            },
            evidence: [said(evidence.kept)],
            see: uses
              .slice(0, 10)
              .map(({ what, name, place }) => relatedPlace(place, related.addressFor, { what: said(what), name })),
          });
        }
      },
    };
  },
});

function numberOf(what: string, count: number): Sentence {
  const text = Object.entries(numbersOf).find(([name]) => name === what)?.[1];
  return text === undefined ? said(related.numberOf, { count, what }) : said(text, { count });
}
