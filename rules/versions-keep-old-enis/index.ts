import { type AttachedFunction, defineRule, groupedBy, type Resource, relatedPlace } from '../../src/rule/index.ts';
import { messages, related, summary } from './messages.ts';

/** A published version keeps the network that it was published with, and its ENIs with it. */
export default defineRule()({
  meta: {
    id: 'versions-keep-old-enis',
    family: 'iam-lifecycle',
    severity: 'info',
    presets: [],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    // versions that SAM creates for AutoPublishAlias: one setting in Globals would do for all of them
    const bySam: (AttachedFunction & { readonly version: Resource })[] = [];

    return {
      concerns: (fn) => fn.versions.length > 0,

      attachedFunction(fn, attachment) {
        for (const version of fn.versions) {
          const isOfSam = version.derivedFrom !== undefined;
          for (const attribute of ['DeletionPolicy', 'UpdateReplacePolicy'] as const) {
            if (isOfSam && attribute === 'UpdateReplacePolicy') continue;
            const kept = model.retentionOf(version, attribute);
            if (!kept.known) undecided(kept, { at: version.at(attribute), resource: version.logicalId });
            if (!kept.known || kept.value === undefined) continue;
            if (isOfSam) bySam.push({ fn, attachment, version });
            else
              report('retained', {
                at: version.at(attribute),
                data: { version, attribute, value: kept.value, fn },
                see: [relatedPlace(attachment.place, related.isInVpc, { fn })],
              });
            break;
          }
        }
      },

      'template:exit'() {
        for (const same of groupedBy(bySam, ({ fn }) => fn.resource.node.file)) {
          const [{ fn, version }] = same;
          report('samAlias', {
            at: version.at(),
            resource: fn.resource.logicalId,
            data: { functions: same.map((each) => each.fn) },
            see: same.map((each) => relatedPlace(each.attachment.place, related.isInVpc, { fn: each.fn })),
          });
        }
      },
    };
  },
});
