import { defineRule, identityOf } from '../../src/rule/index.ts';
import { placeOfNetwork } from '../_shared/deleted-in-use.ts';

/** A function that is replaced is a new one beside the old one for a while, with network interfaces of its own. */
export default defineRule()({
  meta: {
    id: 'update-replaces-function',
    family: 'update',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'An update replaces a function in a VPC',
    messages: {
      replaced: {
        problem:
          'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one, and deleting the old one takes up to 20 minutes, until its network interfaces are released',
        remedy: 'Keep {property} of {function} unchanged, unless a new function is what you want',
      },
      nameTaken: {
        problem:
          'A change of {property} replaces {function}, which has a custom name: CloudFormation creates the new one first, while the old one still has that name, so the update fails',
        remedy: 'Give {function} another FunctionName in the same update, or none',
        severity: 'error',
      },
    },
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
          report(isTaken ? 'nameTaken' : 'replaced', {
            at: place,
            resource: next.name,
            data: { function: fn, property },
            see: [{ place: placeOfNetwork(fn), message: `${fn.name} as deployed` }],
          });
        }
      },
    };
  },
});
