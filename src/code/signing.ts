import type { MadeClient } from './clients-made.ts';
import { wordsIn } from './program/chunks.ts';
import { type Piece, plainTextOf } from './program/program.ts';

/** Whether code calls its service with a client, or only signs what others send. */
export type Purpose = 'calls' | 'signs' | 'unclear';

/** Members of a client that make no request. */
const idle = new Set(['close', 'config', 'destroy', 'exceptions', 'middlewareStack']);
/** Members that lead to others, of which some sign. */
const further = new Set(['Bucket', 'Object', 'Table', 'bucket', 'client', 'meta', 'object', 'utilities']);

/** Whether code that runs names one of the words by which SDKs sign. */
export function mentionsSigning(pieces: readonly Piece[], words: readonly string[]): boolean {
  return pieces.some((piece) => !piece.isList && wordsIn(plainTextOf(piece)).some((word) => words.includes(word)));
}

/**
 * What a client is for, by every mention of the name that it gets: `s3.generate_presigned_url()` and
 * `getSignedUrl(s3, command)` sign, any other method calls, and where it is handed on is not followed.
 */
export function purposeOf(client: MadeClient, pieces: readonly Piece[], words: readonly string[]): Purpose {
  const { bare } = client.piece.file.code;
  const lineStart = bare.lastIndexOf('\n', client.offset) + 1;
  const before = bare.slice(Math.max(lineStart, client.offset - 300), client.offset);
  const [, name] =
    /(?<![\w$])([A-Za-z_$][\w$]{0,100})(?:\s*:[^=\n]{0,80})?\s{0,20}:?=\s*(?:await\s+)?(?:[\w.$]+\.)?$/.exec(before) ??
    [];
  if (name === undefined) return purposeInPlace(client, words);
  const isMember = /(?:self|this)\.$/.test(before.slice(0, before.lastIndexOf(name)));
  const isLocal = /^\s/.test(before) && !isMember;
  const scope = isLocal
    ? [client.piece]
    : pieces.filter(({ file }) => file === client.piece.file || !defines(file.code.bare, name));
  const purposes = scope.flatMap((piece) => (piece.isList ? [] : mentionsOf(piece, name, isMember, words)));
  return together(purposes);
}

/** A client that gets no name: `boto3.client('s3').generate_presigned_url()`, `getSignedUrl(new S3Client({}), command)`. */
function purposeInPlace({ piece, offset, shown }: MadeClient, words: readonly string[]): Purpose {
  const { bare } = piece.file.code;
  if (isHandedToSigner(bare.slice(Math.max(0, offset - 80), offset), words)) return 'signs';
  const close = closeOf(bare, bare.indexOf('(', offset + (shown.startsWith('new ') ? 'new '.length : 0)));
  return close === undefined ? 'unclear' : ofMember(bare.slice(close + 1, close + 200), words);
}

function together(purposes: readonly Purpose[]): Purpose {
  if (purposes.includes('calls')) return 'calls';
  return purposes.length === 0 || purposes.includes('unclear') ? 'unclear' : 'signs';
}

function mentionsOf(piece: Piece, name: string, isMember: boolean, words: readonly string[]): readonly Purpose[] {
  const { bare } = piece.file.code;
  const purposes: Purpose[] = [];
  for (let at = bare.indexOf(name, piece.from); at >= 0 && at < piece.to; at = bare.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(bare[at - 1] ?? '') || /[\w$]/.test(bare[at + name.length] ?? '')) continue;
    const before = bare.slice(Math.max(0, at - 80), at);
    const after = bare.slice(at + name.length, at + name.length + 200);
    // `record.s3` is something else than `s3`
    if (/[\w$)\]]\s*\.$/.test(before) && !(isMember && /(?:self|this)\.$/.test(before))) continue;
    if (/^(?:\s*:[^=\n]{0,80})?\s*:?=(?!=)/.test(after) || /\b(?:global|nonlocal)\s[\w, ]*$/.test(before)) continue;
    purposes.push(isHandedToSigner(before, words) ? 'signs' : ofMember(after, words));
  }
  return purposes;
}

/** What follows a client: `.put_object(…)`, `.meta.client.generate_presigned_url(…)`. */
function ofMember(after: string, words: readonly string[]): Purpose {
  const members = [...(/^\s*(?:[?!]?\.\s*\w+\s*)+/.exec(after)?.[0] ?? '').matchAll(/\w+/g)].map(([each]) => each);
  const [first] = members;
  if (first === undefined) return 'unclear';
  if (members.some((each) => words.includes(each))) return 'signs';
  if (idle.has(first)) return 'signs';
  return further.has(first) ? 'unclear' : 'calls';
}

function isHandedToSigner(before: string, words: readonly string[]): boolean {
  const [, callee] =
    /(?<![\w$])([\w$]{1,80})\s{0,20}\(\s{0,40}&?(?:[\w$]+\s*[:=]\s*)?(?:self\.|this\.)?(?:boto3\.|session\.)?$/.exec(
      before,
    ) ?? [];
  return callee !== undefined && words.includes(callee);
}

/** Whether a file gives the name to something of its own. */
function defines(bare: string, name: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  return new RegExp(`(?<![\\w$.])${escaped}(?:\\s*:[^=\\n]{0,80})?\\s*:?=(?![=>])`).test(bare);
}

function closeOf(bare: string, open: number): number | undefined {
  if (open < 0) return undefined;
  let depth = 0;
  for (let at = open; at < Math.min(bare.length, open + 2000); at++) {
    if (bare[at] === '(') depth++;
    else if (bare[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}
