import type { Endpoint } from '../../src/rule/index.ts';
import type { Context } from './context.ts';

/** For callers elsewhere alone it takes over names where a gateway endpoint serves its own VPC. */
export function needsGateway({ model, report, undecided }: Context, endpoint: Endpoint, service: string): boolean {
  const only = endpoint.resource?.properties.get('DnsOptions').get('PrivateDnsOnlyForInboundResolverEndpoint');
  const { privateDns, vpc } = endpoint;
  if (only === undefined || model.evaluate.text(only) !== 'OnlyInboundResolver') return false;
  if (!privateDns.known || !privateDns.value || !vpc.known || !model.mayHoldFunctions(vpc.value)) return false;
  const { found, whyIncomplete } = model.endpointsIn(vpc.value);
  const others = found.filter(({ id, type }) => id !== endpoint.id && !(type.known && type.value === 'Interface'));
  if (others.some((other) => other.service.known && other.service.value === service)) return false;
  const unknown = [...whyIncomplete, ...others.flatMap(({ service: of }) => (of.known ? [] : of.because))];
  if (unknown.length > 0) undecided(unknown, { at: endpoint.place });
  else report('withoutGateway', { at: only.at(), data: { endpoint, service, vpc: vpc.value } });
  return true;
}
