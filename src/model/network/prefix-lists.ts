import type { Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import { entriesOf, named } from '../base/naming.ts';

/**
 * The ranges of a customer-managed prefix list; `undefined` where they are not known, as those of AWS's own lists.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
 */
export function cidrsOfPrefixList(core: ModelCore, value: Value): readonly string[] | undefined {
  const byId =
    value.kind === 'reference' && value.attribute === 'PrefixListId' ? { ...value, attribute: undefined } : value;
  const { resource } = named(core, byId, 'AWS::EC2::PrefixList');
  if (resource === undefined) return undefined;
  const entries = core.evaluate.value(resource.properties.get('Entries'));
  // a list without entries is filled by somebody else
  if (entries.kind !== 'list') return undefined;
  const cidrs = entriesOf(entries).map(({ node }) => core.evaluate.text(node.get('Cidr')));
  return cidrs.every((each) => each !== undefined) ? (cidrs as string[]) : undefined;
}
