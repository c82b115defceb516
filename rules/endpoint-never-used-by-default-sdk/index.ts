import { defineRule, type Endpoint, groupedBy, said } from '../../src/rule/index.ts';
import { placeOf, type Waiting } from './context.ts';
import { checkDnsOfVpc, checkWithoutPrivateDns } from './dns.ts';
import { needsGateway } from './inbound-only.ts';
import { byDefault, messages, summary } from './messages.ts';

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

  create(context) {
    const { model, report, undecided } = context;
    const waiting: Waiting[] = [];

    const judgeDns = (endpoint: Endpoint, service: string) => {
      const { privateDns, vpc } = endpoint;
      // an endpoint of a VPC without functions is somebody else's
      if (vpc.known && !model.mayHoldFunctions(vpc.value)) return;
      const about = { at: endpoint.place };
      if (!privateDns.known) return undecided(privateDns, about);
      if (!privateDns.value) return checkWithoutPrivateDns(context, endpoint, service);
      if (!vpc.known) return undecided(vpc, about);
      const settings = [vpc.value.dnsSupport, vpc.value.dnsHostnames];
      if (settings.some((setting) => setting.known && !setting.value)) waiting.push({ vpc: vpc.value, endpoint });
      else for (const setting of settings) undecided(setting, about);
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
        else if (type.value === 'Interface' && !(gatewayCapable && needsGateway(context, endpoint, service)))
          judgeDns(endpoint, service);
      },

      'template:exit'() {
        for (const same of groupedBy(waiting, ({ vpc }) => vpc.id)) checkDnsOfVpc(context, same);
      },
    };
  },
});
