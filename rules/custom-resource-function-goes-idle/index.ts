import {
  type AttachedFunction,
  defineRule,
  distinct,
  groupedBy,
  type Resource,
  relatedPlace,
} from '../../src/rule/index.ts';
import { messages, related, summary } from './messages.ts';

/** A function in a VPC that only deployments call. */
interface Idle extends AttachedFunction {
  readonly customResources: readonly Resource[];
}

/** Lambda removes the network interfaces of a function that is not invoked for 14 days, and deployments are rare. */
export default defineRule()({
  meta: {
    id: 'custom-resource-function-goes-idle',
    family: 'connectivity',
    severity: 'info',
    presets: [],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const idle: Idle[] = [];
    return {
      concerns(fn) {
        const only = model.onlyDeploys(fn);
        return !only.known || only.value.length > 0;
      },

      attachedFunction(fn, attachment) {
        const only = model.onlyDeploys(fn);
        if (!only.known) return undecided(only, { resource: fn.resource.logicalId });
        idle.push({ fn, attachment, customResources: only.value });
      },

      'template:exit'() {
        // the parts of a provider are written by one line of CDK code
        const keyOf = ({ fn, customResources }: Idle) =>
          model.isProviderFramework(fn) ? customResources.map(({ id }) => id).join(' ') : fn.id;
        for (const group of groupedBy(idle, keyOf)) {
          const [{ fn, attachment }, ...others] = group;
          const resources = distinct(group.flatMap(({ customResources }) => customResources));
          report(model.isProviderFramework(fn) ? 'framework' : 'idle', {
            at: attachment.place,
            data: { functions: group.map(({ fn }) => fn), resources },
            see: [
              ...others.map(({ fn, attachment: { place } }) => relatedPlace(place, related.isOneToo, { fn })),
              ...resources.map((each) => relatedPlace(each.at(), related.invokesIt, { each })),
            ],
          });
        }
      },
    };
  },
});
