import { isTemplate } from '../../template/read-template.ts';
import { saysNothing } from '../../template/stacks/described.ts';
import { type Joined, joinStacks } from '../../template/stacks/join-stacks.ts';
import { stackGraph } from '../../template/stacks/stack-graph.ts';
import type { Addition } from '../../template/template.ts';
import type { RawUndecided } from '../result.ts';
import { isParsed, letGo, nameOf, parsedOf, type Source } from '../source.ts';
import { additionsAmong, additionsIn } from './additions.ts';
import type { Component } from './component.ts';
import { componentsOf } from './components-of.ts';
import { declaredIn } from './declaration.ts';
import { checkLinks } from './stacks/declared-links.ts';
import { nestedStacksAmong } from './stacks/nested-stacks.ts';
import { mayImport, mayUseOthers, type Plan, planStacks } from './stacks/plan-stacks.ts';
import { readStacks } from './stacks/read-stacks.ts';
import type { WorkspaceInput } from './workspace-input.ts';

/** What a run consists of. */
export interface Workspace {
  /** Each template is in one, or in several where a config declares several stacks of it. */
  readonly components: readonly Component[];
  /** Pairs of stacks of which the first uses what the second gives. */
  readonly uses: Joined['uses'];
  /** What templates add to what is created elsewhere. */
  additions(): readonly Addition[];
  /** What was left out, and why. */
  readonly incomplete: readonly RawUndecided[];
}

/**
 * Finds which templates of a run know each other, and joins them; a template that knows no other is a component of its
 * own. Throws `ConfigError` where a declaration is wrong.
 */
export function readWorkspace(given: WorkspaceInput, environment: string | undefined): Workspace {
  const input = { ...given, declared: declaredIn(given.declared, environment) };
  const templates = input.sources.filter((source) => lookAt(source).isTemplate);
  const nesting = nestedStacksAmong(templates, input.links);
  if (input.state?.isPast !== true) checkLinks(input.links ?? [], templates);
  const { plans, incomplete } = planStacks(templates, input, nesting.nestedIn);
  const stacks = mayBeLinked(plans, input) ? readStacks(plans, input, environment, nesting, given.declared) : [];
  const whole = stacks.length > 0 ? joinStacks(stacks, input.described) : undefined;
  const namesOf = (source: Source) => plans.flatMap((plan) => (plan.source === source ? [plan.name] : []));
  // of one template alone, nothing is beside
  const adding = templates.length < 2 ? [] : templates.filter((source) => lookAt(source).adds);
  const additionsHere = additionsAmong(adding, whole && { template: whole.template, namesOf });
  const additionsBeside = (beside: readonly Source[]) => {
    const paths = new Set(beside.map(({ path }) => path));
    const others = (input.added?.additions ?? []).filter(({ place }) => !paths.has(place.file));
    return [...additionsHere(beside), ...others];
  };

  const components = componentsOf({ input, environment, nesting, plans, stacks, whole, additionsBeside });
  const isKnown = new Set(stacks.map(({ name }) => name));
  const uses = [...(whole?.uses ?? []), ...(input.state?.uses ?? [])];
  const graph = stackGraph(uses.filter((pair) => pair.every((name) => isKnown.has(name))));
  const isLinked = new Set(graph.components.flat());
  const linked = graph.components.map((names) => {
    const isIn = new Set(names);
    return components.linked(stacks.filter(({ name }) => isIn.has(name)));
  });
  const described = !saysNothing(input.described);
  const apart = plans
    .filter(({ name, within, declaration }) => {
      return !isLinked.has(name) && within === undefined && (declaration !== undefined || described);
    })
    .map(({ source, declaration }) => components.besideOthers(source, declaration));
  // which stacks such an import may mean is known only here
  const isAmbiguous = new Set(
    (whole?.importLinks.all ?? []).flatMap(({ stack, candidates }) => (candidates.length > 1 ? [stack] : [])),
  );
  const isDone = new Set([...linked, ...apart].flatMap(({ sources }) => sources));
  const left = templates.filter((source) => !isDone.has(source));
  const isLinkedPerhaps = (source: Source) => isAmbiguous.has(nameOf(source)) || nesting.candidatesIn(source).size > 0;
  const knowsOthers = (source: Source) =>
    described ||
    // whose outputs are known to lead nowhere else
    input.configFor(source).networksAreComplete === true ||
    isLinkedPerhaps(source) ||
    additionsBeside([source]).length > 0;
  // what an import may lead to is known from all stacks alone
  const isSeparable = (source: Source) => !described && !isLinkedPerhaps(source) && !mayImport(source);
  return {
    components: [
      ...linked,
      ...apart,
      ...left
        .filter(knowsOthers)
        .map((source) => ({ ...components.besideOthers(source, undefined), isSeparable: isSeparable(source) })),
      ...left.filter((source) => !knowsOthers(source)).map(components.alone),
    ],
    uses: whole?.uses ?? [],
    additions: () => additionsBeside([]),
    incomplete: [...(input.incomplete ?? []), ...incomplete],
  };
}

interface Look {
  readonly isTemplate: boolean;
  /** Whether it adds to what others create. */
  readonly adds: boolean;
}

const lookBySource = new WeakMap<Source, Look>();

/** What is asked of each file of a run, all at once: of thousands, not all are held as they were parsed. */
function lookAt(source: Source): Look {
  const had = lookBySource.get(source);
  if (had !== undefined) return had;
  const isNew = !isParsed(source);
  const isOne = isTemplate(parsedOf(source).value);
  const look = { isTemplate: isOne, adds: isOne && additionsIn(source).length > 0 };
  lookBySource.set(source, look);
  if (isNew) letGo(source, 'asked');
  return look;
}

/** Whether it can matter that stacks are read together: nothing is joined for one template, nor where none uses others. */
function mayBeLinked(plans: readonly Plan[], { declared, described, state }: WorkspaceInput): boolean {
  if (declared.length > 0 || state !== undefined || !saysNothing(described)) return true;
  return plans.length > 1 && plans.some(({ source }) => mayUseOthers(source));
}

/** The environments that stacks are declared for; one without a name where there are none. */
export function environmentsOf({ declared }: Pick<WorkspaceInput, 'declared'>): readonly (string | undefined)[] {
  const names = new Set(
    declared.flatMap(({ environments = {}, only = [] }) => [...Object.keys(environments), ...only]),
  );
  names.delete('');
  return names.size === 0 ? [undefined] : [...names];
}
