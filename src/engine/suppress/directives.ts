import { type Sentence, said } from '../../language/sentence.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import type { Key } from '../../text/place.ts';
import { nearestTo } from '../did-you-mean.ts';
import { onOneLine, type Span, spanOf } from '../findings/span.ts';
import type { ParsedTemplate } from '../included.ts';
import { suppressionTexts } from './texts.ts';

/** One suppression as its author wrote it, in a comment or in `Metadata`. */
export interface Directive {
  readonly kind: 'next-line' | 'line' | 'disable' | 'enable' | 'resource' | 'template';
  /** Ids of rules, or wildcards such as `connectivity/*`. None means all rules. */
  readonly ids: readonly string[];
  readonly reason: string;
  /** The last day on which it holds: `2027-03-31`. */
  readonly until?: string;
  /** The line it speaks of; a block starts or ends there. */
  readonly line: number;
  /** The logical id, where `Metadata` of a resource says it. */
  readonly resource: string | null;
  readonly span: Span;
  /** Why it says nothing that we understand. */
  readonly unreadable?: Sentence;
}

/** The key under `Metadata`, and how every directive in a comment begins. */
const toolName = 'vpclambda-lint';

/** The name of the tool, also as people misspell it in `Metadata`. */
const likeToolName = /vpc[-_ ]?lambda[-_ ]?lint/i;

const kinds: Readonly<Record<string, Directive['kind']>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'disable',
  enable: 'enable',
};

/** All suppressions of a file in the order of its text. Free for a file that never names the tool, nor includes one that does. */
export function readDirectives(parsed: ParsedTemplate): Directive[] {
  const isNamed = ({ text }: Parsed) => likeToolName.test(text);
  if (!isNamed(parsed) && !(parsed.includes?.() ?? []).some((included) => isNamed(included.parsed))) return [];
  return [...fromComments(parsed), ...fromMetadata(parsed)];
}

function fromComments(parsed: Parsed): Directive[] {
  const directives: Directive[] = [];
  let nextLineOfContent: ((line: number) => number) | undefined;
  for (const { text, range } of parsed.comments()) {
    // a sentence that merely mentions the tool is no directive, one that tries to switch something is
    if (!/^vpclambda-lint(?:-\w|\W+(?:disable|enable))/.test(text)) continue;
    const dashes = /\s--(?=\s|$)/.exec(text);
    const [head, reason] =
      dashes === null ? [text, ''] : [text.slice(0, dashes.index), text.slice(dashes.index + dashes[0].length)];
    const [word = '', ...rest] = head.split(/[\s,]+/).filter((part) => part !== '');
    const switched = word.slice(toolName.length + 1);
    const kind = Object.hasOwn(kinds, switched) ? kinds[switched] : undefined;
    const end = rest.indexOf('until');
    const ids = end < 0 ? rest : rest.slice(0, end);
    const until = end < 0 ? undefined : rest.slice(end + 1).join(' ');
    const unreadable = [
      ...(kind === undefined || !word.startsWith(`${toolName}-`) ? [noDirective(word, switched)] : []),
      ...(until === undefined || isDate(until) ? [] : [noDate(until)]),
    ];
    const start = range.start.line;
    nextLineOfContent ??= linesOfContent(parsed.text);
    directives.push({
      kind: kind ?? 'next-line',
      ids,
      reason: reason.trim(),
      line: kind === 'next-line' ? nextLineOfContent(start) : start,
      resource: null,
      span: { ...onOneLine(parsed.text, range), pointer: '' },
      ...(until !== undefined && { until }),
      ...(unreadable[0] !== undefined && { unreadable: unreadable[0] }),
    });
  }
  return directives;
}

function noDirective(word: string, switched: string): Sentence {
  const meant = nearestTo(switched, Object.keys(kinds));
  return meant === undefined
    ? said(suppressionTexts.noDirective, { word })
    : said(suppressionTexts.noDirectiveButMeant, { word, meant });
}

/** Whether a text is a day of the calendar, written as ISO 8601 has it. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function noDate(until: string): Sentence {
  return said(suppressionTexts.noDate, { until });
}

/** The first line below one that holds more than a comment, so that directives can be one above the other. */
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

const metadataKeys = ['disable', 'reason', 'until'];

function metadataOf(parsed: Parsed, owner: Mapping, keys: readonly Key[], resource: string | null): Directive[] {
  if (!isMapping(owner.Metadata)) return [];
  const directive = (keys: readonly Key[], own: Omit<Directive, 'kind' | 'line' | 'resource' | 'span'>): Directive => {
    const span = spanOf(parsed, { file: parsed.path, keys });
    return { kind: resource === null ? 'template' : 'resource', line: span.line, resource, span, ...own };
  };
  const unreadable = (keys: readonly Key[], because: Sentence) =>
    directive(keys, { ids: [], reason: '', unreadable: because });

  const entry = owner.Metadata[toolName];
  const at = [...keys, 'Metadata', toolName];
  if (entry === undefined)
    return Object.keys(owner.Metadata)
      .filter((key) => likeToolName.test(key) && isMapping((owner.Metadata as Mapping)[key]))
      .map((key) => unreadable([...keys, 'Metadata', key], said(suppressionTexts.wrongKey, { name: toolName, key })));

  if (!isMapping(entry) || entry.disable === undefined) return [unreadable(at, said(suppressionTexts.noList))];
  const list: readonly unknown[] = Array.isArray(entry.disable) ? entry.disable : [entry.disable];
  const strange = Object.keys(entry).filter((key) => !metadataKeys.includes(key));
  return [
    ...strange.map((key) =>
      unreadable([...at, key], said(suppressionTexts.strangeKey, { key, keys: metadataKeys.join(', ') })),
    ),
    ...list.map((item, index) => {
      const itemAt = Array.isArray(entry.disable) ? [...at, 'disable', index] : [...at, 'disable'];
      const own: Mapping = isMapping(item) ? item : { id: item };
      if (typeof own.id !== 'string') return unreadable(itemAt, said(suppressionTexts.noRuleId));
      const [reason, until] = ['reason', 'until'].map((key) => own[key] ?? entry[key]);
      if (until !== undefined && !isDate(String(until))) return unreadable(itemAt, noDate(String(until)));
      return directive(itemAt, {
        ids: [own.id],
        reason: typeof reason === 'string' ? reason : '',
        ...(until !== undefined && { until: String(until) }),
      });
    }),
  ];
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
