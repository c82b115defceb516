import type { StackDeclaration } from './declaration.ts';

/**
 * Leaves out environments that differ from an earlier one in names alone: twenty developers may each have a stack of their
 * own. A value tells environments apart where a template mentions it, so that a condition or a mapping may ask for it,
 * where it names a stack, and where another parameter has the same.
 */
export function withoutAlike(
  declared: readonly StackDeclaration[],
  isMentioned: (value: string) => boolean,
): readonly StackDeclaration[] {
  const names = [...new Set(declared.flatMap(({ only = [] }) => [...only]))];
  if (names.length < 2) return declared;
  const mentioned = new Map<string, boolean>();
  const stackNames = new Set(declared.map(({ stackName }) => stackName));
  const tells = (value: string): boolean => {
    const had = mentioned.get(value) ?? (stackNames.has(value) || isMentioned(value));
    mentioned.set(value, had);
    return had;
  };
  const here = new Map(names.map((name) => [name, declared.filter(({ only }) => only?.has(name) === true)]));
  const kept = new Map<string, { readonly name: string; readonly alike: number }>();
  for (const [name, stacks] of here) {
    const key = environmentKey(stacks, tells, isMentioned);
    const had = kept.get(key);
    kept.set(key, had === undefined ? { name, alike: 0 } : { ...had, alike: had.alike + 1 });
  }
  const alikeTo = new Map([...kept.values()].map(({ name, alike }) => [name, alike]));
  return declared.flatMap((each): StackDeclaration[] => {
    if (each.only === undefined) return [each];
    const only = new Set([...each.only].filter((name) => alikeTo.has(name)));
    if (only.size === 0) return [];
    const alike = Math.max(...[...only].map((name) => alikeTo.get(name)!));
    const description = each.description && { ...each.description, ...(alike > 0 && { alike }) };
    return [{ ...each, only, ...(description && { description }) }];
  });
}

function environmentKey(
  stacks: readonly StackDeclaration[],
  tells: (value: string) => boolean,
  isMentioned: (value: string) => boolean,
): string {
  const seen = new Map<string, number>();
  const numbers = new Map(stacks.map(({ name, template }, index) => [name, `${template} ${index}`]));
  const byStackName = new Map(stacks.map(({ stackName, template }) => [stackName, template]));
  const wordFor = (value: string): unknown => {
    if (byStackName.has(value)) return { stack: byStackName.get(value) };
    if (tells(value)) return value;
    if (!seen.has(value)) seen.set(value, seen.size);
    return seen.get(value);
  };
  return JSON.stringify(
    stacks.map(({ template, stackName, settings, parameters = {} }) => [
      template,
      stackName === undefined ? null : isMentioned(stackName) ? stackName : '',
      settings,
      Object.entries(parameters).map(([name, source]) => [
        name,
        typeof source === 'string'
          ? source.split(',').map(wordFor)
          : JSON.parse(JSON.stringify(source), (key, value) =>
              key === 'stack' ? (numbers.get(value) ?? value) : value,
            ),
      ]),
    ]),
  );
}
