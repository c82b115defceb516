import { listTexts } from '../../language/in-words.ts';
import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Mention } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { addedTo, mayGiveIds } from '../../template/stacks/added-to.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Addition, Template } from '../../template/template.ts';
import type { Place } from '../../text/place.ts';
import { creatorAt } from '../functions/created-functions.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { inputs } from './inputs.ts';
import { perScenario, remember, rememberBy } from './lazy.ts';
import { idsOf } from './naming.ts';
import { reasons } from './reasons.ts';

/** Where others get hold of something of the template, so that they may add to it. */
export interface Escapes {
  /** Exports that hold its id: any stack may import them. */
  exports(id: string, attribute?: string): readonly Unknown[];
  /** Outputs that hold its id, exported or not: somebody may pass them on. */
  outputs(id: string, attribute?: string): readonly Unknown[];
  /** Whether an output holds its id, so that others may use it, even if none of them adds to it. */
  isGivenAway(id: string): boolean;
  /**
   * Nested stacks, custom resources and private types that are given its id create resources we can't see; parameters of
   * Parameter Store and shares give it to others that may.
   */
  receivers(id: string, attribute?: string): readonly Unknown[];
  /** Resources of a type that name it in a property by something that only the deployment works out. */
  unresolved(id: string, type: string, property: string): readonly Unknown[];
  /**
   * Resources of a type, in other stacks or in other templates of the run, of which only the deployment says what they are
   * added to: it may be this resource. `isRelevant` leaves out those that make no difference, by the text of their properties.
   */
  perhapsAdded(
    to: Pick<Resource, 'id' | 'name'>,
    type: string,
    isRelevant?: (properties: unknown) => boolean,
  ): readonly Unknown[];
  /** The same, with what each of them says, for questions that differ in what is relevant. */
  additionsPerhapsTo(to: Pick<Resource, 'id' | 'name'>, type: string): readonly PerhapsAdded[];
}

/** What may be added to a resource. */
export interface PerhapsAdded {
  readonly because: Unknown;
  /** Its properties as they are written: what they name is not looked up. */
  readonly properties: unknown;
}

