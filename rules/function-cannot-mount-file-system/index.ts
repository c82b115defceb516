import {
  type AttachedFunction,
  type Attachment,
  allOf,
  type Block,
  causeMessageOf,
  componentOf,
  defineRule,
  dependOn,
  groupedBy,
  hopsOf,
  isIntermittent,
  type LambdaFunction,
  type Mount,
  type MountTarget,
  mountTargetType,
  type Resource,
  relatedPlace,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import { blockedMessages, messages, reasons, related, summary } from './messages.ts';

/** A mount target that connections from one of a function's subnets do not get to. */
interface Gap extends AttachedFunction {
  readonly subnet: Subnet;
  readonly mount: Mount;
  readonly block: Block;
}

/** A function mounts a file system through a mount target in its own zone, over NFS. */
export default defineRule()({
  meta: {
    id: 'function-cannot-mount-file-system',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    fixable: true,
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    const bare: { readonly fn: LambdaFunction; readonly mount: Mount }[] = [];

    return {
      function(fn) {
        const mounts = model.mountsOf(fn);
        if (mounts.found.length + mounts.whyIncomplete.length === 0) return;
        const resource = fn.resource.logicalId;
        if (!fn.attachment.known) return undecided(fn.attachment, { resource });
        undecided(mounts, { resource });
        const attachment = fn.attachment.value;
        if (attachment === undefined) {
          const paths = mounts.found.map(({ path }) => path);
          if (paths.length > 0 && !fn.usesManagedInstances)
            report('noVpc', { at: fn.at('Properties', 'FileSystemConfigs'), data: { fn, paths } });
          return;
        }
        for (const mount of mounts.found) look(fn, attachment, mount);
      },

      'template:exit'() {
        for (const same of groupedBy(bare, ({ mount }) => mount.fileSystem.id)) {
          const [{ mount }] = same;
          report('noTarget', {
            at: mount.fileSystem.at(),
            data: {
              functions: same.map(({ fn }) => fn),
              fileSystem: mount.fileSystem,
              type: mountTargetType(mount.fileSystem),
            },
            see: same.map(({ fn }) => relatedPlace(fn.at('Properties', 'FileSystemConfigs'), related.mountsIt, { fn })),
          });
        }
        for (const same of groupedBy(gaps, keyOf)) {
          const [{ block, mount }, ...others] = same;
          const message = causeMessageOf(blockedMessages, [block, ...others.map((gap) => gap.block)]);
          if (message === undefined) continue;
          report(message.id, {
            at: block.place,
            severity: isIntermittent(block) ? 'warning' : 'error',
            data: { functions: same.map(({ fn }) => fn), fileSystem: mount.fileSystem, ...message.data },
            see: [
              ...same.map(({ fn, subnet, attachment }) =>
                relatedPlace(attachment.at('SecurityGroupIds'), related.isIn, { fn, subnet }),
              ),
              ...hopsOf(block),
            ],
          });
        }
      },
    };

    function look(fn: LambdaFunction, attachment: Attachment, mount: Mount): void {
      const { fileSystem, targets } = mount;
      const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
      if (targets.found.length === 0) {
        if (targets.whyIncomplete.length > 0) undecided(targets, about);
        else bare.push({ fn, mount });
        return;
      }
      const used = new Set<MountTarget>();
      for (const subnet of attachment.subnets) {
        const inZone = targets.found.map((target) => ({ target, isSame: model.isSameZone(subnet, target.subnet) }));
        const near = inZone.find(({ isSame }) => isSame === true)?.target;
        if (near === undefined) {
          const [unclear] = inZone.filter(({ isSame }) => isSame === undefined);
          if (unclear !== undefined)
            undecided(
              {
                because: said(reasons.unknownZone, { target: unclear.target, subnet }),
                place: subnet.place,
              },
              about,
            );
          else if (targets.whyIncomplete.length > 0) undecided(targets, about);
          else
            report(isOneZone(fileSystem) ? 'otherZone' : 'noTargetInZone', {
              at: attachment.at('SubnetIds'),
              resource: fn.resource.logicalId,
              data: { fn, fileSystem, subnet, type: mountTargetType(fileSystem) },
              see: targets.found.map(({ name, place }) => relatedPlace(place, related.isInAnotherZone, { name })),
            });
          continue;
        }
        used.add(near);
        const path = model.pathToTarget(fn, subnet, near);
        if (!path.known) undecided(path, about);
        else if (!path.value.reached) gaps.push({ fn, attachment, subnet, mount, block: path.value.block });
      }
      const early = [...used].filter(({ resource }) => !model.isOrdered(fn.resource, resource));
      if (early.length === 0) return;
      const edits = dependOn(
        fn.resource,
        early.map(({ resource }) => resource),
      );
      const names = early.map(({ name }) => name);
      report('notAwaited', {
        at: fn.at('Properties', 'FileSystemConfigs'),
        data: { fn, fileSystem, targets: names },
        see: early.map(({ name, place }) => relatedPlace(place, related.isUsedTarget, { name })),
        // an order the other way round would make a circle
        ...(edits !== undefined &&
          edits.length > 0 &&
          !early.some(({ resource }) => model.isOrdered(resource, fn.resource)) && {
            fix: { title: said(titles.dependOn, { added: allOf(early), resources: fn }), edits },
          }),
      });
    }
  },
});

/** Source: https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html */
function isOneZone({ properties }: Resource): boolean {
  return properties.get('AvailabilityZoneName').isWritten;
}

function keyOf({ block, mount, attachment }: Gap): string {
  const groups = attachment.groups.map(({ id }) => id).sort();
  const port = 'port' in block ? block.port : '';
  return [block.cause, componentOf(block).id, port, mount.fileSystem.id, ...groups].join(' ');
}
