import { parseSub } from '../../evaluate/sub-text.ts';
import { isPlainMap, type Node } from '../../node.ts';
import type { Parameter } from '../../parameters.ts';
import { scalarTexts } from '../../possible-values.ts';
import type { Template } from '../../template.ts';
import { idIn } from '../stack.ts';

/** The parameters of the stacks that a name may lead through: of its own, and of those that it is nested in. */
type KnownParameters = Pick<Template, 'parameters'>;

/** A part of a name that the deployment gives: its stack's own name, or a parameter. */
export interface Hole {
  /** What fills it: equal for two holes of one stack exactly when the same text does. */
  readonly key: string;
  /** What its stack writes: `NetworkStack`, `AWS::StackName`. */
  readonly written: string;
  /** The values that it may have, where the template restricts them. */
  readonly allowed: readonly string[] | undefined;
  /** The value that it is given here; another deployment of the same template may be given another. */
  readonly given: string | undefined;
  readonly isStackName: boolean;
  /** The stack that it is a parameter or the name of: of one that a stack is given by the stack above, the one above. */
  readonly stack: string;
}

/** A name as it is put together: `${NetworkStack}-SubnetA` is a hole and the text `-SubnetA`. */
export type BuiltName = readonly (string | Hole)[];

/**
 * How a name is put together by Ref, Fn::Sub and Fn::Join; `undefined` for one that is created in another way. A parameter
 * whose value is only its default is a hole: whoever deploys two stacks gives both the same.
 */
export function builtNameOf(node: Node, template: KnownParameters): BuiltName | undefined {
  return merged(partsOf(node, (parameter) => ofParameter(parameter, template), template));
}

/** The same as its template writes it, whatever its parameters are given. */
export function ownNameOf(node: Node, template: KnownParameters): BuiltName | undefined {
  return merged(partsOf(node, (parameter) => [holeOf(parameter)], template));
}

function merged(parts: Parts): BuiltName | undefined {
  if (parts === undefined) return undefined;
  const name: (string | Hole)[] = [];
  for (const part of parts) {
    const last = name.at(-1);
    if (typeof part === 'string' && typeof last === 'string') name[name.length - 1] = last + part;
    else if (part !== '') name.push(part);
  }
  return name;
}

/** The text around the holes: equal for two names that may be the same. Each import is looked for in each stack. */
export function outlineOf(name: BuiltName): string {
  let outline = outlines.get(name);
  if (outline === undefined) {
    outline = JSON.stringify(name.map((part) => (typeof part === 'string' ? part : null)));
    outlines.set(name, outline);
  }
  return outline;
}

const outlines = new WeakMap<BuiltName, string>();

/** The text around the holes and what fills them: equal for two names that are the same in each deployment. */
export function identityOf(name: BuiltName): string {
  return JSON.stringify(name.map((part) => (typeof part === 'string' ? part : [part.key])));
}

/** The holes of a name, in order. */
export function holesOf(name: BuiltName): readonly Hole[] {
  return name.filter((part) => typeof part !== 'string');
}

/** Whether what is not text in two names of one outline may be filled alike, in some deployment of both templates. */
export function mayBeEqual(a: BuiltName, b: BuiltName): boolean {
  return pairsOf(a, b).every(([own, other]) => {
    const [mine, theirs] = [valuesOf(own, other), valuesOf(other, own)];
    return mine === undefined || theirs === undefined || mine.some((value) => theirs.includes(value));
  });
}

/**
 * Whether two names of one outline are given different values here, or the first names a stack that the stack of the second
 * cannot be.
 */
export function areGivenApart(
  a: BuiltName,
  b: BuiltName,
  mayBeCalled: (name: string) => boolean = () => true,
): boolean {
  return pairsOf(a, b).some(([own, other]) => {
    if (own.given === undefined) return false;
    return other.given === undefined ? other.isStackName && !mayBeCalled(own.given) : own.given !== other.given;
  });
}

function pairsOf(a: BuiltName, b: BuiltName): readonly (readonly [Hole, Hole])[] {
  const others = holesOf(b);
  return holesOf(a).flatMap((hole, index) => (others[index] === undefined ? [] : [[hole, others[index]] as const]));
}

/** The values that a hole may have where another is given one or not. */
function valuesOf({ allowed, given }: Hole, other: Hole): readonly string[] | undefined {
  return given !== undefined && other.given === undefined ? [given] : allowed;
}

/** A name as its stack writes it: `${NetworkStack}-SubnetA`. */
export function writtenName(name: BuiltName): string {
  return name.map((part) => (typeof part === 'string' ? part : `\${${part.written}}`)).join('');
}

type Parts = readonly (string | Hole)[] | undefined;

/** How a parameter is read. */
type ReadParameter = (parameter: Parameter) => Parts;

function partsOf(node: Node, read: ReadParameter, template: KnownParameters): Parts {
  const { raw } = node;
  if (typeof raw === 'string' || typeof raw === 'number') return [String(raw)];
  if (!isPlainMap(raw)) return undefined;
  const argument = node.get(node.intrinsic ?? '');
  switch (node.intrinsic) {
    case 'Ref':
      return typeof argument.raw === 'string' ? named(node, argument.raw, read, template) : undefined;
    case 'Fn::Sub': {
      const [text, variables] = argument.isList ? argument.items() : [argument];
      if (typeof text?.raw !== 'string') return undefined;
      return together(
        parseSub(text.raw).map((part) => {
          if ('text' in part) return [part.text];
          const own = variables?.get(part.name);
          return own?.raw === undefined ? named(node, part.name, read, template) : partsOf(own, read, template);
        }),
      );
    }
    case 'Fn::Join': {
      const [delimiter, list] = argument.items();
      if (typeof delimiter?.raw !== 'string' || list === undefined || !list.isList) return undefined;
      const by = delimiter.raw;
      return together(
        list.items().flatMap((item, index) => [...(index === 0 ? [] : [[by]]), partsOf(item, read, template)]),
      );
    }
    default:
      return undefined;
  }
}

/** Pseudo parameters that are the same for all stacks of a run are text. */
const alikeEverywhere = new Set(['AWS::Region', 'AWS::AccountId', 'AWS::Partition']);

function named({ stack }: Node, name: string, read: ReadParameter, template: KnownParameters): Parts {
  if (alikeEverywhere.has(name)) return [`\${${name}}`];
  if (name === 'AWS::StackName') {
    const key = idIn(stack, name);
    const given = stack.pseudo.stackName;
    return [{ key, written: name, allowed: undefined, given, isStackName: true, stack: stack.name }];
  }
  const parameter = template.parameters.get(idIn(stack, name));
  return parameter === undefined ? undefined : read(parameter);
}

function ofParameter(parameter: Parameter, template: KnownParameters): Parts {
  const { given, bound, node } = parameter;
  const passed = given === undefined ? bound?.() : undefined;
  if (passed === undefined) return [holeOf(parameter)];
  if (passed.stack === node.stack) return undefined;
  return partsOf(passed, (each) => ofParameter(each, template), template);
}

function holeOf({ id, name, given, node }: Parameter): Hole {
  const { raw } = node.get('AllowedValues');
  const allowed = Array.isArray(raw) ? scalarTexts(raw) : undefined;
  return { key: id, written: name, allowed, given, isStackName: false, stack: node.stack.name };
}

function together(parts: readonly Parts[]): Parts {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
