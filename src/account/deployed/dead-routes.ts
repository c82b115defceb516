import { type Clause, said } from '../../language/sentence.ts';
import { type DescribedNetwork, deadNatsOf, destinationOf, targetOf } from '../describe-network.ts';
import { deployedTexts } from '../texts.ts';

/**
 * Routes that drop what takes them, in the route tables of some subnets: the table has a route, and yet there is none.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html (State)
 */
export function notesOnDeadRoutes(network: DescribedNetwork, subnetIds: ReadonlySet<string>): readonly Clause[] {
  const states = deadNatsOf(network);
  return tablesOf(network, subnetIds).flatMap(({ RouteTableId: table = '', Routes = [] }) =>
    Routes.flatMap((route): Clause[] => {
      const [to, target] = [destinationOf(route), targetOf(route)];
      if (to === undefined || target === undefined) return [];
      if (route.State === 'blackhole') return [said(deployedTexts.blackhole, { table, to, target })];
      const state = states.get(target);
      return state === undefined ? [] : [said(deployedTexts.deadNat, { table, to, target, state })];
    }),
  );
}

/** The route tables that subnets use: their own, and the main table of the VPC for those without one. */
function tablesOf({ RouteTables, Subnets }: DescribedNetwork, subnetIds: ReadonlySet<string>) {
  const used = Subnets.filter(({ SubnetId }) => SubnetId !== undefined && subnetIds.has(SubnetId));
  const isOwn = ({ Associations = [] }: (typeof RouteTables)[number]) =>
    Associations.some(({ SubnetId }) => SubnetId !== undefined && subnetIds.has(SubnetId));
  const own = new Set(
    RouteTables.flatMap(({ Associations = [] }) => Associations.flatMap(({ SubnetId }) => SubnetId ?? [])),
  );
  const byMain = new Set(used.filter(({ SubnetId }) => !own.has(SubnetId!)).map(({ VpcId }) => VpcId));
  return RouteTables.filter(
    (table) =>
      isOwn(table) || (byMain.has(table.VpcId) && table.Associations?.some(({ Main }) => Main === true) === true),
  );
}
