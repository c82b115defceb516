import { partitionOf } from '../../aws/regions.ts';
import { isPlainMap, type Node } from '../node.ts';
import { comparedParameter, type Parameter } from '../parameters.ts';
import { idIn } from '../stacks/stack.ts';
import { deepest, type Evaluation } from './evaluation.ts';
import { parameterWithoutValue } from './references.ts';
import { stableText, textIn } from './unknowns.ts';
import { displayOf, identityOf, type Value } from './value.ts';

/** Whether a condition, as it is written, holds in this scenario. */
export function holds(evaluation: Evaluation, node: Node): boolean {
  const raw = node.raw;
  if (typeof raw === 'boolean') return raw;
  if (raw === 'true' || raw === 'false') return raw === 'true';
  if (!isPlainMap(raw)) return either(evaluation, textIn(node), stableText(node.raw));
  const [name] = Object.keys(raw);
  const argument = node.get(name ?? '');
  switch (name) {
    case 'Condition':
      return typeof argument.raw === 'string'
        ? evaluation.isTrue(argument.raw, node.stack)
        : either(evaluation, textIn(node), stableText(node.raw));
    case 'Fn::Not':
      return !holds(evaluation, argument.items()[0] ?? argument);
    case 'Fn::And':
      return argument.items().every((item) => holds(evaluation, item));
    case 'Fn::Or':
      return argument.items().some((item) => holds(evaluation, item));
    case 'Fn::Equals':
      return isEqual(evaluation, argument);
    default:
      return either(evaluation, textIn(node), stableText(node.raw));
  }
}

function isEqual(evaluation: Evaluation, argument: Node): boolean {
  const [left, right] = argument.items();
  if (left === undefined || right === undefined) return either(evaluation, textIn(argument), stableText(argument.raw));
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const parameter = comparedAsWhole(evaluation, side);
    const value = parameter === undefined ? undefined : operand(evaluation, other);
    if (parameter === undefined || value?.kind !== 'known') continue;
    if (parameter.classes.length > 0) return evaluation.scenario.isValue(parameter, String(value.value));
  }
  const [a, b] = [operand(evaluation, left), operand(evaluation, right)];
  if (a.kind === 'known' && b.kind === 'known' && !perhapsAlike(a.value, b.value))
    return String(a.value) === String(b.value);
  const [idA, idB] = [identityOf(a), identityOf(b)];
  if (idA === idB) return true;
  if (a.kind === 'known' && b.kind !== 'known') return isText(evaluation, b, String(a.value));
  if (b.kind === 'known' && a.kind !== 'known') return isText(evaluation, a, String(b.value));
  return either(evaluation, `${idA} = ${idB}`, `${displayOf(a)} = ${displayOf(b)}`);
}

/** Whether what only the deployment knows is a text. */
function isText(evaluation: Evaluation, unknown: Value, text: string): boolean {
  const identity = identityOf(unknown);
  const written = displayOf(unknown);
  if (formOf(evaluation, unknown)?.test(text) === false) return false;
  // of several words for one truth it may be each
  if (isTruth(text)) return either(evaluation, `${identity} = ${text}`, `${written} = ${text}`);
  const { regionsLookedUp, pseudo } = unknown.node.stack;
  if (identity === partitionId && pseudo.region !== undefined) return partitionOf(pseudo.region) === text;
  const partition = partitionIn(identity, text);
  if (partition !== undefined && (pseudo.partition ?? partition) !== partition) return false;
  const implies = partition === undefined ? undefined : { identity: partitionId, value: partition };
  const among = identity === regionId ? regionsLookedUp : undefined;
  return evaluation.scenario.isText({ identity, written, among, implies }, text);
}

/** The partition that the text of another pseudo parameter is of, where it is of one. */
function partitionIn(identity: string, text: string): string | undefined {
  if (identity === regionId) return partitionOf(text);
  return identity === '${AWS::URLSuffix}' && text === 'amazonaws.com.cn' ? 'aws-cn' : undefined;
}

const regionId = '${AWS::Region}';
const partitionId = '${AWS::Partition}';

/** What a value that only a deployment gives looks like in each, where that is known. */
function formOf(evaluation: Evaluation, value: Value): RegExp | undefined {
  if (value.kind !== 'reference') return pseudoForms.get(identityOf(value));
  if (value.attribute !== undefined) return value.isOneId === true ? idForm : undefined;
  const resource = evaluation.template.resources.get(value.id);
  if (resource === undefined) return undefined;
  // outside of a VPC a group is called by its name
  const hasId = resource.type !== 'AWS::EC2::SecurityGroup' || resource.properties.get('VpcId').raw !== undefined;
  return withIds.test(resource.type) && hasId ? idForm : someText;
}

/**
 * What EC2 knows by an id that it makes up, which `Ref` gives; what `Ref` gives of any other resource is at least not empty.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html
 */
const withIds =
  /^AWS::EC2::(?:InternetGateway|NatGateway|NetworkAcl|NetworkInterface|RouteTable|SecurityGroup|Subnet|TransitGateway|VPC|VPCEndpoint)$/;
const idForm = /^[a-z]+-[0-9a-z]+$/;
const someText = /./s;

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const pseudoForms: ReadonlyMap<string, RegExp> = new Map([
  ['${AWS::AccountId}', /^\d{9,12}$/],
  [partitionId, /^aws(?:-[a-z]+)*$/],
  [regionId, /^[a-z]+(?:-[a-z]+)+-\d+$/],
  ['${AWS::StackId}', /^arn:/],
  ['${AWS::StackName}', /^[A-Za-z]/],
  ['${AWS::URLSuffix}', /\./],
]);

/**
 * Whether one text is a word that YAML 1.1, which CloudFormation reads, takes for the other: quotes, which are not known here, decide.
 * Source: https://yaml.org/type/bool.html
 */
function perhapsAlike(a: unknown, b: unknown): boolean {
  const [one, other] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return truths.get(one) === other || truths.get(other) === one;
}

function isTruth(text: string): boolean {
  return /^(?:yes|no|on|off|true|false)$/i.test(text);
}

const truths: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/** The parameter that one side of an Equals is, or is made of as a whole: a list that is joined or selected from. */
function comparedAsWhole(evaluation: Evaluation, node: Node, depth = 0): Parameter | undefined {
  const name = comparedParameter(node.raw);
  const parameter = name === undefined ? undefined : evaluation.template.parameters.get(idIn(node.stack, name));
  const bound = parameter?.bound?.();
  // a nested stack may pass on what it was given itself
  if (bound !== undefined) return depth < deepest ? comparedAsWhole(evaluation, bound, depth + 1) : undefined;
  // what a path in Parameter Store leads to is not for a template to say
  return parameter?.type.startsWith('AWS::SSM::') ? undefined : parameter;
}

function operand(evaluation: Evaluation, node: Node): Value {
  const parameter = comparedAsWhole(evaluation, node);
  if (parameter === undefined || parameter.classes.length > 0) return evaluation.value(node);
  const text = parameter.given ?? parameter.default;
  if (text !== undefined) return { kind: 'known', value: text, node };
  return parameterWithoutValue(node, parameter);
}

/** A truth that nothing given decides: it can be either, the same wherever it is asked, and at first the same in all stacks. */
export function either(evaluation: Evaluation, key: string, written: string): boolean {
  return evaluation.scenario.choose(key, 2, written) === 0;
}
