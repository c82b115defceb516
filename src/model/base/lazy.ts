import { type Memory, recall } from '../../template/scenario/scenario.ts';
import { replay, type Tracked, track } from '../../template/scenario/track.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from './core.ts';

/** A value that is worked out when it is first asked for, and then kept. */
export function lazy<T>(make: () => T): () => T {
  let made: Tracked<T> | undefined;
  return () => {
    if (made === undefined) {
      made = track(make);
      return made.value;
    }
    // most answers depend on nothing
    return made.notes.length === 0 ? made.value : replay(made);
  };
}

/** Remembers the answer for each key. */
export function remember<T>(make: (key: string) => T): (key: string) => T {
  return rememberBy(
    (key: string) => key,
    (key) => make(key),
  );
}

/** Remembers the answer for each entity, known by its key. */
export function rememberBy<Entity, T>(
  keyOf: (entity: Entity) => string,
  make: (entity: Entity) => T,
): (entity: Entity) => T {
  const known = new Map<string, Tracked<T>>();
  return (entity) => {
    const key = keyOf(entity);
    const had = known.get(key);
    if (had !== undefined) return had.notes.length === 0 ? had.value : replay(had);
    const made = track(() => make(entity));
    known.set(key, made);
    return made.value;
  };
}

/** The key by which entities of the model are remembered. */
export function idOf(entity: { readonly id: string }): string {
  return entity.id;
}

const byTemplate = new WeakMap<Template, Map<string, unknown>>();

/** Works something out once for a template: it depends on none of its conditions. `key` names what. */
export function perTemplate<T>(template: Template, key: string, make: () => T): T {
  let known = byTemplate.get(template);
  if (known === undefined) {
    known = new Map();
    byTemplate.set(template, known);
  }
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

const memories = new WeakMap<Template, Memory>();

/**
 * Works something out once for all scenarios that agree on what it depends on. The value must be data: an entity of the
 * model belongs to one scenario. The key is what it is called, or data of which it alone is remembered.
 */
export function acrossScenarios<T>({ template, evaluate }: ModelCore, key: string | object, make: () => T): T {
  let memory = memories.get(template);
  if (memory === undefined) {
    memory = new Map();
    memories.set(template, memory);
  }
  return recall(memory, evaluate.scenario, key, make);
}

const byCore = new WeakMap<ModelCore, Map<string, () => unknown>>();

/** Works something out once for a scenario; `key` names what. */
export function perScenario<T>(core: ModelCore, key: string, make: () => T): T {
  let known = byCore.get(core);
  if (known === undefined) {
    known = new Map();
    byCore.set(core, known);
  }
  let had = known.get(key);
  if (had === undefined) {
    had = lazy(make);
    known.set(key, had);
  }
  return had() as T;
}

/** What works out members of an object, by their names. */
type Asked<Whole, Name extends keyof Whole> = { readonly [Key in Name]: () => Whole[Key] };

/**
 * Makes objects of one kind, with members that are worked out whenever they are asked for. They have one prototype: of each
 * object literal with getters of its own V8 makes a dictionary, which takes four times as long, and a quarter of those outlive
 * the scenario that they are for.
 */
export function whenAsked<Whole extends object>(): <Name extends keyof Whole>(
  own: Omit<Whole, Name>,
  asked: Asked<Whole, Name>,
) => Whole {
  let Kind: ReturnType<typeof kindWith> | undefined;
  return (own, asked) => {
    Kind ??= kindWith(Object.keys(asked));
    return new Kind(own, asked) as object as Whole;
  };
}

function kindWith(names: readonly string[]) {
  class Kind {
    // not `#asked`: an object may be the prototype of another
    declare private readonly asked: Readonly<Record<string, () => unknown>>;

    constructor(own: object, asked: Readonly<Record<string, () => unknown>>) {
      Object.assign(this, own);
      this.asked = asked;
    }

    static {
      for (const name of names)
        Object.defineProperty(Kind.prototype, name, {
          enumerable: true,
          get(this: Kind) {
            return this.asked[name]!();
          },
        });
    }
  }
  return Kind;
}
