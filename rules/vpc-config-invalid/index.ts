import { type Attachment, defineRule, type LambdaFunction, relatedPlace } from '../../src/rule/index.ts';
import { checkAddresses } from './addresses.ts';
import { type Context, on } from './context.ts';
import { checkEncryption } from './encryption.ts';
import { checkCounts, checkNames, checkOneList } from './lists.ts';
import { messages, related, summary } from './messages.ts';
import { checkOfVpcs } from './vpcs.ts';

/** What Lambda refuses when it is asked to put a function into a VPC, found before the deployment. */
export default defineRule()({
  meta: {
    id: 'vpc-config-invalid',
    family: 'grouping',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create(context) {
    const checkVpcs = checkOfVpcs(context);
    const providers = new Set<string>();

    /** The names in the lists of a capacity provider, once for all functions that run on its instances. */
    function checkProvider({ network }: LambdaFunction): void {
      const attachment = network.known ? network.value : undefined;
      if (attachment === undefined || providers.has(attachment.owner.id)) return;
      providers.add(attachment.owner.id);
      checkNames(context, attachment.owner, attachment);
    }

    return {
      function(fn) {
        const { attachment } = fn;
        if (!attachment.known) context.undecided(attachment, { resource: fn.resource.logicalId });
        else if (attachment.value === undefined) {
          if (fn.usesManagedInstances) checkProvider(fn);
          else checkFileSystem(context, fn);
        } else if (fn.usesManagedInstances)
          context.report('withCapacityProvider', { ...on(fn, attachment.value), data: { function: fn } });
        else {
          checkCounts(context, fn, attachment.value);
          checkOneList(context, fn, attachment.value);
          checkVpcs(fn, attachment.value);
          checkAddresses(context, fn, attachment.value);
          checkNames(context, fn, attachment.value);
          checkEncryption(context, fn, attachment.value);
          checkEdge(context, fn, attachment.value);
        }
      },
    };
  },
});

function checkFileSystem({ model, report }: Context, fn: LambdaFunction): void {
  const property = fn.resource.properties.get('FileSystemConfigs');
  const files = model.evaluate.value(property);
  if (files.kind === 'list' && files.items.length > 0)
    report('fileSystemWithoutVpc', { at: property.at(), resource: fn.resource.logicalId, data: { function: fn } });
}

function checkEdge({ model, report }: Context, fn: LambdaFunction, attachment: Attachment): void {
  for (const distribution of model.edgeUsesOf(fn))
    report('atEdge', {
      ...on(fn, attachment),
      data: { function: fn, distribution },
      see: [relatedPlace(distribution.place, related.runsAtEdge, { distribution, fn })],
    });
}
