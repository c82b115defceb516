import { inVpcResource } from '../aws/resource-types.ts';
import { collectMentions } from '../template/mentions.ts';
import type { Resource } from '../template/template.ts';
import type { ModelCore } from './core.ts';
import { entriesOf } from './naming.ts';
import type { SecurityGroups } from './security-groups.ts';
import type { LambdaFunction, SecurityGroup, VpcResourceUse } from './things.ts';
import { variablesOf } from './variables.ts';

/** The databases, caches, brokers and file systems in the VPC that a function uses, one use for each. */
export function vpcResourcesUsedBy(
  core: ModelCore,
  fn: LambdaFunction,
  groups: SecurityGroups,
): readonly VpcResourceUse[] {
  const uses = [...mounts(core, fn), ...addresses(core, fn), ...admissions(fn, groups)];
  // the first evidence of each is the strongest
  return uses.filter((use, index) => uses.findIndex(({ name }) => name === use.name) === index);
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
function mounts(core: ModelCore, fn: LambdaFunction): readonly VpcResourceUse[] {
  const place = fn.at('Properties', 'FileSystemConfigs');
  return entriesOf(core.evaluate.value(fn.resource.properties.get('FileSystemConfigs'))).map(({ node }) => {
    const path = core.evaluate.text(node.get('LocalMountPath')) ?? 'a path of its own';
    return {
      name: `the file system at ${path}`,
      what: 'file system',
      certainty: 'proven',
      because: `it mounts ${path}`,
      place,
    };
  });
}

/** What the environment holds the address or port of. */
function addresses(core: ModelCore, fn: LambdaFunction): readonly VpcResourceUse[] {
  return variablesOf(core, fn).flatMap((variable) => {
    const found: VpcResourceUse[] = [];
    collectMentions(variable.node, '', undefined, ({ id, attribute, node }) => {
      const resource = core.template.resources.get(id);
      const entry = resource === undefined ? undefined : inVpcResource(resource.type);
      if (resource === undefined || entry === undefined || !entry.by.includes(attribute ?? 'Ref')) return;
      if (!isInVpc(core, resource, entry) || !core.exists(resource) || !core.evaluate.isLive(node)) return;
      const because = `its environment variable ${variable.name} holds the address of ${id}`;
      found.push({ name: id, what: entry.name, certainty: 'proven', because, place: variable.node.at() });
    });
    return found;
  });
}

/** A search domain without VPCOptions is a public host. */
function isInVpc(core: ModelCore, resource: Resource, { inVpcOnlyWith }: { readonly inVpcOnlyWith?: string }): boolean {
  return inVpcOnlyWith === undefined || core.evaluate.value(resource.properties.get(inVpcOnlyWith)).kind !== 'absent';
}

/** What sits behind a security group that admits one of the function's groups by name. */
function admissions(fn: LambdaFunction, groups: SecurityGroups): readonly VpcResourceUse[] {
  const attachment = fn.attachment.known ? fn.attachment.value : undefined;
  return (attachment?.groups ?? []).flatMap((own) =>
    admittingGroups(own, groups).flatMap(({ group, place }) =>
      groups.usersOf(group).found.flatMap((user): VpcResourceUse[] => {
        const entry = inVpcResource(user.type);
        if (entry === undefined) return [];
        const because = `${group.name}, a security group of ${user.name}, admits ${own.name}`;
        return [{ name: user.name, what: entry.name, certainty: 'permitted', because, place }];
      }),
    ),
  );
}

function admittingGroups(own: SecurityGroup, groups: SecurityGroups) {
  return groups.all
    .filter((group) => group.id !== own.id)
    .flatMap((group) => {
      const rule = group.ingress.found.find(({ peer }) => peer.kind === 'group' && peer.group.id === own.id);
      return rule === undefined ? [] : [{ group, place: rule.place }];
    });
}
