import { said } from '../../language/sentence.ts';
import { Node } from '../node.ts';
import { partsOfArn } from './arns.ts';
import type { Evaluation } from './evaluation.ts';
import { valueNames } from './names.ts';
import { reasons } from './reasons.ts';
import { named } from './references.ts';
import { parseSub } from './sub-text.ts';
import { concatenate, notSplit, splitValue } from './texts.ts';
import { notEvaluated, unknownAt } from './unknowns.ts';
import { identityOf, shownAs, type Value, writtenOf } from './value.ts';

/** `Fn::Sub`, with variables of its own or without. */
export function sub(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [textNode, variables] = argument.isList ? argument.items() : [argument];
  if (typeof textNode?.raw !== 'string') return notEvaluated(node);
  const written: (string | Value)[] = [];
  // each name once, or a row of these within one another takes twice as long with every step
  const known = new Map<string, Value>();
  for (const part of parseSub(textNode.raw)) {
    if ('text' in part) {
      written.push(part.text);
      continue;
    }
    const own = variables?.get(part.name);
    const value =
      known.get(part.name) ??
      (own !== undefined && own.raw !== undefined
        ? evaluation.value(own)
        : named(evaluation, new Node({ Ref: part.name }, node.stack, node.keys, node.derived), part.name));
    known.set(part.name, value);
    written.push(inText(value));
  }
  return concatenate(node, written);
}

/** What is not defined may be a list elsewhere, but not in a text. */
function inText(value: Value): Value {
  return value.kind === 'unknown' && value.isList && value.parameter === undefined
    ? { ...value, isList: false }
    : value;
}

/** `Fn::Join`. */
export function join(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [delimiterNode, listNode] = argument.items();
  if (delimiterNode === undefined || listNode === undefined) return notEvaluated(node);
  const by = evaluation.value(delimiterNode);
  const delimiter = textIn(by);
  const list = evaluation.value(listNode);
  if (
    delimiter === undefined ||
    list.kind !== 'list' ||
    list.items.some((item) => item.kind === 'unknown' && item.isList)
  ) {
    const because = list.kind === 'unknown' ? list.because : said(reasons.joinsUnknownList);
    const joined = delimiter === undefined ? {} : { joined: { delimiter, list } };
    return unknownAt(node, `join(${writtenOf(by)}, ${writtenOf(list)})`, because, {
      identity: `join(${identityOf(by)}, ${identityOf(list)})`,
      shown: said(valueNames.joined, { list: shownAs(list) }),
      ...joined,
    });
  }
  return concatenate(
    node,
    list.items.flatMap((item, index) => (index === 0 ? [item] : [delimiter, item])),
  );
}

/** `Fn::Split`. */
export function split(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [delimiterNode, textNode] = argument.items();
  if (delimiterNode === undefined || textNode === undefined) return notEvaluated(node);
  const by = evaluation.value(delimiterNode);
  const delimiter = textIn(by);
  const text = evaluation.value(textNode);
  const parts = delimiter === ':' ? partsOfArn(evaluation, node, text) : undefined;
  if (parts !== undefined) return { kind: 'list', items: parts, node };
  if (delimiter !== undefined && delimiter !== '') return splitValue(node, delimiter, text);
  return notSplit(node, identityOf(by), text);
}

function textIn(value: Value): string | undefined {
  return value.kind === 'known' ? String(value.value) : undefined;
}
