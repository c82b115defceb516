import { said } from '../../language/sentence.ts';
import type { Block } from '../../model/base/causes.ts';
import type { Entity, RouteTable } from '../../model/base/entities.ts';
import type { Resource } from '../../template/resource.ts';
import type { FixRequest } from '../define.ts';

/** What the changes do. */
export const fixTitles = {
  addTables: 'Add {tables} to RouteTableIds of {endpoint}',
  switchOn: 'Set {property}: true on {entity}',
} as const;

/**
 * The change that opens a blocked path where one line of a resource is all that is missing, and there is nothing to choose:
 * a route table on a gateway endpoint, private DNS, a DNS attribute of the VPC. `undefined` for all else.
 */
export function fixForBlock(block: Block, tables: readonly RouteTable[]): FixRequest | undefined {
  switch (block.cause) {
    case 'gateway-endpoint-not-on-table': {
      const { endpoint } = block;
      const resource = writtenOnce(endpoint);
      if (resource === undefined) return undefined;
      const list = resource.properties.get('RouteTableIds');
      const added = tables.flatMap((table) => writtenOnce(table) ?? []);
      const isPlain = list.raw === undefined || Array.isArray(list.raw);
      const areNear = added.every(
        ({ node, condition }) => node.stack === resource.node.stack && condition === undefined,
      );
      if (!isPlain || !areNear || added.length < tables.length) return undefined;
      return {
        title: said(fixTitles.addTables, { tables: added, endpoint }),
        edits: added.map(({ logicalId }) => ({
          kind: 'append',
          at: resource.at('Properties', 'RouteTableIds'),
          value: { Ref: logicalId },
        })),
      };
    }
    case 'endpoint-without-private-dns':
      return switchOn(block.endpoint, 'PrivateDnsEnabled');
    case 'vpc-dns-off':
      return switchOn(block.vpc, block.property);
    default:
      return undefined;
  }
}

function switchOn(entity: Entity, property: string): FixRequest | undefined {
  const resource = writtenOnce(entity);
  if (resource === undefined) return undefined;
  const { raw } = resource.properties.get(property);
  // what a condition or a parameter decides is somebody's choice
  if (typeof raw === 'object' && raw !== null) return undefined;
  const edit = { kind: 'set', at: resource.at('Properties'), key: property, value: true } as const;
  return { title: said(fixTitles.switchOn, { property, entity }), edits: [edit] };
}

/** The resource of an entity, where one place in a template is it alone: no loop makes it, nor SAM. */
function writtenOnce({ resource }: Entity): Resource | undefined {
  if (resource === undefined || resource.derivedFrom !== undefined || resource.node.derived) return undefined;
  return resource.at().keys.at(-1) === resource.logicalId ? resource : undefined;
}
