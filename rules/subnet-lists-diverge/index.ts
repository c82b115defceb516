import {
  type Attachment,
  counted,
  defineRule,
  type LambdaFunction,
  listed,
  type Subnet,
} from '../../src/rule/index.ts';

interface Member {
  readonly fn: LambdaFunction;
  readonly attachment: Attachment;
}

/** Functions share an ENI in each subnet that they have in common: lists that overlap in part make more than one list. */
export default defineRule()({
  meta: {
    id: 'subnet-lists-diverge',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'Functions with the same security groups are in different subnets for no visible reason',
    messages: {
      diverging: {
        problem:
          '{functions} have the same security groups and different subnets of {vpc} that route alike: they take {today} where {after} would do',
        remedy: 'Give them one list of SubnetIds, such as {list}: that saves {saved} and as many addresses',
      },
    },
    schema: { type: 'object', additionalProperties: false, properties: {} },
    defaults: {},
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      template() {
        const families = new Map<string, Member[]>();
        for (const eni of model.enis) {
          if (families.has(eni.groupKey)) continue;
          const users = new Set(
            model.enis
              .filter(({ groupKey }) => groupKey === eni.groupKey)
              .flatMap(({ users }) => users.map(({ id }) => id)),
          );
          families.set(
            eni.groupKey,
            model.attachedFunctions.filter((member) => users.has(member.fn.id) && isFree(member)),
          );
        }
        for (const members of families.values()) judge(members);
      },
    };

    /** Whether nothing visible ties a function to its subnets: a file system or source in their zones, or a condition. */
    function isFree({ fn, attachment }: Member): boolean {
      const files = model.evaluate.value(fn.resource.properties.get('FileSystemConfigs'));
      return !attachment.byCondition.vpcConfig && files.kind === 'absent' && model.eventSourcesOf(fn).length === 0;
    }

    function judge(members: readonly Member[]): void {
      const [longest] = [...members].sort((a, b) => b.attachment.subnets.length - a.attachment.subnets.length);
      const subnets = [
        ...new Map(
          members.flatMap(({ attachment }) => attachment.subnets.map((subnet) => [subnet.id, subnet])),
        ).values(),
      ];
      const after = longest?.attachment.subnets.length ?? 0;
      // one subnet for all would save the most, and cost the second zone
      if (longest === undefined || after < 2 || subnets.length <= after) return;
      const odd = members.filter(({ attachment }) => !isWithin(attachment.subnets, longest.attachment.subnets));
      const [first] = odd;
      if (first === undefined || !routeAlike(subnets)) return;
      const [vpc] = subnets.flatMap((subnet) => (subnet.vpc.known ? [subnet.vpc.value.name] : []));
      report('diverging', {
        at: first.attachment.at('SubnetIds'),
        data: {
          functions: listed([first, longest, ...odd.slice(1)].map(({ fn }) => fn.name)),
          vpc: vpc ?? 'one VPC',
          today: counted(subnets.length, 'ENI'),
          after: String(after),
          saved: counted(subnets.length - after, 'ENI'),
          list: listed(
            longest.attachment.subnets.map(({ name }) => name),
            16,
          ),
        },
        evidence: ['each subnet takes one ENI for the security groups that these functions have in common'],
        see: [longest, ...odd.slice(1)].map(({ fn, attachment }) => ({
          place: attachment.at('SubnetIds'),
          message: `${fn.name} is in ${listed(attachment.subnets.map(({ name }) => name))}`,
        })),
      });
    }

    function routeAlike(subnets: readonly Subnet[]): boolean {
      const ways = subnets.map((subnet) => model.routeLikenessOf(subnet));
      const known = ways.flatMap((way) => (way.known ? [way.value] : []));
      if (new Set(known).size > 1) return false;
      for (const way of ways) if (!way.known) undecided(way);
      return known.length === subnets.length;
    }
  },
});

function isWithin(subnets: readonly Subnet[], others: readonly Subnet[]): boolean {
  return subnets.every(({ id }) => others.some((other) => other.id === id));
}
