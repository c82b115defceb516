import type { ActionEndpoint } from '../../../aws/services.ts';
import type { Clause } from '../../../language/sentence.ts';
import type { Place } from '../../../text/place.ts';
import type { ServiceUse } from '../../base/entities.ts';
import { groupedBy } from '../../base/grouped-by.ts';

/**
 * That a function calls an endpoint, as one piece of evidence; `undefined` where the call goes to an address in the
 * VPC, may do so, or where AWS has no such service.
 */
export function useOf(
  to: ActionEndpoint,
  certainty: ServiceUse['certainty'],
  because: Clause,
  place: Place,
): ServiceUse | undefined {
  const all = [to.endpoint, ...to.alternatives];
  if (all.includes('in-vpc') || all.includes('unknown-service')) return undefined;
  const { service, prefix, port } = to;
  const alternatives = to.alternatives.filter((each) => each !== 'none-known');
  const endpoint = to.endpoint === 'none-known' ? 'none' : to.endpoint;
  return {
    service,
    prefix,
    endpoint,
    certainty,
    alternatives,
    because,
    place,
    further: [],
    ...(port !== undefined && { port }),
  };
}

/** The same for two uses of one endpoint; services without any endpoint are told apart. */
export function useKey({ endpoint, prefix }: ServiceUse): string {
  return endpoint === 'none' ? `none ${prefix}` : endpoint;
}

/**
 * Several pieces of evidence as one use for each endpoint: proven before permitted, the narrowest first, and before
 * others of its kind what a purpose of its own asks for.
 */
export function mergeUses(uses: readonly ServiceUse[]): readonly ServiceUse[] {
  return groupedBy(uses, useKey).map((same) => {
    const rank = (use: ServiceUse) =>
      (use.certainty === 'proven' ? 0 : 1000) + use.alternatives.length - (use.purpose === undefined ? 0 : 1);
    const [first, ...rest] = same.toSorted((a, b) => rank(a) - rank(b));
    return { ...first!, further: rest.map(({ because, place }) => ({ because, place })) };
  });
}
