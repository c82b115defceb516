import {
  allOf,
  dependOn,
  type LambdaFunction,
  type MountTarget,
  type Resource,
  relatedPlace,
  said,
} from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
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
  const edits = dependOn(
    fn.resource,
    early.map(({ resource }) => resource),
  );
  const names = early.map(({ name }) => name);
  report('notAwaited', {
    at: fn.at('Properties', 'FileSystemConfigs'),
    data: { fn, fileSystem, targets: names },
    see: early.map(({ name, place }) => relatedPlace(place, related.isUsedTarget, { name })),
    // an order the other way round would make a circle
    ...(edits !== undefined &&
      edits.length > 0 &&
      !early.some(({ resource }) => model.isOrdered(resource, fn.resource)) && {
        fix: { title: said(titles.dependOn, { added: allOf(early), resources: fn }), edits },
      }),
  });
}
