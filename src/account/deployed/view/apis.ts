import { isApiUrl } from '../../../model/usage/internet/public-apis.ts';
import { collectMentions } from '../../../template/mentions.ts';
import type { Resource } from '../../../template/resource.ts';
import type { DescribedNetwork } from '../../describe-network.ts';
import type { SaidConfiguration } from '../deployed-answers.ts';
import type { Deployed } from './template.ts';
import type { Named, ViewedResource } from './viewed-resource.ts';

/** An API of API Gateway or AppSync that a stack created. */
export interface DeployedApi {
  readonly name: string;
  readonly type: string;
  /** The id with which its default host begins; that of an API of AppSync begins with something else. */
  readonly id: string | undefined;
  /** What says whether it is private. */
  readonly properties: object;
  /** The variables of functions that the stack gave its URL to. */
  readonly urls: readonly HeldUrl[];
}

interface HeldUrl {
  readonly functionName: string;
  readonly variable: string;
  readonly attribute: string;
}

/** APIs as resources of the view. */
export interface ViewedApis {
  /** The value of a variable, with a reference in place of the API whose URL it holds. */
  withReferences(functionName: string, variable: string, value: string): unknown;
  /** Those that were referred to. */
  resources(): readonly ViewedResource[];
}

/** The property that says whether an API of a type is private; none where all are public. */
const visibilityBy: Readonly<Record<string, string | undefined>> = {
  'AWS::ApiGateway::RestApi': 'EndpointConfiguration',
  'AWS::ApiGatewayV2::Api': undefined,
  'AWS::AppSync::GraphQLApi': 'Visibility',
  'AWS::AppSync::Api': undefined,
};

/** The APIs of a stack of which its template tells whether they are private. */
export function apisOf({ resources, physicalId, valueIn }: Deployed): readonly DeployedApi[] {
  const urls = urlsIn(resources, physicalId);
  return resources.flatMap(({ id, name, type, properties: given }): readonly DeployedApi[] => {
    if (!Object.hasOwn(visibilityBy, type)) return [];
    const key = visibilityBy[type];
    const value = key === undefined ? null : valueIn(given.get(key));
    if (value === undefined) return [];
    const properties = key === undefined || value === null ? {} : { [key]: value };
    const isOfAppsync = type.startsWith('AWS::AppSync::');
    return [{ name, type, id: isOfAppsync ? undefined : physicalId(id), properties, urls: urls.get(id) ?? [] }];
  });
}

/** Where variables of functions are given the URL of an API by an attribute, by the logical id of the API. */
function urlsIn(
  resources: readonly Resource[],
  physicalId: Deployed['physicalId'],
): ReadonlyMap<string, readonly HeldUrl[]> {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const urls = new Map<string, HeldUrl[]>();
  for (const { id, type, properties } of resources) {
    const functionName = physicalId(id);
    if (type !== 'AWS::Lambda::Function' || functionName === undefined) continue;
    for (const [variable, node] of properties.get('Environment').get('Variables').entries())
      collectMentions(node, '', undefined, ({ id: mentioned, attribute }) => {
        const api = byId.get(mentioned);
        if (api === undefined || attribute === undefined || !isApiUrl(api, attribute)) return;
        urls.set(mentioned, [...(urls.get(mentioned) ?? []), { functionName, variable, attribute }]);
      });
  }
  return urls;
}

/**
 * By what the APIs can be looked up whose hosts a function holds, if an endpoint of its VPC may take those over: their ids, and for AppSync,
 * whose hosts do not tell them, the name of the function.
 */
export function mayBeTakenOver(
  { FunctionName = '', VpcConfig, Environment }: SaidConfiguration,
  { VpcEndpoints }: DescribedNetwork,
): readonly string[] {
  const services = VpcEndpoints.filter(
    ({ VpcId, PrivateDnsEnabled }) => VpcId !== undefined && VpcId === VpcConfig?.VpcId && PrivateDnsEnabled !== false,
  ).map(({ ServiceName = '' }) => ServiceName.slice(ServiceName.lastIndexOf('.') + 1));
  const values = Object.values(Environment?.Variables ?? {});
  return [
    ...(services.includes('execute-api')
      ? values.flatMap((value) => /(?<![a-z0-9])([a-z0-9]{10})\.execute-api\./.exec(value)?.[1] ?? [])
      : []),
    ...(services.includes('appsync-api') && values.some((value) => hostOfAppsync.test(value)) ? [FunctionName] : []),
  ];
}

const hostOfAppsync = /\bappsync-(?:realtime-)?api\b/;

/** Knows the APIs of stacks again in what functions hold. */
export function viewApis(apis: readonly DeployedApi[], named: Named): ViewedApis {
  const names = new Map<DeployedApi, string>();
  const nameOf = (api: DeployedApi): string => {
    const own = names.get(api) ?? named(api.name, 'API');
    names.set(api, own);
    return own;
  };
  return {
    withReferences(functionName, variable, value) {
      for (const api of apis) {
        const at = api.id === undefined ? -1 : value.indexOf(`${api.id}.execute-api.`);
        // a longer id may end alike
        if (at < 0 || /[a-z0-9]/.test(value[at - 1] ?? '')) continue;
        const after = value.slice(at + api.id!.length);
        return { 'Fn::Join': ['', [value.slice(0, at), { Ref: nameOf(api) }, after]] };
      }
      if (!hostOfAppsync.test(value)) return value;
      for (const api of apis) {
        const url = api.urls.find((each) => each.functionName === functionName && each.variable === variable);
        // the host does not tell the id of the API
        if (api.id === undefined && url !== undefined) return { 'Fn::GetAtt': [nameOf(api), url.attribute] };
      }
      return value;
    },
    resources: () => [...names].map(([{ type, properties }, name]) => [name, type, properties] as const),
  };
}
