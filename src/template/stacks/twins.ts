import { isPlainMap } from '../node.ts';
import type { Template } from '../template.ts';
import { once } from './once.ts';

interface Twin {
  readonly name: string;
  readonly template: Template;
  readonly isAbsent?: boolean;
}

/** Which stacks a stack does not name, since it names their twins. */
export type PassedOver = (reader: string) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/**
 * A template and its twin in the other syntax: `network.yml` and `network.json` in one folder, which say the same. Whoever
 * deploys takes one of the two, and what it gives is equal. So a stack in YAML is linked with what is in YAML, and of two in
 * the other syntax with the first. Two that differ in anything are two templates.
 */
export function passedOverTwins(stacks: readonly Twin[]): PassedOver {
  const pairs = once(() => twinsAmong(stacks));
  const files = once(() => new Map(stacks.map(({ name, template }) => [name, template.root.stack.file])));
  const found = new Map<string, ReadonlySet<string>>();
  return (reader) => {
    if (pairs().length === 0) return none;
    const known = found.get(reader);
    if (known !== undefined) return known;
    const ending = endingOf(files().get(reader) ?? '');
    const passed = new Set(
      pairs().flatMap((twins) => {
        const chosen = twins.find(({ template }) => endingOf(template.root.stack.file) === ending) ?? twins[0]!;
        return twins.filter((each) => each !== chosen).map(({ name }) => name);
      }),
    );
    found.set(reader, passed);
    return passed;
  };
}

function twinsAmong(stacks: readonly Twin[]): readonly (readonly Twin[])[] {
  const byStem = new Map<string, Twin[]>();
  for (const each of stacks) {
    const { file, container } = each.template.root.stack;
    // one that is nested is reached by the stack above
    if (container !== undefined || each.isAbsent === true || endingOf(file) === '') continue;
    const stem = file.slice(0, -endingOf(file).length);
    byStem.set(stem, [...(byStem.get(stem) ?? []), each]);
  }
  return [...byStem.values()].filter(
    (twins) =>
      // two stacks of one file are two deployments
      twins.length > 1 &&
      new Set(twins.map(({ template }) => template.root.stack.file)).size === twins.length &&
      twins.every(({ template }) => saysTheSame(twins[0]!.template.root.raw, template.root.raw)),
  );
}

function endingOf(file: string): string {
  return /\.(?:ya?ml|json|template)$/i.exec(file)?.[0] ?? '';
}

/** Whether two documents are equal, whatever the order of their keys; YAML may leave out the quotes of a text. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => saysTheSame(each, other[index]));
  if (isPlainMap(one) && isPlainMap(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && saysTheSame(one[key], other[key]))
    );
  }
  return typeof one !== 'object' && typeof other !== 'object' ? String(one) === String(other) : one === other;
}
