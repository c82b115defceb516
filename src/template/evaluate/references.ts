import { allOf } from '../../language/lists.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import { getAttTarget } from '../mentions.ts';
import type { Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import { idIn } from '../stacks/stack.ts';
import type { Evaluation } from './evaluation.ts';
import { inputs } from './inputs.ts';
import { isModule, modulePart } from './module-parts.ts';
import { valueNames } from './names.ts';
import { hasPlaceholder } from './placeholders.ts';
import { reasons } from './reasons.ts';
import { splitAttribute } from './sub-text.ts';
import { itemsOf } from './texts.ts';
import {
  dynamicReference,
  hasDynamicReference,
  notEvaluated,
  stableText,
  theProcessedTemplate,
  unknownAt,
  unknownInStack,
} from './unknowns.ts';
import { identityOf, type KnownValue, type UnknownValue, type Value, writtenOf } from './value.ts';

/** The attributes of a resource that are a property of it: `!GetAtt Vpc.CidrBlock` is the Vpc's CidrBlock. */
const attributesThatAreProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::EC2::VPC', ['CidrBlock']],
  ['AWS::EC2::Subnet', ['CidrBlock', 'AvailabilityZone', 'VpcId', 'Ipv6CidrBlock']],
  ['AWS::EC2::SecurityGroup', ['VpcId']],
]);

/** `Ref`: a parameter, a pseudo parameter or a resource. */
export function ref(evaluation: Evaluation, node: Node, id: string): Value {
  const parameter = evaluation.template.parameters.get(idIn(node.stack, id));
  if (parameter !== undefined) return parameterValue(evaluation, node, parameter);
  if (id.startsWith('AWS::')) return pseudoParameter(node, id);
  // SAM lets a Ref name what it creates: `!Ref MyFunction.Alias`
  const target = splitAttribute(id);
  return reference(evaluation, node, target.id, target.attribute);
}

function reference(evaluation: Evaluation, node: Node, name: string, attribute: string | undefined): Value {
  const id = idIn(node.stack, name);
  const resource = evaluation.template.resources.get(id);
  const written = attribute === undefined ? name : `${name}.${attribute}`;
  const isDefined = resource !== undefined && !isModule(resource.type);
  const part = isDefined ? undefined : modulePart(evaluation.template, node.stack, written);
  if (part !== undefined)
    return unknownInStack(node, part.name, said(reasons.partOfModule, { part: part.name, module: part.module.name }), {
      settledBy: theProcessedTemplate,
    });
  if (resource === undefined)
    return unknownInStack(node, written, said(reasons.notDefined, { name }), {
      settledBy: said(inputs.definition, { name }),
      isList: attribute === undefined && mayAddParameters(evaluation.template, node),
    });
  const isOfStack = resource.type === 'AWS::CloudFormation::Stack' && attribute?.startsWith('Outputs.') === true;
  const isOneId = attribute !== undefined && isIdOfOne(resource.type, attribute);
  const referred = {
    kind: 'reference',
    id,
    logicalId: name,
    name: resource.name,
    attribute,
    ...(isOneId && { isOneId }),
    node,
  } as const;
  if (!isOfStack) return referred;
  const among = evaluation.template.links?.nestedCandidates(node, name) ?? [];
  const settledBy =
    among.length > 1
      ? said(inputs.linkOfNestedStack, { stack: resource })
      : said(inputs.templateOfNestedStack, { stack: resource });
  return { ...referred, settledBy, ...(among.length > 1 && { among }) };
}

/** Whether an attribute is one id, such as the GroupId of a security group: what a custom resource answers may be a list. */
function isIdOfOne(type: string, attribute: string): boolean {
  return (
    type.startsWith('AWS::EC2::') && (/^[A-Z][A-Za-z]*Id$/.test(attribute) || attribute === 'DefaultSecurityGroup')
  );
}

/** Whether a macro may add a parameter, and so perhaps a list, by a name that is not defined here. */
function mayAddParameters({ parameters, mayHoldMore }: Evaluation['template'], { stack }: Node): boolean {
  return mayHoldMore.length > 0 || parameters.has(idIn(stack, 'Fn::Transform'));
}

