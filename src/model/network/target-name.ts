import type { RouteTarget } from '../base/entities.ts';

/** What the user calls that which a route leads to. */
export function nameOfTarget(target: RouteTarget): string {
  switch (target.kind) {
    case 'nat-gateway':
      return target.nat.name;
    case 'internet-gateway':
      return target.gateway.name;
    case 'unknown':
      return 'something not known';
    default:
      return target.name;
  }
}
