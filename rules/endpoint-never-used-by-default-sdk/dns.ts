import { type Endpoint, type Group, relatedPlace, said } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import { type Context, placeOf, type Waiting } from './context.ts';
import { related } from './messages.ts';

/** An endpoint without private DNS is of use only to callers that name it. */
export function checkWithoutPrivateDns(
  { model, report, undecided }: Context,
  endpoint: Endpoint,
  service: string,
): void {
  const isUsed = model.isReachableWithoutPrivateDns(endpoint);
  undecided(isUsed, { at: endpoint.place });
  if (!isUsed.known || isUsed.value) return;
  // where it stops a function that is said there: function-cannot-reach-service
  if (model.usesStoppedAt(endpoint).length > 0) return;
  report('noPrivateDns', {
    at: placeOf(endpoint.privateDns, endpoint),
    data: { endpoint, service },
    suggest: [
      {
        title: said(titles.setProperty, { property: 'PrivateDnsEnabled', value: 'true', resources: endpoint }),
        edits: [{ kind: 'set', at: endpoint.at('Properties'), key: 'PrivateDnsEnabled', value: true }],
      },
    ],
  });
}

/** All of them wait for the DNS attributes of their VPC: setting those is one change. */
export function checkDnsOfVpc({ model, report }: Context, same: Group<Waiting>): void {
  const [{ vpc }] = same;
  if (model.usesStoppedAt(vpc).length > 0) return;
  const off = (['EnableDnsSupport', 'EnableDnsHostnames'] as const).filter((property) => {
    const setting = property === 'EnableDnsSupport' ? vpc.dnsSupport : vpc.dnsHostnames;
    return setting.known && !setting.value;
  });
  const settings = off.map((property) => `${property}: true`);
  report('vpcDnsOff', {
    at: placeOf(off[0] === 'EnableDnsSupport' ? vpc.dnsSupport : vpc.dnsHostnames, vpc),
    data: {
      vpc,
      endpoints: same.map(({ endpoint }) => endpoint),
      properties: off,
      settings,
    },
    see: same.map(({ endpoint }) =>
      relatedPlace(placeOf(endpoint.privateDns, endpoint), related.needsDns, { endpoint }),
    ),
    suggest: [
      {
        title: said(titles.setProperties, { settings, resource: vpc }),
        edits: off.map((key) => ({ kind: 'set', at: vpc.at('Properties'), key, value: true })),
      },
    ],
  });
}
