import { said } from '../../language/sentence.ts';
import { isPlainMap, type Node } from '../node.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { replay, type Tracked, track } from '../scenario/track.ts';
import { startsReference } from '../stacks/parameter-store.ts';
import { idIn, type Stack } from '../stacks/stack.ts';
import type { Template } from '../template.ts';
import { either, holds } from './conditions.ts';
import { deepest, type Evaluation } from './evaluation.ts';
import { cidr, length, select, zones } from './lists.ts';
import { findInMap } from './mappings.ts';
import { withPlaceholders } from './placeholders.ts';
import { reasons } from './reasons.ts';
import { getAtt, importValue, ref, stackOutput } from './references.ts';
import { join, split, sub } from './text-functions.ts';
import { dynamicReference, hasDynamicReference, notEvaluated, stableText, unknownInStack } from './unknowns.ts';
import type { TextValue, UnknownValue, Value } from './value.ts';

/** How deep conditions may name each other: what asks them recurses. */
const deepestCondition = 200;
/** How many GetAtt, imports and FindInMap one answer may follow. */
const mostFollowed = 1000;

type Intrinsic = (evaluation: Evaluation, node: Node, argument: Node) => Value;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (evaluation, node, argument) =>
    typeof argument.raw === 'string' ? ref(evaluation, node, argument.raw) : notEvaluated(node),
  'Fn::GetAtt': getAtt,
  'Fn::Sub': sub,
  'Fn::Join': join,
  'Fn::If': chosenBranch,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::FindInMap': findInMap,
  'Fn::ImportValue': importValue,
  'Fn::GetAZs': zones,
  'Fn::Cidr': cidr,
  'Fn::Base64': (evaluation, _, argument) => evaluation.value(argument),
  'Fn::Length': length,
  'Fn::GetStackOutput': stackOutput,
};

/** Says what pieces of a template evaluate to, in one scenario. */
export class Evaluator implements Evaluation {
  readonly template: Template;
  readonly scenario: Scenario;
  readonly #truths = new Map<string, Tracked<boolean>>();
  #depth = 0;
  #followed = 0;
  #conditionDepth = 0;

  constructor(template: Template, scenario: Scenario) {
    this.template = template;
    this.scenario = scenario;
  }

  value(node: Node): Value {
    const value = this.#written(node);
    const { links } = this.template;
    if (links === undefined || !isReferenceToStore(value)) return value;
    const stored = links.parameterStore(node, value.kind === 'unknown' ? value.written : undefined);
    if (stored === undefined || !this.mayFollow()) return value;
    this.#depth++; // a parameter may hold a reference to itself
    try {
      return { ...this.value(stored), node };
    } finally {
      this.#depth--;
    }
  }

  #written(node: Node): Value {
    const raw = node.scalarOrShape;
    if (raw === undefined || raw === null) return { kind: 'absent', node };
    if (typeof raw === 'string') {
      if (hasDynamicReference(raw)) return dynamicReference(node, raw);
      return withPlaceholders(this, node, raw) ?? { kind: 'known', value: raw, node };
    }
    if (typeof raw === 'number' || typeof raw === 'boolean') return { kind: 'known', value: raw, node };
    if (node.isList) return { kind: 'list', items: this.#items(node), node };
    const intrinsic = node.intrinsic;
    if (intrinsic === undefined) return { kind: 'map', node };
    if (this.#depth >= deepest) return unknownInStack(node, stableText(node.raw), said(reasons.nestedTooDeeply));
    if (this.#depth === 0) this.#followed = 0;
    this.#depth++;
    try {
      const evaluate = Object.hasOwn(intrinsics, intrinsic) ? intrinsics[intrinsic] : undefined;
      return evaluate === undefined ? notEvaluated(node) : evaluate(this, node, node.get(intrinsic));
    } finally {
      this.#depth--;
    }
  }

  /** The value at the end of a row of keys, following Fn::If on the way. */
  at(node: Node, ...keys: string[]): Value {
    let here = this.value(node);
    for (const key of keys) {
      if (here.kind === 'unknown') return here;
      if (here.kind !== 'map') return { kind: 'absent', node: here.node.get(key) };
      here = this.value(here.node.get(key));
    }
    return here;
  }

  text(node: Node): string | undefined {
    const value = this.value(node);
    return value.kind === 'known' ? String(value.value) : undefined;
  }

  mayFollow(): boolean {
    return this.#followed++ < mostFollowed;
  }

  isTrue(name: string, stack: Stack = this.template.root.stack): boolean {
    const id = idIn(stack, name);
    const known = this.#truths.get(id);
    if (known !== undefined) return replay(known);
    const node = this.#conditionDepth < deepestCondition ? this.template.conditions.get(id) : undefined;
    // a condition that refers to itself, or to nothing, can be either
    this.#truths.set(id, { value: false, notes: [] });
    const truth = track(() => {
      this.#conditionDepth++;
      const value = node === undefined ? either(this, `condition ${id}`, `condition ${name}`) : holds(this, node);
      this.#conditionDepth--;
      if (this.template.tellsCondition(name, stack)) this.scenario.learn(id, { name, stack: stack.name, value });
      return value;
    });
    this.#truths.set(id, truth);
    return truth.value;
  }

  /** Whether a piece is on the branches of Fn::If that this scenario takes. */
  isLive(node: Node): boolean {
    const { document } = node.stack;
    let at: unknown = document;
    let { reads } = node.stack;
    let inIf = false;
    for (const key of node.keys) {
      if (inIf && reads !== undefined) reads.at(0).isWhole = true;
      if (inIf && Array.isArray(at) && (key === 1 || key === 2) && typeof at[0] === 'string') {
        if (this.isTrue(at[0], node.stack) !== (key === 1)) return false;
      }
      inIf = key === 'Fn::If';
      reads = reads?.at(key);
      at = isPlainMap(at) ? at[key] : Array.isArray(at) ? at[Number(key)] : undefined;
    }
    return true;
  }

  #items(node: Node): readonly Value[] {
    const items: Value[] = [];
    for (const item of node.items()) {
      const value = this.value(item);
      if (value.kind !== 'absent') items.push(value);
    }
    return items;
  }
}

/** Whether a value is a dynamic reference to Parameter Store, perhaps with parts that are not known. */
function isReferenceToStore(value: Value): value is UnknownValue | TextValue {
  if (value.kind === 'unknown') return startsReference(value.written);
  return value.kind === 'text' && startsReference(value.parts[0]);
}

/** `Fn::If`: the branch that this scenario takes. */
function chosenBranch(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [condition, yes, no] = argument.items();
  if (typeof condition?.raw !== 'string' || yes === undefined) return notEvaluated(node);
  const branch = evaluation.isTrue(condition.raw, node.stack) ? yes : no;
  return branch === undefined ? { kind: 'absent', node } : evaluation.value(branch);
}
