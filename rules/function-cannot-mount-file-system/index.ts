import {
  type Attachment,
  type Block,
  causeMessageOf,
  componentOf,
  defineRule,
  type Group,
  groupedBy,
  groupKeyOf,
  hopsOf,
  isIntermittent,
  type LambdaFunction,
  type Mount,
  type MountTarget,
  mountTargetType,
  relatedPlace,
} from '../../src/rule/index.ts';
import { placesOf } from '../_shared/blocked-from.ts';
import type { Context, MountFrom } from './context.ts';
import { blockedMessages, messages, related, summary } from './messages.ts';
import { checkAwaited } from './order.ts';
import { targetNear } from './zone.ts';

/** A mount target that connections from one of a function's subnets do not get to. */
interface Gap extends MountFrom {
  readonly block: Block;
}

/** A file system that has no mount target anywhere. */
interface Bare {
  readonly fn: LambdaFunction;
  readonly mount: Mount;
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

  create(context) {
    const { model, undecided } = context;
    const gaps: Gap[] = [];
    const bare: Bare[] = [];

    return {
      function(fn) {
        const mounts = model.mountsOf(fn);
        if (mounts.found.length + mounts.whyIncomplete.length === 0) return;
        const resource = fn.resource.logicalId;
        if (!fn.attachment.known) return undecided(fn.attachment, { resource });
        undecided(mounts, { resource });
        const attachment = fn.attachment.value;
        // outside of a VPC Lambda refuses it, which is for vpc-config-invalid to say
        if (attachment === undefined) return;
        for (const mount of mounts.found) look(fn, attachment, mount);
      },

      'template:exit'() {
        for (const same of groupedBy(bare, ({ mount }) => mount.fileSystem.id)) reportNoTarget(context, same);
        for (const same of groupedBy(gaps, keyOf)) reportBlocked(context, same);
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
        const from = { fn, attachment, subnet, mount };
        const near = targetNear(context, from);
        if (near === undefined) continue;
        used.add(near);
        const path = model.pathToTarget(fn, subnet, near);
        if (!path.known) undecided(path, about);
        else if (!path.value.reached) gaps.push({ ...from, block: path.value.block });
      }
      checkAwaited(context, fn, fileSystem, [...used]);
    }
  },
});

function reportNoTarget({ report }: Context, same: Group<Bare>): void {
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

/** Something that is there blocks NFS: one change opens it for all. */
function reportBlocked({ report }: Context, same: Group<Gap>): void {
  const [{ block, mount }, ...others] = same;
  const message = causeMessageOf(blockedMessages, [block, ...others.map((gap) => gap.block)]);
  if (message === undefined) return;
  report(message.id, {
    at: block.place,
    severity: isIntermittent(block) ? 'warning' : 'error',
    data: { functions: same.map(({ fn }) => fn), fileSystem: mount.fileSystem, ...message.data },
    see: [...placesOf(same, 'SecurityGroupIds'), ...hopsOf(block)],
  });
}

function keyOf({ block, mount, attachment }: Gap): string {
  const port = 'port' in block ? block.port : '';
  return [block.cause, componentOf(block).id, port, mount.fileSystem.id, groupKeyOf(attachment.groups)].join(' ');
}
