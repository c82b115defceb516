import type { Entities } from '../model/model.ts';
import type { Visitor } from './define.ts';

/** The entities that visitors may ask to see, in the order in which they are shown. */
export const entityKinds: readonly (keyof Entities)[] = [
  'vpc',
  'subnet',
  'routeTable',
  'natGateway',
  'securityGroup',
  'endpoint',
  'function',
  'eventSource',
  'role',
];

const otherKeys = ['attachedFunction', 'networkedFunction', 'concerns', 'template', 'template:exit'] as const;

/** All keys of visitors but types of resources. */
export const visitorKeys: readonly (keyof Visitor)[] = [...entityKinds, ...otherKeys];

const known: ReadonlySet<string> = new Set(visitorKeys);

/** A key of a visitor that is never called: `fucntion`. */
export function unknownKeyOf(visitor: Visitor): string | undefined {
  return Object.keys(visitor).find((key) => !known.has(key) && !/^(?:AWS|Custom|Alexa)::\w/.test(key));
}
