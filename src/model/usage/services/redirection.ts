import { endpointByName, endpointsOfPrefix, parseServiceName } from '../../../aws/services.ts';
import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Node } from '../../../template/node.ts';
import type { Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { ServiceUse } from '../../base/entities.ts';
import type { Variable } from '../../functions/variables.ts';
import { reasons } from './reasons.ts';

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
  const isIgnored = ignoresSdkVariables(core, variables);
  const variable = variables.find(({ name, node, ids }) => {
    if (isIgnored && ofSdks.test(name)) return false;
    if (isFor(name, use) && holdsAnotherHost(core, node)) return true;
    return endpointsAmong(core, ids).some((endpoint) => endpoint === use.endpoint);
  });
  if (variable === undefined) return undefined;
  return {
    because: said(reasons.mayBeRedirected, { variable: variable.name, service: use.service }),
    place: variable.node.at(),
  };
}

/** Source: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html */
const proxy = /^(?:https?|all)_proxy$/i;

/** Variables that the SDKs read by themselves. */
const ofSdks = /^AWS_ENDPOINT_URL(?:_|$)/;

/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function ignoresSdkVariables(core: ModelCore, variables: readonly Variable[]): boolean {
  const own = variables.find(({ name }) => name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS');
  return own !== undefined && /^true$/i.test(core.evaluate.text(own.node) ?? '');
}

/** Whether a variable is for calls of a use. */
function isFor(name: string, use: ServiceUse): boolean {
  if (isForAll(name)) return true;
  const client = clientIn(name);
  return client !== undefined && isClientOf(client, use);
}

function isForAll(name: string): boolean {
  return name === 'AWS_ENDPOINT_URL' || proxy.test(name);
}

/** The client whose host a variable names: SDKs read `AWS_ENDPOINT_URL_SQS`, and code may read `SQS_ENDPOINT`. */
function clientIn(name: string): string | undefined {
  const [, ofSdk] = /^AWS_ENDPOINT_URL_(\w+)$/.exec(name) ?? [];
  const [, ofCode] = /^(\w+?)_?(?:vpce?_?)?endpoint(?:_?(?:url|dns|host))?$/i.exec(name) ?? [];
  return ofSdk ?? ofCode;
}

/** Whether a variable may lead calls of some AWS service elsewhere. */
export function mayRedirect({ template }: ModelCore, { name, ids }: Variable): boolean {
  if (isForAll(name) || ids.some((id) => template.resources.get(id)?.type === 'AWS::EC2::VPCEndpoint')) return true;
  const client = clientIn(name);
  if (client === undefined) return false;
  const service = clientNames.get(plain(client)) ?? plain(client);
  return endpointByName(service) !== undefined || endpointsOfPrefix(service).length > 0;
}

/** Whether a variable holds anything but the host that SDKs call anyhow. */
export function holdsAnotherHost(core: ModelCore, node: Node): boolean {
  const value = core.evaluate.value(node);
  const text = identityOf(value);
  return (
    value.kind !== 'absent' &&
    text !== '' &&
    (!/\.amazonaws\.com|\.\$\{AWS::URLSuffix\}/.test(text) || text.includes('.vpce.'))
  );
}

function isClientOf(client: string, { prefix, endpoint }: ServiceUse): boolean {
  const name = clientNames.get(plain(client)) ?? plain(client);
  return name === plain(prefix) || name === plain(endpoint);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The services of the VPC endpoints whose DNS names a variable holds. */
function endpointsAmong(core: ModelCore, ids: readonly string[]): readonly (string | undefined)[] {
  return ids.flatMap((id) => {
    const resource = core.template.resources.get(id);
    if (resource?.type !== 'AWS::EC2::VPCEndpoint') return [];
    return [parseServiceName(identityOf(core.evaluate.value(resource.properties.get('ServiceName'))))?.endpoint];
  });
}
