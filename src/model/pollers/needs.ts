import { eventSourceFacts, pollerEndpoints, pollerSecretEndpoint, secretlessAccess } from '../../aws/event-sources.ts';
import { endpointForAction } from '../../aws/services.ts';
import { type Clause, said } from '../../language/sentence.ts';
import type { Place } from '../../text/place.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { EventSource, ServiceUse } from '../base/entities.ts';
import { entriesOf, reasonOf } from '../base/naming.ts';
import { reasons } from './reasons.ts';

const nothing: Found<ServiceUse> = { found: [], whyIncomplete: [] };

/**
 * What the pollers of a mapping call through the network of their source. Those on demand take the function's role by
 * STS and invoke the function from there; provisioned ones do it on Lambda's own network.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-cluster-network.html
 */
export function needsOfPollers(core: ModelCore, source: EventSource): Found<ServiceUse> {
  const { sourceType, inVpc, provisioned, resource } = source;
  if (source.isSwitchedOff) return nothing;
  if (!inVpc.known) return { found: [], whyIncomplete: inVpc.because };
  if (!inVpc.value || sourceType === 'none-in-vpc' || sourceType === 'unknown') return nothing;
  if (eventSourceFacts(sourceType).provisionedMode) {
    if (!provisioned.known) return { found: [], whyIncomplete: provisioned.because };
    if (provisioned.value) return nothing;
  }
  const found = pollerEndpoints.map((endpoint) =>
    useOf(endpoint, said(reasons.pollsOnDemand, { mapping: source }), source.place),
  );
  const whyIncomplete: Unknown[] = [];
  for (const entry of entriesOf(core.evaluate.value(resource.properties.get('SourceAccessConfigurations')))) {
    const type = entry.kind === 'map' ? core.evaluate.text(entry.node.get('Type')) : undefined;
    if (type === undefined) whyIncomplete.push(reasonOf(entry));
    else if (!secretlessAccess.includes(type)) {
      found.push(
        useOf(pollerSecretEndpoint, said(reasons.signsInWithSecret, { mapping: source, type }), entry.node.at()),
      );
      break;
    }
  }
  return { found, whyIncomplete };
}

function useOf(prefix: string, because: Clause, place: Place): ServiceUse {
  const { service, endpoint, alternatives } = endpointForAction(prefix, '*');
  return { service, prefix, endpoint, alternatives, certainty: 'proven', because, place, further: [] };
}
