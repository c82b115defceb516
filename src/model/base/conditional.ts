import { said } from '../../language/sentence.ts';
import { idsMentionedIn } from '../../template/mentions.ts';
import { DerivedList, DerivedMap, intrinsicOf, type Node } from '../../template/node.ts';
import type { Template } from '../../template/template.ts';
import type { Unknown } from './answer.ts';
import type { SecurityGroup } from './entities.ts';
import { reasons } from './reasons.ts';

/** Whether a condition decides on some part of a piece. */
export function hasIf({ raw }: Node): boolean {
  return holdsIf(raw);
}

/** The same of plain values, since a node for each would take longer than the question. */
function holdsIf(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  if (Array.isArray(raw)) return raw.some(holdsIf);
  if (raw instanceof DerivedMap) return [...raw.entries.values()].some(hasIf);
  if (raw instanceof DerivedList) return raw.items.some(hasIf);
  return intrinsicOf(raw) === 'Fn::If' || Object.values(raw).some(holdsIf);
}

/**
 * Why it is for those who deploy to say how many entries a list has: so far a default decided, of a list parameter, of
 * the key of a mapping, or of several parameters that may only look alike.
 */
export function lengthByDefault(template: Template, list: Node): Unknown | undefined {
  const open = [...idsMentionedIn(list)].filter((name) => {
    const parameter = template.parameters.get(name);
    const isOpen = parameter?.given === undefined && parameter?.bound === undefined;
    return isOpen && parameter?.default !== undefined;
  });
  const decisive = open.filter((name) => template.parameters.get(name)?.isList === true || isKeyIn(list, name));
  const [first] = decisive.length > 0 ? decisive : open.slice(1);
  if (first === undefined) return undefined;
  const name = template.parameters.get(first)?.name ?? first;
  return {
    because: said(reasons.parameterDefault, { parameter: name }),
    settledBy: `--parameter ${name}=...`,
    value: first,
    place: list.at(),
  };
}

/** Whether a name is part of the key of a mapping. */
function isKeyIn(node: Node, name: string): boolean {
  if (node.intrinsic === 'Fn::FindInMap') return idsMentionedIn(node).has(name);
  return [...node.entries().map(([, entry]) => entry), ...node.items()].some((each) => isKeyIn(each, name));
}

/**
 * Whether conditions change what a group allows out or who knows it. Two such groups may be equivalent in one
 * scenario and not in the next, and a template can't have them shared in one only.
 */
export function isChangedByConditions(template: Template, { resource }: SecurityGroup): boolean {
  if (resource === undefined) return false;
  if (hasIf(resource.properties)) return true;
  return template.mentionsOf(resource.id).some(({ from, node, via }) => {
    const user = from === undefined ? undefined : template.resources.get(from);
    // a function or poller that exists at times is in its groups whenever it exists
    if (user === undefined || via === 'DependsOn' || /::(?:Function|EventSourceMapping)$/.test(user.type)) return false;
    return user.condition !== undefined || node.keys.includes('Fn::If');
  });
}
