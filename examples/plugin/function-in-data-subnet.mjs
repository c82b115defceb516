/**
 * Subnets that are tagged for databases are for databases: functions would use up their addresses.
 * @type {import('vpclambda-lint').AnyRule}
 */
export default {
  meta: {
    id: 'function-in-data-subnet',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended'],
    summary: 'A function in a subnet that is tagged for databases',
    messages: {
      dataSubnet: {
        problem: '{function} is in {subnet}, which is tagged {tag}',
        remedy: 'Remove {subnet} from SubnetIds of {function}',
      },
    },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { tag: { type: 'string' }, value: { type: 'string' } },
    },
    defaults: { tag: 'Tier', value: 'data' },
  },
  create({ model, options: { tag, value }, report }) {
    const isTagged = ({ resource }) =>
      resource?.properties
        .get('Tags')
        .items()
        .some(
          (each) =>
            [each.get('Key'), each.get('Value')].map((node) => model.evaluate.text(node)).join('=') ===
            `${tag}=${value}`,
        );
    return {
      // what is not known of an attachment is told as undecided, without being asked here
      attachedFunction(fn, attachment) {
        for (const subnet of attachment.subnets)
          if (isTagged(subnet))
            report('dataSubnet', {
              at: attachment.at('SubnetIds'),
              data: { function: fn.name, subnet: subnet.name, tag: `${tag}=${value}` },
            });
      },
    };
  },
};
