import { displayOf, identityOf, type Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, Entity, Statement } from '../base/entities.ts';
import { anyBoolean, type Holding } from '../identity/conditions-for-lambda.ts';
import { conditionOf, type Test, testsOf } from '../identity/statement-match.ts';

/** A test that compares an id with what can't be an id of its kind. */
export interface Mismatch {
  /** The key as it is written: `aws:SourceVpce`. */
  readonly key: string;
  /** What it is compared with. */
  readonly value: string;
  /** What the key holds: `VPC endpoint`. */
  readonly holds: string;
}

/** A key that each call through an endpoint carries, with the id of an entity. */
interface IdKey {
  readonly type: string;
  readonly form: RegExp;
  readonly holds: string;
  of(endpoint: Endpoint): Entity | undefined;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpce */
const idKeys: ReadonlyMap<string, IdKey> = new Map<string, IdKey>([
  [
    'aws:sourcevpce',
    { type: 'AWS::EC2::VPCEndpoint', form: /^vpce-/, holds: 'VPC endpoint', of: (endpoint) => endpoint },
  ],
  [
    'aws:sourcevpc',
    {
      type: 'AWS::EC2::VPC',
      form: /^vpc-/,
      holds: 'VPC',
      of: ({ vpc }) => (vpc.known ? vpc.value : undefined),
    },
  ],
]);

/** Whether the condition of a statement is met by the calls through an endpoint: all of its tests have to be. */
export function holdsThroughEndpoint(core: ModelCore, statement: Statement, endpoint: Endpoint): Holding {
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return 'always';
  const verdicts = testsOf(core, condition)?.map((test) => meets(core, test, endpoint)) ?? [undefined];
  if (verdicts.includes(false)) return 'never';
  return verdicts.includes(undefined) ? 'maybe' : 'always';
}

/**
 * The first test of a statement that compares the id of one kind of entity with another kind, where a call is denied for
 * that: a Deny always holds, or an Allow never.
 */
export function mismatchIn(core: ModelCore, statement: Statement, endpoint: Endpoint): Mismatch | undefined {
  if (holdsThroughEndpoint(core, statement, endpoint) !== (statement.effect === 'Deny' ? 'always' : 'never'))
    return undefined;
  for (const { operator, key, name, values } of testsOf(core, conditionOf(core, statement)) ?? []) {
    const idKey = operator === 'null' ? undefined : idKeys.get(key);
    const wrong = idKey && values.find((value) => isOtherKind(core, value, idKey));
    if (idKey !== undefined && wrong !== undefined) return { key: name, value: displayOf(wrong), holds: idKey.holds };
  }
  return undefined;
}

/** A key that no call through an endpoint carries: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip */
const publicAddressKey = 'aws:sourceip';

/** Whether a statement denies calls because it asks for the public address of the caller, which they do not carry. */
export function asksForPublicAddress(core: ModelCore, statement: Statement, endpoint: Endpoint): boolean {
  if (holdsThroughEndpoint(core, statement, endpoint) !== (statement.effect === 'Deny' ? 'always' : 'never'))
    return false;
  return testsOf(core, conditionOf(core, statement))?.some(({ key }) => key === publicAddressKey) === true;
}

function meets(core: ModelCore, { operator, key, values }: Test, endpoint: Endpoint): boolean | undefined {
  if (key === publicAddressKey) {
    if (operator === 'null') return anyBoolean(values, true);
    const test = /^(not)?ipaddress(ifexists)?$/.exec(operator);
    return test === null ? undefined : (test[1] ?? test[2]) !== undefined;
  }
  const idKey = idKeys.get(key);
  if (idKey === undefined) return undefined;
  if (operator === 'null') return anyBoolean(values, false);
  // a call carries one id: any of its values, and all of them, are that one
  const [, isForArns, not, comparison] =
    /^(?:for(?:any|all)values?:)?(?:string|(arn))(not)?(equals|equalsignorecase|like)(?:ifexists)?$/.exec(operator) ??
    [];
  if (comparison === undefined || values.length === 0) return undefined;
  // an id is no ARN, and what no ARN is like may be refused with the policy
  if (isForArns !== undefined)
    return values.every((value) => isOtherKind(core, value, idKey)) ? not !== undefined : undefined;
  const own = idKey.of(endpoint);
  const verdicts = values.map((value) => isEqual(core, value, own, idKey, comparison === 'like'));
  if (verdicts.includes(true)) return not === undefined;
  return verdicts.includes(undefined) ? undefined : not !== undefined;
}

/** Whether a value is the id that a call carries; `undefined` where only the deployment shows it. */
function isEqual(
  core: ModelCore,
  value: Value,
  own: Entity | undefined,
  idKey: IdKey,
  takesPatterns: boolean,
): boolean | undefined {
  if (takesPatterns && value.kind === 'known' && /[*?]/.test(String(value.value)))
    return value.value === '*' ? true : undefined;
  if (isOtherKind(core, value, idKey)) return false;
  if (own === undefined) return undefined;
  if (identityOf(value) === own.id || isIdOf(own, value)) return true;
  // an id that AWS gave to what the template creates may be written in later
  return isOfTemplate(core, value, idKey.type) && own.resource !== undefined ? false : undefined;
}

/** `!GetAtt Vpc.VpcId` and `!GetAtt Endpoint.Id` are what `!Ref` is. */
function isIdOf({ id, resource }: Entity, value: Value): boolean {
  const isAttribute = value.kind === 'reference' && ['VpcId', 'Id'].includes(value.attribute ?? '');
  return isAttribute && value.id === (resource?.id ?? id);
}

function isOfTemplate({ template }: ModelCore, value: Value, type: string): boolean {
  return value.kind === 'reference' && value.attribute === undefined && template.resources.get(value.id)?.type === type;
}

/** Whether a value can't be an id of the kind that a key holds: a text of another form, or what else EC2 has. */
function isOtherKind({ template }: ModelCore, value: Value, { type, form }: IdKey): boolean {
  switch (value.kind) {
    case 'known':
      // the range of a VPC: another default would be a range too
      if (/^[\d.]+\/\d+$/.test(String(value.value))) return true;
      // whoever deploys may give another than a default
      return value.via === undefined && !form.test(String(value.value)) && !/[*?$]/.test(String(value.value));
    case 'text':
      // an ARN, say
      return value.parts.some((part) => typeof part === 'string' && /[^\w*?-]/.test(part.replace(/\$\{[^}]*\}/g, '')));
    case 'reference': {
      const other = template.resources.get(value.id)?.type;
      if (other?.startsWith('AWS::EC2::') !== true) return false;
      // an attribute that is no id: Vpc.CidrBlock
      return value.attribute === undefined ? other !== type : !value.attribute.endsWith('Id');
    }
    default:
      return false;
  }
}
