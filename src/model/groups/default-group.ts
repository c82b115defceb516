import { said } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import { known, notKnown, type Unknown } from '../base/answer.ts';
import type { GroupRule, GroupRules, SecurityGroup, UnseenRules, Vpc } from '../base/entities.ts';
import { entityNames, withName } from '../base/names.ts';
import { reasons } from './reasons.ts';
import type { Direction, StandaloneRules } from './rules.ts';

/** Where a default group may have rules besides those that EC2 gives it. */
interface Additions {
  /** No template creates the VPC: what else the group has is not known. */
  readonly isOutside: boolean;
  readonly apart: StandaloneRules;
  /** Why there may be rules that are not in this template. */
  readonly elsewhere: (of: Resource, direction: Direction, attribute: string) => readonly UnseenRules[];
}

const attribute = 'DefaultSecurityGroup';

/** The id of the default group of a VPC. */
export function idOfDefaultGroup(vpc: Vpc): string {
  return `\${${vpc.id.replace(/^\$\{|\}$/g, '')}.${attribute}}`;
}

/** The group that every VPC has: its members may talk to each other, and to everybody outside. */
export function defaultGroup(vpc: Vpc, { isOutside, apart, elsewhere }: Additions): SecurityGroup {
  const id = idOfDefaultGroup(vpc);
  const called = said(entityNames.defaultGroup, { vpc });
  const { place } = vpc;
  const resource = isOutside ? undefined : vpc.resource;
  const outside: Unknown = { because: said(reasons.notInTemplate, { group: called }), place };
  const rulesOf = (direction: Direction, peers: readonly GroupRule['peer'][]): GroupRules => {
    const added = apart[direction]().get(id) ?? [];
    if (resource === undefined) return { found: added, whyIncomplete: [outside] };
    const initial = peers.map((peer): GroupRule => ({ ...anyTraffic, direction, peer, resource, place }));
    return { found: [...initial, ...added], whyIncomplete: elsewhere(resource, direction, attribute) };
  };
  const group: SecurityGroup = {
    kind: 'security-group',
    id,
    ...withName(called),
    resource: undefined,
    place,
    at: () => place,
    many: false,
    vpc: resource === undefined ? notKnown(outside) : known(vpc),
    get ingress() {
      return rulesOf('ingress', [{ kind: 'group', group }]);
    },
    get egress() {
      return rulesOf('egress', everybody);
    },
    hasDefaultEgress: false,
  };
  return group;
}

const anyTraffic = { protocol: '-1', fromPort: undefined, toPort: undefined, traffic: '-1', inline: true } as const;

const everybody = [
  { kind: 'ipv4', cidr: '0.0.0.0/0' },
  { kind: 'ipv6', cidr: '::/0' },
] as const;
