import type { Parsed } from '../../syntax/parsed.ts';
import type { Key } from '../../text/place.ts';
import { onOneLine, type Span, spanOf } from '../span.ts';

/** One suppression as its author wrote it, in a comment or in `Metadata`. */
export interface Directive {
  readonly kind: 'next-line' | 'line' | 'disable' | 'enable' | 'resource' | 'template';
  /** Ids of rules, or wildcards such as `connectivity/*`. None means all rules. */
  readonly ids: readonly string[];
  readonly reason: string;
  /** The line it speaks of; a block starts or ends there. */
  readonly line: number;
  /** The logical id, where `Metadata` of a resource says it. */
  readonly resource: string | null;
  readonly span: Span;
  /** Why it says nothing that we understand. */
  readonly unreadable?: string;
}

/** The key under `Metadata`, and how every directive in a comment begins. */
const toolName = 'vpclambda-lint';

const kinds: Readonly<Record<string, Directive['kind']>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'disable',
  enable: 'enable',
};

/** All suppressions of a file in the order they stand. Free for a file that never names the tool. */
export function readDirectives(parsed: Parsed): Directive[] {
  if (!parsed.text.includes(toolName)) return [];
  return [...fromComments(parsed), ...fromMetadata(parsed)];
}

function fromComments(parsed: Parsed): Directive[] {
  const directives: Directive[] = [];
  let nextLineOfContent: ((line: number) => number) | undefined;
  for (const { text, range } of parsed.comments()) {
    // A sentence that merely mentions the tool is no directive, one that tries to switch something is.
    if (!/^vpclambda-lint\W+(?:disable|enable)/.test(text)) continue;
    const dashes = /\s--(?=\s|$)/.exec(text);
    const [head, reason] =
      dashes === null ? [text, ''] : [text.slice(0, dashes.index), text.slice(dashes.index + dashes[0].length)];
    const [word = '', ...ids] = head.split(/[\s,]+/).filter((part) => part !== '');
    const kind = kinds[word.slice(toolName.length + 1)];
    const start = range.start.line;
    nextLineOfContent ??= linesOfContent(parsed.text);
    directives.push({
      kind: kind ?? 'next-line',
      ids,
      reason: reason.trim(),
      line: kind === 'next-line' ? nextLineOfContent(start) : start,
      resource: null,
      span: { ...onOneLine(parsed.text, range), pointer: '' },
      ...(kind === undefined || !word.startsWith(`${toolName}-`) ? { unreadable: `${word} is no directive` } : {}),
    });
  }
  return directives;
}

/** The first line below one that holds more than a comment, so that directives can stand one above the other. */
function linesOfContent(text: string): (line: number) => number {
  const lines = text.split('\n');
  const next: number[] = [];
  for (let line = lines.length; line > 0; line--)
    next[line - 1] = /^\s*(?:#|$)/.test(lines[line - 1]!) ? (next[line] ?? lines.length + 1) : line;
  return (line) => next[line] ?? lines.length + 1;
}

function fromMetadata(parsed: Parsed): Directive[] {
  if (!isMapping(parsed.value)) return [];
  const directives = metadataOf(parsed, parsed.value, [], null);
  const resources = parsed.value.Resources;
  if (!isMapping(resources)) return directives;
  for (const [id, resource] of Object.entries(resources)) {
    if (isMapping(resource)) directives.push(...metadataOf(parsed, resource, ['Resources', id], id));
  }
  return directives;
}

function metadataOf(parsed: Parsed, owner: Mapping, keys: readonly Key[], resource: string | null): Directive[] {
  const entry = isMapping(owner.Metadata) ? owner.Metadata[toolName] : undefined;
  if (entry === undefined) return [];
  const at = [...keys, 'Metadata', toolName];
  const directive = (keys: readonly Key[], said: Pick<Directive, 'ids' | 'reason' | 'unreadable'>): Directive => {
    const span = spanOf(parsed, { file: parsed.path, keys });
    return { kind: resource === null ? 'template' : 'resource', line: span.line, resource, span, ...said };
  };
  const unreadable = (keys: readonly Key[], because: string) =>
    directive(keys, { ids: [], reason: '', unreadable: because });

  if (!isMapping(entry) || entry.disable === undefined) return [unreadable(at, 'it has no list "disable"')];
  const reason = typeof entry.reason === 'string' ? entry.reason : '';
  const list: readonly unknown[] = Array.isArray(entry.disable) ? entry.disable : [entry.disable];
  return list.map((item, index) => {
    const itemAt = Array.isArray(entry.disable) ? [...at, 'disable', index] : [...at, 'disable'];
    if (typeof item === 'string') return directive(itemAt, { ids: [item], reason });
    if (!isMapping(item) || typeof item.id !== 'string') return unreadable(itemAt, 'an item is no rule id');
    return directive(itemAt, { ids: [item.id], reason: typeof item.reason === 'string' ? item.reason : reason });
  });
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
