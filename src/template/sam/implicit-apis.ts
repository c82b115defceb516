import type { Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';
import { isSet, makeMap, textOf, withEntries } from './derive.ts';
import { mergeGlobals } from './globals.ts';

/** An API that SAM creates for all events of a type that name none. */
interface ImplicitApi {
  readonly id: string;
  readonly type: string;
  /** The property by which an event names another one. */
  readonly named: string;
}

const implicitApis: Readonly<Record<string, ImplicitApi>> = {
  Api: { id: 'ServerlessRestApi', type: 'AWS::Serverless::Api', named: 'RestApiId' },
  HttpApi: { id: 'ServerlessHttpApi', type: 'AWS::Serverless::HttpApi', named: 'ApiId' },
};

/**
 * The APIs that SAM creates for events without one, each at the first of them. Templates refer to them by their fixed ids.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html
 */
export function implicitApisOf(globals: Node, written: ReadonlyMap<string, Resource>): readonly Resource[] {
  const made = new Map<string, Resource>();
  for (const { type, properties } of written.values()) {
    if (type !== 'AWS::Serverless::Function' && type !== 'AWS::Serverless::StateMachine') continue;
    for (const [, event] of properties.get('Events').entries()) {
      const of = textOf(event.get('Type'));
      const api = Object.hasOwn(implicitApis, of) ? implicitApis[of] : undefined;
      if (api === undefined || made.has(api.id) || isSet(event.get('Properties').get(api.named))) continue;
      const plain = readResource(api.id, makeMap(event, { Type: api.type, Properties: makeMap(event, {}) }));
      made.set(api.id, readResource(api.id, withEntries(plain.node, { Properties: mergeGlobals(globals, plain) })));
    }
  }
  return [...made.values()];
}
