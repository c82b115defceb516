import { identityOf, type ReferenceValue, type UnknownValue, type Value } from '../../template/evaluate/value.ts';

/** A part of a text that only the deployment fills in. */
type Blank = ReferenceValue | UnknownValue;

/**
 * What may be filled in so that two values that read differently are the same after all: `prod functions` and
 * `${Env} functions`. Nothing where they differ whatever is filled in.
 */
export function blankBetween(a: Value, b: Value): Value | undefined {
  const [one, other] = withoutCommonEnds(piecesOf(a), piecesOf(b));
  const blank = [...one, ...other].find((piece) => typeof piece !== 'string');
  const isText = (piece: Pieces[number] | undefined) => typeof piece === 'string';
  const differAt = (index: number) => isText(one.at(index)) && isText(other.at(index));
  const isLonger = (one.length === 0 && other.some(isText)) || (other.length === 0 && one.some(isText));
  return isLonger || differAt(0) || differAt(-1) ? undefined : blank;
}

/** The characters of a text, and its blanks. */
type Pieces = readonly (string | Blank)[];

function piecesOf(value: Value): Pieces {
  switch (value.kind) {
    case 'known':
      return [...String(value.value)];
    case 'text':
      return value.parts.flatMap((part): Pieces => (typeof part === 'string' ? [...part] : [part]));
    case 'unknown':
      return [value];
    default:
      return [];
  }
}

function withoutCommonEnds(a: Pieces, b: Pieces): readonly [Pieces, Pieces] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isSame(a[start]!, b[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(a.at(-1 - end)!, b.at(-1 - end)!)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isSame(a: string | Blank, b: string | Blank): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return identityOf(a) === identityOf(b);
}
