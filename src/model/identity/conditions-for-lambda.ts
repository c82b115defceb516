import { matchesActionPattern } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { Statement } from '../base/entities.ts';
import { conditionOf, resourcesIn, type Test, testsOf } from './statement-match.ts';
import { patternOf } from './value-pattern.ts';

/** When a statement holds for the calls that Lambda itself makes with an execution role, as those to EC2 about ENIs. */
export type Holding = 'always' | 'never' | 'maybe';

/**
 * Keys that such calls do not carry: they are made neither by the function's code, nor from the user's network, nor by
 * a person. Source: https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const neverThere =
  /^(?:lambda:sourcefunctionarn|aws:sourcevpc|aws:sourcevpce|aws:sourcevpcarn|aws:vpcsourceip|aws:multifactorauth(?:present|age))$/;

/** Whether the condition of a statement is met in Lambda's own calls: all of its tests have to be. */
export function holdsForLambda(core: ModelCore, statement: Statement): Holding {
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return 'always';
  const tests = testsOf(core, condition);
  if (tests === undefined) return 'maybe';
  const verdicts = tests.map((test) => meets(core, test));
  if (verdicts.includes(false)) return 'never';
  return verdicts.includes(undefined) ? 'maybe' : 'always';
}

/** The keys of a condition that Lambda's own calls never meet, as they are written. */
export function keysNeverMet(core: ModelCore, statement: Statement): readonly string[] {
  return (testsOf(core, conditionOf(core, statement)) ?? [])
    .filter((test) => meets(core, test) === false)
    .map(({ name }) => name);
}

/** Whether Lambda's own calls meet a test; `undefined` where that depends on the account. */
function meets(core: ModelCore, { operator, key, values }: Test): boolean | undefined {
  const [, quantifier, bare = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?(\w+?)(ifexists)?$/.exec(operator) ?? [];
  const isNegated = bare.includes('not');
  if (neverThere.test(key)) {
    if (bare === 'null') return values.length === 1 ? readBoolean(values[0]!) : undefined;
    return ifExists !== undefined || quantifier === 'forallvalues' || (isNegated && quantifier === undefined);
  }
  if (quantifier !== undefined) return undefined;
  switch (key) {
    case 'aws:securetransport':
      return bare === 'bool' && values.length === 1 ? readBoolean(values[0]!) : undefined;
    case 'aws:requestedregion': {
      if (!/^string(?:not)?(?:equals|like)(?:ignorecase)?$/.test(bare)) return undefined;
      const isIn = someRegion(core, values);
      return isIn === undefined ? undefined : isIn !== isNegated;
    }
    case 'aws:sourceip': {
      // Lambda calls from addresses of AWS
      if (bare !== 'ipaddress' && bare !== 'notipaddress') return undefined;
      if (!values.every(({ kind }) => kind === 'known')) return undefined;
      const isEverybody = values.some((value) => /^(?:0\.0\.0\.0|::)\/0$/.test(identityOf(value)));
      return isEverybody !== isNegated;
    }
    default:
      return undefined;
  }
}

/** Whether some value names the Region of the function, which is the one where Lambda calls. */
function someRegion({ template }: ModelCore, values: readonly Value[]): boolean | undefined {
  const own = template.pseudo.region;
  const texts = values.map(identityOf);
  if (texts.includes('${AWS::Region}') || texts.includes('*') || (own !== undefined && texts.includes(own)))
    return true;
  if (own === undefined || values.some(({ kind }) => kind !== 'known')) return undefined;
  return texts.some((text) => matchesActionPattern(text, own)) ? undefined : false;
}

function readBoolean(value: Value): boolean | undefined {
  const text = identityOf(value).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** Whether a statement is surely about all resources that a pattern such as `arn:*:ec2:*:*:subnet/*` stands for. */
export function coversResource(core: ModelCore, statement: Statement, resource: string): boolean {
  return resourcesIn(core, statement).some((value) => {
    if (value.kind !== 'known' && value.kind !== 'text') return false;
    const pattern = value.kind === 'known' ? String(value.value) : patternOf(value);
    if (pattern === '*') return value.kind === 'known';
    if (resource === '*' || value.kind === 'text') return false;
    const [parts, needed] = [pattern.split(':'), resource.split(':')];
    // a partition that is written is the one that the template is for
    return (
      parts.length === needed.length &&
      parts.every((part, index) => index === 1 || matchesActionPattern(part, needed[index]!))
    );
  });
}
