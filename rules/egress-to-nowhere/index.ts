import {
  type AttachedFunction,
  type Clause,
  defineRule,
  type Evidence,
  groupedBy,
  groupKeyOf,
  relatedPlace,
  type ServiceUse,
  said,
  type VpcResourceUse,
} from '../../src/rule/index.ts';
import { messages, related, summary, evidence as why } from './messages.ts';

/** A function whose groups allow no outbound traffic, with what it needs that for. */
interface Isolated extends AttachedFunction {
  readonly uses: readonly (ServiceUse | VpcResourceUse)[];
  readonly evidence: readonly Evidence[];
}

/** An outbound rule to an address that nothing has blocks all else: a function behind it reaches nothing at all. */
export default defineRule()({
  meta: {
    id: 'egress-to-nowhere',
    family: 'ingress',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const isolated: Isolated[] = [];
    return {
      attachedFunction(fn, attachment) {
        // half a VpcConfig is what vpc-config-invalid reports
        if (attachment.groups.length === 0) return;
        const out = model.allowsAnyEgress(attachment.groups);
        if (!out.known)
          return undecided(out, { at: attachment.at('SecurityGroupIds'), resource: fn.resource.logicalId });
        if (out.value) return;
        const services = model.servicesUsedBy(fn);
        const inside = model.vpcResourcesUsedBy(fn);
        const uses = [...services.found, ...inside.found];
        const whyIncomplete = [...services.whyIncomplete, ...inside.whyIncomplete];
        if (uses.length === 0 && whyIncomplete.length === 0) return;
        if (uses.length === 0) return undecided(whyIncomplete, { resource: fn.resource.logicalId });
        isolated.push({ fn, attachment, uses, evidence: out.evidence });
      },

      'template:exit'() {
        // what to change is the set of groups, whoever uses it
        for (const same of groupedBy(isolated, ({ attachment }) => groupKeyOf(attachment.groups))) {
          const [{ attachment, evidence }] = same;
          const uses = same.flatMap(({ fn, uses }) => uses.map((use) => ({ fn, use })));
          const { groups } = attachment;
          report('noEgress', {
            at: evidence[0]?.place ?? groups[0]?.place ?? attachment.place,
            severity: uses.some(({ use }) => use.certainty === 'proven') ? 'error' : 'warning',
            data: {
              functions: same.map(({ fn }) => fn),
              what: uses.map(({ use }) => nameOf(use)),
              groups,
            },
            evidence: [
              ...evidence.map(({ because }) => because),
              ...uses.map(({ fn, use }) => said(why.uses, { fn, used: nameOf(use), because: use.because })),
            ],
            see: [
              ...same.map(({ fn, attachment }) =>
                relatedPlace(attachment.at('SecurityGroupIds'), related.isBehindIt, { fn }),
              ),
              ...uses.map(({ use }) => ({ place: use.place, message: use.because })),
            ],
          });
        }
      },
    };
  },
});

function nameOf(use: ServiceUse | VpcResourceUse): Clause {
  return 'service' in use ? use.service : (use.called ?? use.name);
}
