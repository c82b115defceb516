import type { Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';
import { isSet, makeList, makeMap, makeResource, whenWritten, withEntries } from './derive.ts';
import { conditionOf, deadLetterPolicies, readInvokeConfig } from './destinations.ts';
import { managedPolicy, readEvents } from './events.ts';
import { fillIn } from './fill-in.ts';
import { type Grants, readPolicies } from './policies.ts';

/**
 * A SAM function and what SAM creates from it. The function keeps its id and type; its properties, `properties` with
 * Globals merged in, get the names that `AWS::Lambda::Function` has for them.
 */
export function expandFunction(fn: Resource, properties: Node): readonly [Resource, ...Resource[]] {
  const published = readVersions(fn, properties);
  const invoked = { Ref: published.aliasId ?? fn.id };
  const polling = readEvents(fn, properties.get('Events'), invoked);
  const sending = readInvokeConfig(fn, properties.get('EventInvokeConfig'), published.aliasName ?? '$LATEST');
  const roleId = `${fn.id}Role`;
  const role = fillIn(properties.get('Role'), { 'Fn::GetAtt': [roleId, 'Arn'] });
  const asked = readPolicies(properties.get('Policies'), roleId);
  const made = role.isMade
    ? [
        makeRole(fn, roleId, properties, conditionOf(role), {
          managed: [...basicPolicies(fn, properties), ...asked.managed, ...polling.managed],
          inline: [
            ...deadLetterPolicies(properties.get('DeadLetterQueue')),
            ...sending.inline,
            ...asked.inline,
            ...polling.inline,
          ],
        }),
      ]
    : [];
  const plain = withEntries(properties, {
    Role: role.value,
    Policies: undefined,
    Events: polling.rest,
    ...renamedProperties(properties),
  });
  const own = readResource(fn.id, withEntries(fn.node, { Properties: plain }));
  return [own, ...made, ...published.resources, ...urlOf(fn, properties), ...sending.resources, ...polling.mappings];
}

/**
 * The URL that `FunctionUrlConfig` makes; templates refer to it by its id.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html
 */
function urlOf(fn: Resource, properties: Node): readonly Resource[] {
  const config = properties.get('FunctionUrlConfig');
  if (!isSet(config)) return [];
  const url = makeResource(fn, `${fn.id}Url`, 'AWS::Lambda::Url', config, {
    TargetFunctionArn: { Ref: fn.id },
    AuthType: whenWritten(config.get('AuthType')),
  });
  return [url];
}

/** Properties that CloudFormation knows by another name. */
function renamedProperties(properties: Node): Readonly<Record<string, Node | undefined>> {
  const [queue, tracing, code, provider] = ['DeadLetterQueue', 'Tracing', 'InlineCode', 'CapacityProviderConfig'].map(
    (key) => properties.get(key),
  ) as [Node, Node, Node, Node];
  return {
    DeadLetterQueue: undefined,
    Tracing: undefined,
    InlineCode: undefined,
    ...(isSet(queue) ? { DeadLetterConfig: makeMap(queue, { TargetArn: whenWritten(queue.get('TargetArn')) }) } : {}),
    ...(isTraced(tracing) ? { TracingConfig: makeMap(tracing, { Mode: tracing }) } : {}),
    ...(isSet(code) ? { Code: makeMap(code, { ZipFile: code }) } : {}),
    ...(isSet(provider) && provider.intrinsic === undefined
      ? { CapacityProviderConfig: providerConfig(provider) }
      : {}),
  };
}

function providerConfig(provider: Node): Node {
  const { Arn, ...rest } = Object.fromEntries(provider.entries());
  return makeMap(provider, {
    LambdaManagedInstancesCapacityProviderConfig: makeMap(provider, { CapacityProviderArn: Arn, ...rest }),
  });
}

function isTraced(tracing: Node): boolean {
  return isSet(tracing) && tracing.raw !== 'Disabled';
}

/** The managed policies that SAM gives to every role it creates for a function. */
function basicPolicies(fn: Resource, properties: Node): readonly Node[] {
  const [durable, tracing, network] = ['DurableConfig', 'Tracing', 'VpcConfig'].map((key) => properties.get(key)) as [
    Node,
    Node,
    Node,
  ];
  return [
    managedPolicy(fn.node, isSet(durable) ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole'),
    ...(isTraced(tracing) ? [tracing.derive('arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess')] : []),
    // it looks at whether VpcConfig is written, not at what it evaluates to
    ...(isSet(network) ? [managedPolicy(network, 'AWSLambdaVPCAccessExecutionRole')] : []),
  ];
}

function makeRole(
  fn: Resource,
  id: string,
  properties: Node,
  attributes: Readonly<Record<string, unknown>>,
  grants: Grants,
): Resource {
  const trust = properties.get('AssumeRolePolicyDocument');
  return makeResource(
    fn,
    id,
    'AWS::IAM::Role',
    fn.node,
    {
      AssumeRolePolicyDocument: whenWritten(trust) ?? {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: ['lambda.amazonaws.com'] } }],
      },
      ManagedPolicyArns: makeList(fn.node, withoutDoubles(grants.managed)),
      Policies: grants.inline.length === 0 ? undefined : makeList(fn.node, grants.inline),
      Path: whenWritten(properties.get('RolePath')),
      PermissionsBoundary: whenWritten(properties.get('PermissionsBoundary')),
    },
    attributes,
  );
}

function withoutDoubles(nodes: readonly Node[]): readonly Node[] {
  const seen = new Set<unknown>();
  return nodes.filter(({ raw }) => typeof raw !== 'string' || (!seen.has(raw) && seen.add(raw)));
}

/** The version and the alias that `AutoPublishAlias` makes. */
function readVersions(
  fn: Resource,
  properties: Node,
): { readonly resources: readonly Resource[]; readonly aliasId?: string; readonly aliasName?: Node } {
  const alias = properties.get('AutoPublishAlias');
  if (!isSet(alias) || !alias.isWritten) return { resources: [] };
  // the real id ends in a hash of the code
  const versionId = `${fn.id}Version`;
  // SAM puts D for each dash and U for each underscore; a name by parameter is not known here
  const name = typeof alias.raw === 'string' ? alias.raw.replaceAll('-', 'D').replaceAll('_', 'U') : '';
  const aliasId = `${fn.id}Alias${name}`;
  const policy = properties.get('VersionDeletionPolicy');
  const provider = properties.get('CapacityProviderConfig');
  const attributes = isSet(fn.node.get('DeletionPolicy'))
    ? {}
    : { DeletionPolicy: whenWritten(policy) ?? (whenWritten(provider) === undefined ? 'Retain' : 'Delete') };
  const version = makeResource(
    fn,
    versionId,
    'AWS::Lambda::Version',
    alias,
    { FunctionName: { Ref: fn.id }, Description: whenWritten(properties.get('VersionDescription')) },
    attributes,
  );
  const resource = makeResource(fn, aliasId, 'AWS::Lambda::Alias', alias, {
    Name: alias,
    FunctionName: { Ref: fn.id },
    FunctionVersion: { 'Fn::GetAtt': [versionId, 'Version'] },
    ProvisionedConcurrencyConfig: whenWritten(properties.get('ProvisionedConcurrencyConfig')),
  });
  return { resources: [version, resource], aliasId, aliasName: alias };
}