function parameterValue(evaluation: Evaluation, node: Node, parameter: Parameter): Value {
  const { name } = parameter;
  const bound = parameter.bound?.();
  if (bound !== undefined) return boundValue(node, parameter, evaluation.value(bound));
  let text = parameter.given;
  let via = `the value given for parameter ${name}`;
  if (text === undefined && parameter.classes.length > 0) {
    // conditions look at it: what it is differs by scenario, and is asked for only where that is the point
    const value = isSwitch(parameter) ? evaluation.scenario.valueOf(parameter) : undefined;
    if (value === undefined) return parameterWithoutValue(node, parameter);
    text = value;
    via = `parameter ${name}`;
  } else if (text === undefined) {
    text = parameter.default;
    via = `the default of parameter ${name}`;
  }
  if (text !== undefined && parameter.type.startsWith('AWS::SSM::Parameter::Value'))
    return unknownAt(node, `ssm:${text}`, said(reasons.lookedUpInParameterStore, { parameter: name }), {
      isList: parameter.isList,
      shown: said(valueNames.parameter, { parameter: name }),
      settledBy: settledByStored(text),
    });
  if (text === undefined || (parameter.given === undefined && isToFillIn(parameter, text)))
    return parameterWithoutValue(node, parameter);
  if (hasDynamicReference(text)) return dynamicReference(node, text);
  if (!parameter.isList) return { kind: 'known', value: text, node, via };
  const items = text === '' ? [] : text.split(',').map((item) => item.trim());
  return { kind: 'list', items: items.map((value): KnownValue => ({ kind: 'known', value, node, via })), node };
}

/** Whether a default is a place to fill in, not a value: an empty one, or one that another tool writes. */
function isToFillIn({ classes }: Parameter, text: string): boolean {
  return classes.length === 0 && (text === '' || hasPlaceholder(text));
}

/** A parameter without a value. */
export function parameterWithoutValue(node: Node, { id, name, isList }: Parameter): UnknownValue {
  return unknownAt(node, name, said(reasons.noValue, { parameter: name }), {
    identity: id,
    parameter: id,
    isList,
    settledBy: `--parameter ${name}=...`,
  });
}

/** What another stack gives a parameter: a list comes as text with commas between its items. */
function boundValue(node: Node, { name, type, isList, storedType }: Parameter, value: Value): Value {
  if (value.kind === 'absent')
    return unknownInStack(node, name, said(reasons.nothingGiven, { parameter: name }), {
      isList,
      settledBy: `--parameter ${name}=...`,
    });
  if (storedType === undefined && type.startsWith('AWS::SSM::Parameter::Value'))
    return unknownAt(node, `ssm:${writtenOf(value)}`, said(reasons.lookedUpInParameterStore, { parameter: name }), {
      identity: `ssm:${identityOf(value)}`,
      isList,
      shown: said(valueNames.parameter, { parameter: name }),
      settledBy: settledByStored(writtenOf(value)),
    });
  return isList && value.kind !== 'list' ? itemsOf(node, value) : { ...value, node };
}

/** What decides a value of Parameter Store. */
function settledByStored(parameter: string): Sentence {
  return said(inputs.templateOfSsmParameter, { parameter });
}

/** The keys of the config that say what pseudo parameters are. */
const settings: Readonly<Record<string, string>> = {
  'AWS::Region': 'region',
  'AWS::AccountId': 'account',
  'AWS::Partition': 'partition',
};

function pseudoParameter(node: Node, id: string): Value {
  const { region, account, partition, stackName } = node.stack.pseudo;
  const given = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': partition,
    'AWS::StackName': stackName,
  }[id];
  if (id === 'AWS::NoValue') return { kind: 'absent', node };
  if (given !== undefined) return { kind: 'known', value: given, node, via: id };
  if (id === 'AWS::URLSuffix' && partition !== undefined)
    return { kind: 'known', value: partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com', node, via: id };
  // stacks that know each other are in one Region and account, each with a name of its own
  const setting = settings[id];
  return unknownAt(node, id, said(reasons.knownWhenDeployed, { name: id }), {
    ...(setting !== undefined && { settledBy: said(inputs.inConfig, { setting }) }),
    ...(id.startsWith('AWS::Stack') && { identity: idIn(node.stack, id) }),
    isList: id === 'AWS::NotificationARNs',
  });
}

