import { dependOn, type FixRequest, type Resource, said } from '../../src/rule/index.ts';
import { titles } from './fix-titles.ts';

/** Makes each of some resources depend on all of the others; `undefined` where one of them can't be edited. */
export function dependOnFix(resources: readonly Resource[], others: readonly Resource[]): FixRequest | undefined {
  const edits = resources.map((resource) => dependOn(resource, others));
  if (edits.some((each) => each === undefined)) return undefined;
  return { title: said(titles.dependOn, { added: others, resources }), edits: edits.flatMap((each) => each ?? []) };
}
