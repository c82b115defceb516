import type { Resource } from '../template/template.ts';
import { displayOf, identityOf, type Value } from '../template/value.ts';
import type { Key, Place } from '../text/place.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';

/** What a property that names a thing comes to: a resource of the template, or something outside of it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly resource: Resource | undefined;
  readonly place: Place;
  /** A list of unknown length. */
  readonly many: boolean;
  /** Why nothing is known of the inside, for a thing outside the template. */
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
};

/** The thing of a type that a value names. A reference to anything else is something outside. */
export function named(core: ModelCore, value: Value, type: string): Named {
  const place = value.node.at();
  if (value.kind === 'reference' && (value.attribute === undefined || idAttributes[type]?.includes(value.attribute))) {
    const resource = core.template.resources.get(value.id);
    if (resource?.type === type && core.exists(resource)) return ofResource(resource);
    if (resource !== undefined && resource.type === type)
      return external(value, { because: `${value.id} does not exist in this combination of conditions`, place });
  }
  return external(value, outsideReason(value));
}

/** The thing that a resource is. */
export function ofResource(resource: Resource): Named {
  return {
    id: `\${${resource.id}}`,
    name: resource.id,
    resource,
    place: resource.at(),
    many: false,
    outside: undefined,
    at: (...keys) => resource.at(...keys),
  };
}

function external(value: Value, outside: Unknown): Named {
  const place = value.node.at();
  return {
    id: identityOf(value),
    name: displayOf(value),
    resource: undefined,
    place,
    many: value.kind === 'unknown' && value.isList,
    outside,
    at: () => place,
  };
}

function outsideReason(value: Value): Unknown {
  const place = value.node.at();
  if (value.kind === 'unknown') return value.because;
  if (value.kind === 'reference') return { because: `${displayOf(value)} is made elsewhere`, place };
  return { because: `${displayOf(value) || 'it'} is not in this template`, place };
}

/** The values of a list property, one for each entry; a list of unknown length is one value. */
export function entriesOf(value: Value): readonly Value[] {
  if (value.kind === 'absent') return [];
  if (value.kind !== 'list') return [value];
  return value.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
}

/** A property as a boolean: `true` and `'true'` alike. */
export function booleanOf(value: Value): boolean | undefined {
  if (value.kind !== 'known') return undefined;
  const text = String(value.value).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
