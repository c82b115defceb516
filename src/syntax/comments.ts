import type { TextNode } from './text-node.ts';

/** Where something starts and ends; a comment starts at its `#`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The comments of a YAML text: a `#` behind a blank that is in no scalar, such as a script in `UserData`. */
export function findComments(text: string, roots: readonly TextNode[]): Span[] {
  const scalars: Span[] = [];
  for (const root of roots) addScalars(text, root, scalars);
  const comments: Span[] = [];
  let next = 0;
  for (let hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash)) {
    while (next < scalars.length && scalars[next]!.end <= hash) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= hash) {
      hash = scalar.end;
    } else if (hash > 0 && !/\s/.test(text[hash - 1]!)) {
      hash++;
    } else {
      const end = endOfLine(text, hash);
      comments.push({ start: hash, end });
      hash = end;
    }
  }
  return comments;
}

function endOfLine(text: string, from: number): number {
  const lineBreak = /[\r\n]|$/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)!.index;
}

/** Adds keys and scalars in the order of the text. */
function addScalars(text: string, node: TextNode, spans: Span[]): void {
  if (node.kind === 'scalar') spans.push({ start: contentStart(text, node), end: node.end });
  for (const { keyStart, keyEnd, value } of node.entries) {
    if (node.kind === 'mapping') spans.push({ start: keyStart, end: keyEnd });
    addScalars(text, value, spans);
  }
}

/** The header of a block scalar (`| # like this`) may have a comment behind it. */
function contentStart(text: string, node: TextNode): number {
  const first = text[node.valueStart];
  return first === '|' || first === '>' ? Math.min(endOfLine(text, node.valueStart), node.end) : node.valueStart;
}
