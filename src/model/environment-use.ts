import { serviceOfReference } from '../aws/resource-types.ts';
import { type ActionEndpoint, endpointForAction, parseServiceName } from '../aws/services.ts';
import { collectMentions, type Mention } from '../template/mentions.ts';
import type { Node } from '../template/node.ts';
import { identityOf, type ReferenceValue, type Value } from '../template/value.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import type { LambdaFunction, ServiceUse } from './things.ts';
import { useOf } from './use-evidence.ts';

/** An environment variable of a function. */
export interface Variable {
  readonly name: string;
  readonly node: Node;
  /** SAM's Globals give it to every function, whoever needs it. */
  readonly isGlobal: boolean;
}

/** A service that a variable shows. */
export interface VariableUse {
  readonly variable: Variable;
  readonly use: ServiceUse;
  /** Why it proves little. */
  readonly weak: string | undefined;
}

/** The environment variables of a function, not yet evaluated: what they come to concerns few questions. */
export function variablesOf(core: ModelCore, fn: LambdaFunction): readonly Variable[] {
  const { properties } = fn.resource;
  if (properties.get('Environment').raw === undefined) return [];
  const variables = core.evaluate.at(properties, 'Environment', 'Variables');
  if (variables.kind !== 'map') return [];
  return variables.node.entries().map(([name, node]) => ({ name, node, isGlobal: node.keys[0] === 'Globals' }));
}

/** The services whose resources a variable names. */
export function usesShownBy(core: ModelCore, variable: Variable): readonly VariableUse[] {
  if (!mayNameAService(core, variable.node)) return [];
  const value = core.evaluate.value(variable.node);
  const shown = referencesIn(value).flatMap((reference) => {
    const type = core.template.resources.get(reference.id)?.type ?? '';
    const service = serviceOfReference(type, reference.attribute ?? 'Ref');
    return service === undefined ? [] : [{ service, weak: service.weak, names: `names ${reference.id}` }];
  });
  const inText = shown.length > 0 ? undefined : serviceInText(core, value);
  if (inText !== undefined) shown.push(inText);
  const place = variable.node.at();
  return shown.flatMap(({ service, weak, names }) => {
    const use = useOf(service, 'proven', `its environment variable ${variable.name} ${names}`, place);
    return use === undefined ? [] : [{ variable, use, weak }];
  });
}

/** Whether it is worth evaluating: conditions in a variable that names no service would only multiply the scenarios. */
function mayNameAService(core: ModelCore, node: Node): boolean {
  const { resources, parameters } = core.template;
  let may = /arn:|https:\/\/sqs\./.test(JSON.stringify(node.raw) ?? '');
  collectMentions(node, '', undefined, ({ id }) => {
    const parameter = parameters.get(id);
    may ||= resources.has(id) || /^arn:/.test(parameter?.given ?? parameter?.default ?? '');
  });
  return may;
}

/** The resources that a value names. A web address or a dynamic reference around a name is no call of its service. */
function referencesIn(value: Value): readonly ReferenceValue[] {
  if (value.kind === 'reference') return [value];
  if (value.kind !== 'text') return [];
  const literal = value.parts.filter((part) => typeof part === 'string').join('');
  if (/\{\{resolve:|^(?:https?|wss?):\/\//.test(literal)) return [];
  return value.parts.filter((part) => typeof part !== 'string').filter((part) => part.kind === 'reference');
}

/** Services whose ARN nobody holds but to call them; others are also handed on as targets, keys or roles. */
const calledByArn = ['dynamodb', 'events', 'firehose', 'kinesis', 's3', 'secretsmanager', 'sns', 'sqs'];

/** The service behind an ARN or a queue's URL, if it is one of this Region. */
function serviceInText(
  core: ModelCore,
  value: Value,
): { service: ActionEndpoint; weak: string | undefined; names: string } | undefined {
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  const text = identityOf(value);
  const plain = text.replaceAll('${AWS::Region}', '@region').replace(/\$\{[^}]*\}/g, '_');
  const arn = /^arn:[^:]+:([a-z0-9-]+):([^:]*):/.exec(plain);
  const url = /^https:\/\/(sqs)\.([^.]+)\.[^/]+\//.exec(plain);
  const [, prefix, region] = arn ?? url ?? [];
  if (prefix === undefined || !calledByArn.includes(prefix) || plain.includes('/stream/')) return undefined;
  const isHere = region === '' || region === '@region' || region === core.template.pseudo.region;
  const service = endpointForAction(prefix, '*');
  return {
    service,
    weak: isHere ? undefined : 'it may be in another Region',
    names: arn === null ? 'holds the URL of a queue' : `holds an ARN of ${service.service}`,
  };
}

/** Client names of the SDKs that are not like the IAM prefix or the endpoint. */
const clientNames: Readonly<Record<string, string>> = {
  cloudwatchlogs: 'logs',
  eventbridge: 'events',
  sesv2: 'ses',
  sfn: 'states',
  elasticloadbalancingv2: 'elasticloadbalancing',
};

/**
 * Why calls of a use go elsewhere than to the service's default host, by what a function's variables say; `undefined`
 * where none says so. Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function redirectedBy(core: ModelCore, variables: readonly Variable[], use: ServiceUse): Unknown | undefined {
  const variable = variables.find(({ name, node }) => {
    const client = /^AWS_ENDPOINT_URL(?:_([A-Z0-9_]+))?$/.exec(name);
    if (client !== null) return client[1] === undefined || isClientOf(client[1], use);
    return endpointsIn(core, node).some((endpoint) => endpoint === use.endpoint);
  });
  if (variable === undefined) return undefined;
  return {
    because: `its environment variable ${variable.name} may send its calls of ${use.service} to an endpoint by name`,
    place: variable.node.at(),
  };
}

function isClientOf(client: string, { prefix, endpoint }: ServiceUse): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const name = clientNames[plain(client)] ?? plain(client);
  return name === plain(prefix) || name === plain(endpoint);
}

/** The services of the VPC endpoints whose DNS names a variable holds. */
function endpointsIn(core: ModelCore, node: Node): readonly (string | undefined)[] {
  const ids: Mention[] = [];
  collectMentions(node, '', undefined, (mention) => ids.push(mention));
  return ids.flatMap(({ id }) => {
    const resource = core.template.resources.get(id);
    if (resource?.type !== 'AWS::EC2::VPCEndpoint') return [];
    return [parseServiceName(identityOf(core.evaluate.value(resource.properties.get('ServiceName'))))?.endpoint];
  });
}
