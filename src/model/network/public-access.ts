import { said } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Entity, Subnet, Vpc } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import { named, ofResource, reasonOf } from '../base/naming.ts';
import type { Network } from './network.ts';
import { reasons } from './reasons.ts';

/** What VPC Block Public Access blocks at the internet gateways of an account and Region. */
export interface PublicAccess {
  /** The options that block packets which leave from a subnet, or from a VPC as a whole; nothing where none do. */
  blocks(vpc: Answer<Vpc>, subnet: Subnet | undefined): Answer<Entity | undefined>;
}

const optionsType = 'AWS::EC2::VPCBlockPublicAccessOptions';
const exclusionType = 'AWS::EC2::VPCBlockPublicAccessExclusion';

/**
 * Reads it where a template sets it. `block-bidirectional` stops NAT gateways too, except in VPCs and subnets that are
 * excluded. Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
 */
export function readPublicAccess(core: ModelCore, { escapes }: Pick<Network, 'escapes'>): PublicAccess {
  const property = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));
  const blocking = lazy(() =>
    core
      .resourcesOf(optionsType)
      .map((resource) => ({ resource, mode: property(resource, 'InternetGatewayBlockMode') })),
  );
  return {
    blocks(vpc, subnet) {
      const [options] = blocking();
      if (options === undefined) return known(undefined);
      const { resource, mode } = options;
      if (mode.kind !== 'known') return notKnown(reasonOf(mode));
      if (mode.value !== 'block-bidirectional') return known(undefined);
      if (!vpc.known) return notKnown(...vpc.because);
      const spots = [vpc.value, ...(subnet === undefined ? [] : [subnet])];
      const doubts: Unknown[] = [...core.template.mayHoldMore];
      for (const exclusion of core.resourcesOf(exclusionType))
        for (const [name, type] of [
          ['VpcId', 'AWS::EC2::VPC'],
          ['SubnetId', 'AWS::EC2::Subnet'],
        ] as const) {
          const value = property(exclusion, name);
          if (value.kind === 'absent') continue;
          const { id, resource: excluded } = named(core, value, type);
          if (spots.some((spot) => spot.id === id)) return known(undefined);
          if (excluded === undefined)
            doubts.push({
              because: said(reasons.unknownExclusion, { exclusion }),
              place: exclusion.at(),
            });
        }
      for (const spot of spots) {
        if (spot.resource === undefined)
          doubts.push({ because: said(reasons.unknownWhetherExcluded, { entity: spot }), place: spot.place });
        else
          doubts.push(
            ...escapes.outputs(spot.resource.id),
            ...escapes.receivers(spot.resource.id),
            ...escapes.perhapsAdded(spot.resource, exclusionType),
          );
      }
      if (doubts.length > 0) return notKnown(...doubts);
      const { id, name, place, at } = ofResource(resource);
      return known({ id, name, resource, place, at });
    },
  };
}
