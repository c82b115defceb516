import {
  type AttachedFunction,
  type Attachment,
  type Block,
  type Model,
  relatedPlace,
  type Subnet,
} from '../../src/rule/index.ts';

/** A path from one of the subnets of a function that something blocks. */
export interface BlockedFrom extends AttachedFunction {
  readonly subnet: Subnet;
  readonly block: Block;
}

/** What is said of where it begins. */
export const blockedFromTexts = { isIn: '{fn} is in {subnet}' } as const;

/** Where the functions are that have no path: at their subnets, or at the groups that would have to allow it. */
export function placesOf(
  paths: readonly Omit<BlockedFrom, 'block'>[],
  property: 'SubnetIds' | 'SecurityGroupIds' = 'SubnetIds',
) {
  return paths.map(({ fn, attachment, subnet }) =>
    relatedPlace(attachment.at(property), blockedFromTexts.isIn, { fn, subnet }),
  );
}

/** Whether no packet leaves the groups of a function: egress-to-nowhere says so, whatever it calls. */
export function allowsNoEgress(model: Model, { groups }: Attachment): boolean {
  const out = model.allowsAnyEgress(groups);
  return out.known && !out.value;
}
