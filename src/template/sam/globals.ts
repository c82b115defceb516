import { DerivedList, DerivedMap, Node } from '../node.ts';
import type { Resource } from '../resource.ts';

/** What a resource alone may say: SAM refuses these in Globals. */
const neverGlobal: readonly string[] = ['Role', 'Policies', 'FunctionName', 'Events'];

/**
 * The properties of a SAM resource with the Globals of its type merged in, each at the line it is written on.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function mergeGlobals(globals: Node, resource: Resource): Node {
  const ignored = resource.node.get('IgnoreGlobals').raw;
  const section = globals.get(resource.type.slice('AWS::Serverless::'.length));
  const taken = section
    .entries()
    .filter(
      ([key]) => !neverGlobal.includes(key) && ignored !== '*' && !(Array.isArray(ignored) && ignored.includes(key)),
    );
  return taken.length === 0 ? resource.properties : mergeMaps(taken, resource.properties);
}

/** Mappings are merged, lists are put one behind the other; in all else what the resource says holds. */
function merge(global: Node, own: Node): Node {
  if (global.isMap && own.isMap && global.intrinsic === undefined && own.intrinsic === undefined)
    return mergeMaps(global.entries(), own);
  if (global.isList && own.isList)
    return new Node(new DerivedList([...global.items(), ...own.items()]), own.stack, own.keys, own.derived);
  return own;
}

function mergeMaps(global: readonly (readonly [string, Node])[], own: Node): Node {
  const merged = new Map(global);
  for (const [key, node] of own.entries()) {
    const beside = merged.get(key);
    merged.set(key, beside === undefined ? node : merge(beside, node));
  }
  return new Node(new DerivedMap(merged), own.stack, own.keys, own.derived);
}
