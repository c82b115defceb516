import { isEqual } from '../../template/as-read.ts';
import { isPlainMap } from '../../template/node.ts';
import { mostScenariosOf } from '../../template/scenario/scenario.ts';
import { addedTo } from '../../template/stacks/added-to.ts';

/** A text of a template, and its value. */
export interface Written {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Two texts of a template without the resources in which they differ and that no rule can have noticed, such as one whose
 * type is still being typed: it refers to nothing, nothing else has its name in it, and no one asked for its type.
 */
export function withoutBystanders(before: Written, after: Written, askedTypes: ReadonlySet<string>) {
  const states = [before, after].map((state) => ({ ...state, resources: resourcesIn(state) }));
  const isUnnoticed = (id: string) =>
    states.every(({ resources }) => !Object.hasOwn(resources, id) || isBystander(id, resources[id], askedTypes)) &&
    !isEqual(states[0]!.resources[id], states[1]!.resources[id]) &&
    states.every(({ text, resources }) => !Object.hasOwn(resources, id) || isOnce(text, id));
  const ids = new Set(states.flatMap(({ resources }) => Object.keys(resources)));
  const differing = [...ids].filter((id) => states[0]!.resources[id] !== states[1]!.resources[id]);
  const unnoticed = differing.filter(isUnnoticed);
  // the more resources there are, the fewer combinations of conditions are judged
  const [most, mostNow] = states.map(({ resources }) =>
    mostScenariosOf(Object.values(resources).filter(isPlainMap).length),
  );
  return states.map(({ value, resources }) => {
    if (unnoticed.length === 0 || most !== mostNow || !isPlainMap(value)) return value;
    const left = { ...resources };
    for (const id of unnoticed) delete left[id];
    return { ...value, Resources: left };
  }) as [unknown, unknown];
}

type Resources = Record<string, unknown>;

function resourcesIn({ value }: Written): Readonly<Resources> {
  return isPlainMap(value) && isPlainMap(value.Resources) ? value.Resources : {};
}

function isBystander(id: string, resource: unknown, askedTypes: ReadonlySet<string>): boolean {
  if (!/^[A-Za-z0-9]+$/.test(id)) return false;
  if (typeof resource !== 'object' || resource === null) return true; // no resource yet
  if (!isPlainMap(resource)) return false;
  const { Type, Properties: properties, ...others } = resource;
  const type = Type ?? '';
  if (typeof type !== 'string' || Object.keys(others).length > 0 || !isPlain(properties)) return false;
  return mayBecomeType.test(type) && !isSpecial.test(type) && !askedTypes.has(type) && !addedTo.has(type);
}

/** A type of AWS, or as much of one as was typed. */
const mayBecomeType = /^(?:A|AW|AWS(?:::\w*)*:?)?$/;

/** What is looked for among all resources, by the start or the end of its type. */
const isSpecial = /^AWS::(?:CloudFormation|Serverless)|MODULE$/;

/** Whether there is no intrinsic, macro or loop in it. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.entries(value).every(([key, each]) => key !== 'Ref' && !key.startsWith('Fn::') && isPlain(each));
}

/** Whether nothing of a text but its key can be the name of a resource. */
function isOnce(text: string, id: string): boolean {
  const at = text.indexOf(id);
  return at >= 0 && text.lastIndexOf(id) === at && !mayWriteNames.test(text);
}

/** What a loop puts together, what SAM creates, and what is written in other characters, is a name without looking like it. */
const mayWriteNames = /Fn::ForEach|AWS::Serverless|\\[uUx\r\n]/;
