/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export function listed(names: readonly string[], most = 4): string {
  const distinct = [...new Set(names)];
  const isCut = distinct.length > most;
  const shown = isCut ? [...distinct.slice(0, most - 1), `${distinct.length - most + 1} others`] : distinct;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A number of things: `1 ENI`, `3 ENIs`, `no ENIs`. */
export function counted(count: number, entity: string, entities = `${entity}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? entity : entities}`;
}
