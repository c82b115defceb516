import { type Block, defineRule, listed, type NatGateway } from '../../src/rule/index.ts';

/** A NAT gateway passes on what its own subnet can send to the internet: without a route there it is a dead end. */
export default defineRule()({
  meta: {
    id: 'nat-gateway-without-internet',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'A NAT gateway does not lead to the internet',
    messages: {
      noRoute: {
        problem: '{nat} is in {subnet}, and {table} has no default route to an internet gateway, so it leads nowhere',
        remedy: 'Put {nat} into a subnet whose route table sends 0.0.0.0/0 to an internet gateway',
      },
      detached: {
        problem: '{nats} {need} internet gateway {gateway}, which is not attached to the VPC',
        remedy: 'Add an AWS::EC2::VPCGatewayAttachment of {gateway} to the VPC',
      },
      private: {
        problem:
          '{functions} {send} what leaves the VPC to {nat}, a private NAT gateway that leads to no other network',
        remedy: 'Route {tables} to a public NAT gateway',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    /** Behind one detached gateway all NAT gateways are dead: attaching it is one change. */
    const detached = new Map<string, { readonly nat: NatGateway; readonly block: Block }[]>();

    const reportPrivate = (nat: NatGateway, { place, data }: Block) => {
      const senders = model.attachedFunctions.flatMap(({ fn, attachment: { subnets } }) =>
        subnets.flatMap(({ routes }) => {
          const table = routes.known ? routes.value : undefined;
          const route = table?.routes.found.find(
            ({ isDefault, target }) =>
              isDefault === 'ipv4' && target.kind === 'nat-gateway' && target.nat.id === nat.id,
          );
          return table === undefined || route === undefined ? [] : [{ fn, table, route }];
        }),
      );
      if (senders.length === 0) return;
      const functions = new Set(senders.map(({ fn }) => fn.name));
      report('private', {
        at: place,
        data: {
          nat: String(data.nat),
          functions: listed([...functions]),
          send: functions.size === 1 ? 'sends' : 'send',
          tables: listed(senders.map(({ table }) => table.name)),
        },
        see: [
          ...new Map(
            senders.map(({ route }) => [route.resource.id, { place: route.place, message: `leads to ${nat.name}` }]),
          ).values(),
          ...new Map(
            senders.map(({ fn }) => [fn.id, { place: fn.place, message: `${fn.name} is behind it` }]),
          ).values(),
        ],
      });
    };

    return {
      natGateway(nat) {
        const path = model.natToInternet(nat);
        if (!path.known) return undecided(path, { at: nat.place });
        if (path.value.reached) return;
        const { block } = path.value;
        const { nat: name = '', subnet = '', table = '', gateway = '' } = block.data;
        const see = block.hops.map(({ place, text }) => ({ place, message: text }));
        if (block.data.reason === 'no-route')
          report('noRoute', { at: block.place, data: { nat: name, subnet, table }, see });
        else if (block.data.reason === 'private') reportPrivate(nat, block);
        else detached.set(gateway, [...(detached.get(gateway) ?? []), { nat, block }]);
      },

      'template:exit'() {
        for (const [gateway, behind] of detached) {
          const place = behind[0]?.block.hops[0]?.place;
          if (place === undefined) continue;
          report('detached', {
            at: place,
            data: {
              gateway,
              nats: listed(behind.map(({ nat }) => nat.name)),
              need: behind.length === 1 ? 'needs' : 'need',
            },
            see: behind.map(({ nat }) => ({ place: nat.place, message: `${nat.name} leads to ${gateway}` })),
          });
        }
      },
    };
  },
});
