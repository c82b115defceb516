import type { Node } from '../node.ts';
import type { Template } from '../template.ts';
import { type BuiltName, builtNameOf, holesOf, mayBeEqual, outlineOf } from './names/built-names.ts';
import type { PassedOver } from './twins.ts';

/** The SSM parameters that templates of a run create, by their names. */
export interface ParameterStore {
  /** The value of the parameter of this name; `undefined` where none or several have it. */
  named(name: string, reader: string): Node | undefined;
  /** The value of the only parameter whose name may be this one, which only the deployment completes. */
  built(name: BuiltName, reader: string): Node | undefined;
}

interface Created {
  readonly built: BuiltName | undefined;
  readonly value: Node;
}

const opening = '{{resolve:ssm:';

/** Whether a text is a dynamic reference to Parameter Store, of which perhaps only a part is known. */
export function startsReference(text: unknown): text is string {
  return typeof text === 'string' && text.startsWith(opening);
}

/** The name in `{{resolve:ssm:/shop/subnet}}`, with the version where one is written; `undefined` for any other text. */
export function nameInReference(text: string): string | undefined {
  return startsReference(text) && text.endsWith('}}') ? text.slice(opening.length, -2) : undefined;
}

/**
 * Whether a dynamic reference, or the end of one, names a version. Each change of a parameter is a new version, and what a
 * template gives it now is that of the last one, whatever number that has.
 * Source: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
 */
export function namesVersion(text: string): boolean {
  const colon = text.lastIndexOf(':');
  return text.startsWith('}}', text.length - 2) && /^\d+$/.test(text.slice(colon + 1, -2));
}

/** The name in a dynamic reference that is put together from parts; `undefined` for any other piece. */
export function builtNameInReference(node: Node, template: Template): BuiltName | undefined {
  const built = builtNameOf(node, template);
  const [first, ...rest] = built ?? [];
  const last = rest.pop();
  if (typeof first !== 'string' || !startsReference(first)) return undefined;
  if (last === undefined || typeof last !== 'string' || !last.endsWith('}}') || namesVersion(last)) return undefined;
  const parts = [first.slice(opening.length), ...rest, last.slice(0, -2)];
  return parts.filter((part) => part !== '');
}

/** Reads the SSM parameters that stacks create. `certainly` gives a text that depends on no condition. */
export function readParameterStore(
  templates: readonly Template[],
  certainly: (node: Node) => string | undefined,
  passedOver: PassedOver,
): ParameterStore {
  const byName = new Map<string, Created[]>();
  const byOutline = new Map<string, Created[]>();
  const add = (map: Map<string, Created[]>, key: string, created: Created) =>
    map.set(key, [...(map.get(key) ?? []), created]);
  for (const template of templates)
    for (const { properties } of template.ofType('AWS::SSM::Parameter')) {
      const node = properties.get('Name');
      const value = properties.get('Value');
      if (node.raw === undefined || value.raw === undefined) continue;
      const built = builtNameOf(node, template);
      const name = certainly(node);
      if (name !== undefined) add(byName, name, { built, value });
      if (built !== undefined && holesOf(built).length > 0) add(byOutline, outlineOf(built), { built, value });
    }
  const only = (created: readonly Created[], reader: string): Node | undefined => {
    const meant =
      created.length === 1 ? created : created.filter(({ value }) => !passedOver(reader).has(value.stack.name));
    return meant.length === 1 ? meant[0]!.value : undefined;
  };
  return {
    named: (name, reader) => only(byName.get(name) ?? [], reader),
    built: (name, reader) =>
      holesOf(name).length === name.length
        ? undefined
        : only(
            (byOutline.get(outlineOf(name)) ?? []).filter(({ built }) => built && mayBeEqual(name, built)),
            reader,
          ),
  };
}
