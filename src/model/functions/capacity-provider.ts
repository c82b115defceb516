import { said } from '../../language/sentence.ts';
import { shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import { reasonOf } from '../base/naming.ts';
import { reasons } from './reasons.ts';

const providerTypes: readonly string[] = ['AWS::Lambda::CapacityProvider', 'AWS::Serverless::CapacityProvider'];

/**
 * The capacity provider on whose instances a function runs; `undefined` for a function that runs on Lambda's own.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-networking.html
 */
export function capacityProviderOf(core: ModelCore, { properties }: Resource): Answer<Resource | undefined> {
  if (!usesCapacityProvider(core, { properties })) return known(undefined);
  const arn = core.evaluate.at(
    properties,
    'CapacityProviderConfig',
    'LambdaManagedInstancesCapacityProviderConfig',
    'CapacityProviderArn',
  );
  const provider = arn.kind === 'reference' ? core.template.resources.get(arn.id) : undefined;
  if (provider !== undefined && providerTypes.includes(provider.type)) return known(provider);
  return notKnown(elsewhere(arn));
}

/** Whether a function runs on managed instances. */
export function usesCapacityProvider(core: ModelCore, { properties }: Pick<Resource, 'properties'>): boolean {
  const config = properties.get('CapacityProviderConfig');
  return config.raw !== undefined && core.evaluate.value(config).kind !== 'absent';
}

function elsewhere(arn: Value) {
  if (arn.kind === 'unknown' || arn.kind === 'absent') return reasonOf(arn);
  return {
    because: said(reasons.capacityProviderElsewhere, { provider: shownAs(arn) }),
    place: arn.node.at(),
  };
}
