import { type BlockBy, defineRule, groupedBy, hopsOf, relatedPlace } from '../../src/rule/index.ts';
import { defaultRoutesOf, placesBehind } from '../_shared/default-routes.ts';
import { messages, related, summary } from './messages.ts';

/** A NAT gateway passes on what its own subnet can send to the internet: without a route there it is a dead end. */
export default defineRule()({
  meta: {
    id: 'nat-gateway-without-internet',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const detached: BlockBy<'nat-gateway-detached'>[] = [];

    return {
      natGateway(nat) {
        const vpc = nat.subnet?.vpc;
        // what only others send through it is theirs to see
        if (vpc?.known === true && !model.mayHoldFunctions(vpc.value)) return;
        const path = model.natToInternet(nat);
        if (!path.known) return undecided(path, { at: nat.place });
        if (path.value.reached) return;
        const { block } = path.value;
        if (block.cause === 'nat-gateway-detached') detached.push(block);
        else if (block.cause === 'nat-private') reportPrivate(block);
        else report('noRoute', { at: block.place, data: block, see: hopsOf(block) });
      },

      'template:exit'() {
        // behind one detached gateway all NAT gateways are dead: attaching it is one change
        for (const behind of groupedBy(detached, ({ gateway }) => gateway.id)) {
          const [{ gateway }] = behind;
          report('detached', {
            at: gateway.place,
            data: { gateway, nats: behind.map(({ nat }) => nat) },
            see: behind.map(({ nat }) => relatedPlace(nat.place, related.leadsTo, { nat, gateway })),
          });
        }
      },
    };

    /** A private NAT gateway is a fault only for those who send to it what is meant for the internet. */
    function reportPrivate({ nat, place }: BlockBy<'nat-private'>): void {
      const senders = model.networkedFunctions
        .flatMap(({ fn, network }) => defaultRoutesOf(fn, network))
        .filter(({ route: { target } }) => target.kind === 'nat-gateway' && target.nat.id === nat.id);
      if (senders.length === 0) return;
      report(nat.isRegional.known && nat.isRegional.value ? 'regionalPrivate' : 'private', {
        at: place,
        data: { nat, functions: senders.map(({ fn }) => fn), tables: senders.map(({ table }) => table) },
        see: placesBehind(nat, senders),
      });
    }
  },
});
