import { patternsOverlap } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { Answer } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, Statement, Subnet } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import { conditionOf, coversAction, testsOf } from '../identity/statement-match.ts';
import { patternOf } from '../identity/value-pattern.ts';
import type { Endpoints } from './endpoints.ts';
import { statementsOf, throughEndpointPolicy } from './policies.ts';

/**
 * The buckets in which CloudFormation waits for answers. They are its own, and so are the credentials that sign the
 * URL it hands out: whatever asks for the user's buckets, accounts or organization leaves them out.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-vpce-bucketnames.html
 */
const bucket = 'cloudformation-custom-resource-response-*';
const objects = `arn:aws:s3:::${bucket}/*`;

/** The path of an answer to CloudFormation, less what the policies of the endpoints on it certainly deny. */
export function throughAnswerPolicy(
  core: ModelCore,
  endpoints: Endpoints,
  subnet: Subnet,
  path: Answer<Path>,
): Answer<Path> {
  return throughEndpointPolicy(endpoints, subnet, path, {
    services: ['s3'],
    judge: (endpoint) => (certainlyDenies(core, endpoint) ? 'denies' : 'allows'),
    denied: () => ({ kind: 'custom-resource-answer', action: 's3:PutObject', bucket }),
  });
}

/** Whether nothing in an endpoint's policy can allow an answer, or something certainly denies it. */
function certainlyDenies(core: ModelCore, endpoint: Endpoint): boolean {
  const statements = statementsOf(core, endpoint);
  if (statements === undefined) return false;
  const { found, whyIncomplete } = statements;
  const about = found.filter((statement) => coversAction(statement, 's3:PutObject'));
  if (about.some((each) => each.effect === 'Deny' && deniesAnswers(core, each))) return true;
  return whyIncomplete.length === 0 && !about.some((each) => each.effect === 'Allow' && mayAllowAnswers(core, each));
}

function mayAllowAnswers(core: ModelCore, statement: Statement): boolean {
  const [resources, notResources] = ['Resource', 'NotResource'].map((key) => valuesOf(core, statement, key));
  if (resources!.length > 0 && !resources!.some((value) => mayBeBucket(core, value))) return false;
  if (notResources!.some(isEverything)) return false;
  if (!principalsOf(core, statement).some((value) => !isOwn(core, value))) return false;
  // what can't be read may hold
  const tests = testsOf(core, conditionOf(core, statement)) ?? [];
  return !tests.some(({ operator, key, values }) => isPositive(operator) && asksForOwn(core, key, values));
}

/** Whether a denial certainly meets answers: of everything but the user's own, and to everybody. */
function deniesAnswers(core: ModelCore, statement: Statement): boolean {
  const [resources, notResources] = ['Resource', 'NotResource'].map((key) => valuesOf(core, statement, key));
  const isAboutBucket =
    resources!.some(isEverything) ||
    (notResources!.length > 0 && !notResources!.some((value) => mayBeBucket(core, value)));
  const isToAll = principalsOf(core, statement).some((value) => identityOf(value) === '*');
  if (!isAboutBucket || !isToAll) return false;
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return true;
  return (
    testsOf(core, condition)?.every(
      ({ operator, key, values }) =>
        /^(?:string|arn)not(?:equals|like)(?:ignorecase)?(?:ifexists)?$/.test(operator) &&
        asksForOwn(core, key, values),
    ) === true
  );
}

function valuesOf({ evaluate }: ModelCore, { node }: Statement, key: string): readonly Value[] {
  return entriesOf(evaluate.value(node.get(key)));
}

function isEverything(value: Value): boolean {
  return value.kind === 'known' && /^(?:\*|arn:aws[\w-]*:s3:::\*(?:\/\*)?)$/.test(String(value.value));
}

/** Whether a pattern of ARNs may hold objects of CloudFormation's buckets: a bucket of the template is none. */
function mayBeBucket({ template }: ModelCore, value: Value): boolean {
  const parts = value.kind === 'text' ? value.parts : [value];
  const namesOwn = parts.some(
    (part) =>
      typeof part !== 'string' &&
      part.kind === 'reference' &&
      template.resources.get(part.id)?.type === 'AWS::S3::Bucket',
  );
  // whatever the partition
  return !namesOwn && patternsOverlap(patternOf(value).replace(/^arn:[^:]*:s3:/, 'arn:aws:s3:'), objects);
}

/** Those whom a statement is about; an unknown one where it says so in a way that isn't read here. */
function principalsOf(core: ModelCore, { node }: Statement): readonly Value[] {
  const value = core.evaluate.value(node.get('Principal'));
  if (value.kind !== 'map') return [value];
  return value.node.entries().flatMap(([, each]) => entriesOf(core.evaluate.value(each)));
}

/** Whether a value certainly is the user's own account, or something in it: a role of the template, say. */
function isOwn({ template }: ModelCore, value: Value): boolean {
  if (value.kind === 'reference') return template.resources.has(value.id);
  const account = template.pseudo.account;
  const text = identityOf(value);
  return text.includes('${AWS::AccountId}') || (account !== undefined && text.includes(account));
}

function isPositive(operator: string): boolean {
  return /^(?:string|arn)(?:equals|like)(?:ignorecase)?$/.test(operator);
}

/** Whether a test asks for an organization, which CloudFormation is in none of, or for the user's own account. */
function asksForOwn(core: ModelCore, key: string, values: readonly Value[]): boolean {
  if (/^aws:(?:principal|resource)org(?:id|paths)$/.test(key)) return true;
  const isAccount = /^(?:aws:(?:principalaccount|principalarn|resourceaccount)|s3:resourceaccount)$/.test(key);
  return isAccount && values.length > 0 && values.every((value) => isOwn(core, value));
}
