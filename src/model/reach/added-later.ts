import type { Resource } from '../../template/resource.ts';
import type { Block } from '../base/causes.ts';
import type { ModelCore } from '../base/core.ts';
import { named } from '../base/naming.ts';
import { isOrdered } from '../base/order.ts';

/**
 * What blocks a path only after a resource is there: CloudFormation creates it later, and deletes it before. While the
 * earlier resource is created, its requests meet no such block.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
export function addedLater(core: ModelCore, block: Block, earlier: Resource): Resource | undefined {
  return blockersOf(core, block).find((each) => isOrdered(core, each, earlier));
}

/** The resources without any of which there would be no such block. */
function blockersOf(core: ModelCore, block: Block): readonly Resource[] {
  switch (block.cause) {
    case 'network-acl-blocks': {
      const { acl, subnets } = block;
      const associations = core
        .resourcesOf('AWS::EC2::SubnetNetworkAclAssociation')
        .filter(({ properties }) =>
          subnets.some(
            ({ id }) => named(core, core.evaluate.value(properties.get('SubnetId')), 'AWS::EC2::Subnet').id === id,
          ),
        );
      const denying = acl.entries.found.filter(({ allows }) => allows === false).map(({ resource }) => resource);
      return [acl.resource ?? [], associations, denying].flat();
    }
    // what takes a host name over, or blocks public access, leaves another path until it is there
    case 'endpoint-group-blocks':
    case 'endpoint-default-group-blocks':
    case 'endpoint-policy-denies':
      return block.endpoint.resource === undefined ? [] : [block.endpoint.resource];
    case 'public-access-blocked':
      return block.options.resource === undefined ? [] : [block.options.resource];
    default:
      return [];
  }
}
