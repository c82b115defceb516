import { type Clause, said } from '../../../language/sentence.ts';
import { displayOf } from '../../../template/evaluate/value.ts';
import { idsMentionedIn } from '../../../template/mentions.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Endpoint, LambdaFunction, Vpc } from '../../base/entities.ts';
import { entriesOf, reasonOf } from '../../base/naming.ts';
import { referredTo, variablesOf } from '../../functions/variables.ts';
import { reasons } from './reasons.ts';

/** That a function holds the URL of a public API of API Gateway or AppSync, at its default host. */
export interface ApiUse {
  readonly api: Resource;
  /** The endpoint service that serves private APIs of its kind, and whose private DNS takes over the hosts of all. */
  readonly endpoint: ApiEndpoint;
  /** One clause: `its environment variable API_URL holds the URL of OrdersApi`. */
  readonly because: Clause;
  readonly place: Place;
}

/** The name of the interface endpoint that serves an API of API Gateway or AppSync. */
export type ApiEndpoint = 'execute-api' | 'appsync-api';

/**
 * Whether an endpoint for private APIs takes over the default hosts of all APIs of its kind.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html
 */
export function takesApis({ service, type, privateDns }: Endpoint, endpoint: ApiEndpoint): boolean {
  const isForApis = service.known && service.value === endpoint && type.known && type.value === 'Interface';
  return isForApis && privateDns.known && privateDns.value;
}

/** Without both of these no endpoint takes names over. */
export function mayHavePrivateDns({ dnsSupport, dnsHostnames }: Vpc): boolean {
  return [dnsSupport, dnsHostnames].every((setting) => !setting.known || setting.value);
}

/** Attributes of an API of AppSync that hold its URL or host. */
const appsyncHosts = new Set(['GraphQLUrl', 'RealtimeUrl', 'GraphQLDns', 'RealtimeDns', 'Dns.Http', 'Dns.Realtime']);
const restTypes = new Set(['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api']);
const httpTypes = new Set(['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi']);

/** An Event API (`AWS::AppSync::Api`) has no `Visibility`: all of them are public. */
const appsyncTypes = new Set(['AWS::AppSync::GraphQLApi', 'AWS::Serverless::GraphQLApi', 'AWS::AppSync::Api']);

/** The public APIs of the template whose URLs a function's environment holds. A domain of one's own is no such URL. */
export function publicApisHeldBy(core: ModelCore, fn: LambdaFunction): Found<ApiUse> {
  const found: ApiUse[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const { name, node } of variablesOf(core, fn)) {
    if (node.keys[0] === 'Globals') continue;
    const isMeant = (api: Resource, attribute: string | undefined) =>
      isApiUrl(api, attribute) || (hasDefaultHost(api) && isApiId(attribute) && holdsHostOfApi(core, node));
    for (const { resource: api } of referredTo(core, { node }, isMeant)) {
      const isPrivate = isPrivateApi(core, api);
      if (typeof isPrivate === 'object') whyIncomplete.push(isPrivate);
      else if (isPrivate === false) {
        const because = said(reasons.holdsApiUrl, { variable: name, api });
        found.push({ api, endpoint: endpointOf(api), because, place: node.at() });
      }
    }
  }
  return { found, whyIncomplete };
}

/** Whether an attribute of an API is its URL or its host. */
export function isApiUrl({ type }: Resource, attribute = ''): boolean {
  return appsyncTypes.has(type) ? appsyncHosts.has(attribute) : attribute === 'ApiEndpoint' && httpTypes.has(type);
}

/** Whether an attribute of an API is its id, with which its default host begins. */
export function isApiId(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === 'ApiId' || attribute === 'RestApiId';
}

/** Whether the default host of an API begins with its id. */
function hasDefaultHost({ type }: Resource): boolean {
  return restTypes.has(type) || httpTypes.has(type);
}

/** Whether a text has the host of an API in it; the ARN of one (`arn:aws:execute-api:...`) names an API and calls nothing. */
function holdsHostOfApi({ evaluate }: ModelCore, node: Node): boolean {
  const value = evaluate.value(node);
  const text = value.kind === 'text' || value.kind === 'known' ? displayOf(value) : JSON.stringify(node.raw);
  return /execute-api/.test(text ?? '') && !/:execute-api:/.test(text ?? '');
}

function endpointOf({ type }: Resource): ApiEndpoint {
  return appsyncTypes.has(type) ? 'appsync-api' : 'execute-api';
}

/**
 * Whether the APIs behind an endpoint that a function calls are all public or all private, as far as its environment and its
 * role name them: the endpoint serves private APIs only, and private APIs are reached through it only.
 */
export function visibilityOfApis(
  core: ModelCore,
  fn: LambdaFunction,
  endpoint: string,
): 'public' | 'private' | undefined {
  const inRole = fn.role.known
    ? fn.role.value.statements.found.filter(({ actions }) => actions.some((action) => ofApi.test(action)))
    : [];
  const nodes = [
    ...variablesOf(core, fn).flatMap(({ node, isGlobal }) => (isGlobal ? [] : [node])),
    ...inRole.map(({ node }) => node.get('Resource')),
  ];
  const ids = new Set(nodes.flatMap((node) => [...idsMentionedIn(node)]));
  const kinds = new Set(
    [...ids].flatMap((id) => {
      const api = core.template.resources.get(id);
      if (api === undefined || !core.exists(api)) return [];
      const isPrivate = isPrivateApi(core, api);
      return isPrivate === undefined || endpointOf(api) !== endpoint
        ? []
        : [typeof isPrivate === 'object' ? 'unclear' : isPrivate];
    }),
  );
  if (kinds.size !== 1) return undefined;
  return kinds.has(false) ? 'public' : kinds.has(true) ? 'private' : undefined;
}

const ofApi = /^(?:execute-api|appsync):/i;

/** Whether an API is private; `undefined` for what is no API. */
export function isPrivateApi(core: ModelCore, api: Resource): boolean | Unknown | undefined {
  if (httpTypes.has(api.type)) return false;
  if (appsyncTypes.has(api.type)) return isPrivateAppsync(core, api);
  return restTypes.has(api.type) ? isPrivateRest(core, api) : undefined;
}

/** Source: https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html */
function isPrivateAppsync({ evaluate }: ModelCore, { properties }: Resource): boolean | Unknown {
  const visibility = evaluate.value(properties.get('Visibility'));
  if (visibility.kind === 'absent') return false;
  return visibility.kind === 'known' ? String(visibility.value).toUpperCase() === 'PRIVATE' : reasonOf(visibility);
}

/** Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html */
function isPrivateRest({ evaluate }: ModelCore, { properties }: Resource): boolean | Unknown {
  const config = evaluate.value(properties.get('EndpointConfiguration'));
  if (config.kind === 'absent') return false;
  if (config.kind === 'known') return String(config.value).toUpperCase() === 'PRIVATE';
  if (config.kind !== 'map') return reasonOf(config);
  const types = ['Types', 'Type'].flatMap((key) => entriesOf(evaluate.value(config.node.get(key))));
  const unclear = types.find(({ kind }) => kind !== 'known');
  if (unclear !== undefined) return reasonOf(unclear);
  return types.some((type) => type.kind === 'known' && String(type.value).toUpperCase() === 'PRIVATE');
}
