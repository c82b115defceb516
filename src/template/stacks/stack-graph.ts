/** Which stacks use what others give, directly or through others. */
export interface StackGraph {
  /** Whether `user` uses what `giver` gives: CloudFormation, or whoever deploys, makes `giver` first. */
  leads(user: string, giver: string): boolean;
  /** The stacks that know each other, each once. */
  readonly components: readonly (readonly string[])[];
}

/** Reads the graph from its edges. */
export function stackGraph(uses: readonly (readonly [user: string, giver: string])[]): StackGraph {
  const givers = new Map<string, Set<string>>();
  for (const [user, giver] of uses) {
    if (user === giver) continue;
    for (const each of [user, giver]) if (!givers.has(each)) givers.set(each, new Set());
    givers.get(user)!.add(giver);
  }
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (user: string): ReadonlySet<string> => {
    const had = reached.get(user);
    if (had !== undefined) return had;
    const seen = new Set<string>();
    const waiting = [user];
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop())
      for (const giver of givers.get(here) ?? [])
        if (!seen.has(giver)) {
          seen.add(giver);
          waiting.push(giver);
        }
    reached.set(user, seen);
    return seen;
  };
  return {
    leads: (user, giver) => reachedFrom(user).has(giver),
    get components() {
      const root = new Map<string, string>();
      const rootOf = (name: string): string => {
        let at = name;
        for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up;
        return at;
      };
      for (const [user, giver] of uses) {
        const [a, b] = [rootOf(user), rootOf(giver)];
        if (a !== b) root.set(a, b);
      }
      const members = new Map<string, string[]>();
      for (const name of givers.keys()) {
        const top = rootOf(name);
        members.set(top, [...(members.get(top) ?? []), name]);
      }
      return [...members.values()];
    },
  };
}
