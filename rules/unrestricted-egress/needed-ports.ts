import type { AttachedFunction, Model, SecurityGroup } from '../../src/rule/index.ts';

const https = 443;
/** NFS, by which a function mounts a file system. Source: https://docs.aws.amazon.com/efs/latest/ug/accessing-fs-create-security-groups.html */
const nfs = 2049;

/** What the functions of a group call, as far as the template shows it. */
export interface Needed {
  /** TCP, ascending; 443 is always among them. */
  readonly ports: readonly number[];
  /** One of the functions may call out by IPv6. */
  readonly byIpv6: boolean;
}

/** Says what the functions of a group need outbound; undefined where one of their uses has a port that is not known. */
export function portsNeeded(model: Model): (group: SecurityGroup) => Needed | undefined {
  // where each function has a group, none may look through the functions of all others
  let byGroup: ReadonlyMap<string, readonly AttachedFunction[]> | undefined;
  return ({ id }) => {
    byGroup ??= membersOfGroups(model);
    return neededBy(byGroup.get(id) ?? [], model);
  };
}

function membersOfGroups({ attachedFunctions }: Model): ReadonlyMap<string, readonly AttachedFunction[]> {
  const byGroup = new Map<string, AttachedFunction[]>();
  for (const member of attachedFunctions)
    for (const { id } of member.attachment.groups) {
      const others = byGroup.get(id);
      if (others === undefined) byGroup.set(id, [member]);
      else others.push(member);
    }
  return byGroup;
}

function neededBy(attached: readonly AttachedFunction[], model: Model): Needed | undefined {
  const ports = new Set([https]);
  for (const each of attached) {
    const own = portsOf(each, model);
    if (own === undefined) return undefined;
    for (const port of own) ports.add(port);
  }
  return {
    ports: [...ports].sort((one, other) => one - other),
    byIpv6: attached.some(({ attachment: { dualStack } }) => !dualStack.known || dualStack.value),
  };
}

function portsOf({ fn }: AttachedFunction, model: Model): readonly number[] | undefined {
  const ports: number[] = [];
  for (const { target, isMounted } of model.vpcResourcesUsedBy(fn).found) {
    if (isMounted) ports.push(nfs);
    else if (target?.ports.known) ports.push(...target.ports.value);
    else return undefined;
  }
  for (const { port, endpoint } of model.servicesUsedBy(fn).found) {
    if (port !== undefined) ports.push(port);
    // a mail server listens on several
    else if (endpoint === 'email-smtp') return undefined;
  }
  for (const { port } of model.internetHostsCalledBy(fn).found) {
    if (port === undefined) return undefined;
    ports.push(port);
  }
  return ports;
}
