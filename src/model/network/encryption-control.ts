import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Vpc } from '../base/entities.ts';
import { named, reasonOf } from '../base/naming.ts';

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
export function encryptionControlsOf(core: ModelCore, vpc: Vpc): readonly EncryptionControl[] {
  return core
    .resourcesOf('AWS::EC2::VPCEncryptionControl')
    .filter(
      ({ properties }) => named(core, core.evaluate.value(properties.get('VpcId')), 'AWS::EC2::VPC').id === vpc.id,
    )
    .map((resource) => ({ resource, refusesLambda: refusesLambda(core, resource) }));
}

function refusesLambda(core: ModelCore, { properties }: Resource): Answer<boolean> {
  const [mode, exclusion] = ['Mode', 'LambdaExclusionInput'].map((name) => core.evaluate.value(properties.get(name)));
  const isMonitoring = mode!.kind === 'absent' || (mode!.kind === 'known' && mode!.value !== 'enforce');
  if (isMonitoring || (exclusion!.kind === 'known' && exclusion!.value === 'enable')) return known(false);
  const unknown = [mode!, exclusion!].filter(({ kind }) => kind !== 'known' && kind !== 'absent');
  return unknown.length > 0 ? notKnown(...unknown.map(reasonOf)) : known(true);
}
