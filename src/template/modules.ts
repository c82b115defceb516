import { isModule } from './evaluate/module-parts.ts';
import { parseSub, splitAttribute } from './evaluate/sub-text.ts';
import { isPlainMap } from './node.ts';

/** The template fragment of a module by its type; `undefined` where it is not there, or several are. */
export type FragmentOf = (type: string) => unknown;

/** Where a piece of an expanded template is written: below these keys of the fragment of a module. */
export interface ModulePiece {
  /** The logical id of the module in the template. */
  readonly module: string;
  readonly type: string;
  readonly keys: readonly [section: string, name: string];
}

/** A template whose modules are expanded as far as their fragments are there. */
export interface WithModules {
  readonly value: unknown;
  /** What fragments added, by section and name in the template. */
  pieceAt(section: string, name: string): ModulePiece | undefined;
  /** The modules that were expanded, by logical id. */
  readonly expanded: ReadonlyMap<string, string>;
}

type PlainMap = Readonly<Record<string, unknown>>;

/** A fragment without its parameters and modules: sections whose names begin with the logical id of the module. */
interface Expansion {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly pieces: ReadonlyMap<string, ModulePiece>;
}

/** What a fragment adds beside resources. */
const sections = ['Resources', 'Conditions', 'Mappings', 'Outputs'] as const;

/** What else a fragment may hold. */
const harmless = new Set(['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', ...sections]);

/** Modules may be nested three levels deep: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html */
const deepest = 3;

/** CloudFormation takes no more resources. */
const mostResources = 500;

/**
 * A template with the resources of its modules, as CloudFormation expands them: the logical id of the module comes before
 * theirs, its properties are the parameters of its fragment, and `Net.Vpc` refers to `NetVpc`. A module of which anything
 * is out of the ordinary is left as it is, and what it adds is not known.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
 */
export function withModules(document: unknown, fragmentOf: FragmentOf, depth = 0): WithModules {
  const none: WithModules = { value: document, pieceAt: () => undefined, expanded: new Map() };
  if (!isPlainMap(document) || !isPlainMap(document.Resources) || depth >= deepest) return none;
  const modules = Object.entries(document.Resources).flatMap(([id, resource]): [string, string, Expansion][] => {
    if (!isPlainMap(resource) || typeof resource.Type !== 'string' || !isModule(resource.Type)) return [];
    const expansion = expansionOf(id, resource, resource.Type, fragmentOf, depth);
    return expansion === undefined || isTaken(expansion, document) || isNamedItself(document, id, expansion)
      ? []
      : [[id, resource.Type, expansion]];
  });
  const resources = modules.reduce((sum, [, , each]) => sum + each.sections.get('Resources')!.size, 0);
  if (modules.length === 0 || resources + Object.keys(document.Resources).length > mostResources) return none;
  const ids = new Set(modules.map(([id]) => id));
  const parts = new Map(modules.flatMap(([id, , each]) => [...partsOf(id, each)]));
  const whole = Object.fromEntries(
    [...new Set([...Object.keys(document), ...modules.flatMap(([, , each]) => [...each.sections.keys()])])].map(
      (section): [string, unknown] => {
        const own = document[section];
        const added = modules.flatMap(([, , each]) => [...(each.sections.get(section) ?? [])]);
        if (added.length === 0 && !isPlainMap(own)) return [section, own];
        const left = Object.entries(isPlainMap(own) ? own : {});
        return [
          section,
          Object.fromEntries([...left.filter(([id]) => section !== 'Resources' || !ids.has(id)), ...added]),
        ];
      },
    ),
  );
  const pieces = new Map(modules.flatMap(([, , each]) => [...each.pieces]));
  return {
    value: renamed(whole, { resource: () => undefined, part: (name) => parts.get(name) }),
    pieceAt: (section, name) => pieces.get(`${section}/${name}`),
    expanded: new Map(modules.map(([id, type]) => [id, type])),
  };
}

