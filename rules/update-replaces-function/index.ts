import { defineRule, identityOf, relatedPlace } from '../../src/rule/index.ts';
import { placeOfNetwork } from '../_shared/place-of-network.ts';
import { messages, related, summary } from './messages.ts';

/** A function that is replaced is a new one beside the old one for a while, with network interfaces of its own. */
export default defineRule()({
  meta: {
    id: 'update-replaces-function',
    family: 'update',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        for (const { fn } of update.before.attachedFunctions) {
          const resourceChange = update.resourceChangeOf(fn.resource);
          const next = update.successorOf(fn.resource);
          undecided(resourceChange);
          if (!resourceChange.known || resourceChange.value.kind !== 'replaced' || next === undefined) continue;
          const { property, place } = resourceChange.value;
          const name = update.before.evaluate.value(fn.resource.properties.get('FunctionName'));
          const nextName = model.evaluate.value(next.properties.get('FunctionName'));
          const isTaken = name.kind !== 'absent' && identityOf(name) === identityOf(nextName);
          const isReleased = update.enis.released.some(({ users }) => users.some(({ id }) => id === fn.id));
          report(isTaken ? 'nameTaken' : isReleased ? 'replacedInNewNetwork' : 'replaced', {
            at: place,
            resource: next.logicalId,
            data: { function: fn, property },
            see: [relatedPlace(placeOfNetwork(fn), related.asDeployed, { fn })],
          });
        }
      },
    };
  },
});
