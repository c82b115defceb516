import { collectMentions } from '../../template/mentions.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { entriesOf, reasonOf } from '../base/naming.ts';
import { variablesOf } from '../functions/variables.ts';

/** That a function holds the URL of a public API of API Gateway, at its default host. */
export interface ApiUse {
  readonly api: Resource;
  /** One clause: `its environment variable API_URL holds the URL of OrdersApi`. */
  readonly because: string;
  readonly place: Place;
}

const restTypes = new Set(['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api']);
const httpTypes = new Set(['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi']);

/** The public APIs of the template whose URLs a function's environment holds. A domain of one's own is no such URL. */
export function publicApisHeldBy(core: ModelCore, fn: LambdaFunction): Found<ApiUse> {
  const found: ApiUse[] = [];
  const more: Unknown[] = [];
  for (const { name, node, isGlobal } of variablesOf(core, fn)) {
    if (isGlobal) continue;
    const isUrl = /execute-api/.test(JSON.stringify(node.raw) ?? '');
    collectMentions(node, '', undefined, ({ id, attribute, node: mention }) => {
      const api = core.template.resources.get(id);
      if (api === undefined || !core.exists(api) || !core.evaluate.isLive(mention)) return;
      const isHost = attribute === 'ApiEndpoint' && httpTypes.has(api.type);
      if (!isHost && (!isUrl || attribute !== undefined)) return;
      const isPrivate = httpTypes.has(api.type) ? false : restTypes.has(api.type) ? isPrivateApi(core, api) : undefined;
      if (typeof isPrivate === 'object') more.push(isPrivate);
      else if (isPrivate === false)
        found.push({ api, because: `its environment variable ${name} holds the URL of ${api.name}`, place: node.at() });
    });
  }
  return { found, more };
}

/** Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html */
function isPrivateApi({ evaluate }: ModelCore, { properties }: Resource): boolean | Unknown {
  const config = evaluate.value(properties.get('EndpointConfiguration'));
  if (config.kind === 'absent') return false;
  if (config.kind === 'known') return String(config.value).toUpperCase() === 'PRIVATE';
  if (config.kind !== 'map') return reasonOf(config);
  const types = ['Types', 'Type'].flatMap((key) => entriesOf(evaluate.value(config.node.get(key))));
  const unclear = types.find(({ kind }) => kind !== 'known');
  if (unclear !== undefined) return reasonOf(unclear);
  return types.some((type) => type.kind === 'known' && String(type.value).toUpperCase() === 'PRIVATE');
}
