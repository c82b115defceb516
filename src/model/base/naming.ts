import { inWords } from '../../language/in-words.ts';
import { anyOf } from '../../language/lists.ts';
import { type Clause, nameOf, type Sentence, said } from '../../language/sentence.ts';
import {
  displayOf,
  identityOf,
  type KnownValue,
  type ReferenceValue,
  shownAs,
  type Value,
} from '../../template/evaluate/value.ts';
import { idsMentionedIn } from '../../template/mentions.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Key, Place } from '../../text/place.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { inputs } from './inputs.ts';
import { entityNames } from './names.ts';
import { reasons } from './reasons.ts';

/** What a property that names an entity evaluates to: a resource of the template, or something outside of it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** The name as a clause, where it is more than what the template calls it. */
  readonly called?: Sentence | undefined;
  readonly resource: Resource | undefined;
  readonly place: Place;
  /** A list of unknown length, or one of several that only the deployment picks. */
  readonly many: boolean;
  /** Why nothing is known of the inside, for an entity outside the template. */
  readonly outside: Unknown | undefined;
  at(...keys: Key[]): Place;
}

/** The attributes that are the id of the resource, which Ref gives too. */
const idAttributes: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::SecurityGroup': ['GroupId', 'Id'],
  'AWS::EC2::Subnet': ['SubnetId'],
  'AWS::EC2::VPC': ['VpcId'],
  'AWS::EC2::RouteTable': ['RouteTableId'],
  'AWS::EC2::NatGateway': ['NatGatewayId'],
  'AWS::EC2::InternetGateway': ['InternetGatewayId'],
  'AWS::EC2::NetworkAcl': ['Id'],
};

/** Whether a reference to a resource of a type is to its id: without an attribute, or by one that gives the same. */
export function isToId(type: string | undefined, attribute: string | undefined): boolean {
  return attribute === undefined || (type !== undefined && idAttributes[type]?.includes(attribute) === true);
}

/** The entity of a type that a value names. A reference to anything else is something outside. */
export function named(core: ModelCore, value: Value, type: string): Named {
  if (value.kind === 'reference' && isToId(type, value.attribute)) {
    const resource = core.template.resources.get(value.id);
    if (resource?.type === type && core.exists(resource)) return ofResource(resource);
    if (resource !== undefined && resource.type === type)
      return external(value, {
        because: said(reasons.doesNotExistHere, { resource: value }),
        place: value.node.at(),
      });
  }
  const placeholder = value.kind === 'known' ? placeholderOf(core, value, type) : undefined;
  if (placeholder !== undefined) return placeholder;
  const described =
    value.kind === 'known' ? core.template.links?.described.resources.get(String(value.value)) : undefined;
  if (described?.type === type) return ofResource(described);
  return external(value, outsideReason(value), mayBeOneOfOurs(core, value, type));
}

/** The form of the ids of a type. Shorter ids than AWS's are examples, and taken for what they represent. */
const idForms = new Map([
  [
    'AWS::EC2::Subnet',
    {
      form: /^subnet-[0-9a-f]+$/i,
      settledBy: inputs.subnetId,
      settledByForEmpty: inputs.subnetIdForEmpty,
      not: reasons.noSubnetId,
      notByEmpty: reasons.emptyIsNoSubnetId,
    },
  ],
  [
    'AWS::EC2::SecurityGroup',
    {
      form: /^sg-[0-9a-f]+$/i,
      settledBy: inputs.groupId,
      settledByForEmpty: inputs.groupIdForEmpty,
      not: reasons.noGroupId,
      notByEmpty: reasons.emptyIsNoGroupId,
    },
  ],
] as const);

/**
 * A text that has not the form of an id, such as `subnet-xxxx`: something else is filled in before the template is deployed,
 * which may be another entity wherever it is written, or several.
 */
function placeholderOf(core: ModelCore, value: KnownValue, type: string): Named | undefined {
  const written = String(value.value);
  const id = idForms.get(type as 'AWS::EC2::Subnet');
  if (id === undefined || id.form.test(written) || core.template.links?.described.resources.has(written) === true)
    return undefined;
  const { node } = value;
  const place = node.at();
  // a parameter is the same wherever it is named
  const where = idIn(node.stack, value.via ?? `${place.file} ${place.keys.join('/')}`);
  return {
    ...external(
      value,
      {
        because: written === '' ? said(id.notByEmpty) : said(id.not, { text: written }),
        place,
        value: where,
        settledBy: written === '' ? said(id.settledByForEmpty) : said(id.settledBy, { text: written }),
      },
      true,
    ),
    id: `\${[${written} in ${where}]}`,
  };
}

