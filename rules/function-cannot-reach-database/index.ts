import {
  type Attachment,
  type Block,
  type Clause,
  causeMessageOf,
  componentOf,
  defineRule,
  type FixRequest,
  groupedBy,
  groupKeyOf,
  hopsOf,
  isIntermittent,
  type LambdaFunction,
  said,
  type VpcResourceUse,
} from '../../src/rule/index.ts';
import { allowInbound } from '../_shared/allow-inbound.ts';
import { allowsNoEgress, type BlockedFrom, placesOf } from '../_shared/blocked-from.ts';
import { evidence, messages, summary } from './messages.ts';

/** A use of something in the VPC that connections from one of the function's subnets do not get to. */
interface Gap extends BlockedFrom {
  readonly use: VpcResourceUse;
}

/** A database, cache, broker or server is reached when the groups of both sides allow its port. */
export default defineRule()({
  meta: {
    id: 'function-cannot-reach-database',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      'template:exit'() {
        for (const { fn, network } of model.networkedFunctions) look(fn, network);
        for (const same of groupedBy(gaps, keyOf)) {
          const [{ block, use, subnet, attachment }, ...others] = same;
          const message = causeMessageOf(messages, [block, ...others.map((gap) => gap.block)]);
          if (message === undefined) continue;
          const suggestion = admissionTo(block, attachment);
          report(message.id, {
            at: block.place,
            severity:
              same.some((gap) => gap.use.certainty === 'proven') && !isIntermittent(block) ? 'error' : 'warning',
            data: {
              functions: same.map(({ fn }) => fn),
              used: use.target ?? use.name,
              ...message.data,
            },
            evidence: [
              ...same.map(({ fn, use: { target, name, because } }) =>
                said(evidence.uses, { fn, used: target?.name ?? name, because }),
              ),
              ...whyOnPort(block),
            ],
            see: [
              ...same.map((gap) => ({ place: gap.use.place, message: gap.use.because })),
              ...placesOf(same, 'SecurityGroupIds'),
              ...hopsOf(block),
            ].filter(({ place }) => place !== subnet.place),
            ...(suggestion && { suggest: [suggestion] }),
          });
        }
      },
    };

    function look(fn: LambdaFunction, attachment: Attachment): void {
      if (allowsNoEgress(model, attachment)) return;
      const uses = model.vpcResourcesUsedBy(fn);
      undecided({ found: [], whyIncomplete: uses.whyForOthers }, { resource: fn.resource.logicalId });
      for (const use of uses.found) {
        const { target } = use;
        if (target === undefined) continue;
        const about = { at: use.place, resource: fn.resource.logicalId };
        if (!target.isPublic.known) undecided(target.isPublic, about);
        if (!target.isPublic.known) continue;
        for (const subnet of attachment.subnets) {
          if (target.isPublic.value && !model.isReachedPrivately(subnet, target)) continue;
          const path = model.pathToTarget(fn, subnet, target);
          if (!path.known) undecided(path, about);
          else if (!path.value.reached) gaps.push({ fn, attachment, subnet, use, block: path.value.block });
        }
      }
    }
  },
});

/** What there is to change, and whom to allow. */
function keyOf({ block, use, attachment }: Gap): string {
  const port = 'port' in block ? block.port : '';
  const target = block.cause === 'target-group-blocks' ? block.target.id : use.id;
  const byAcl = block.cause === 'network-acl-blocks' ? `${block.end} ${block.packets.blocks}` : '';
  // what is missing is a way to the other VPC, however many route tables lack it
  const component = block.cause === 'no-route-to-vpc' ? block.vpc : componentOf(block);
  return [block.cause, byAcl, component.id, port, target, groupKeyOf(attachment.groups)].join(' ');
}

/** Why a group has to allow the port that it does not: what is listened on by default is not written anywhere. */
function whyOnPort(block: Block): readonly Clause[] {
  const ports = block.cause === 'target-group-blocks' ? block.target.ports : undefined;
  return ports?.known === true ? ports.evidence.map(({ because }) => because) : [];
}

/** What would admit the function: of a database behind a proxy it is the proxy that connects. */
function admissionTo(block: Block, { groups: [own] }: Attachment): FixRequest | undefined {
  if (block.cause !== 'target-group-blocks' || block.proxy !== undefined || own === undefined) return undefined;
  const [group] = block.groups;
  return group && allowInbound(group, own, block.port);
}