/** `Fn::GetAtt`. */
export function getAtt(evaluation: Evaluation, node: Node, argument: Node): Value {
  const target = getAttTarget(argument.raw);
  return target === undefined ? notEvaluated(node) : attributeOf(evaluation, node, target.id, target.attribute ?? '');
}

function attributeOf(evaluation: Evaluation, node: Node, id: string, attribute: string): Value {
  const resource = evaluation.template.resources.get(idIn(node.stack, id));
  const output = /^Outputs\.(.+)$/.exec(attribute)?.[1];
  const inner =
    output === undefined ? undefined : evaluation.template.links?.nestedOutput(idIn(node.stack, id), output);
  if (inner !== undefined && evaluation.mayFollow()) return { ...evaluation.value(inner), node };
  if (
    resource !== undefined &&
    attributesThatAreProperties.get(resource.type)?.includes(attribute) &&
    evaluation.mayFollow()
  ) {
    const value = evaluation.value(resource.properties.get(attribute));
    if (value.kind === 'known') return { ...value, node, via: `${id}.${attribute}` };
    if (value.kind === 'unknown' || value.kind === 'text' || value.kind === 'reference') return { ...value, node };
  }
  return reference(evaluation, node, id, attribute);
}

/** A name as `Fn::Sub` writes it: `Vpc`, `Vpc.CidrBlock`, `AWS::Region`. */
export function named(evaluation: Evaluation, node: Node, name: string): Value {
  const { id, attribute } = splitAttribute(name);
  return attribute === undefined ? ref(evaluation, node, id) : attributeOf(evaluation, node, id, attribute);
}

/** `Fn::ImportValue`: what another stack exports, where that stack is looked at too. */
export function importValue(evaluation: Evaluation, node: Node, argument: Node): Value {
  const name = evaluation.value(argument);
  const { links } = evaluation.template;
  const declared = links?.declaredFor(argument);
  const exported = name.kind === 'known' ? links?.exported(String(name.value), argument) : undefined;
  const linked = declared === undefined ? (exported ?? links?.importedBy(argument)) : declared.value;
  if (linked !== undefined && evaluation.mayFollow()) return { ...evaluation.value(linked), node };
  const candidates = declared === undefined ? (links?.candidatesFor(argument) ?? []) : [];
  const isText = name.kind === 'known' || name.kind === 'text';
  const shown = isText ? writtenOf(name) : stableText(argument.raw);
  return unknownAt(
    node,
    `import ${shown}`,
    candidates.length > 1
      ? said(reasons.exportedByMany, { name: shown, stacks: allOf(candidates) })
      : said(reasons.imported, { name: shown }),
    {
      identity: `import ${isText ? identityOf(name) : shown}`,
      settledBy: candidates.length > 1 ? said(inputs.linkOfImport) : said(inputs.templateOfExport, { name: shown }),
      shown: said(valueNames.imported, { name: shown }),
    },
  );
}

/** Whether a parameter is a switch: then its value is worth a scenario of its own wherever it is. */
function isSwitch({ classes }: Parameter): boolean {
  return classes.every(
    (value) => value !== undefined && /^(?:true|false|yes|no|on|off|enabled?|disabled?)$/i.test(value),
  );
}

/** `Fn::GetStackOutput`: an output of a stack that is named. */
export function stackOutput(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [stackName, output] = [evaluation.text(argument.get('StackName')), evaluation.text(argument.get('OutputName'))];
  const value = evaluation.template.links?.stackOutput(stackName ?? '', output ?? '');
  return value !== undefined && evaluation.mayFollow() ? { ...evaluation.value(value), node } : notEvaluated(node);
}
