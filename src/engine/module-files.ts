import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { withModules } from '../template/modules.ts';
import type { IncludedText, ParsedTemplate } from './included.ts';

/** What a host is asked for the fragment of a module: no path begins so. */
export function fragmentLocation(type: string): string {
  return `module:${type}`;
}

/** The type of the module whose fragment a host is asked for; `undefined` where it is asked for a file. */
export function moduleAt(location: string): string | undefined {
  return location.startsWith('module:') ? location.slice('module:'.length) : undefined;
}

/**
 * A template whose modules are expanded, as far as the host has their fragments. For `locate`, places in what they add are where
 * the module is; they are written in the fragment.
 */
export function withModuleFiles(
  template: ParsedTemplate,
  textAt: (location: string) => IncludedText | undefined,
): ParsedTemplate {
  if (!template.text.includes('::MODULE')) return template;
  const fragments = new Map<string, Parsed | undefined>();
  const fragmentOf = (type: string): Parsed | undefined => {
    if (fragments.has(type)) return fragments.get(type);
    const file = textAt(fragmentLocation(type));
    const parsed = file && parse(file.path, file.text);
    const fragment = parsed?.problems.every(({ code }) => code === 'unknown-tag') === true ? parsed : undefined;
    fragments.set(type, fragment);
    return fragment;
  };
  const { value, pieceAt, expanded } = withModules(template.value, (type) => fragmentOf(type)?.value);
  if (expanded.size === 0) return template;
  const pieceOf = ([section, name]: readonly (string | number)[]) =>
    typeof section === 'string' && typeof name === 'string' ? pieceAt(section, name) : undefined;
  return {
    ...template,
    value,
    locate(keys) {
      const piece = pieceOf(keys);
      if (piece === undefined) return template.locate(keys);
      return { ...template.locate(['Resources', piece.module]), depth: 1 };
    },
    includes: () => [
      ...(template.includes?.() ?? []),
      ...[...expanded].map(([id, type]) => ({ parsed: fragmentOf(type)!, by: ['Resources', id] })),
    ],
    writtenIn(keys) {
      const piece = pieceOf(keys);
      if (piece === undefined) return template.writtenIn?.(keys);
      return { parsed: fragmentOf(piece.type)!, keys: [...piece.keys, ...keys.slice(2)] };
    },
  };
}
