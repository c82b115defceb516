import { fullDiff, ResourceImpact } from '@aws-cdk/cloudformation-diff';
import type { Replaces } from '../model/update/inputs.ts';

const known = new Map<string, Replaces>();

/**
 * What CloudFormation does to a resource when a property of it changes, by AWS's specification of resource types. A
 * type or property that it does not know replaces nothing.
 */
export function replacesWhenChanged(type: string, property: string): Replaces {
  const key = `${type} ${property}`;
  const had = known.get(key) ?? ask(type, property);
  known.set(key, had);
  return had;
}

function ask(type: string, property: string): Replaces {
  // the library takes such a key for what every object has
  if (property in Object.prototype) return 'no';
  // of a policy the library reads the document too
  const templateWith = (value: string) => ({
    Resources: { It: { Type: type, Properties: { PolicyDocument: { Statement: [] }, [property]: value } } },
  });
  const changes = fullDiff(templateWith('before'), templateWith('after')).resources.get('It').propertyUpdates;
  switch (changes[property]?.changeImpact) {
    case ResourceImpact.WILL_REPLACE:
      return 'yes';
    case ResourceImpact.MAY_REPLACE:
      return 'maybe';
    default:
      return 'no';
  }
}
