import { posix } from 'node:path';

/** How much of a text must be in the other for a file to count as moved: what git asks for. */
const leastAlike = 0.5;

/**
 * Which files of an earlier state are in another folder in the later one: those of the same name that are alike, line by
 * line. Two templates of different names may be two stacks, however alike they are.
 */
export function movedFiles(
  past: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
): readonly { readonly was: string; readonly is: string }[] {
  const gone = [...past.keys()].filter((path) => !next.has(path));
  const come = [...next.keys()].filter((path) => !past.has(path));
  if (gone.length * come.length === 0 || gone.length * come.length > mostPairs) return [];
  const pairs = gone.flatMap((was) =>
    come
      .filter((is) => posix.basename(is) === posix.basename(was))
      .map((is) => ({ was, is, alike: likeness(linesOf(past.get(was)!), linesOf(next.get(is)!)) })),
  );
  const taken = new Set<string>();
  return pairs
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ was, is }) => {
      if (taken.has(`- ${was}`) || taken.has(`+ ${is}`)) return false;
      taken.add(`- ${was}`).add(`+ ${is}`);
      return true;
    });
}

/** Beyond this, folders were exchanged rather than files moved. */
const mostPairs = 2500;

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\r?\n/).map((line) => line.trim()));
}

/** The lines that both have, of all lines of the longer one. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const line of one) if (other.has(line)) shared += 1;
  return shared / Math.max(one.size, other.size);
}
