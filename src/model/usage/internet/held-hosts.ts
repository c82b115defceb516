import { inVpcResource } from '../../../aws/resource-types.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { displayOf, type ReferenceValue, type Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';
import { entityNames } from '../../base/names.ts';
import { booleanOf } from '../../base/naming.ts';
import type { Variable } from '../../functions/variables.ts';
import { isApiId, isApiUrl, isPrivateApi } from './public-apis.ts';

/** The host of a URL: a name that is written, or a resource of the template that is on the internet alone. */
export type HostOfUrl =
  | {
      readonly kind: 'named';
      readonly host: string;
      readonly scheme: 'http' | 'https';
      readonly port: string | undefined;
    }
  | { readonly kind: 'public'; readonly host: Clause; readonly port: number };

const url = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?(?:[/?#]|$)/i;

/** The host of the URL that an environment variable holds; `undefined` where it holds none, or one that only the deployment knows. */
export function hostHeldBy(core: ModelCore, { node }: Variable): HostOfUrl | undefined {
  const value = core.evaluate.value(node);
  const resource = publicHostIn(core, value);
  if (resource !== undefined) return { kind: 'public', ...resource };
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  const [, scheme, host, port] = url.exec(displayOf(value).trim()) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  return { kind: 'named', host: host.toLowerCase(), scheme: scheme.toLowerCase() as 'http' | 'https', port };
}

/**
 * What has public addresses alone in the place of the host. Sources: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html,
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#load-balancer-scheme and
 * https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html
 */
function publicHostIn(core: ModelCore, value: Value): { readonly host: Clause; readonly port: number } | undefined {
  const [first, second, third = ''] = value.kind === 'text' ? value.parts : [value];
  if (isReference(first)) {
    const host = ofAttribute(core, first);
    return host === undefined ? undefined : { host, port: 443 };
  }
  const [, scheme] = typeof first === 'string' ? (/^(https?):\/\/$/i.exec(first) ?? []) : [];
  if (scheme === undefined || !isReference(second) || typeof third !== 'string') return undefined;
  const [, port = scheme.toLowerCase() === 'https' ? 443 : 80] = /^(?::(\d{1,5}))?(?:[/?#]|$)/.exec(third) ?? [];
  if (third.startsWith('.execute-api.')) {
    const isId = isApiId(second.attribute);
    const host = isId ? publicApi(core, second.id) : undefined;
    return host === undefined ? undefined : { host, port: 443 };
  }
  const host = /^(?:$|[:/?#])/.test(third) ? (publicResource(core, second) ?? ofAttribute(core, second)) : undefined;
  return host === undefined ? undefined : { host, port: Number(port) };
}

/** Attributes that are host names on the internet alone, in every VPC. */
const publicHosts: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppRunner::Service': ['ServiceUrl'],
  'AWS::CloudFront::Distribution': ['DomainName'],
  'AWS::GlobalAccelerator::Accelerator': ['DnsName', 'DualStackDnsName'],
};

/** What has a host name that leads to public addresses, in its own VPC too. */
function publicResource(core: ModelCore, { id, attribute = '' }: ReferenceValue): Clause | undefined {
  const resource = core.template.resources.get(id);
  if (resource === undefined) return undefined;
  const isPublicHost = publicHosts[resource.type]?.includes(attribute) === true && !mayBePrivate(core, resource);
  return isPublicHost || isPublicBalancer(core, resource, attribute)
    ? said(entityNames.publicAddressOf, { resource })
    : undefined;
}

function isPublicBalancer({ evaluate }: ModelCore, { type, properties }: Resource, attribute: string): boolean {
  const { publicUnless } = inVpcResource(type) ?? {};
  if (publicUnless === undefined || attribute !== 'DNSName') return false;
  return Object.entries(publicUnless).some(([name, wanted]) => {
    const value = evaluate.value(properties.get(name));
    return value.kind === 'absent' || (value.kind === 'known' && value.value !== wanted);
  });
}

/**
 * Whether a service of App Runner may be one that is reached from VPCs alone; it is public by default.
 * Source: https://docs.aws.amazon.com/apprunner/latest/dg/network-pl.html
 */
function mayBePrivate({ evaluate }: ModelCore, { properties }: Resource): boolean {
  const value = evaluate.at(properties, 'NetworkConfiguration', 'IngressConfiguration', 'IsPubliclyAccessible');
  return value.kind !== 'absent' && booleanOf(value) !== true;
}

function ofAttribute(core: ModelCore, { id, attribute }: ReferenceValue): Clause | undefined {
  const resource = core.template.resources.get(id);
  if (attribute === 'FunctionUrl') return said(entityNames.functionUrlOf, { resource: resource ?? id });
  return resource !== undefined && isApiUrl(resource, attribute) ? publicApi(core, id) : undefined;
}

function publicApi(core: ModelCore, id: string): Clause | undefined {
  const api = core.template.resources.get(id);
  return api !== undefined && isPrivateApi(core, api) === false
    ? said(entityNames.publicApiOf, { resource: api })
    : undefined;
}

function isReference(part: Value | string | undefined): part is ReferenceValue {
  return typeof part === 'object' && part.kind === 'reference';
}
