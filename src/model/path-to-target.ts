import { type Answer, notKnown } from './answer.ts';
import type { Path, VpcTarget } from './things.ts';
import type { Start } from './ways.ts';

/** Whether connections to something in a VPC get there, on each of its ports. */
export function pathToTarget(_start: Start, target: VpcTarget): Answer<Path> {
  return notKnown({ because: `the way to ${target.name} is not worked out`, place: target.place });
}
