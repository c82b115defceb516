import { spawnSync } from 'node:child_process';
import { DerivedList, DerivedMap, type Node } from '../../src/template/node.ts';
import type { Resource } from '../../src/template/resource.ts';

type Json = Record<string, unknown>;

const script = `
import json, os, sys
os.environ.setdefault('AWS_DEFAULT_REGION', 'us-east-1')
try:
    from samtranslator.translator.transform import transform
except ImportError:
    sys.exit(3)
class Loader:
    def load(self): return {}
def translate(template):
    try:
        return {'resources': transform(template, {}, Loader())['Resources']}
    except Exception as error:
        return {'fault': str(error) + ' ' + '; '.join(e.message for e in getattr(error, 'causes', []))}
json.dump([translate(t) for t in json.load(sys.stdin)], sys.stdout, default=str)
`;

/** What SAM's own translator makes of templates; `undefined` where it is not installed. */
export function translate(
  templates: readonly unknown[],
): readonly { readonly resources?: Json; readonly fault?: string }[] | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(templates),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

const expanded = [
  'AWS::Serverless::Function',
  'AWS::Serverless::Connector',
  'AWS::Serverless::CapacityProvider',
  'AWS::Serverless::SimpleTable',
];
const polled = ['SQS', 'Kinesis', 'DynamoDB', 'MSK', 'MQ', 'SelfManagedKafka', 'DocumentDB'];
const codeKeys = [
  'CodeUri',
  'ImageUri',
  'InlineCode',
  'PackageType',
  'ImageConfig',
  'DeploymentPreference',
  'FunctionUrlConfig',
];

/** A template with what the translator needs (uploaded code) and without what is not compared (APIs, other events). */
export function forTranslator(template: unknown): unknown {
  const copy = structuredClone(template) as Json;
  delete copy.Transform;
  const functions = (copy.Globals as Json | undefined)?.Function as Json | undefined;
  if (copy.Globals !== undefined)
    copy.Globals = Object.fromEntries(
      Object.entries(copy.Globals as Json).filter(([key]) => ['Function', 'CapacityProvider'].includes(key)),
    );
  for (const key of codeKeys) delete functions?.[key];
  // the translator puts a default into a Role that is a Fn::If, even an empty one
  for (const parameter of Object.values((copy.Parameters ?? {}) as Record<string, Json>))
    if (parameter.Default === '') delete parameter.Default;
  const resources = copy.Resources as Record<string, Json>;
  for (const [id, resource] of Object.entries(resources)) {
    const type = String(resource?.Type);
    if (type.startsWith('AWS::Serverless::') && !expanded.includes(type)) delete resources[id];
    if (type !== 'AWS::Serverless::Function') continue;
    resource.Properties ??= {};
    const properties = resource.Properties as Json;
    for (const key of codeKeys) delete properties[key];
    Object.assign(properties, { InlineCode: 'x', Runtime: 'nodejs24.x', Handler: 'index.handler' });
    const events = properties.Events as Record<string, Json> | undefined;
    if (events !== undefined)
      properties.Events = Object.fromEntries(
        Object.entries(events).filter(([, event]) => polled.includes(String(event.Type))),
      );
  }
  return copy;
}

/** A piece of a template as plain data. */
export function plain(node: Node): unknown {
  if (node.raw instanceof DerivedMap)
    return Object.fromEntries(node.entries().map(([key, each]) => [key, plain(each)]));
  if (node.raw instanceof DerivedList) return node.items().map(plain);
  return node.raw;
}

/** What is compared of a template: a line a fact, sorted. `functions` are the ids of the SAM functions. */
export function summary(resources: ReadonlyMap<string, Json>, functions: readonly string[]): string[] {
  const lines: string[] = [];
  const say = (...parts: unknown[]) =>
    lines.push(parts.map((part) => (typeof part === 'string' ? part : sorted(part))).join(' '));
  for (const [realId, resource] of resources) {
    const properties = (resource.Properties ?? {}) as Json;
    const type = String(resource.Type);
    const id = type === 'AWS::Lambda::Version' ? realId.replace(/(?<=Version)[0-9a-f]{10}$/, '') : realId;
    if (functions.includes(id))
      for (const key of functionKeys)
        if (properties[key] !== undefined && properties[key] !== null) say('function', id, key, properties[key]);
    if (type.endsWith('::CapacityProvider')) say('provider', id, properties.VpcConfig, properties.PermissionsConfig);
    const ofFunction = functions.find((fn) => id.startsWith(fn) && id !== fn);
    if (type === 'AWS::IAM::Role' && (functions.some((fn) => id === `${fn}Role`) || id.endsWith('OperatorRole'))) {
      for (const arn of properties.ManagedPolicyArns as unknown[]) say('role', id, 'has', namesOf(arn));
      for (const action of actionsOf(properties.Policies)) say('role', id, 'may', action);
      say('role', id, 'exists when', resource.Condition ?? 'always');
      say('role', id, 'boundary', properties.PermissionsBoundary ?? 'none');
    } else if (type === 'AWS::IAM::ManagedPolicy' && properties.Roles !== undefined) {
      for (const action of actionsOf(properties.PolicyDocument))
        say('policy', id, 'of', properties.Roles, 'may', action);
    } else if (ofFunction !== undefined && comparedTypes.includes(type))
      say(
        type,
        id,
        resource.DeletionPolicy ?? '',
        resource.Condition ?? '',
        Object.fromEntries(
          comparedKeys
            .filter((key) => properties[key] !== undefined && properties[key] !== null)
            .map((key) => [key, properties[key]]),
        ),
      );
  }
  return [...new Set(lines)].sort();
}

const functionKeys = [
  'VpcConfig',
  'Role',
  'Layers',
  'Environment',
  'FileSystemConfigs',
  'DeadLetterConfig',
  'KmsKeyArn',
  'CapacityProviderConfig',
  'SnapStart',
  'DurableConfig',
  'LoggingConfig',
];
const comparedTypes = [
  'AWS::Lambda::Version',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
];
const comparedKeys = [
  'FunctionName',
  'Name',
  'Qualifier',
  'EventSourceArn',
  'SelfManagedEventSource',
  'SourceAccessConfigurations',
  'ProvisionedPollerConfig',
  'Topics',
  'Queues',
  'DocumentDBEventSourceConfig',
  'AmazonManagedKafkaEventSourceConfig',
  'SelfManagedKafkaEventSourceConfig',
  'ProvisionedConcurrencyConfig',
];

/** Our resources as plain data. */
export function plainResources(resources: ReadonlyMap<string, Resource>): Map<string, Json> {
  return new Map([...resources].map(([id, resource]) => [id, plain(resource.node) as Json]));
}

/** Managed policies by name: the translator writes out the ARN of a name that it knows. */
function namesOf(arn: unknown): string {
  return sorted(arn).replace(/"arn:aws:iam::aws:policy\/(?:[^"]*\/)?([^"/]+)"/g, '"$1"');
}

function actionsOf(raw: unknown): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    key === 'Action' ? [value].flat().map((action) => String(action).toLowerCase()) : actionsOf(value),
  );
}

function sorted(raw: unknown): string {
  return JSON.stringify(raw, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
