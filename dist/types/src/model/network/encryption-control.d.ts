import type { Resource } from '../../template/resource.js';
import { type Answer } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { Vpc } from '../base/entities.js';
/** An AWS::EC2::VPCEncryptionControl of a VPC. */
export interface EncryptionControl {
    readonly resource: Resource;
    /** Whether it enforces encryption and does not exclude Lambda, so that Lambda refuses functions in the VPC. */
    readonly refusesLambda: Answer<boolean>;
}
/**
 * The encryption controls of a VPC. Lambda gives a function in a VPC that enforces encryption without an exclusion for
 * Lambda the state reason code DisallowedByVpcEncryptionControl.
 * Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlConfiguration.html,
 * https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html
 */
export declare function encryptionControlsOf(core: ModelCore, vpc: Vpc): readonly EncryptionControl[];
