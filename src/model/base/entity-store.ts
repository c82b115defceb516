import { said } from '../../language/sentence.ts';
import { shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { lazy, whenAsked } from './lazy.ts';
import { type Named, named, ofResource, outsideOf, reasonOf } from './naming.ts';
import { reasons } from './reasons.ts';

/** The entities of one kind, by their id: two uses of one parameter are one entity. */
export interface EntityStore<Entity> {
  /** The entity that a value names. */
  of(value: Value): Entity;
  ofResource(resource: Resource): Entity;
  /** Those of the template that exist in this scenario. */
  readonly all: readonly Entity[];
}

const storeWith = whenAsked<EntityStore<unknown>>();

/** Keeps entities of one CloudFormation type, each made once. */
export function entityStore<Entity extends { readonly id: string }>(
  core: ModelCore,
  type: string,
  make: (from: Named) => Entity,
): EntityStore<Entity> {
  const made = new Map<string, Entity>();
  const take = (from: Named): Entity => {
    const had = made.get(from.id);
    if (had !== undefined) return had;
    const entity = make(from);
    made.set(from.id, entity);
    return entity;
  };
  const all = lazy(() => core.resourcesOf(type).map((resource) => take(ofResource(resource))));
  return storeWith(
    { of: (value) => take(named(core, value, type)), ofResource: (resource) => take(ofResource(resource)) },
    { all },
  ) as EntityStore<Entity>;
}

/** What every entity has, from how it is named. */
export function identity({ id, name, called, resource, place, at }: Named) {
  return { id, name, called, resource, place, at };
}

/** What a property of an entity says; the default where it is not written, not known where the entity is outside. */
export function settingOf<T>(
  core: ModelCore,
  from: Named,
  property: string,
  fallback: T,
  read: (value: Value) => T | undefined,
): Answer<T> {
  if (from.resource === undefined) return notKnown(outsideOf(from));
  const value = core.evaluate.value(from.resource.properties.get(property));
  if (value.kind === 'absent')
    return known(fallback, { because: said(reasons.propertyNotSet, { property }), place: from.place });
  const content = read(value);
  if (content === undefined) return notKnown(reasonOf(value));
  return known(content, {
    because: said(reasons.propertyIs, { property, value: shownAs(value) }),
    place: value.node.at(),
  });
}
