import { said } from '../../language/sentence.ts';
import { type ReferenceValue, shownAs, type Value } from '../../template/evaluate/value.ts';
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
  const named = providerIn(arn);
  const provider = named === undefined ? undefined : core.template.resources.get(named.id);
  if (provider !== undefined && providerTypes.includes(provider.type)) return known(provider);
  return notKnown(elsewhere(arn));
}

/** The reference to a provider, in an ARN that ends with its name too: `arn:aws:lambda:...:capacity-provider:${Provider}`. */
function providerIn(arn: Value): ReferenceValue | undefined {
  if (arn.kind === 'reference') return arn;
  if (arn.kind !== 'text') return undefined;
  const [before, last] = arn.parts.slice(-2);
  const isName = typeof before === 'string' && before.endsWith(':capacity-provider:');
  return isName && typeof last === 'object' && last.kind === 'reference' && last.attribute === undefined
    ? last
    : undefined;
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
