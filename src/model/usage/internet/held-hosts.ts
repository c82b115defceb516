import { type Clause, said } from '../../../language/sentence.ts';
import { displayOf, type ReferenceValue, type Value } from '../../../template/evaluate/value.ts';
import type { ModelCore } from '../../base/core.ts';
import { entityNames } from '../../base/names.ts';
import type { Variable } from '../../functions/variables.ts';
import { isPrivateApi } from './public-apis.ts';

/** The host of a URL: a name that is written, or a resource of the template that is on the internet alone. */
export type HostOfUrl =
  | {
      readonly kind: 'named';
      readonly host: string;
      readonly scheme: 'http' | 'https';
      readonly port: string | undefined;
    }
  | { readonly kind: 'public'; readonly host: Clause };

const url = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?(?:[/?#]|$)/i;

/** The host of the URL that an environment variable holds; `undefined` where it holds none, or one that only the deployment knows. */
export function hostHeldBy(core: ModelCore, { node }: Variable): HostOfUrl | undefined {
  const value = core.evaluate.value(node);
  const resource = publicHostIn(core, value);
  if (resource !== undefined) return { kind: 'public', host: resource };
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  const [, scheme, host, port] = url.exec(displayOf(value).trim()) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  return { kind: 'named', host: host.toLowerCase(), scheme: scheme.toLowerCase() as 'http' | 'https', port };
}

/**
 * A function URL or a public API in the place of the host. Sources: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html and
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html
 */
function publicHostIn(core: ModelCore, value: Value): Clause | undefined {
  const [first, second, third] = value.kind === 'text' ? value.parts : [value];
  if (isReference(first)) return ofAttribute(core, first);
  if (typeof first !== 'string' || !/^https?:\/\/$/i.test(first) || !isReference(second)) return undefined;
  if (typeof third !== 'string' || !third.startsWith('.execute-api.')) return undefined;
  return second.attribute === undefined || second.attribute === 'ApiId' ? publicApi(core, second.id) : undefined;
}

function ofAttribute(core: ModelCore, { id, attribute }: ReferenceValue): Clause | undefined {
  if (attribute === 'FunctionUrl')
    return said(entityNames.functionUrlOf, { resource: core.template.resources.get(id) ?? id });
  return attribute === 'ApiEndpoint' ? publicApi(core, id) : undefined;
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
