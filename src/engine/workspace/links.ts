import { said } from '../../language/sentence.ts';
import type { Crossing } from '../../template/stacks/imports.ts';
import type { AssumedLink } from './component.ts';
import { linkTexts } from './texts.ts';

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
    return { from, to, because: said(texts[by], { from, to, names }) };
  });
}

const texts = {
  export: linkTexts.importsExport,
  output: linkTexts.readsOutput,
  parameter: linkTexts.readsParameter,
} as const satisfies Readonly<Record<Crossing['by'], string>>;
