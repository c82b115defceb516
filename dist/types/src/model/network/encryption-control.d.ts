import type { Resource } from '../../template/resource.js';
import type { Place } from '../../text/place.js';
import { type Answer } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { Vpc } from '../base/entities.js';
/** The encryption control of a VPC: an AWS::EC2::VPCEncryptionControl, or the property VpcEncryptionControl of the VPC. */
export interface EncryptionControl {
    /** The resource that has the settings: the VPC itself where they are its property. */
    readonly resource: Resource;
    readonly isOwnProperty: boolean;
    /** Where the settings are, and what excludes Lambda there. */
    readonly place: Place;
    readonly exclusion: string;
    /** Whether it enforces encryption and does not exclude Lambda, so that Lambda refuses functions in the VPC. */
    readonly refusesLambda: Answer<boolean>;
}
/**
 * The encryption controls of a VPC. Lambda gives a function in a VPC that enforces encryption without an exclusion for
 * Lambda the state reason code DisallowedByVpcEncryptionControl.
 * Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlConfiguration.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html and
 * https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html
 */
export declare function encryptionControlsOf(core: ModelCore, vpc: Vpc): readonly EncryptionControl[];
