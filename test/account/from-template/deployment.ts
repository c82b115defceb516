import { defaultPort } from '../../../src/aws/resource-types.ts';
import { inWords } from '../../../src/language/in-words.ts';
import { Evaluator } from '../../../src/template/evaluate/evaluator.ts';
import type { Value } from '../../../src/template/evaluate/value.ts';
import type { Node } from '../../../src/template/node.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Resource } from '../../../src/template/resource.ts';
import { Scenario } from '../../../src/template/scenario/scenario.ts';
import type { Template } from '../../../src/template/template.ts';
import { deployedTo, type Item, prefixes, region } from './deployed-to.ts';
import { NotLiteral, notLiteral } from './not-literal.ts';
import { valuesFor } from './parameters.ts';
import { physicalIn } from './physical.ts';
import { processed } from './transformed.ts';

/** A template that was deployed in thought: its resources, and what its values are then. */
export interface Deployment {
  /** The template as CloudFormation has it, and as it is read. */
  readonly document: Item;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  /** What parameters name that is of no template, as resources. */
  readonly elsewhere: Item;
  /** The resources that its conditions create. */
  readonly existing: readonly Resource[];
  /** The ids of resources, by those in the template; what resources of the account are called, by their ids. */
  readonly ids: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  ofType(type: string): readonly Resource[];
  /** An id for something that no template has. */
  makeId(prefix: string, name: string): string;
  /** What a piece of the template is in the account. Throws `NotLiteral`. */
  literal(node: Node): unknown;
  literalText(node: Node): string;
  optional(node: Node): string | undefined;
  list(node: Node): readonly unknown[];
  properties(resource: Resource): Item;
  /** What a reference to a resource is in the account. */
  physical(value: Value & { kind: 'reference' }): string;
  /** The default security group of a VPC. */
  defaultGroup(vpc: string): string;
  /** The zone of a subnet: the one that is written, else the next. */
  zoneOf(resource: Resource): string;
  /** The port of a database, by the defaults of AWS where none is written. */
  portOf(resource: Resource): number;
}

/** Deploys a template in thought. Throws `NotLiteral`. */
export function deploy(written: Item, given: Readonly<Record<string, string>>): Deployment {
  const { parameters, elsewhere } = valuesFor(written, given);
  const document = processed(written, parameters);
  const template = readTemplate(
    { path: 'template.yaml', value: { ...document, Resources: { ...elsewhere, ...(document.Resources as Item) } } },
    { parameters, pseudo: deployedTo },
  );
  const scenario = new Scenario([]);
  const evaluate = new Evaluator(template, scenario);
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  let made = 0;
  const makeId = (prefix: string, name: string) => {
    made += 1;
    const id = `${prefix}-${made.toString(16).padStart(8, '0')}`;
    names.set(id, name);
    return id;
  };
  // an account lists by id: in the order of their names here, as the template is compared
  const existing = [...template.resources.values()]
    .filter(({ condition }) => condition === undefined || evaluate.isTrue(condition))
    .sort((a, b) => Number(Object.hasOwn(elsewhere, b.id)) - Number(Object.hasOwn(elsewhere, a.id)));
  for (const { type, id, name } of existing)
    if (prefixes[type] !== undefined) ids.set(id, makeId(prefixes[type], name));

  const portOf = ({ type, properties: given }: Resource): number => {
    const written = evaluate.text(given.get('Port'));
    if (written !== undefined) return Number(written);
    const engine = evaluate.text(given.get('Engine')) ?? '';
    if (type === 'AWS::RDS::DBCluster')
      return engine === 'aurora-postgresql' && evaluate.text(given.get('EngineMode')) === 'serverless' ? 5432 : 3306;
    const cluster = evaluate.value(given.get('DBClusterIdentifier'));
    if (cluster.kind === 'reference') return portOf(template.resources.get(cluster.id)!);
    return defaultPort(type, engine) ?? notLiteral('the port of a database');
  };

  const physical: Deployment['physical'] = (value) =>
    physicalIn({ template, ids, literalText, defaultGroup, portOf }, value);
  const ofValue = (value: Value): unknown => {
    switch (value.kind) {
      case 'known':
        return value.value;
      case 'reference':
        return physical(value);
      case 'text':
        return value.parts.map((part) => (typeof part === 'string' ? part : String(ofValue(part)))).join('');
      case 'list':
        return value.items.map(ofValue);
      case 'map':
        return Object.fromEntries(
          value.node.entries().flatMap(([key, node]) => {
            const each = literal(node);
            return each === undefined ? [] : [[key, each]];
          }),
        );
      case 'absent':
        return undefined;
      case 'unknown':
        throw new NotLiteral(inWords(value.because.because));
    }
  };
  const literal = (node: Node): unknown => ofValue(evaluate.value(node));
  const literalText = (node: Node): string => {
    const value = literal(node);
    if (value === undefined || typeof value === 'object') throw new NotLiteral('no text');
    return String(value);
  };
  const optional = (node: Node): string | undefined => {
    const value = literal(node);
    return value === undefined ? undefined : String(value);
  };
  const list = (node: Node): readonly unknown[] => [literal(node) ?? []].flat();
  const properties = (resource: Resource) => literal(resource.properties) as Item;
  const ofType = (type: string) => existing.filter((each) => each.type === type);

  const defaultGroups = new Map<string, string>();
  const defaultGroup = (vpc: string): string => {
    const name = `the default security group of ${template.resources.get(vpc)!.name}`;
    const id = defaultGroups.get(vpc) ?? makeId('sg', name);
    defaultGroups.set(vpc, id);
    return id;
  };

  const zones = new Map<string, string>();
  const zoneOf = (resource: Resource): string => {
    const node = ['AvailabilityZone', 'AvailabilityZoneId']
      .map((name) => resource.properties.get(name))
      .find(({ raw }) => raw !== undefined);
    const key = node === undefined ? resource.id : JSON.stringify(node.raw);
    const written = node === undefined ? undefined : evaluate.text(node);
    const zone = written ?? zones.get(key) ?? `${region}${'abcdefgh'[zones.size]}`;
    zones.set(key, zone);
    return zone;
  };

  return {
    document,
    template,
    parameters,
    elsewhere,
    existing,
    ids,
    names,
    ofType,
    makeId,
    literal,
    literalText,
    optional,
    list,
    properties,
    physical,
    defaultGroup,
    zoneOf,
    portOf,
  };
}

/** Whether a setting is on. */
export const isOn = (value: unknown, fallback: boolean) => (value === undefined ? fallback : String(value) === 'true');
