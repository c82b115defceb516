import type { EventSource, LambdaFunction } from './base/entities.ts';
import type { Entities, Model } from './model.ts';

/** A model that shows all but some functions, given as the ids of their resources, and what polls for them. The network is the same. */
export function withoutFunctions(model: Model, hidden: ReadonlySet<string>): Model {
  const isShown = ({ resource }: LambdaFunction) => !hidden.has(resource.id);
  const isUserShown = (user: LambdaFunction | EventSource) =>
    user.kind === 'function' ? isShown(user) : !user.fn.known || isShown(user.fn.value);
  // questions of the model are answered by the model itself, and only when they are asked
  return Object.create(model, {
    attachedFunctions: { get: () => model.attachedFunctions.filter(({ fn }) => isShown(fn)) },
    networkedFunctions: { get: () => model.networkedFunctions.filter(({ fn }) => isShown(fn)) },
    enis: {
      get: () =>
        model.enis
          .map((eni) => ({ ...eni, users: eni.users.filter(isUserShown) }))
          .filter(({ users }) => users.length > 0),
    },
    resourcesOf: { value: (type: string) => model.resourcesOf(type).filter(({ id }) => !hidden.has(id)) },
    usesStoppedAt: {
      value: (...of: Parameters<Model['usesStoppedAt']>) => model.usesStoppedAt(...of).filter(({ fn }) => isShown(fn)),
    },
    entities: {
      value: <Kind extends keyof Entities>(kind: Kind) => {
        const all: readonly (LambdaFunction | EventSource | Entities[Kind])[] = model.entities(kind);
        return all.filter((each) =>
          each.kind === 'function' || each.kind === 'event-source' ? isUserShown(each) : true,
        );
      },
    },
  } satisfies Partial<Record<keyof Model, PropertyDescriptor>>) as Model;
}
