import { said } from '../../language/sentence.ts';
import { Node } from '../node.ts';
import type { Evaluation } from './evaluation.ts';
import { reasons } from './reasons.ts';
import { notEvaluated, stableText, unknownInStack } from './unknowns.ts';
import type { Value } from './value.ts';

/** `Fn::FindInMap`, with the default value that the language extensions give it. */
export function findInMap(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [mapNode, topNode, secondNode, extra] = argument.items();
  if (mapNode === undefined || topNode === undefined || secondNode === undefined) return notEvaluated(node);
  const [map, top, second] = [evaluation.text(mapNode), evaluation.value(topNode), evaluation.value(secondNode)];
  const mapping = new Node(node.stack.document, node.stack, []).get('Mappings').get(map ?? '');
  const last = second.kind === 'known' ? String(second.value) : undefined;
  const first = topKey(evaluation, top, () => {
    const values = mapping.entries().map(([, entry]) => entry.get(last ?? '').raw);
    // what a condition compares is no id: each word of a mapping is an answer
    return values.every(node.keys[0] === 'Conditions' ? isScalar : saysSomething);
  });
  if (map !== undefined && first !== undefined && last !== undefined) {
    const found = mapping.get(first).get(last);
    if (found.raw !== undefined && evaluation.mayFollow()) {
      const value = evaluation.value(found);
      return value.kind === 'known' ? { ...value, via: `mapping ${map}.${first}.${last}` } : value;
    }
    const fallback = extra?.get('DefaultValue');
    if (fallback?.raw !== undefined) return evaluation.value(fallback);
    return unknownInStack(node, stableText(node.raw), said(reasons.mappingHasNo, { map, first, last }));
  }
  const unknown = [top, second].find((value) => value.kind === 'unknown');
  const because = unknown?.kind === 'unknown' ? unknown.because : said(reasons.unknownKey);
  // every value of the mapping at that key is a list, or none is
  const isList = mapping.entries().some(([, entry]) => last !== undefined && entry.get(last).isList);
  return unknownInStack(node, stableText(node.raw), because, { isList });
}

/**
 * The first key of a mapping. What a parameter is, is asked for only where the values say something by themselves:
 * ids of every stage's groups and subnets are as unknown inside as the one that is looked up.
 */
function topKey(evaluation: Evaluation, value: Value, sayEnough: () => boolean): string | undefined {
  if (value.kind === 'known') return String(value.value);
  const parameter = value.kind === 'unknown' ? evaluation.template.parameters.get(value.parameter ?? '') : undefined;
  if (parameter === undefined || parameter.classes.length === 0 || !sayEnough()) return undefined;
  return evaluation.scenario.valueOf(parameter);
}

function isScalar(raw: unknown): boolean {
  return ['string', 'number', 'boolean', 'undefined'].includes(typeof raw);
}

/** An address range, a number or a switch. */
function saysSomething(raw: unknown): boolean {
  return (
    typeof raw === 'boolean' ||
    typeof raw === 'number' ||
    (typeof raw === 'string' && /^[\d.]+(?:\/\d*)?$|^(?:true|false)$/.test(raw))
  );
}