function expansionOf(
  id: string,
  module: PlainMap,
  type: string,
  fragmentOf: FragmentOf,
  depth: number,
): Expansion | undefined {
  // what a condition or a policy for deletion means for what is in it is not said
  if (!Object.keys(module).every((key) => ['Type', 'Properties', 'Metadata'].includes(key))) return undefined;
  const written = fragmentOf(type);
  if (!isPlainMap(written) || !Object.keys(written).every((key) => harmless.has(key))) return undefined;
  if (/"Fn::(?:Transform|ForEach)/.test(JSON.stringify(written))) return undefined;
  const given = givenTo(written, module);
  const inner = withModules(written, fragmentOf, depth + 1);
  const fragment = inner.value as PlainMap;
  if (given === undefined || Object.keys(sectionOf(fragment, 'Resources')).length === 0) return undefined;
  const own = (section: string) => (name: string) =>
    Object.hasOwn(sectionOf(fragment, section), name) ? `${id}${name}` : undefined;
  let isWhole = true;
  const rename: Rename = {
    parameter: (name) => given.get(name),
    resource: (name) => {
      const renamed = own('Resources')(name);
      if (renamed === undefined && !name.startsWith('AWS::')) isWhole = false;
      return renamed;
    },
    condition: own('Conditions'),
    mapping: own('Mappings'),
  };
  const pieces = new Map<string, ModulePiece>();
  const added = new Map<string, ReadonlyMap<string, unknown>>();
  for (const section of sections) {
    const entries = Object.entries(sectionOf(fragment, section));
    if (entries.length === 0) continue;
    added.set(section, new Map(entries.map(([name, raw]) => [`${id}${name}`, renamed(raw, rename)])));
    for (const [name] of entries) {
      const { keys, type: of } = inner.pieceAt(section, name) ?? { keys: [section, name] as const, type };
      pieces.set(`${section}/${id}${name}`, { module: id, type: of, keys });
    }
  }
  // a module within that is left as it is, or a name that is nowhere
  const types = Object.values(sectionOf(fragment, 'Resources')).map((raw) => (isPlainMap(raw) ? raw.Type : undefined));
  return isWhole && types.every((each) => typeof each === 'string' && !isModule(each))
    ? { sections: added, pieces }
    : undefined;
}

/** What the parameters of a fragment are given: properties of the module, else defaults. */
function givenTo(
  fragment: PlainMap,
  { Properties: properties = {} }: PlainMap,
): ReadonlyMap<string, unknown> | undefined {
  const declared = sectionOf(fragment, 'Parameters');
  if (!isPlainMap(properties) || !Object.keys(properties).every((name) => Object.hasOwn(declared, name)))
    return undefined;
  const given = new Map<string, unknown>();
  for (const [name, parameter] of Object.entries(declared)) {
    if (!isPlainMap(parameter) || typeof parameter.Type !== 'string' || parameter.Type.startsWith('AWS::SSM'))
      return undefined;
    const value = Object.hasOwn(properties, name) ? properties[name] : parameter.Default;
    if (value === undefined || value === null || JSON.stringify(value).includes('AWS::NoValue')) return undefined;
    const isList = /^(?:List<|CommaDelimitedList)/.test(parameter.Type);
    given.set(name, isList && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value);
  }
  return given;
}

function sectionOf(document: PlainMap, section: string): PlainMap {
  const found = document[section];
  return isPlainMap(found) ? found : {};
}

function isTaken({ sections: added }: Expansion, document: PlainMap): boolean {
  return [...added].some(([section, names]) =>
    [...names.keys()].some((name) => Object.hasOwn(sectionOf(document, section), name)),
  );
}

/** The logical ids of what a module adds, by the names with a dot. */
function partsOf(id: string, { sections: added }: Expansion): ReadonlyMap<string, string> {
  return new Map([...added.get('Resources')!.keys()].map((name) => [`${id}.${name.slice(id.length)}`, name]));
}

/** Whether something refers to the module itself, which is no resource, or to a part that it has not. */
function isNamedItself(document: PlainMap, id: string, expansion: Expansion): boolean {
  const parts = partsOf(id, expansion);
  let isNamed = false;
  renamed(document, {
    part: (name) => parts.get(name),
    resource: (name) => {
      if (name === id || name.startsWith(`${id}.`)) isNamed = true;
      return undefined;
    },
  });
  return isNamed;
}

/** What names of a piece become; `undefined` leaves a name as it is. */
interface Rename {
  resource(name: string): string | undefined;
  /** What `Net.Vpc` is. */
  part?(name: string): string | undefined;
  /** The value that a parameter is given. */
  parameter?(name: string): unknown;
  condition?(name: string): string | undefined;
  mapping?(name: string): string | undefined;
}

/** A piece of a template with other names in its references. */
function renamed(document: unknown, rename: Rename): unknown {
  // aliases share one object: what is made of it is shared as well
  const made = new Map<object, unknown>();
  const resource = (name: string) => rename.part?.(name) ?? rename.resource(name) ?? name;
  const visit = (raw: unknown): unknown => {
    if (typeof raw !== 'object' || raw === null) return raw;
    const had = made.get(raw);
    if (had !== undefined) return had;
    const result = Array.isArray(raw) ? raw.map(visit) : isPlainMap(raw) ? inMap(raw) : raw;
    made.set(raw, result);
    return result;
  };
  const inMap = (map: PlainMap): unknown => {
    const { Ref: ref } = map;
    if (typeof ref === 'string' && Object.keys(map).length === 1) {
      const given = rename.parameter?.(ref);
      return given === undefined ? { Ref: resource(ref) } : given;
    }
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, ofKey(key, value)]));
  };
  const ofKey = (key: string, value: unknown): unknown => {
    switch (key) {
      case 'Fn::GetAtt':
        return attribute(value);
      case 'Fn::Sub':
        return substituted(value);
      case 'DependsOn':
        return Array.isArray(value) ? value.map(named) : named(value);
      case 'Condition':
        return typeof value === 'string' ? (rename.condition?.(value) ?? value) : visit(value);
      case 'Fn::If':
        return firstNamed(value, rename.condition);
      case 'Fn::FindInMap':
        return firstNamed(value, rename.mapping);
      default:
        return visit(value);
    }
  };
  const named = (value: unknown) => (typeof value === 'string' ? resource(value) : visit(value));
  const firstNamed = (value: unknown, to: ((name: string) => string | undefined) | undefined): unknown => {
    if (!Array.isArray(value) || typeof value[0] !== 'string') return visit(value);
    return [to?.(value[0]) ?? value[0], ...value.slice(1).map(visit)];
  };
  const attribute = (value: unknown): unknown => {
    const [first, ...rest] = typeof value === 'string' ? value.split('.') : Array.isArray(value) ? value : [];
    if (typeof first !== 'string') return visit(value);
    if (rest.some((each) => typeof each !== 'string')) return [resource(first), ...rest.map(visit)];
    const { id, attribute: name } = splitAttribute(attributeOf([first, ...rest].join('.')));
    return name === undefined ? id : [id, name];
  };
  /** `Net.Vpc.CidrBlock` is the attribute CidrBlock of what Net.Vpc is called, `Vpc.CidrBlock` that of Vpc. */
  const attributeOf = (written: string): string => {
    const [first = '', second, ...rest] = written.split('.');
    const part = second === undefined ? undefined : rename.part?.(`${first}.${second}`);
    if (part !== undefined) return [part, ...rest].join('.');
    const { id, attribute: name } = splitAttribute(written);
    return name === undefined ? resource(id) : `${resource(id)}.${name}`;
  };
  const substituted = (value: unknown): unknown => {
    const [text, variables] = Array.isArray(value) ? value : [value];
    if (typeof text !== 'string') return visit(value);
    const own = isPlainMap(variables) ? variables : {};
    const all = new Map(Object.entries(own).map(([name, each]) => [name, visit(each)]));
    const parts = parseSub(text).map((part) => {
      if ('text' in part) return part.text.replaceAll('${', '${!');
      if (Object.hasOwn(own, part.name)) return part.written;
      const given = rename.parameter?.(part.name);
      if (given === undefined) return `\${${attributeOf(part.name)}}`;
      all.set(part.name, given);
      return part.written;
    });
    return all.size === 0 ? parts.join('') : [parts.join(''), Object.fromEntries(all)];
  };
  return visit(document);
}