/** Types of AWS that may do anything with the ids that they are given, or let others. */
const typesThatUseIds = new Set([
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::RAM::ResourceShare',
  'AWS::SSM::Parameter',
  'AWS::Serverless::Application',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);

/** What isn't AWS's own may do anything with ids as well, but for CDK's resource that only removes rules. */
function mayUseIds(type: string): boolean {
  if (type.startsWith('AWS::')) return typesThatUseIds.has(type);
  return type !== 'Custom::VpcRestrictDefaultSG';
}

const nestedStackType = 'AWS::CloudFormation::Stack';
const storedType = 'AWS::SSM::Parameter';

/** How many nested stacks that are given one id are reasons of their own: each function would have hundreds of them. */
const mostStacksApart = 20;

/** Where the ids of a template go. */
export function escapesOf(core: ModelCore): Escapes {
  return perScenario(core, 'escapes', () => readEscapes(core));
}

/** Asks no scenario before a question needs it. */
function readEscapes(core: ModelCore): Escapes {
  const { template, evaluate, exists } = core;
  const mentionsOf = (id: string, attribute: string | undefined) => mentionsIn(template, id, attribute);
  const additionsPerhapsTo = readAdditions(core);
  const nameOf = (id: string) => template.resources.get(id)?.name ?? id;
  const entityOf = (id: string) => ({ id, name: nameOf(id) });

  const outputs = (id: string, attribute: string | undefined, onlyExports: boolean) =>
    mentionsOf(id, attribute).flatMap(({ section, node }): Unknown[] => {
      if (section !== 'Outputs' || template.links?.isComplete(node.stack) === true) return [];
      const name = String(node.keys[1]);
      const isExport = template.outputs.get(idIn(node.stack, name))?.get('Export').raw !== undefined;
      if (onlyExports && !isExport) return [];
      const what = attribute === undefined ? nameOf(id) : `${nameOf(id)}.${attribute}`;
      return [
        {
          because: said(isExport ? reasons.outputExports : reasons.outputExposes, { output: name, entity: what }),
          place: node.at(),
          settledBy: said(inputs.networksAreComplete),
        },
      ];
    });

  return {
    exports: byId((id, attribute) => outputs(id, attribute, true)),
    outputs: byId((id, attribute) => outputs(id, attribute, false)),
    isGivenAway: (id) => mentionsOf(id, undefined).some(({ section }) => section === 'Outputs'),
    receivers: byId((id, attribute) => {
      const uses = mentionsOf(id, attribute).flatMap(({ from, node }) => {
        const user = from === undefined ? undefined : template.resources.get(from);
        if (user === undefined || !mayUseIds(user.type)) return [];
        // the applications that rotate secrets create a function, and nothing in the network
        if (creatorAt(core, user, node) === 'rotation') return [];
        // Parameter Store tells others as an export does
        if (user.type === storedType && template.links?.isComplete(node.stack) === true) return [];
        return exists(user) && evaluate.isLive(node) ? [{ user, node }] : [];
      });
      const nested = uses.filter(({ user }) => user.type === nestedStackType);
      const [first] = nested.length > mostStacksApart ? nested : [];
      if (first === undefined) return uses.map(({ user, node }) => givenTo(entityOf(id), user, node));
      const others = uses.filter(({ user }) => user.type !== nestedStackType);
      return [
        ...others.map(({ user, node }) => givenTo(entityOf(id), user, node)),
        givenTo(entityOf(id), firstOf(nested), first.node),
      ];
    }),
    unresolved: (id, type, property) =>
      mentionsOf(id, undefined).flatMap(({ from, node }): Unknown[] => {
        const user = from === undefined ? undefined : template.resources.get(from);
        if (user?.type !== type || !exists(user)) return [];
        const named = user.properties.get(property);
        const isIn = named.keys.every((key, index) => node.keys[index] === key);
        if (!isIn || evaluate.value(named).kind !== 'unknown') return [];
        return [
          {
            because: said(reasons.unknownWhetherGiven, { property, user, entity: nameOf(id) }),
            place: named.at(),
          },
        ];
      }),
    additionsPerhapsTo,
    perhapsAdded: (to, type, isRelevant = () => true) =>
      additionsPerhapsTo(to, type).flatMap(({ because, properties }) => (isRelevant(properties) ? [because] : [])),
  };
}

/** The mentions of an id itself; of an attribute, where one is asked for. */
function mentionsIn(template: Template, id: string, attribute: string | undefined): readonly Mention[] {
  return template.mentionsOf(id).filter((mention) => {
    if (mention.via === 'DependsOn' || mention.isToAttach) return false;
    return attribute === undefined
      ? mention.attribute === undefined ||
          (mention.attribute.endsWith('Id') && !isOfItsVpc(template, id, mention.attribute))
      : mention.attribute === attribute;
  });
}

/** Whether an attribute is the id of the VPC that a resource is in, not its own. */
function isOfItsVpc(template: Template, id: string, attribute: string): boolean {
  return attribute === 'VpcId' && template.resources.get(id)?.type !== 'AWS::EC2::VPC';
}

/** Each function says it again: the words are those of the whole list. */
function firstOf(nested: readonly { readonly user: Resource }[]) {
  return [...nested.slice(0, 3).map(({ user }) => user), said(listTexts.others, { count: nested.length - 3 })];
}

/** What those that are given an id may add to what has it. */
function givenTo(
  { id, name }: Pick<Resource, 'id' | 'name'>,
  user: Resource | ReturnType<typeof firstOf>,
  node: Node,
): Unknown {
  return {
    because: said(reasons.givenToOther, { user, entity: name }),
    place: node.at(),
    // what is not seen there keeps back what would be reported: it is no mere doubt
    ...('type' in user && user.type !== nestedStackType
      ? { value: `what ${user.id} adds to ${id}` }
      : { settledBy: said(inputs.templateOf, { resource: user }) }),
    ...('type' in user && user.type === storedType && { settledBy: said(inputs.networksAreComplete) }),
  };
}

/** Remembers by id and attribute: the entities of a network are asked about for each path, and many functions may name them. */
function byId<T>(read: (id: string, attribute: string | undefined) => T): (id: string, attribute?: string) => T {
  const reading = rememberBy(
    ([id, attribute]: readonly [string, string | undefined]) => `${id} ${attribute ?? ''}`,
    ([id, attribute]) => read(id, attribute),
  );
  return (id, attribute) => reading([id, attribute]);
}

/** What other stacks, and other templates of the run, may add to a resource: they name it by something that is not known. */
function readAdditions(core: ModelCore): Escapes['additionsPerhapsTo'] {
  const { template, evaluate } = core;
  /** The resources of a type that are added to something outside of all stacks, as far as their stacks say. */
  const strangers = remember((type: string) =>
    core.resourcesOf(type).filter(({ properties, node }) => {
      if (node.stack.name === '') return false;
      return (addedTo.get(type) ?? []).some(({ properties: names, target }) =>
        names.some((name) => idsOf(evaluate.value(properties.get(name))).some((value) => isOutside(value, target))),
      );
    }),
  );
  const isOutside = (value: Value, target: string): boolean => {
    if (value.kind === 'absent') return false;
    if (value.kind === 'known') return template.links?.described.resources.get(String(value.value))?.type !== target;
    return value.kind !== 'reference' || mayGiveIds(template.resources.get(value.id)?.type);
  };

  return ({ id, name }, type) => {
    const own = template.resources.get(id);
    if (own === undefined || template.links === undefined) return [];
    const { stack } = own.node;
    const inOthers = strangers(type).filter(({ node }) => node.stack.name !== stack.name);
    const beside = template.links.additions.filter(
      (each: Addition) => each.type === type && each.targets.includes(own.type),
    );
    return [
      ...inOthers.map((each) => ({
        because: perhapsOf(each.name, each.at(), name),
        properties: each.properties.raw,
      })),
      ...beside.map((each) => ({ because: perhapsOf(each.name, each.place, name), properties: each.properties })),
    ];
  };
}

function perhapsOf(added: string, place: Place, to: string): Unknown {
  return {
    because: said(reasons.unknownWhetherBelongs, { entity: added, file: place.file, owner: to }),
    place,
    settledBy: said(inputs.stacksInConfig),
  };
}
