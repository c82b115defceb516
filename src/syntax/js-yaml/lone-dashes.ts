/**
 * A dash alone in a flow list, as in `!Join [-, [a, b]]`, is the text "-" for CloudFormation, whose parser reads YAML 1.1.
 * YAML 1.2 and js-yaml refuse it. Where a text is refused, such dashes are hidden behind a character of the same length,
 * so that every offset stays what it is, and put back into what was read.
 */
const hidden = '\ue02d';

/** The text with its lone dashes hidden; `undefined` where it has none. */
export function dashesHidden(text: string): string | undefined {
  if (text.includes(hidden)) return undefined;
  const replaced = text.replace(/([[,]\s*)-(?=\s*[,\]])/g, `$1${hidden}`);
  return replaced === text ? undefined : replaced;
}

/** A value that was read with dashes hidden, with the dashes put back. The value is changed in place. */
export function withDashes(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(hidden, '-');
  if (typeof value !== 'object' || value === null) return value;
  const seen = new Set<object>();
  const visit = (holder: Record<string, unknown>): void => {
    // aliases share what they name
    if (seen.has(holder)) return;
    seen.add(holder);
    for (const [key, entry] of Object.entries(holder)) {
      const shown = key.replaceAll(hidden, '-');
      if (shown !== key) delete holder[key];
      holder[shown] = typeof entry === 'string' ? entry.replaceAll(hidden, '-') : entry;
      if (typeof entry === 'object' && entry !== null) visit(entry as Record<string, unknown>);
    }
  };
  visit(value as Record<string, unknown>);
  return value;
}
