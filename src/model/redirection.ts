import { parseServiceName } from '../aws/services.ts';
import { identityOf } from '../template/value.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import type { ServiceUse } from './things.ts';
import type { Variable } from './variables.ts';

/** Client names of the SDKs that are not like the IAM prefix or the endpoint. */
const clientNames: ReadonlyMap<string, string> = new Map([
  ['cloudwatchlogs', 'logs'],
  ['eventbridge', 'events'],
  ['sesv2', 'ses'],
  ['sfn', 'states'],
  ['elasticloadbalancingv2', 'elasticloadbalancing'],
]);

/**
 * Why calls of a use go elsewhere than to the service's default host, by what a function's variables say; `undefined`
 * where none says so. Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function redirectedBy(core: ModelCore, variables: readonly Variable[], use: ServiceUse): Unknown | undefined {
  const variable = variables.find(({ name, node, ids }) => {
    const client = /^AWS_ENDPOINT_URL(?:_([A-Z0-9_]+))?$/.exec(name);
    if (client !== null)
      return core.evaluate.value(node).kind !== 'absent' && (client[1] === undefined || isClientOf(client[1], use));
    return endpointsAmong(core, ids).some((endpoint) => endpoint === use.endpoint);
  });
  if (variable === undefined) return undefined;
  return {
    because: `its environment variable ${variable.name} may send its calls of ${use.service} to an endpoint by name`,
    place: variable.node.at(),
  };
}

function isClientOf(client: string, { prefix, endpoint }: ServiceUse): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const name = clientNames.get(plain(client)) ?? plain(client);
  return name === plain(prefix) || name === plain(endpoint);
}

/** The services of the VPC endpoints whose DNS names a variable holds. */
function endpointsAmong(core: ModelCore, ids: readonly string[]): readonly (string | undefined)[] {
  return ids.flatMap((id) => {
    const resource = core.template.resources.get(id);
    if (resource?.type !== 'AWS::EC2::VPCEndpoint') return [];
    return [parseServiceName(identityOf(core.evaluate.value(resource.properties.get('ServiceName'))))?.endpoint];
  });
}
