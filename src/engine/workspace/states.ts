import type { ChangeOfSet, UpdateInputs } from '../../model/update/inputs.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';
import { parsedOf, type Source } from '../source.ts';
import { type Deployed, keptDefaults } from '../update.ts';
import { type Component, mayLink, nameOf, readWorkspace, type Workspace, type WorkspaceInput } from './workspace.ts';

/** A workspace as it is deployed now: each source has the stack and location of the one that it is compared with. */
export interface DeployedWorkspace {
  readonly sources: readonly Source[];
  readonly replacesWhenChanged: UpdateInputs['replacesWhenChanged'];
  /** What a change set says, by logical ids, and the template whose stack it is about. */
  readonly changeSet?: { readonly of: Source; readonly changes: ReadonlyMap<string, ChangeOfSet> };
}

/** A workspace, with what is deployed now of each piece of it. */
export interface ReadStates extends Workspace {
  updateOf(component: Component): UpdateInputs | undefined;
  deployedOf(source: Source): Deployed | undefined;
}

/** Reads a workspace and, where it is compared with what is deployed, that too: in the same pieces. */
export function readStates(
  input: WorkspaceInput & { readonly deployed?: DeployedWorkspace },
  environment: string | undefined,
): ReadStates {
  const { deployed } = input;
  if (deployed === undefined)
    return { ...readWorkspace(input, environment), updateOf: () => undefined, deployedOf: () => undefined };
  const pastOf = byName(deployed.sources);
  const nextOf = byName(input.sources);
  const kept = new Map(
    [...nextOf].map(([name, source]) => {
      const past = pastOf.get(name);
      return [name, past === undefined ? {} : keptDefaults(parsedOf(past).value, parsedOf(source).value)];
    }),
  );
  const configFor = (source: Source) => {
    const config = input.configFor(nextOf.get(nameOf(source)) ?? source);
    return { ...config, parameters: { ...kept.get(nameOf(source)), ...config.parameters } };
  };
  const linked = new Set([...input.sources, ...deployed.sources].filter(mayLink).map(nameOf));
  const read = (isPast: boolean, uses: Workspace['uses']) => {
    const others = isPast ? nextOf : pastOf;
    const state = { isPast, linked, uses, counterpartOf: (source: Source) => others.get(nameOf(source)) };
    const sources = isPast ? deployed.sources : input.sources;
    return readWorkspace({ ...input, sources, configFor, state }, environment);
  };
  const uses = [...read(true, []).uses, ...read(false, []).uses];
  const [past, next] = [read(true, uses), read(false, uses)];
  const knowledge = (changeSet: UpdateInputs['changeSet']) => ({
    replacesWhenChanged: deployed.replacesWhenChanged,
    changeSet,
  });
  return {
    ...next,
    updateOf(component) {
      const before = past.components.find(({ names }) => names.some((name) => component.names.includes(name)));
      return before && { ...knowledge(changesIn(component.template, deployed)), before: before.template };
    },
    deployedOf(source) {
      const before = pastOf.get(nameOf(source));
      const changes = deployed.changeSet?.of.path === source.path ? deployed.changeSet.changes : undefined;
      return before && { ...knowledge(changes), source: before };
    },
  };
}

/** The changes by the ids that resources have among those of other stacks. */
function changesIn(template: Template, { changeSet }: DeployedWorkspace): UpdateInputs['changeSet'] {
  if (changeSet === undefined) return undefined;
  const { path } = changeSet.of;
  const stack = [...template.resources.values()].find(({ node }) => node.file === path)?.node.stack;
  if (stack === undefined) return undefined;
  return new Map([...changeSet.changes].map(([name, change]) => [idIn(stack, name), change]));
}

function byName(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [nameOf(source), source]));
}