/** The entity that a resource is. */
export function ofResource(resource: Resource): Named {
  return {
    id: `\${${resource.id}}`,
    name: resource.name,
    called: resource.called,
    resource,
    place: resource.at(),
    many: false,
    outside: undefined,
    at: (...keys) => resource.at(...keys),
  };
}

function external(value: Value, outside: Unknown, mayBeOurs = false): Named {
  const place = value.node.at();
  const shown = shownAs(value) || said(entityNames.notNamed);
  return {
    id: identityOf(value),
    name: inWords(shown),
    called: typeof shown === 'string' ? undefined : shown,
    resource: undefined,
    place,
    many: mayBeOurs || (value.kind === 'unknown' && value.isList),
    outside,
    at: () => place,
  };
}

/** Whether an unknown value may evaluate to something of this template: `!Select [!Ref Index, [!Ref A, !Ref B]]`. */
function mayBeOneOfOurs(core: ModelCore, value: Value, type: string): boolean {
  if (value.kind !== 'unknown' || value.parameter !== undefined) return false;
  for (const id of idsMentionedIn(value.node)) if (core.template.resources.get(id)?.type === type) return true;
  return false;
}

/** Whether a resource is of a network that is described: it is there before all that a template makes, and stays. */
export function isDescribed({ template }: Pick<ModelCore, 'template'>, resource: Resource): boolean {
  return template.links?.described.resources.get(resource.id) === resource;
}

/** Why an entity that is named is not known inside. */
export function outsideOf(from: Named): Unknown {
  return (
    from.outside ?? { because: said(reasons.notInTemplate, { name: nameOf(from) }), place: from.place, value: from.id }
  );
}

function outsideReason(value: Value): Unknown {
  const place = value.node.at();
  if (value.kind === 'unknown') return value.because;
  if (value.kind === 'reference') return createdElsewhere(value);
  return {
    because:
      shownAs(value) === '' ? said(reasons.itIsElsewhere) : said(reasons.notInTemplate, { name: shownAs(value) }),
    place,
    value: identityOf(value),
    settledBy: descriptionOfNetwork,
  };
}

/** Why nothing is known of what an attribute names, such as the output of a nested stack. */
export function createdElsewhere(value: ReferenceValue): Unknown {
  const { node, settledBy, name, among = [] } = value;
  return {
    because:
      among.length > 1
        ? said(reasons.createdElsewhereByOne, { value: shownAs(value), name, candidates: anyOf(among) })
        : said(reasons.createdElsewhere, { value: shownAs(value) }),
    place: node.at(),
    value: identityOf(value),
    ...(settledBy !== undefined && { settledBy }),
  };
}

/** What decides what an id of the account is. */
export const descriptionOfNetwork = said(inputs.descriptionOfNetwork);

/** Why a property's value is not known. */
export function reasonOf(value: Value): Unknown {
  if (value.kind === 'unknown') return value.because;
  const place = value.node.at();
  if (value.kind === 'absent')
    return { because: said(reasons.propertyNotSet, { property: String(value.node.keys.at(-1) ?? 'it') }), place };
  if (value.kind === 'known') return { because: said(reasons.unreadable, { value: shownAs(value) }), place };
  const settledBy = settlementOf(value);
  return {
    because: said(reasons.knownWhenDeployed, { value: shownAs(value) }),
    place,
    value: identityOf(value),
    ...(settledBy !== undefined && { settledBy }),
  };
}

function settlementOf(value: Value): Clause | undefined {
  if (value.kind === 'reference') return value.settledBy;
  if (value.kind === 'unknown') return value.because.settledBy;
  if (value.kind !== 'text') return undefined;
  const open = value.parts.filter((part) => typeof part === 'object' && part.kind === 'unknown');
  // the Region alone decides no text that a parameter of the template is part of
  const first = open.find(({ parameter }) => parameter !== undefined) ?? open[0];
  return first && settlementOf(first);
}

/** The values of a list property, one for each entry; a list of unknown length is one value. */
export function entriesOf(value: Value): readonly Value[] {
  if (value.kind === 'absent') return [];
  if (value.kind !== 'list') return [value];
  return value.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
}

/** The values of a list of ids. An attribute in its place, of a custom resource say, is a list of unknown length. */
export function idsOf(value: Value): readonly Value[] {
  if (value.kind !== 'reference' || value.attribute === undefined) return entriesOf(value);
  return [
    {
      kind: 'unknown',
      identity: identityOf(value),
      written: displayOf(value),
      because: reasonOf(value),
      isList: true,
      node: value.node,
    },
  ];
}

/** A property as a boolean: `true` and `'true'` alike. */
export function booleanOf(value: Value): boolean | undefined {
  if (value.kind !== 'known') return undefined;
  const text = String(value.value).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
