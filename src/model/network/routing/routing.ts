import { said } from '../../../language/sentence.ts';
import type { Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Answer, known, notKnown, type Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { NatGateway, RouteTable, Vpc } from '../../base/entities.ts';
import { entityStore, identity } from '../../base/entity-store.ts';
import type { Escapes } from '../../base/escapes.ts';
import { lazy, whenAsked } from '../../base/lazy.ts';
import { entityNames, withName } from '../../base/names.ts';
import { descriptionOfNetwork, type Named, named, outsideOf } from '../../base/naming.ts';
import { reasons } from '../reasons.ts';
import { readInternetGateways } from './internet-gateways.ts';
import { readNatGateways } from './nat-gateways.ts';
import { routeTargets } from './route-targets.ts';
import { readRoutes, tableType } from './routes.ts';
import type { NetworkStores } from './stores.ts';

/** The route tables of a template in one scenario, and the gateways that they lead to. */
export interface Routing {
  table(value: Value): RouteTable;
  ofSubnet(subnet: Named): Answer<RouteTable>;
  readonly tables: readonly RouteTable[];
  readonly natGateways: readonly NatGateway[];
}

const associationType = 'AWS::EC2::SubnetRouteTableAssociation';

/** The route tables of one scenario, their routes, and which of them each subnet has. */
export function readRouting(core: ModelCore, escapes: Escapes, stores: NetworkStores): Routing {
  const { template } = core;
  const gateways = readInternetGateways(core, escapes, stores);
  const nats = readNatGateways(core, stores);
  const routesOf = readRoutes(core, escapes, routeTargets(core, escapes, { gateways, nats, stores }));
  const property = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));

  const associations = lazy(() => {
    const found = new Map<string, { readonly table: RouteTable; readonly by: Resource }>();
    for (const by of core.resourcesOf(associationType)) {
      const subnet = named(core, property(by, 'SubnetId'), 'AWS::EC2::Subnet');
      found.set(subnet.id, { table: tables.of(property(by, 'RouteTableId')), by });
    }
    return found;
  });

  const ofSubnet = (subnet: Named): Answer<RouteTable> => {
    const { place, resource } = subnet;
    const association = associations().get(subnet.id);
    if (association !== undefined) {
      const { table, by } = association;
      return known(table, {
        because: said(reasons.associatedWith, { subnet, table }),
        place: by.at(),
      });
    }
    if (resource === undefined) return notKnown(outsideOf(subnet));
    const vpc = stores.vpc(property(resource, 'VpcId'));
    const unclear: Unknown[] = [
      ...template.mayHoldMore,
      ...escapes.exports(resource.id),
      ...escapes.receivers(resource.id),
      ...escapes.unresolved(resource.id, associationType, 'SubnetId'),
      ...escapes.perhapsAdded(resource, associationType),
    ];
    if (vpc.resource === undefined)
      unclear.push({
        because: said(reasons.vpcElsewhere, { vpc, subnet }),
        place,
        settledBy: descriptionOfNetwork,
      });
    else unclear.push(...escapes.receivers(vpc.resource.id));
    if (unclear.length > 0) return notKnown(...unclear);
    const main = template.resources.get(template.links?.described.mainTables.get(vpc.resource!.id) ?? '');
    return known(main === undefined ? mainTable(vpc, subnet) : tables.ofResource(main), {
      because: said(reasons.usesMainTable, { subnet, vpc }),
      place,
    });
  };

  const tables = entityStore<RouteTable>(core, tableType, (from) => {
    const routes = lazy(() => routesOf(from));
    const vpc = (): Answer<Vpc> => {
      if (from.resource === undefined) return notKnown(outsideOf(from));
      return known(stores.vpc(property(from.resource, 'VpcId')));
    };
    return tableWith({ kind: 'route-table', ...identity(from), isMain: false }, { vpc, routes });
  });

  return routingWith({ table: tables.of, ofSubnet }, { tables: () => tables.all, natGateways: () => nats.all });
}

const tableWith = whenAsked<RouteTable>();
const routingWith = whenAsked<Routing>();

/** The table that every VPC has: no template can name it, so it holds the local route and nothing else. */
function mainTable(vpc: Vpc, { place }: Named): RouteTable {
  return {
    kind: 'route-table',
    id: `main table of ${vpc.id}`,
    ...withName(said(entityNames.mainTable, { vpc })),
    resource: undefined,
    place,
    at: () => place,
    vpc: known(vpc),
    isMain: true,
    routes: { found: [], whyIncomplete: [] },
  };
}
