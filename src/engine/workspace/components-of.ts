import type { Reads } from '../../template/reads.ts';
import { type Joined, joinStacks } from '../../template/stacks/join-stacks.ts';
import type { JoinedStack } from '../../template/stacks/joined-stack.ts';
import type { Addition } from '../../template/template.ts';
import { nameOf, type Source } from '../source.ts';
import { assumedByUrl, assumedLink, type Component, linkByPath } from './component.ts';
import type { StackDeclaration } from './declaration.ts';
import { isAssumed, linksByName } from './links.ts';
import { assumedByDescription } from './stacks/described-stacks.ts';
import type { Nesting } from './stacks/nested-stacks.ts';
import type { Plan } from './stacks/plan-stacks.ts';
import { parameterNamesIn, readAlone } from './stacks/read-stacks.ts';
import type { WorkspaceInput } from './workspace-input.ts';

/** The stacks of a run in one environment, as they were read: what a component is made from. */
export interface StacksRead {
  readonly input: WorkspaceInput;
  readonly environment: string | undefined;
  readonly nesting: Nesting;
  readonly plans: readonly Plan[];
  readonly stacks: readonly JoinedStack[];
  /** All stacks as one template; nothing where none can know another. */
  readonly whole: Joined | undefined;
  /** What templates add to what is created elsewhere, beside these. */
  additionsBeside(sources: readonly Source[]): readonly Addition[];
}

/** The three kinds of components: stacks that use each other, one with what is known of others, one alone. */
export function componentsOf({ input, environment, nesting, plans, stacks, whole, additionsBeside }: StacksRead) {
  const planOf = new Map(plans.map((plan) => [plan.name, plan]));
  return { linked, besideOthers, alone };

  /** Stacks that use each other. */
  function linked(members: readonly JoinedStack[]): Component {
    const its = members.map(({ name }) => planOf.get(name)!);
    const isIn = new Set(members.map(({ name }) => name));
    const sources = [...new Set(its.map(({ source }) => source))];
    const additions = additionsBeside(sources);
    const isWhole = members.length === stacks.length && additions.length === 0;
    const { template } = isWhole ? whole! : joinStacks(members, input.described, whole?.importLinks, additions);
    const imports = (whole?.importLinks.all ?? []).filter(({ stack }) => isIn.has(stack));
    const crossings = (whole?.crossings ?? []).filter(({ user, giver }) => isIn.has(user) && isIn.has(giver));
    const pathOf = (name: string) => planOf.get(name)?.source.path ?? name;
    return {
      names: members.map(({ name }) => name),
      sources,
      read: () => template,
      assumed: [
        ...assumedByDescription(its.map(describedStack)),
        ...imports.flatMap((link) => assumedLink(link, pathOf)),
        ...linksByName(crossings.filter(isAssumed), pathOf),
        ...its.flatMap(assumedByUrl),
      ],
      certain: [
        ...linksByName(
          crossings.filter(({ isBuilt }) => !isBuilt),
          pathOf,
        ),
        ...its.flatMap(linkByPath),
      ],
    };
  }

  /** One stack that uses no other, with what is known of others all the same: networks, what templates add to them. */
  function besideOthers(source: Source, declaration: StackDeclaration | undefined): Component {
    const read = () => {
      const stack = readAlone(source, input, declaration, environment, nesting);
      return joinStacks([stack], input.described, whole?.importLinks, additionsBeside([source])).template;
    };
    const assumed = assumedByDescription([describedStack({ source, declaration })]);
    return { names: [declaration?.name ?? nameOf(source)], sources: [source], read, assumed, certain: [] };
  }

  /** A stack, with the parameters that no config gives a value. */
  function describedStack({ source, declaration }: Pick<Plan, 'source' | 'declaration'>) {
    const { parameters: ofConfig } = input.configFor(source);
    const parameters = parameterNamesIn(source).filter((name) => !Object.hasOwn(ofConfig, name));
    return { path: source.path, declaration, parameters };
  }

  function alone(source: Source): Component {
    const readTakingDown = (reads?: Reads) => readAlone(source, input, undefined, environment, nesting, reads).template;
    const read = () => readTakingDown();
    const names = [nameOf(source)];
    return { names, sources: [source], read, readTakingDown, isSeparable: true, assumed: [], certain: [] };
  }
}
