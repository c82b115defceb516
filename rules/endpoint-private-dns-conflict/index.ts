import { defineRule, type Endpoint, groupedBy, relatedPlace } from '../../src/rule/index.ts';
import { messages, related, summary } from './messages.ts';

/** A VPC can have one interface endpoint with private DNS for a service: the second cannot be created. */
export default defineRule()({
  meta: {
    id: 'endpoint-private-dns-conflict',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const withDns = model.entities('endpoint').flatMap((endpoint) => {
          const { type, service, privateDns, vpc, serviceName } = endpoint;
          if (!type.known || type.value !== 'Interface' || !service.known || !vpc.known) return [];
          if (privateDns.known && !privateDns.value) return [];
          // plain and FIPS endpoints take over other names
          const key = `${vpc.value.id} ${service.value} ${/-fips$/.test(serviceName)}`;
          return [{ endpoint, vpc: vpc.value, service: service.value, key }];
        });
        for (const same of groupedBy(withDns, ({ key }) => key)) {
          const [{ vpc, service }] = same;
          const endpoints = same.map(({ endpoint }) => endpoint);
          const [first] = endpoints as [Endpoint];
          // within one template other tools say so
          const other = endpoints.find((each) => stackOf(each) !== stackOf(first));
          if (other === undefined) continue;
          const unclear = [first, other].find(({ privateDns }) => !privateDns.known);
          if (unclear !== undefined) {
            undecided(unclear.privateDns, { at: unclear.place });
            continue;
          }
          // what is there already is not what to change
          const [late, early] = isThere(other) ? [first, other] : [other, first];
          report('conflict', {
            at: late.at('Properties', 'PrivateDnsEnabled'),
            data: { endpoint: late, other: early, service, vpc },
            see: [relatedPlace(early.at('Properties', 'PrivateDnsEnabled'), related.hasItToo, { early })],
          });
        }
      },
    };
  },
});

/** Whether an endpoint is one of a network that is described. */
function isThere({ resource }: Endpoint): boolean {
  return resource?.node.derived === true;
}

function stackOf({ resource }: Endpoint): unknown {
  return resource?.node.stack;
}
