import { isPlainMap } from '../../template/node.ts';

/**
 * The text of a property, where it is the same in every deployment: no parameter, loop or dynamic reference fills it in.
 * For resources of which only the text is looked at.
 */
export function writtenText(properties: unknown, name: string): string | undefined {
  if (!isPlainMap(properties) || Object.keys(properties).some((key) => key.startsWith('Fn::'))) return undefined;
  const value = properties[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !value.includes('{') ? value : undefined;
}
