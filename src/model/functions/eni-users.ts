import type { Found, Unknown } from '../base/answer.ts';
import type { EventSource, LambdaFunction } from '../base/entities.ts';

/**
 * For whom Lambda creates Hyperplane ENIs with the role of a function: the function where it is attached, and the event
 * sources that poll for it from inside a VPC. Functions on managed instances use the role of their capacity provider.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export function eniUsersOf(fn: LambdaFunction, sources: readonly EventSource[]): Found<LambdaFunction | EventSource> {
  const found: (LambdaFunction | EventSource)[] = [];
  const whyIncomplete: Unknown[] = [];
  if (!fn.attachment.known) whyIncomplete.push(...fn.attachment.because);
  else if (fn.attachment.value !== undefined && !fn.usesManagedInstances) {
    const { oneList } = fn.attachment.value;
    if (oneList === undefined) found.push(fn);
    else if (oneList !== 'refused') whyIncomplete.push(oneList);
  }
  for (const source of sources) {
    if (!source.inVpc.known) whyIncomplete.push(...source.inVpc.because);
    else if (source.inVpc.value) found.push(source);
  }
  return { found, whyIncomplete };
}
