import { parseSub } from '../evaluate/sub-text.ts';
import { isPlainMap, type Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import { scalarTexts } from '../possible-values.ts';
import type { Template } from '../template.ts';
import { idIn } from './stack.ts';

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
}

/** A name as it is put together: `${NetworkStack}-SubnetA` is a hole and the text `-SubnetA`. */
export type BuiltName = readonly (string | Hole)[];

/**
 * How a name is put together by Ref, Fn::Sub and Fn::Join; `undefined` for one that is created in another way. A parameter
 * whose value is only its default is a hole: whoever deploys two stacks gives both the same.
 */
export function builtNameOf(node: Node, template: Template): BuiltName | undefined {
  const parts = partsOf(node, template);
  if (parts === undefined) return undefined;
  const merged: (string | Hole)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}

/** The text around the holes: equal for two names that may be the same. */
export function outlineOf(name: BuiltName): string {
  return JSON.stringify(name.map((part) => (typeof part === 'string' ? part : null)));
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

function partsOf(node: Node, template: Template): readonly (string | Hole)[] | undefined {
  const { raw } = node;
  if (typeof raw === 'string' || typeof raw === 'number') return [String(raw)];
  if (!isPlainMap(raw)) return undefined;
  const argument = node.get(node.intrinsic ?? '');
  switch (node.intrinsic) {
    case 'Ref':
      return typeof argument.raw === 'string' ? named(node, argument.raw, template) : undefined;
    case 'Fn::Sub': {
      const [text, variables] = argument.isList ? argument.items() : [argument];
      if (typeof text?.raw !== 'string') return undefined;
      return together(
        parseSub(text.raw).map((part) => {
          if ('text' in part) return [part.text];
          const own = variables?.get(part.name);
          return own?.raw === undefined ? named(node, part.name, template) : partsOf(own, template);
        }),
      );
    }
    case 'Fn::Join': {
      const [delimiter, list] = argument.items();
      if (typeof delimiter?.raw !== 'string' || list === undefined || !list.isList) return undefined;
      const by = delimiter.raw;
      return together(list.items().flatMap((item, index) => [...(index === 0 ? [] : [[by]]), partsOf(item, template)]));
    }
    default:
      return undefined;
  }
}

/** Pseudo parameters that are the same for all stacks of a run are text. */
const alikeEverywhere = new Set(['AWS::Region', 'AWS::AccountId', 'AWS::Partition']);

function named({ stack }: Node, name: string, template: Template): readonly (string | Hole)[] | undefined {
  if (alikeEverywhere.has(name)) return [`\${${name}}`];
  if (name === 'AWS::StackName') {
    const own = stack.pseudo.stackName;
    return [{ key: idIn(stack, name), written: name, allowed: undefined, given: own, isStackName: true }];
  }
  const parameter = template.parameters.get(idIn(stack, name));
  return parameter === undefined ? undefined : ofParameter(parameter, template);
}

function ofParameter(parameter: Parameter, template: Template): readonly (string | Hole)[] | undefined {
  const { id, name, given, bound, node } = parameter;
  const passed = given === undefined ? bound?.() : undefined;
  if (passed !== undefined) return passed.stack === node.stack ? undefined : partsOf(passed, template);
  const { raw } = node.get('AllowedValues');
  const allowed = Array.isArray(raw) ? scalarTexts(raw) : undefined;
  return [{ key: id, written: name, allowed, given, isStackName: false }];
}

function together(parts: readonly (readonly (string | Hole)[] | undefined)[]): readonly (string | Hole)[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
