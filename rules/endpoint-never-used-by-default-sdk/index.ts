import {
  type Answer,
  defineRule,
  type Endpoint,
  type Entity,
  groupedBy,
  type Place,
  relatedPlace,
  said,
  type Vpc,
} from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import { byDefault, messages, related, summary } from './messages.ts';

/** SDKs call a service by its host name: an endpoint that does not take that name over is paid for and never used. */
export default defineRule()({
  meta: {
    id: 'endpoint-never-used-by-default-sdk',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const waiting: { readonly vpc: Vpc; readonly endpoint: Endpoint }[] = [];

    const judgeDns = (endpoint: Endpoint, service: string) => {
      const { privateDns, vpc } = endpoint;
      // an endpoint of a VPC without functions is somebody else's
      if (vpc.known && !model.mayHoldFunctions(vpc.value)) return;
      const about = { at: endpoint.place };
      if (!privateDns.known) return undecided(privateDns, about);
      if (!privateDns.value) {
        const isUsed = model.isReachableWithoutPrivateDns(endpoint);
        if (!isUsed.known) return undecided(isUsed, about);
        if (isUsed.value) return;
        // where it stops a function that is said there: function-cannot-reach-service
        if (model.usesStoppedAt(endpoint).length > 0) return;
        return report('noPrivateDns', {
          at: placeOf(privateDns, endpoint),
          data: { endpoint, service },
          suggest: [
            {
              title: said(titles.setProperty, { property: 'PrivateDnsEnabled', value: 'true', resources: endpoint }),
              edits: [{ kind: 'set', at: endpoint.at('Properties'), key: 'PrivateDnsEnabled', value: true }],
            },
          ],
        });
      }
      if (!vpc.known) return undecided(vpc, about);
      const settings = [vpc.value.dnsSupport, vpc.value.dnsHostnames];
      if (settings.some((setting) => setting.known && !setting.value)) waiting.push({ vpc: vpc.value, endpoint });
      else for (const setting of settings) undecided(setting, about);
    };

    /** For callers elsewhere alone it takes over names where a gateway endpoint serves its own VPC. */
    const needsGateway = (endpoint: Endpoint, service: string): boolean => {
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
    };

    return {
      endpoint(endpoint) {
        const { awsService, name, type, place } = endpoint;
        if (awsService === undefined) {
          // services of others have names of their own, and their owners decide on private DNS
          const mayBeOfAws = !type.known || type.value === 'Interface' || type.value === 'Gateway';
          if (!endpoint.service.known && mayBeOfAws) undecided(endpoint.service, { at: place });
          return;
        }
        if (!type.known) return undecided(type, { at: place });
        const { gatewayCapable, interfaceCapable, endpoint: service } = awsService;
        if (type.value === 'Gateway' && !gatewayCapable) {
          const isWritten = endpoint.resource?.properties.get('VpcEndpointType').raw !== undefined;
          report('noGateway', {
            at: placeOf(type, endpoint),
            data: { endpoint: name, service, byDefault: isWritten ? '' : said(byDefault.type) },
          });
        } else if (type.value === 'Interface' && !interfaceCapable)
          report('noInterface', {
            at: placeOf(type, endpoint),
            data: { endpoint: name, service },
          });
        else if (type.value === 'Interface' && !(gatewayCapable && needsGateway(endpoint, service)))
          judgeDns(endpoint, service);
      },

      'template:exit'() {
        // all of them wait for the DNS attributes of their VPC: setting those is one change
        for (const same of groupedBy(waiting, ({ vpc }) => vpc.id)) {
          const [{ vpc }] = same;
          if (model.usesStoppedAt(vpc).length > 0) continue;
          const off = (['EnableDnsSupport', 'EnableDnsHostnames'] as const).filter((property) => {
            const setting = property === 'EnableDnsSupport' ? vpc.dnsSupport : vpc.dnsHostnames;
            return setting.known && !setting.value;
          });
          report('vpcDnsOff', {
            at: placeOf(off[0] === 'EnableDnsSupport' ? vpc.dnsSupport : vpc.dnsHostnames, vpc),
            data: {
              vpc,
              endpoints: same.map(({ endpoint }) => endpoint),
              properties: off,
              settings: off.map((property) => `${property}: true`),
            },
            see: same.map(({ endpoint }) =>
              relatedPlace(placeOf(endpoint.privateDns, endpoint), related.needsDns, { endpoint }),
            ),
            suggest: [
              {
                title: said(titles.setProperties, {
                  settings: off.map((property) => `${property}: true`),
                  resource: vpc,
                }),
                edits: off.map((key) => ({ kind: 'set', at: vpc.at('Properties'), key, value: true })),
              },
            ],
          });
        }
      },
    };
  },
});

/** The property that says so; the entity itself where it is not written. */
function placeOf(setting: Answer<unknown>, { place }: Entity): Place {
  return (setting.known ? setting.evidence[0]?.place : undefined) ?? place;
}
