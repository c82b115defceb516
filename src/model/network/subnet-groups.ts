import { inVpcResource } from '../../aws/resource-types.ts';
import { identityOf } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';

/**
 * The subnet group of the template that a database or cache has: by reference, or by the name that the group is given, which AWS
 * keeps in lower case. `undefined` where it names none, or one that is created elsewhere, and where several have the name, as in
 * stacks of different Regions: any may be meant.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSubnetGroup.html
 */
export function subnetGroupOf(core: ModelCore, resource: Resource): Resource | undefined {
  const property = inVpcResource(resource.type)?.subnetGroup;
  if (property === undefined) return undefined;
  const named = core.evaluate.value(resource.properties.get(property));
  if (named.kind === 'absent') return undefined;
  const service = resource.type.slice(0, resource.type.lastIndexOf('::') + 2);
  const isGroup = ({ type }: Resource) => type.startsWith(service) && type.endsWith('SubnetGroup');
  if (named.kind === 'reference') {
    const group = core.template.resources.get(named.id);
    return group !== undefined && isGroup(group) ? group : undefined;
  }
  const name = identityOf(named).toLowerCase();
  const [group, ...others] = [...core.template.resources.values()].filter((each) => {
    if (!isGroup(each) || !core.exists(each)) return false;
    const own = core.evaluate.value(each.properties.get(property));
    return own.kind !== 'absent' && identityOf(own).toLowerCase() === name;
  });
  return others.length === 0 ? group : undefined;
}
