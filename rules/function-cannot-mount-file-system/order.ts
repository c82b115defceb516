import { type LambdaFunction, type MountTarget, type Resource, relatedPlace } from '../../src/rule/index.ts';
import { dependOnFix } from '../_shared/depend-on-fix.ts';
import type { Context } from './context.ts';
import { related } from './messages.ts';

/** A function waits for the mount targets that it uses: else it may be created before them. */
export function checkAwaited(
  { model, report }: Context,
  fn: LambdaFunction,
  fileSystem: Resource,
  used: readonly MountTarget[],
): void {
  const early = used.filter(({ resource }) => !model.isOrdered(fn.resource, resource));
  if (early.length === 0) return;
  const targets = early.map(({ resource }) => resource);
  // an order the other way round would make a circle
  const isCircle = targets.some((target) => model.isOrdered(target, fn.resource));
  const fix = isCircle ? undefined : dependOnFix([fn.resource], targets);
  const names = early.map(({ name }) => name);
  report('notAwaited', {
    at: fn.at('Properties', 'FileSystemConfigs'),
    data: { fn, fileSystem, targets: names },
    see: early.map(({ name, place }) => relatedPlace(place, related.isUsedTarget, { name })),
    ...(fix !== undefined && fix.edits.length > 0 && { fix }),
  });
}
