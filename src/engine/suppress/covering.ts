import type { Finding } from '../result.ts';
import type { Directive } from './directives.ts';

/** The directives that cover findings of one rule, found by line and resource rather than one after the other. */
export interface Coverage {
  /** The first that covers a finding; `undefined` where none does. */
  firstFor(finding: Pick<Finding, 'line' | 'resource' | 'pointer'>): Directive | undefined;
}

/** `directives` are those that speak of the rule, in the order of the text; each that covers a finding is told to `uses`, once. */
export function coverageOf(directives: readonly Directive[], uses: (directive: Directive) => void): Coverage {
  const byLine = new Groups<number>(uses);
  const byResource = new Groups<string | null>(uses);
  /** Where blocks start, in the order of their lines, and how many of them are closed or open before each line. */
  const starts: Directive[] = [];
  const changes: { readonly line: number; readonly from: number; readonly to: number }[] = [];
  let from = 0;
  for (const directive of directives) {
    const { kind, line, resource } = directive;
    if (kind === 'next-line' || kind === 'line') byLine.add(line, directive);
    else if (kind === 'template' || kind === 'resource') byResource.add(resource, directive);
    else {
      if (kind === 'disable') starts.push(directive);
      else from = starts.length;
      changes.push({ line, from, to: starts.length });
    }
  }
  /** How far the starts of blocks are told, by the first of those that are open together. */
  const told = new Map<number, number>();
  const openAt = (line: number): Directive | undefined => {
    const change = lastUpTo(changes, line);
    if (change === undefined || change.from === change.to) return undefined;
    for (let at = told.get(change.from) ?? change.from; at < change.to; at++) uses(starts[at]!);
    told.set(change.from, Math.max(told.get(change.from) ?? 0, change.to));
    return starts[change.from];
  };
  return {
    firstFor({ line, resource, pointer }) {
      const around = /^\/Resources\/([^/]*)/.exec(pointer)?.[1] ?? null;
      const covering = [
        byLine.first(line),
        byResource.first(null),
        ...[...new Set([resource, around])].map((id) => (id === null ? undefined : byResource.first(id))),
        openAt(line),
      ];
      return covering.find((each) => each !== undefined);
    },
  };
}

/** Directives by what they speak of; they are told together when the first finding is met. */
class Groups<Key> {
  private readonly groups = new Map<Key, Directive[]>();
  private readonly told = new Set<Key>();
  private readonly uses: (directive: Directive) => void;

  constructor(uses: (directive: Directive) => void) {
    this.uses = uses;
  }

  add(key: Key, directive: Directive): void {
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, [directive]);
    else group.push(directive);
  }

  first(key: Key): Directive | undefined {
    const group = this.groups.get(key);
    if (group !== undefined && !this.told.has(key)) {
      this.told.add(key);
      group.forEach(this.uses);
    }
    return group?.[0];
  }
}

function lastUpTo<Change extends { readonly line: number }>(changes: readonly Change[], line: number) {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
