import { connectorGrant } from '../../aws/sam.ts';
import { getAttTarget } from '../mentions.ts';
import { isPlainMap, type Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';
import { isSet, makeList, makeMap, makeResource, textOf } from './derive.ts';
import { makeStatement } from './policies.ts';

type Resources = ReadonlyMap<string, Resource>;

/** Types whose Ref is their ARN. */
const refIsArn = ['AWS::SNS::Topic', 'AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'];

/** A connector that is a resource, and the policies that it evaluates to; it represents them where others depend on it. */
export function expandConnector(connector: Resource, resources: Resources): readonly [Resource, ...Resource[]] {
  const policies = connect(
    connector,
    connector.id,
    connector.properties,
    connector.properties.get('Source'),
    resources,
  );
  const own = readResource(connector.id, connector.node);
  return [{ ...own, dependsOn: [...own.dependsOn, ...policies.map((policy) => policy.id)] }, ...policies];
}

/** The policies of the connectors in a resource's attribute `Connectors`. */
export function expandEmbeddedConnectors(source: Resource, resources: Resources): readonly Resource[] {
  return source.node
    .get('Connectors')
    .entries()
    .flatMap(([name, node]) => {
      const properties = node.get('Properties');
      const reference = makeMap(properties, {
        ...Object.fromEntries(properties.get('SourceReference').entries()),
        Id: source.id,
      });
      return connect(source, `${source.id}${name}`, properties, reference, resources);
    });
}

function connect(
  made: Resource,
  id: string,
  properties: Node,
  source: Node,
  resources: Resources,
): readonly Resource[] {
  const destination = properties.get('Destination');
  const permissions = properties.get('Permissions').items();
  const policy = (to: Node, suffix: string) =>
    connectorPolicy(made, `${id}Policy${suffix}`, source, to, permissions, resources);
  return destination.isList
    ? destination.items().flatMap((each, index) => policy(each, `Destination${index}`))
    : policy(destination, '');
}

function connectorPolicy(
  made: Resource,
  id: string,
  source: Node,
  destination: Node,
  permissions: readonly Node[],
  resources: Resources,
): readonly Resource[] {
  const statements: Node[] = [];
  let roleOf = source;
  for (const permission of permissions) {
    if (permission.raw !== 'Read' && permission.raw !== 'Write') continue;
    const grant = connectorGrant(typeOf(source, resources), typeOf(destination, resources), permission.raw);
    if (grant === undefined) continue;
    const polled = grant.role === 'destination';
    if (polled) roleOf = destination;
    const arn = arnOf(polled ? source : destination, resources);
    const below = { 'Fn::Join': ['/', [arn, '*']] };
    statements.push(makeStatement(destination, grant.actions, [arn, below]));
  }
  const role = roleNameOf(roleOf, resources);
  if (statements.length === 0 || role === undefined) return [];
  return [
    makeResource(made, id, 'AWS::IAM::ManagedPolicy', destination, {
      PolicyDocument: makeMap(destination, { Version: '2012-10-17', Statement: makeList(destination, statements) }),
      Roles: [role],
    }),
  ];
}

function named(end: Node, resources: Resources): Resource | undefined {
  const id = end.get('Id').raw;
  return typeof id === 'string' ? resources.get(id) : undefined;
}

function typeOf(end: Node, resources: Resources): string {
  return named(end, resources)?.type ?? textOf(end.get('Type'));
}

function arnOf(end: Node, resources: Resources): unknown {
  const resource = named(end, resources);
  if (resource === undefined) return end.get('Arn').raw ?? '*';
  return refIsArn.includes(resource.type) ? { Ref: resource.id } : { 'Fn::GetAtt': [resource.id, 'Arn'] };
}

/** The name of the role of one end: of a function, what its `Role` refers to. */
function roleNameOf(end: Node, resources: Resources): unknown {
  if (isSet(end.get('RoleName'))) return end.get('RoleName').raw;
  const role = named(end, resources)?.properties.get('Role').raw;
  if (!isPlainMap(role)) return undefined;
  const id = typeof role.Ref === 'string' ? role.Ref : getAttTarget(role['Fn::GetAtt'])?.id;
  return id === undefined ? undefined : { Ref: id };
}
