import type { Place } from '../../../text/place.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';

/** Why a function calls the global host of AWS STS: a variable that says so, or a runtime whose SDK does so by default. */
export type GlobalStsReason =
  | { readonly by: 'variable'; readonly place: Place }
  | { readonly by: 'runtime'; readonly runtime: string };

/** Runtimes that bring version 2 of the SDK for JavaScript, or a boto3 of that time. */
const olderSdk = /^(?:nodejs(?:4\.3|6\.10|8\.10|10\.x|12\.x|14\.x|16\.x)|python(?:2\.7|3\.6|3\.7))$/;

/** Why calls of a function to STS go to its global host, which no endpoint serves; nothing where they don't, for all that is known. */
export function globalStsReasonOf({ evaluate }: ModelCore, { resource }: LambdaFunction): GlobalStsReason | undefined {
  const { properties } = resource;
  const variable = evaluate.at(properties, 'Environment', 'Variables', 'AWS_STS_REGIONAL_ENDPOINTS');
  if (variable.kind === 'known')
    return String(variable.value).toLowerCase() === 'legacy'
      ? { by: 'variable', place: variable.node.at() }
      : undefined;
  const runtime = evaluate.text(properties.get('Runtime'));
  const isOld = variable.kind === 'absent' && runtime !== undefined && olderSdk.test(runtime);
  return isOld ? { by: 'runtime', runtime } : undefined;
}
