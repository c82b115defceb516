import {
  defineRule,
  distinct,
  type Eni,
  type EventSource,
  groupedBy,
  type LambdaFunction,
  type Place,
  relatedPlace,
  type SecurityGroup,
  said,
} from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { evidence, messages, related, summary } from './messages.ts';

/**
 * Lambda creates one ENI for each pair of a subnet and a set of groups. Sets that are equivalent for the functions in
 * them need ENIs that one set would not.
 */
export default defineRule()({
  meta: {
    id: 'functions-could-share-security-group',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      template() {
        const judged: { readonly eni: Eni; readonly effect: string }[] = [];
        // there is no choosing the groups of such a function
        const enis = model.enis.filter(({ users }) => !users.every(isOfAwsCustomResource));
        const hasNeighbour = neighboursAmong(enis);
        for (const eni of enis) {
          const effect = model.effectiveEgressOf(eni.groups);
          if (effect.known) judged.push({ eni, effect: effect.value });
          // alone in its subnet, it has no one to share with
          else if (hasNeighbour(eni)) undecided(effect);
        }
        for (const same of groupedBy(judged, ({ effect }) => effect)) {
          const family = same.map(({ eni }) => eni);
          // sets that meet others in no subnet would save nothing
          const avoidable = new Set(family.filter(neighboursAmong(family)).map((eni) => eni.groupKey));
          if (avoidable.size > 0) reportFamily(family.filter((eni) => avoidable.has(eni.groupKey)));
        }
      },
    };

    /** The groups whose rules name a group. */
    function ownersOfRules(group: SecurityGroup): readonly string[] {
      return model
        .usersOf(group)
        .found.flatMap(({ kind, owner }) => (kind === 'rule' && owner !== undefined ? [owner] : []));
    }

    function reportFamily(enis: readonly Eni[]): void {
      const sets = groupedBy(enis, ({ groupKey }) => groupKey).map(([eni]) => eni);
      const setsWith = new Map<string, number>();
      for (const { groups } of sets)
        for (const { id } of distinct(groups)) setsWith.set(id, (setsWith.get(id) ?? 0) + 1);
      const differing = sets.map(({ groups }) => groups.filter(({ id }) => setsWith.get(id) !== sets.length));
      const users = new Map(enis.flatMap((eni) => eni.users.map((user) => [user, eni] as const)));
      const [first, ...others] = [...users.keys()];
      if (first === undefined) return;
      const list = enis.find((eni) => eni.subnet.many)?.subnet;
      const after = distinct(enis.map((eni) => eni.subnet)).length;
      const enisOf = (count: number) => said(list === undefined ? counts.enis : counts.atLeastEnis, { count });
      const owners = [...new Set(differing.flat().flatMap(ownersOfRules))];
      const isWhole = differing.every((groups) => groups.length > 0);
      report(isWhole ? (owners.length > 0 ? 'admittedAlike' : 'sameEffect') : 'addsNothing', {
        at: groupsPlace(first),
        data: {
          owners,
          functions: [...users.keys()],
          groups: differing.flat(),
          today: enisOf(enis.length),
          after: list === undefined ? after : said(counts.atLeast, { count: after }),
          saved: enisOf(enis.length - after),
        },
        evidence: [
          said(evidence.oneForEachPair, { sets: sets.length }),
          ...(list === undefined ? [] : [said(evidence.mayHoldSeveral, { list })]),
        ],
        see: others.map((user) =>
          relatedPlace(groupsPlace(user), related.uses, { user, name: users.get(user)!.groups }),
        ),
      });
    }
  },
});

/**
 * The function of CDK's AwsCustomResource: its construct has no `securityGroups`, so there is no choosing them.
 * Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResourceProps.html
 */
function isOfAwsCustomResource(user: LambdaFunction | EventSource): boolean {
  return user.kind === 'function' && user.resource.logicalId.startsWith('AWS679f53fac002430cb0da5b7982bd2287');
}

/** Tells of each ENI whether another one in its subnet differs by its groups alone. */
function neighboursAmong(enis: readonly Eni[]): (eni: Eni) => boolean {
  const groupKeys = new Map<string, Set<string>>();
  for (const { subnet, groupKey } of enis)
    groupKeys.set(subnet.id, (groupKeys.get(subnet.id) ?? new Set()).add(groupKey));
  return ({ subnet }) => (groupKeys.get(subnet.id)?.size ?? 0) > 1;
}

function groupsPlace(user: LambdaFunction | EventSource): Place {
  if (user.kind === 'event-source' || !user.attachment.known) return user.at();
  return user.attachment.value?.at('SecurityGroupIds') ?? user.at();
}
