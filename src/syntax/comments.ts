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
  const hash = /(?<=^|\s)#[^\r\n]*/g;
  let next = 0;
  for (let match = hash.exec(text); match; match = hash.exec(text)) {
    while (next < scalars.length && scalars[next]!.end <= match.index) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= match.index) hash.lastIndex = scalar.end;
    else comments.push({ start: match.index, end: match.index + match[0].length });
  }
  return comments;
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
