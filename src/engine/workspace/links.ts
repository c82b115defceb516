import { listed } from '../../language/in-words.ts';
import type { Crossing } from '../../template/stacks/imports.ts';
import type { AssumedLink } from './component.ts';

/**
 * Whether a link rests on a name that only the deployment completes. Imports by such names are told together, with
 * what they have in common.
 */
export function isAssumed({ by, isBuilt }: Crossing): boolean {
  return isBuilt && by === 'parameter';
}

/** Links by exports, outputs and SSM parameters, in words: one from a template to another, however many names it has. */
export function linksByName(crossings: readonly Crossing[], pathOf: (stack: string) => string): readonly AssumedLink[] {
  const groups = new Map<string, Crossing[]>();
  for (const each of crossings) {
    const key = JSON.stringify([pathOf(each.user), pathOf(each.giver), each.by]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => {
    const { user, giver, by } = group[0]!;
    const [from, to] = [pathOf(user), pathOf(giver)];
    const names = [...new Set(group.map(({ name }) => name))];
    const [several, them] = names.length === 1 ? ['', 'it'] : ['s', 'them'];
    return { from, to, because: words[by](from, to, listed(names), several, them) };
  });
}

type Words = (from: string, to: string, names: string, several: string, them: string) => string;

const words: Readonly<Record<Crossing['by'], Words>> = {
  export: (from, to, names, _, them) => `${from} imports ${names}, and only ${to} exports ${them}`,
  output: (from, to, names, several) => `${from} reads the output${several} ${names} of the stack of ${to}`,
  parameter: (from, to, names, several, them) =>
    `${from} reads the SSM parameter${several} ${names}, and only ${to} creates ${them}`,
};
