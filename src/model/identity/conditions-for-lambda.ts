import { matchesActionPattern } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { Statement } from '../base/entities.ts';
import { publicShare, without } from '../network/address-ranges.ts';
import { conditionOf, type Test, testsOf } from './statement-match.ts';

/** When a statement holds for the calls that Lambda itself makes with an execution role, as those to EC2 about ENIs. */
export type Holding = 'always' | 'never' | 'maybe';

/**
 * Keys that such calls do not carry: they are sent neither by the function's code, nor from the user's network, nor by
 * a person, nor on behalf of another service's caller, nor by a service as itself.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const neverThere =
  /^(?:lambda:sourcefunctionarn|aws:sourcevpc|aws:sourcevpce|aws:sourcevpcarn|aws:vpcsourceip|aws:vpce(?:account|orgid|orgpaths)|aws:multifactorauth(?:present|age)|aws:calledvia(?:first|last)?|aws:principalservicename(?:slist)?|aws:source(?:arn|account|orgid|orgpaths))$/;

/**
 * Keys that a request has, and that Lambda's check of the role does not: it asks whether the role may create and delete
 * interfaces before it knows of any, so that an Allow for one VPC or subnet, or for what has a tag, is refused. Lambda gives its
 * interfaces no tags of the user's. AWS documents `"Resource": "*"` alone. Sources:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions and, for the keys,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
const notThereWhenChecked =
  /^(?:ec2:(?:vpc|vpcid|subnet|subnetid|securitygroupid|networkinterfaceid|availabilityzone|availabilityzoneid|resourcetag\/.{1,128})|aws:(?:resourcetag\/.{1,128}|requesttag\/.{1,128}|tagkeys))$/;

/**
 * Keys that say `false` of a call by an assumed service role. EC2 does not set the first at all, so that a test of it has an
 * outcome only where it holds, or fails, both without the key and with `false`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-viaawsservice
 */
const falseOrAbsent: ReadonlySet<string> = new Set(['aws:viaawsservice', 'aws:principalisawsservice']);

/** Whether the condition of a statement is met in Lambda's own calls: all of its tests have to be. */
export function holdsForLambda(core: ModelCore, statement: Statement): Holding {
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return 'always';
  const tests = testsOf(core, condition);
  if (tests === undefined) return 'maybe';
  const verdicts = tests.map((test) => (isRefusedWhenChecked(statement, test) ? false : meets(core, test)));
  if (verdicts.includes(false)) return 'never';
  return verdicts.includes(undefined) ? 'maybe' : 'always';
}

/** The keys of a condition that Lambda's own calls never meet, as they are written. */
export function keysNeverMet(core: ModelCore, statement: Statement): readonly string[] {
  return (testsOf(core, conditionOf(core, statement)) ?? [])
    .filter((test) => isRefusedWhenChecked(statement, test) || meets(core, test) === false)
    .map(({ name }) => name);
}

/** Whether an Allow is for certain VPCs, subnets or tags; what a Deny says of them is not a matter of the check alone. */
function isRefusedWhenChecked({ effect }: Statement, { operator, key }: Test): boolean {
  return (
    effect === 'Allow' &&
    notThereWhenChecked.test(key) &&
    /^(?:foranyvalue:)?(?:string|arn)(?:equals|like)/.test(operator) &&
    !operator.endsWith('ifexists')
  );
}

/** Whether Lambda's own calls meet a test; `undefined` where that depends on the account. */
function meets(core: ModelCore, { operator, key, values }: Test): boolean | undefined {
  const [, quantifier, bare = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?(\w+?)(ifexists)?$/.exec(operator) ?? [];
  const isNegated = bare.includes('not');
  const meetsWithout = (): boolean | undefined => {
    if (bare === 'null') return anyBoolean(values, true);
    return ifExists !== undefined || quantifier === 'forallvalues' || (isNegated && quantifier === undefined);
  };
  if (neverThere.test(key)) return meetsWithout();
  if (falseOrAbsent.has(key)) {
    const withFalse = bare === 'bool' ? anyBoolean(values, false) : undefined;
    return withFalse === meetsWithout() ? withFalse : undefined;
  }
  if (quantifier !== undefined) return undefined;
  switch (key) {
    case 'aws:securetransport':
      return bare === 'bool' ? anyBoolean(values, true) : undefined;
    case 'aws:requestedregion': {
      if (!/^string(?:not)?(?:equals|like)(?:ignorecase)?$/.test(bare)) return undefined;
      const isIn = someRegion(core, values);
      return isIn === undefined ? undefined : isIn !== isNegated;
    }
    case 'aws:sourceip': {
      // Lambda calls from addresses of AWS, which only wide ranges hold
      if (bare !== 'ipaddress' && bare !== 'notipaddress') return undefined;
      if (!values.every(({ kind }) => kind === 'known')) return undefined;
      const ranges = values.map(identityOf);
      if (ranges.includes('::/0') || holdAllAddresses(ranges)) return !isNegated;
      return ranges.some(mayHoldAddressesOfAws) ? undefined : isNegated;
    }
    case 'aws:principalarn':
      if (!/^(?:arn|string)(?:not)?(?:equals|like)(?:ignorecase)?$/.test(bare)) return undefined;
      return values.every((value) => value.kind === 'known' && isNoExecutionRole(String(value.value)))
        ? isNegated
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether the ARN of a principal can't be that of an execution role: a user, the account, a service-linked role, or one of the names with
 * a colon that AWS reserves, such as `aws:ec2-infrastructure`.
 */
function isNoExecutionRole(arn: string): boolean {
  const [, , , , , ...rest] = arn.split(':');
  if (rest.length === 0) return false;
  const name = rest.join(':');
  return /^(?:user\/|root$|role\/(?:aws-service-role\/|[\w+=,.@/-]*:))/.test(name);
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

/** Whether ranges hold every IPv4 address, be it in two halves. */
function holdAllAddresses(ranges: readonly string[]): boolean {
  return (
    without(
      ['0.0.0.0/0'],
      ranges.filter((range) => !range.includes(':')),
    ).length === 0
  );
}

/** Whether a range of addresses is so wide that some of AWS's may be in it, such as one half of all addresses. */
function mayHoldAddressesOfAws(range: string): boolean {
  if (publicShare(range) === 'none') return false;
  const bits = Number(range.split('/')[1] ?? 128);
  return bits < (range.includes(':') ? 32 : 16);
}

/** Whether one of the values is a boolean; `undefined` where that is not known. */
export function anyBoolean(values: readonly Value[], wanted: boolean): boolean | undefined {
  const texts = values.map((value) => identityOf(value).toLowerCase());
  if (texts.includes(String(wanted))) return true;
  return texts.length > 0 && texts.every((text) => text === 'true' || text === 'false') ? false : undefined;
}
