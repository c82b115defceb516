import type { Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';
import { expandCapacityProvider } from './capacity-provider.ts';
import { expandConnector, expandEmbeddedConnectors } from './connectors.ts';
import { withEntries } from './derive.ts';
import { expandFunction } from './function.ts';
import { mergeGlobals } from './globals.ts';
import { implicitApisOf } from './implicit-apis.ts';

/**
 * What SAM makes of a template: the written resources, those of SAM with Globals merged in, and the roles, versions,
 * event source mappings, policies and APIs that follow from them. A made resource takes the id that SAM gives it (that of
 * a version without its hash), and everything in it has the place of the line that caused it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
export function expandSam(globals: Node, written: ReadonlyMap<string, Resource>): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  const made: Resource[] = [];
  for (const resource of written.values()) {
    const [own, ...others] = expand(globals, resource);
    resources.set(own.id, own);
    made.push(...others);
  }
  // the roles of functions are known by now
  for (const resource of written.values()) {
    if (resource.type === 'AWS::Serverless::Connector') {
      const [own, ...policies] = expandConnector(resource, resources);
      resources.set(own.id, own);
      made.push(...policies);
    } else made.push(...expandEmbeddedConnectors(resource, resources));
  }
  for (const api of implicitApisOf(globals, written)) if (!resources.has(api.id)) made.push(api);
  // SAM writes over a resource that has the id of one it creates, but the id of a version ends in a hash
  for (const each of made)
    if (each.type !== 'AWS::Lambda::Version' || !resources.has(each.id)) resources.set(each.id, each);
  return resources;
}

/** A resource as it is after SAM, and then what SAM creates from it. */
function expand(globals: Node, resource: Resource): readonly [Resource, ...Resource[]] {
  if (!resource.type.startsWith('AWS::Serverless::')) return [resource];
  const properties = mergeGlobals(globals, resource);
  if (resource.type === 'AWS::Serverless::Function') return expandFunction(resource, properties);
  if (resource.type === 'AWS::Serverless::CapacityProvider') return expandCapacityProvider(resource, properties);
  if (properties === resource.properties) return [resource];
  return [readResource(resource.id, withEntries(resource.node, { Properties: properties }))];
}
