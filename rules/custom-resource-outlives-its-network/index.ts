import {
  defineRule,
  distinct,
  groupedBy,
  type LambdaFunction,
  type Path,
  type Resource,
  relatedPlace,
  type ServiceUse,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { dependOnFix } from '../_shared/depend-on-fix.ts';
import { isRetained } from '../_shared/is-retained.ts';
import { evidence, messages, reasons, related, summary } from './messages.ts';

/** A custom resource whose function needs pieces of the network that nothing keeps until it is gone. */
interface Loose {
  readonly customResource: Resource;
  readonly fn: LambdaFunction;
  readonly use: ServiceUse;
  readonly subnet: Subnet;
  readonly pieces: readonly Resource[];
}

/** A function names its subnets and groups, and nothing of what leads out of them. */
export default defineRule()({
  meta: {
    id: 'custom-resource-outlives-its-network',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    const loose: Loose[] = [];

    return {
      concerns: (fn) => model.customResourcesOf(fn).found.length > 0,

      attachedFunction(fn, attachment) {
        const about = { resource: fn.resource.logicalId };
        const customResources = model.customResourcesOf(fn);
        const uses = model.servicesUsedBy(fn).found.filter(({ certainty }) => certainty === 'proven');
        for (const use of uses)
          for (const subnet of attachment.subnets) {
            const path = model.pathToService(fn, subnet, use);
            // what a path from outside rests on is not made here
            if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), ...about });
            else collect(fn, use, subnet, path.value);
          }

        function collect(fn: LambdaFunction, use: ServiceUse, subnet: Subnet, path: Path): void {
          for (const customResource of customResources.found) {
            const all = model.missingDependencies(customResource, { attachment, subnet, use, path });
            const late = all.filter((piece) => model.isOrdered(piece, customResource));
            for (const piece of late)
              undecided(
                { because: said(reasons.isCreatedAfter, { piece, customResource }), place: piece.at() },
                { resource: customResource.logicalId },
              );
            const pieces = all.filter((piece) => !late.includes(piece));
            if (pieces.length > 0) loose.push({ customResource, fn, use, subnet, pieces });
          }
        }
      },

      'template:exit'() {
        const each = groupedBy(loose, ({ customResource }) => customResource.id);
        const missing = each.map((same) => ({ same, pieces: fewest(same.flatMap(({ pieces }) => pieces)) }));
        // what orders one custom resource of a function orders the others
        const key = ({ same, pieces }: (typeof missing)[number]) =>
          [...same.map(({ fn }) => fn.id), ...pieces.map(({ id }) => id)].join(' ');
        for (const group of groupedBy(missing, key))
          reportMissing(
            group.flatMap(({ same }) => same),
            group[0].pieces,
          );
      },
    };

    function reportMissing(all: readonly Loose[], pieces: readonly Resource[]): void {
      const resources = distinct(all.map(({ customResource }) => customResource));
      const [first, ...others] = resources;
      if (first === undefined) return;
      // one that stays is not called when the stack is deleted
      const answers = all.some(({ use }) => use.purpose === 'custom-resource-answer') && !isRetained(model, first);
      const fix = dependOnFix(resources, pieces);
      report(answers ? 'answers' : 'calls', {
        at: first.at(),
        data: {
          resources,
          pieces,
          functions: all.map(({ fn }) => fn),
          services: all.map(({ use }) => use.service),
        },
        evidence: all.map(({ fn, use }) => said(evidence.uses, { fn, service: use.service, because: use.because })),
        see: [
          ...others.map((other) => relatedPlace(other.at(), related.doesNotEither, { other })),
          ...pieces.map((piece) => relatedPlace(piece.at(), related.isNotWaitedFor, { piece })),
          ...all.map(({ fn, subnet }) => relatedPlace(fn.place, related.isIn, { fn, subnet })),
        ],
        ...(fix && { fix }),
      });
    }

    /** Less those that come with others. */
    function fewest(pieces: readonly Resource[]): readonly Resource[] {
      const all = distinct(pieces);
      return all.filter((piece) => !all.some((other) => model.isOrdered(other, piece)));
    }
  },
});
