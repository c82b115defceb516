import { said } from '../../language/sentence.ts';
import type { Node } from '../node.ts';
import { cidrBlocks } from './cidr-function.ts';
import type { Evaluation } from './evaluation.ts';
import { valueNames } from './names.ts';
import { reasons } from './reasons.ts';
import { notEvaluated, stableText, unknownAt, unknownInStack } from './unknowns.ts';
import { identityOf, type KnownValue, shownAs, type Value, writtenOf } from './value.ts';

/** `Fn::Select`: known where the entry is, and every list before it in the list has a known length. */
export function select(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [indexNode, listNode] = argument.items();
  if (indexNode === undefined || listNode === undefined) return notEvaluated(node);
  const [position, list] = [evaluation.value(indexNode), evaluation.value(listNode)];
  const index = position.kind === 'known' ? Number(position.value) : Number.NaN;
  if (list.kind === 'list' && Number.isInteger(index)) {
    const before = list.items.slice(0, index + 1);
    const item = list.items[index];
    if (item !== undefined && before.every((each) => each.kind !== 'unknown' || !each.isList)) return item;
  }
  const unknown = [position, list].find((value) => value.kind === 'unknown');
  const because = unknown?.kind === 'unknown' ? unknown.because : said(reasons.unknownList);
  return unknownAt(node, `${writtenOf(position)} of ${writtenOf(list)}`, because, {
    identity: `${identityOf(position)} of ${identityOf(list)}`,
    shown: said(valueNames.entry, { position: shownAs(position), list: shownAs(list) }),
  });
}

/** `Fn::Cidr`. */
export function cidr(evaluation: Evaluation, node: Node, argument: Node): Value {
  const [blockNode, countNode, bitsNode] = argument.items();
  const block = blockNode === undefined ? undefined : evaluation.text(blockNode);
  const count = countNode === undefined ? Number.NaN : Number(evaluation.text(countNode));
  const bits = bitsNode === undefined ? undefined : Number(evaluation.text(bitsNode));
  const blocks = block === undefined ? undefined : cidrBlocks(block, count, bits);
  if (blocks !== undefined)
    return {
      kind: 'list',
      items: blocks.map((value): KnownValue => ({ kind: 'known', value, node, via: 'Fn::Cidr' })),
      node,
    };
  return unknownInStack(node, stableText(node.raw), said(reasons.unknownRange), { isList: true });
}

/** `Fn::Length`: known where no entry may be several. */
export function length(evaluation: Evaluation, node: Node, argument: Node): Value {
  const list = evaluation.value(argument);
  return list.kind === 'list' && list.items.every((item) => item.kind !== 'unknown' || !item.isList)
    ? { kind: 'known', value: list.items.length, node }
    : notEvaluated(node);
}

/** `Fn::GetAZs`: a list of unknown length, the same for the same Region. */
export function zones(evaluation: Evaluation, node: Node, argument: Node): Value {
  const region = evaluation.value(argument);
  const name = region.kind === 'known' && region.value !== '' ? String(region.value) : 'this Region';
  return unknownAt(node, `zones of ${name}`, said(reasons.zonesOfRegion), { isList: true });
}
