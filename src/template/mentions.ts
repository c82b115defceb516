import type { Key } from '../text/place.ts';
import { DerivedList, DerivedMap, Node } from './node.ts';
import { parseSub, splitAttribute } from './sub-text.ts';

/** A reference to a logical id, found anywhere in the template. */
export interface Mention {
  /** The id that is referred to. */
  readonly id: string;
  readonly attribute: string | undefined;
  readonly via: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub' | 'DependsOn';
  /** The resource that it stands in; `undefined` in outputs and elsewhere. */
  readonly from: string | undefined;
  readonly section: string;
  /** The mapping that is the reference, such as `{Ref: Id}`; for a Sub, the Sub. */
  readonly node: Node;
  /** `${Id.Attribute}` in a Sub. */
  readonly fragment: string | undefined;
}

/** Finds every reference below a node. Aliases may fan out: a shared piece below one node is walked only once. */
export function collectMentions(
  node: Node,
  section: string,
  from: string | undefined,
  found: (mention: Mention) => void,
): void {
  const seen = new Set<object>();
  const visit = (here: Node): void => {
    const raw = here.raw;
    if (typeof raw !== 'object' || raw === null || seen.has(raw)) return;
    seen.add(raw);
    if (raw instanceof DerivedMap || raw instanceof DerivedList) {
      for (const child of raw instanceof DerivedMap ? raw.entries.values() : raw.items) visit(child);
      return;
    }
    if (Array.isArray(raw)) {
      for (let index = 0; index < raw.length; index++)
        if (typeof raw[index] === 'object') visit(child(here, raw[index], index));
      return;
    }
    const map = raw as Record<string, unknown>;
    for (const key in map) {
      const value = map[key];
      if (key === 'Ref' && typeof value === 'string')
        // a dot is in a Ref only where SAM lets one name what it makes: `!Ref MyFunction.Alias`
        found({ ...splitAttribute(value), via: 'Ref', from, section, node: here, fragment: undefined });
      else if (key === 'Fn::GetAtt') {
        const target = getAttTarget(value);
        if (target !== undefined)
          found({ ...target, via: 'Fn::GetAtt', from, section, node: here, fragment: undefined });
      } else if (key === 'Fn::Sub') {
        const text = Array.isArray(value) ? value[0] : value;
        const own = Array.isArray(value) && typeof value[1] === 'object' && value[1] !== null ? value[1] : {};
        if (typeof text === 'string' && text.includes('${'))
          for (const part of parseSub(text))
            if ('name' in part && !Object.hasOwn(own, part.name))
              found({
                ...splitAttribute(part.name),
                via: 'Fn::Sub',
                from,
                section,
                node: here,
                fragment: part.written,
              });
      }
      if (typeof value === 'object' && value !== null) visit(child(here, value, key));
    }
  };
  visit(node);
}

function child(parent: Node, raw: unknown, key: Key): Node {
  return new Node(raw, parent.file, parent.derived ? parent.keys : [...parent.keys, key], parent.derived);
}

/** What a GetAtt names: `[Id, Attribute]` or `Id.Attribute`. */
export function getAttTarget(
  raw: unknown,
): { readonly id: string; readonly attribute: string | undefined } | undefined {
  if (typeof raw === 'string') return splitAttribute(raw);
  if (!Array.isArray(raw) || typeof raw[0] !== 'string') return undefined;
  const rest = raw.slice(1);
  return rest.every((part) => typeof part === 'string' || typeof part === 'number')
    ? { id: raw[0], attribute: rest.length === 0 ? undefined : rest.join('.') }
    : { id: raw[0], attribute: undefined };
}
