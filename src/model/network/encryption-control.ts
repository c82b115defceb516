import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Vpc } from '../base/entities.ts';
import { named, reasonOf } from '../base/naming.ts';

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
export function encryptionControlsOf(core: ModelCore, vpc: Vpc): readonly EncryptionControl[] {
  const standalone = core
    .resourcesOf('AWS::EC2::VPCEncryptionControl')
    .filter(
      ({ properties }) => named(core, core.evaluate.value(properties.get('VpcId')), 'AWS::EC2::VPC').id === vpc.id,
    )
    .map((resource) => controlIn(core, resource, resource.properties, 'LambdaExclusionInput'));
  const own = vpc.resource && core.evaluate.value(vpc.resource.properties.get('VpcEncryptionControl'));
  return own?.kind === 'map'
    ? [...standalone, controlIn(core, vpc.resource!, own.node, 'LambdaExclusion')]
    : standalone;
}

function controlIn(core: ModelCore, resource: Resource, settings: Node, exclusion: string): EncryptionControl {
  return {
    resource,
    isOwnProperty: settings !== resource.properties,
    place: settings.at(),
    exclusion,
    refusesLambda: refusesLambda(core, settings, exclusion),
  };
}

function refusesLambda(core: ModelCore, settings: Node, name: string): Answer<boolean> {
  const [mode, exclusion] = ['Mode', name].map((key) => core.evaluate.value(settings.get(key)));
  const isMonitoring = mode!.kind === 'absent' || (mode!.kind === 'known' && mode!.value !== 'enforce');
  if (isMonitoring || (exclusion!.kind === 'known' && exclusion!.value === 'enable')) return known(false);
  const unknown = [mode!, exclusion!].filter(({ kind }) => kind !== 'known' && kind !== 'absent');
  return unknown.length > 0 ? notKnown(...unknown.map(reasonOf)) : known(true);
}
