import type { TextNode } from './text-node.ts';

/** Where a comment starts, at its `#`, and ends. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

/** The comments of a YAML text: a `#` behind a blank that is in no scalar, such as a script in `UserData`. */
export function findComments(text: string, roots: readonly TextNode[]): CommentSpan[] {
  const scalars = roots.flatMap((root) => scalarSpans(text, root));
  const comments: CommentSpan[] = [];
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

/** Keys and scalars in the order of the text. */
function scalarSpans(text: string, node: TextNode): CommentSpan[] {
  if (node.kind === 'scalar') return [{ start: contentStart(text, node), end: node.end }];
  return node.entries.flatMap((entry) => {
    const key = node.kind === 'mapping' ? [{ start: entry.keyStart, end: entry.keyEnd }] : [];
    return [...key, ...scalarSpans(text, entry.value)];
  });
}

/** The header of a block scalar (`| # like this`) may have a comment behind it. */
function contentStart(text: string, node: TextNode): number {
  const isBlock = text[node.valueStart] === '|' || text[node.valueStart] === '>';
  if (!isBlock) return node.valueStart;
  const lineBreak = text.slice(node.valueStart, node.end).search(/[\r\n]/);
  return lineBreak < 0 ? node.end : node.valueStart + lineBreak;
}
