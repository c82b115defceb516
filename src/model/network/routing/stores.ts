import type { Value } from '../../../template/evaluate/value.ts';
import type { Subnet, Vpc } from '../../base/entities.ts';

/** Finds the VPC or subnet that a value names, for what is in one or leads to one. */
export interface NetworkStores {
  vpc(value: Value): Vpc;
  subnet(value: Value): Subnet;
}
