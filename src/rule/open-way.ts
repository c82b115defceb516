import type { Block, Entity, RouteTable } from '../model/base/entities.ts';
import type { Resource } from '../template/resource.ts';
import type { FixRequest } from './define.ts';

/**
 * The change that opens a path where one line of a resource is all that is missing, and nobody has to choose: a route
 * table on a gateway endpoint, private DNS, a DNS attribute of the VPC. `undefined` for all else.
 */
export function openWay({ cause, component, data }: Block, tables: readonly RouteTable[]): FixRequest | undefined {
  const resource = writtenOnce(component);
  if (resource === undefined) return undefined;
  switch (cause) {
    case 'gateway-endpoint-not-on-table': {
      const list = resource.properties.get('RouteTableIds');
      const added = tables.flatMap((table) => writtenOnce(table) ?? []);
      const isPlain = list.raw === undefined || Array.isArray(list.raw);
      const areNear = added.every(
        ({ node, condition }) => node.stack === resource.node.stack && condition === undefined,
      );
      if (!isPlain || !areNear || added.length < tables.length) return undefined;
      const names = added.map(({ name }) => name);
      return {
        title: `Add ${names.join(' and ')} to RouteTableIds of ${component.name}`,
        edits: names.map((name) => ({
          kind: 'append',
          at: resource.at('Properties', 'RouteTableIds'),
          value: { Ref: name },
        })),
      };
    }
    case 'endpoint-without-private-dns':
      return switchOn(resource, 'PrivateDnsEnabled', component.name);
    case 'vpc-dns-off':
      return switchOn(resource, String(data.property), component.name);
    default:
      return undefined;
  }
}

function switchOn(resource: Resource, property: string, name: string): FixRequest | undefined {
  const { raw } = resource.properties.get(property);
  // what a condition or a parameter decides is somebody's choice
  if (typeof raw === 'object' && raw !== null) return undefined;
  const edit = { kind: 'set', at: resource.at('Properties'), key: property, value: true } as const;
  return { title: `Set ${property}: true on ${name}`, edits: [edit] };
}

/** The resource of a thing, where one place in a template stands for it alone: no loop makes it, nor SAM. */
function writtenOnce({ resource }: Entity): Resource | undefined {
  if (resource === undefined || resource.derivedFrom !== undefined || resource.node.derived) return undefined;
  return resource.at().keys.at(-1) === resource.name ? resource : undefined;
}
