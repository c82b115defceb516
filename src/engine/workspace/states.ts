import type { UpdateInputs } from '../../model/update/inputs.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';
import { nameOf, parsedOf, type Source } from '../source.ts';
import type { Component } from './component.ts';
import { keptDefaults } from './kept-defaults.ts';
import { mayLink } from './stacks/plan-stacks.ts';
import { readWorkspace, type Workspace } from './workspace.ts';
import type { DeployedWorkspace, WorkspaceInput } from './workspace-input.ts';

/** A workspace, with what is deployed now of each component of it. */
export interface ReadStates extends Workspace {
  /** What the update of a component starts from; nothing where no two states are compared. */
  updateOf(component: Component, template: Template): UpdateInputs | undefined;
}

/** Reads a workspace and, where it is compared with what is deployed, that too: in the same components. */
export function readStates(
  input: WorkspaceInput & { readonly deployed?: DeployedWorkspace },
  environment: string | undefined,
): ReadStates {
  const { deployed } = input;
  if (deployed === undefined) return { ...readWorkspace(input, environment), updateOf: () => undefined };
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
  return {
    ...next,
    updateOf({ names }, template) {
      const before = past.components.find((each) => each.names.some((name) => names.includes(name)));
      if (before === undefined) return undefined;
      const { replacesWhenChanged } = deployed;
      return { replacesWhenChanged, changeSet: changesIn(template, deployed), before: before.read() };
    },
  };
}

/** The changes of a change set by the ids that resources have in a template; nothing where it is about another stack. */
function changesIn(template: Template, { changeSet }: DeployedWorkspace): UpdateInputs['changeSet'] {
  if (changeSet === undefined) return undefined;
  const { path } = changeSet.of;
  const stack =
    template.file === path
      ? template.root.stack
      : [...template.resources.values()].find(({ node }) => node.file === path)?.node.stack;
  if (stack === undefined) return undefined;
  return new Map([...changeSet.changes].map(([name, change]) => [idIn(stack, name), change]));
}

function byName(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [nameOf(source), source]));
}
