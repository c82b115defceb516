import { defineRule, relatedPlace } from '../../src/rule/index.ts';
import { placeOfNetwork } from '../_shared/place-of-network.ts';
import { messages, related, summary } from './messages.ts';

/** Lambda keeps Ipv6AllowedForDualStack when VpcConfig goes, and then refuses a function that has the one without the other. */
export default defineRule()({
  meta: {
    id: 'update-leaves-vpc-with-dual-stack-flag',
    family: 'update',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        for (const { fn, attachment } of update.before.attachedFunctions) {
          const after = update.functionAfter(fn);
          const { dualStack } = attachment;
          if (after === undefined || (dualStack.known && !dualStack.value)) continue;
          if (!after.attachment.known) undecided(after.attachment, { resource: after.resource.logicalId });
          if (!after.attachment.known || after.attachment.value !== undefined) continue;
          const { refusesDualStack } = after;
          if (refusesDualStack.known && refusesDualStack.value) continue;
          if (!dualStack.known) undecided(dualStack, { at: after.place, resource: after.resource.logicalId });
          else if (!refusesDualStack.known)
            undecided(refusesDualStack, { at: after.place, resource: after.resource.logicalId });
          else
            report('flagStays', {
              at: after.place,
              resource: after.resource.logicalId,
              data: { function: fn },
              see: [relatedPlace(placeOfNetwork(fn), related.withFlag, { fn })],
            });
        }
      },
    };
  },
});
