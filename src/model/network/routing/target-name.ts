import { type Clause, said } from '../../../language/sentence.ts';
import type { Entity, RouteTarget } from '../../base/entities.ts';
import { reasons } from '../reasons.ts';

/** What the user calls that which a route leads to. */
export function nameOfTarget(target: RouteTarget): Clause | Entity {
  switch (target.kind) {
    case 'nat-gateway':
      return target.nat;
    case 'internet-gateway':
      return target.gateway;
    case 'unknown':
      return said(reasons.somethingUnknown);
    default:
      return target.name;
  }
}
