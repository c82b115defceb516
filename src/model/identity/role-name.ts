import { identityOf, type TextValue, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';

/** Whether a text or reference is the name of a role of the template, as far as it can be told. */
export function isNameOf(core: ModelCore, name: Value, role: Resource): boolean {
  if (name.kind === 'reference') return name.id === role.id && name.attribute === undefined;
  const own = core.evaluate.value(role.properties.get('RoleName'));
  return own.kind !== 'absent' && identityOf(own) === identityOf(name);
}

/** The last step of an ARN's path: `arn:aws:iam::${AWS::AccountId}:role/path/${Prefix}-name` names `${Prefix}-name`. */
export function roleNameIn(value: Value): Value | undefined {
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  const parts = value.kind === 'known' ? [String(value.value)] : value.parts;
  if (!parts.some((part) => typeof part === 'string' && /:role\//.test(part))) return undefined;
  const lastSlash = parts.findLastIndex((part) => typeof part === 'string' && part.includes('/'));
  const before = parts[lastSlash] as string;
  const rest: TextValue['parts'] = [before.slice(before.lastIndexOf('/') + 1), ...parts.slice(lastSlash + 1)];
  const name = rest.filter((part) => part !== '');
  const [only] = name;
  if (only === undefined) return undefined;
  if (name.length > 1) return { kind: 'text', parts: name, node: value.node };
  return typeof only === 'string' ? { kind: 'known', value: only, node: value.node } : { ...only, node: value.node };
}
