import {
  type Attachment,
  allOf,
  defineRule,
  distinct,
  groupedBy,
  type LambdaFunction,
  limits,
  type Place,
  relatedPlace,
  type SecurityGroup,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { titles } from '../_shared/fix-titles.ts';
import { whyOneListMayBeEmpty } from './empty-lists.ts';
import { messages, related, summary } from './messages.ts';

/** What Lambda refuses when it is asked to put a function into a VPC, found before the deployment. */
export default defineRule()({
  meta: {
    id: 'vpc-config-invalid',
    family: 'grouping',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    // one group may be that of hundreds of functions, and hundreds use it
    const sharedByVpcs = new Map<string, boolean>();

    return {
      function(fn) {
        const { attachment } = fn;
        if (!attachment.known) undecided(attachment, { resource: fn.resource.logicalId });
        else if (fn.usesManagedInstances) {
          if (attachment.value !== undefined)
            report('withCapacityProvider', { ...on(fn, attachment.value), data: { function: fn } });
        } else if (attachment.value === undefined) checkFileSystem(fn);
        else {
          checkCounts(fn, attachment.value);
          checkVpcs(fn, attachment.value);
          checkAddresses(fn, attachment.value);
          checkNames(fn, attachment.value);
          checkEncryption(fn, attachment.value);
          for (const distribution of model.edgeUsesOf(fn))
            report('atEdge', {
              ...on(fn, attachment.value),
              data: { function: fn, distribution },
              see: [relatedPlace(distribution.place, related.runsAtEdge, { distribution, fn })],
            });
        }
      },
    };

    function checkFileSystem(fn: LambdaFunction): void {
      const property = fn.resource.properties.get('FileSystemConfigs');
      const files = model.evaluate.value(property);
      if (files.kind === 'list' && files.items.length > 0)
        report('fileSystemWithoutVpc', { at: property.at(), resource: fn.resource.logicalId, data: { function: fn } });
    }

    function checkCounts(fn: LambdaFunction, attachment: Attachment): void {
      const { groups, writtenSubnets, writtenGroups } = attachment;
      const { subnetsPerFunction, securityGroupsPerFunction } = limits;
      const lists = [
        ['tooManySubnets', 'SubnetIds', counts.subnets, writtenSubnets, subnetsPerFunction],
        ['tooManyGroups', 'SecurityGroupIds', counts.groups, writtenGroups, securityGroupsPerFunction],
      ] as const;
      for (const [message, key, text, count, limit] of lists)
        if (count > limit.value)
          report(message, {
            ...on(fn, attachment, key),
            data: { function: fn, count: said(text, { count }), limit: limit.value },
          });
      if (attachment.oneList === undefined) return;
      const reason = whyOneListMayBeEmpty(fn, attachment);
      if (reason !== undefined) undecided(reason, { resource: fn.resource.logicalId });
      else if (groups.length === 0) report('noGroups', { ...on(fn, attachment), data: { function: fn } });
      else report('noSubnets', { ...on(fn, attachment), data: { function: fn } });
    }

    function checkNames(fn: LambdaFunction, { namesWithoutRef }: Attachment): void {
      const bySameList = groupedBy(namesWithoutRef, ({ place }) => propertyOf(place));
      for (const named of bySameList)
        report('nameWithoutRef', {
          at: named[0].place,
          resource: fn.resource.logicalId,
          data: {
            function: fn,
            names: named.map(({ name }) => name),
            property: propertyOf(named[0].place),
          },
        });
    }

    function checkEncryption(fn: LambdaFunction, { subnets, groups }: Attachment): void {
      const vpcs = distinct([...subnets, ...groups].flatMap(({ vpc }) => (vpc.known ? [vpc.value] : [])));
      for (const vpc of vpcs)
        for (const { resource, isOwnProperty, place, exclusion, refusesLambda } of model.encryptionControlsOf(vpc)) {
          if (!refusesLambda.known) undecided(refusesLambda, { resource: fn.resource.logicalId });
          else if (refusesLambda.value)
            report(isOwnProperty ? 'refusedByVpcEncryption' : 'refusedByEncryptionControl', {
              at: isOwnProperty ? place : resource.at(),
              resource: resource.logicalId,
              data: { function: fn, vpc, control: resource },
              see: [relatedPlace(fn.place, related.isIn, { fn, vpc })],
              suggest: [
                {
                  title: said(titles.excludeLambda, { resource }),
                  edits: [{ kind: 'set', at: place, key: exclusion, value: 'enable' }],
                },
              ],
            });
        }
    }

    function checkVpcs(fn: LambdaFunction, attachment: Attachment): void {
      const entities = [...attachment.subnets, ...attachment.groups.filter((group) => !isSharedByVpcs(group))];
      const placed = entities.flatMap((entity) => (entity.vpc.known ? [{ entity, vpc: entity.vpc.value }] : []));
      const [one] = placed;
      const other = placed.find(({ vpc }) => one !== undefined && model.areDefinitelyDistinct(one.vpc, vpc));
      const group = [one, other].map((each) => each?.entity).find((entity) => entity?.kind === 'security-group');
      // of what is not created here it is not seen which VPCs it is lent to
      const [mayBeShared] = other === undefined || group === undefined ? [] : model.usersOf(group).whyIncomplete;
      if (mayBeShared !== undefined) undecided(mayBeShared, { resource: fn.resource.logicalId });
      else if (one !== undefined && other !== undefined)
        report('twoVpcs', {
          ...on(fn, attachment),
          data: { function: fn, one: one.entity, oneVpc: one.vpc, other: other.entity, otherVpc: other.vpc },
          see: [one, other].map(({ entity, vpc }) =>
            relatedPlace(entity.at('Properties', 'VpcId'), related.belongsTo, { entity, vpc }),
          ),
        });
      const dedicated = placed.find(({ vpc }) => vpc.tenancy.known && vpc.tenancy.value === 'dedicated')?.vpc;
      if (dedicated !== undefined)
        report('dedicatedTenancy', {
          ...on(fn, attachment),
          data: { function: fn, vpc: dedicated },
          see: [relatedPlace(dedicated.at('Properties', 'InstanceTenancy'), related.tenancy, { dedicated })],
        });
    }

    /** A group may be lent to further VPCs. */
    function isSharedByVpcs(group: SecurityGroup): boolean {
      let isShared = sharedByVpcs.get(group.id);
      if (isShared === undefined) {
        isShared = model.usersOf(group).found.some(({ type }) => type === 'AWS::EC2::SecurityGroupVpcAssociation');
        sharedByVpcs.set(group.id, isShared);
      }
      return isShared;
    }

    function checkAddresses(fn: LambdaFunction, attachment: Attachment): void {
      const { subnets, dualStack } = attachment;
      const ipv6Only = subnets.filter(({ isIpv6Only }) => isIpv6Only.known && isIpv6Only.value);
      if (ipv6Only.length > 0)
        report('ipv6Only', {
          ...on(fn, attachment, 'SubnetIds'),
          data: { function: fn, subnets: allOf(ipv6Only) },
          see: seen(ipv6Only),
        });
      if (!dualStack.known || !dualStack.value) return;
      const without = subnets.filter(({ hasIpv6 }) => hasIpv6.known && !hasIpv6.value);
      for (const { hasIpv6 } of subnets) undecided(hasIpv6);
      if (without.length > 0)
        report('dualStackWithoutIpv6', {
          ...on(fn, attachment, 'Ipv6AllowedForDualStack'),
          data: { function: fn, subnets: allOf(without) },
          see: seen(without),
        });
    }
  },
});

/** Where the finding is, and which function it is about: SAM's Globals may have written the VpcConfig elsewhere. */
function on(fn: LambdaFunction, attachment: Attachment, ...keys: string[]) {
  return { at: attachment.at(...keys), resource: fn.resource.logicalId };
}

/** The list that an entry is in. */
function propertyOf({ keys }: Place): string {
  return keys.includes('SecurityGroupIds') ? 'SecurityGroupIds' : 'SubnetIds';
}

function seen(subnets: readonly Subnet[]) {
  return subnets.map(({ name, place }) => ({ place, message: name }));
}
