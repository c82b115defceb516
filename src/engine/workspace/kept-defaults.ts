import { Node } from '../../template/node.ts';

/**
 * The defaults that an update changes, as they were: a stack keeps the values that its parameters have had, unless
 * somebody gives others. Source: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/
 */
export function keptDefaults(past: unknown, next: unknown): Readonly<Record<string, string>> {
  const defaultsOf = (document: unknown) =>
    new Map(
      new Node(document, { file: '', document, pseudo: {}, name: '' }, [])
        .get('Parameters')
        .entries()
        .map(([name, parameter]) => [name, parameter.get('Default').raw]),
    );
  const [was, is] = [defaultsOf(past), defaultsOf(next)];
  const kept = [...was].filter(([name, value]) => isScalar(value) && is.has(name) && is.get(name) !== value);
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
