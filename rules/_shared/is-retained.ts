import type { Model, Resource } from '../../src/rule/index.ts';

/** Whether a resource stays when its stack is deleted, so that no other can be deleted too early for it or too late. */
export function isRetained(model: Model, resource: Resource): boolean {
  const retained = model.retentionOf(resource, 'DeletionPolicy');
  return retained.known && retained.value !== undefined;
}
