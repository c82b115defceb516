import type { ModelCore } from '../base/core.ts';
import type { SecurityGroup, Vpc } from '../base/entities.ts';
import { isDescribed } from '../base/naming.ts';

/**
 * Whether a security group names no VPC, so that EC2 creates it in the default one of the Region, and a VPC is another: no template
 * creates the default one. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
export function isInDefaultVpcBeside(core: ModelCore, { resource }: SecurityGroup, vpc: Vpc): boolean {
  if (resource === undefined || vpc.resource === undefined || isDescribed(core, vpc.resource)) return false;
  return core.evaluate.value(resource.properties.get('VpcId')).kind === 'absent';
}
