import {
  type Answer,
  defineRule,
  distinct,
  type Group,
  type GroupRule,
  type Model,
  type Resource,
  relatedPlace,
  type SecurityGroup,
  said,
} from '../../src/rule/index.ts';
import { evidence, messages, reasons, related, summary } from './messages.ts';

/** Destinations that people write to allow no outbound traffic: such a group is meant to have no egress. */
const nowhere = ['127.0.0.1/32', '::1/128', '255.255.255.255/32'];

/** A rule in a resource of its own may remove the allow-all rule that a group without rules of its own starts with. */
export default defineRule()({
  meta: {
    id: 'standalone-egress-removes-allow-all',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const attached = model.attachedFunctions;
        for (const group of distinct(attached.flatMap(({ attachment }) => attachment.groups))) {
          const apart = group.egress.found.filter(({ inline }) => !inline);
          const [first, ...others] = apart;
          if (first === undefined || isWritten(group) || apart.every(leadsNowhere)) continue;
          if (group.egress.found.some(allowsEverything) || isClosedByCdk(group, apart)) continue;
          if (group.resource === undefined) {
            undecided(
              { because: said(reasons.unknownRules, { group }), place: first.place },
              { resource: first.resource.logicalId },
            );
            continue;
          }
          const users = attached.filter(({ attachment }) => attachment.groups.some(({ id }) => id === group.id));
          const covered = isCovered(group, users);
          if (!covered.known) undecided(covered, { at: first.place, resource: first.resource.logicalId });
          if (!covered.known || covered.value) continue;
          reportRisk(group, [first, ...others], users);
        }
      },
    };

    function reportRisk(group: SecurityGroup, apart: Group<GroupRule>, users: Model['attachedFunctions']): void {
      const [first, ...others] = apart;
      report('mayRemove', {
        at: first.place,
        data: {
          rules: apart.map(({ resource }) => resource),
          group,
          functions: users.map(({ fn }) => fn),
        },
        evidence: [said(evidence.hasNoEgress, { group })],
        see: [
          relatedPlace(group.place, related.startsWithAllowAll, { group }),
          ...others.map(({ place, resource }) => relatedPlace(place, related.addsOneToo, { resource })),
          ...users.map(({ fn, attachment }) =>
            relatedPlace(attachment.at('SecurityGroupIds'), related.uses, { fn, group }),
          ),
        ],
      });
    }

    /**
     * Whether those rules are enough for all that the functions are known to use: then it makes no
     * difference whether the other one stays.
     */
    function isCovered(group: SecurityGroup, users: Model['attachedFunctions']): Answer<boolean> {
      const answers = users.flatMap(({ fn, attachment }) =>
        attachment.subnets.flatMap((subnet) => [
          ...model.servicesUsedBy(fn).found.map((use) => model.pathToService(fn, subnet, use)),
          ...model
            .vpcResourcesUsedBy(fn)
            .found.flatMap(({ target }) => (target === undefined ? [] : [model.pathToTarget(fn, subnet, target)])),
        ]),
      );
      const doubts = group.egress.whyIncomplete;
      const open = answers.flatMap((path) =>
        !path.known && path.because.some((each) => doubts.includes(each)) ? [path.because] : [],
      );
      // a rule whose destination is not known, such as a prefix list, may be the one that is needed
      const unclear = open.map((because) => because.filter((each) => !doubts.includes(each)));
      if (unclear.some(({ length }) => length === 0) || answers.length === 0)
        return { known: true, value: false, evidence: [] };
      const whyIncomplete = [
        ...unclear.flat(),
        ...users.flatMap(({ fn }) => [
          ...model.servicesUsedBy(fn).whyIncomplete,
          ...model.vpcResourcesUsedBy(fn).whyIncomplete,
        ]),
      ];
      return whyIncomplete.length > 0
        ? { known: false, because: whyIncomplete }
        : { known: true, value: true, evidence: [] };
    }

    /** Whether the group states outbound rules itself, be it none. */
    function isWritten({ resource }: SecurityGroup): boolean {
      if (resource === undefined) return false;
      return model.evaluate.value(resource.properties.get('SecurityGroupEgress')).kind !== 'absent';
    }
  },
});

/**
 * CDK writes the allow-all rule into each group that is not created with `allowAllOutbound: false`, and makes each rule to a
 * group a resource of its own below it: a group of CDK's without rules is closed on purpose.
 * Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.SecurityGroup.html
 */
function isClosedByCdk({ resource }: SecurityGroup, apart: readonly GroupRule[]): boolean {
  const path = cdkPathOf(resource);
  if (path?.endsWith('/Resource') !== true) return false;
  const construct = path.slice(0, -'Resource'.length);
  return apart.every((rule) => cdkPathOf(rule.resource)?.startsWith(construct));
}

function cdkPathOf(resource: Resource | undefined): string | undefined {
  const path = resource?.node.get('Metadata').get('aws:cdk:path').raw;
  return typeof path === 'string' ? path : undefined;
}

function leadsNowhere({ peer }: GroupRule): boolean {
  return (peer.kind === 'ipv4' || peer.kind === 'ipv6') && nowhere.includes(peer.cidr);
}

/** A rule that allows everything takes the place of the one that may go. */
function allowsEverything({ protocol, peer }: GroupRule): boolean {
  return protocol === '-1' && peer.kind === 'ipv4' && peer.cidr === '0.0.0.0/0';
}
