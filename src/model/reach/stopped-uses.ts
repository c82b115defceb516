import { componentOf } from '../base/causes.ts';
import type { Attachment, Entity, LambdaFunction, ServiceUse } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import type { PathsFrom } from './paths-from.ts';

/** A use of a function that has no path. */
export interface StoppedUse {
  readonly fn: LambdaFunction;
  readonly use: ServiceUse;
}

/** The uses that end at a component, for what is wrong with it to be said once. */
export function stoppedUses(
  networked: () => readonly { readonly fn: LambdaFunction; readonly network: Attachment }[],
  usesOf: (fn: LambdaFunction) => readonly ServiceUse[],
  { toService }: PathsFrom,
): (component: Entity) => readonly StoppedUse[] {
  const stopped = lazy(() =>
    networked().flatMap(({ fn, network }) =>
      usesOf(fn).flatMap((use) =>
        network.subnets.flatMap((subnet) => {
          const path = toService(fn, subnet, use);
          return path.known && !path.value.reached ? [{ fn, use, component: componentOf(path.value.block).id }] : [];
        }),
      ),
    ),
  );
  return ({ id }) => stopped().filter(({ component }) => component === id);
}
