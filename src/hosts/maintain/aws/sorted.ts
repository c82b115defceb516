/** Entries in code-unit order, so that the same input gives the same bytes on every machine. */
export function sortedByKey<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** JSON with one line for each entry of the top-level mappings: short to load, and its diff can be read. */
export function writeJson(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, member]) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member))
      return `  ${JSON.stringify(key)}: ${JSON.stringify(member)}`;
    const lines = Object.entries(member).map(
      ([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`,
    );
    return `  ${JSON.stringify(key)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
