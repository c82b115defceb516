import type { ParameterSource, StackDeclaration, StackReference } from './declaration.ts';

/** What a deployment description gives a parameter: a text, an output of another deployment, or a list of both. */
export type DeploymentValue = string | DeploymentOutput | readonly (string | DeploymentOutput)[];

/** An output of another deployment, which is known by its id or by the name of its stack. */
export interface DeploymentOutput {
  readonly of: string;
  readonly output: string;
}

/** One deployment of a template as a file of the repository describes it. Only what is written literally is in it. */
export interface Deployment {
  /** The description as readers are told of it: `orders/samconfig.toml`. */
  readonly file: string;
  /** What the description calls the environment, such as `prod`. */
  readonly environment?: string;
  /** By what other descriptions of the same tool name it, such as the path of a Sceptre config. */
  readonly id?: string;
  /** Where the template is, in the terms of `Source.location`. */
  readonly template: string;
  readonly stackName?: string;
  readonly region?: string;
  readonly account?: string;
  readonly parameters: Readonly<Record<string, DeploymentValue>>;
}

/**
 * The deployments that have to do with some templates: their own, those that these name by stack or output, and those
 * that name one of these and may add to its network.
 */
export function deploymentsFor(
  isAsked: (template: string) => boolean,
  described: readonly Deployment[],
  mayAdd: (template: string) => boolean,
): readonly Deployment[] {
  const all = withoutTwins(described);
  const named = namedAmong(all);
  const chosen = new Set(all.filter(({ template }) => isAsked(template)));
  const withNamed = () => {
    for (const each of chosen) for (const other of named(each)) chosen.add(other); // a set grows as it is read
  };
  withNamed();
  const shared = new Set(chosen);
  for (const each of all)
    if (!chosen.has(each) && named(each).some((other) => shared.has(other)) && mayAdd(each.template)) chosen.add(each);
  withNamed();
  const templates = new Set([...chosen].map(({ template }) => template));
  return all.filter(({ template }) => templates.has(template));
}

/**
 * Stacks as deployments declare them. A template with one deployment has it in every environment. Of several, each is
 * judged in an environment of its own, which it shares with those of other templates that bear the same name and with
 * those that it names by stack or output.
 */
export function declarationsOf(
  deployments: readonly Deployment[],
  shown: (location: string) => string,
): readonly StackDeclaration[] {
  const keys = environmentKeys(deployments);
  const named = namedAmong(deployments);
  const meant = meaningAmong(deployments);
  const only = new Map<Deployment, Set<string>>();
  for (const start of deployments) {
    const reached = new Set([start]);
    for (const each of reached) for (const other of named(each)) reached.add(other); // a set grows as it is read
    // one without an environment of its own has that of what it names
    const key = keys.get(start) ?? [...reached].map((each) => keys.get(each)).find((each) => each !== undefined);
    if (key === undefined) continue;
    for (const each of reached)
      if (each === start || keys.has(each)) only.set(each, (only.get(each) ?? new Set()).add(key));
  }
  const nameOf = rememberedNames(keys, shown);
  return deployments.map((each): StackDeclaration => {
    const { template, stackName, region, account, file, environment } = each;
    const environments = only.get(each);
    const called = environment ?? (keys.has(each) && stackName !== undefined ? `stack ${stackName}` : undefined);
    return {
      name: nameOf(each),
      template,
      where: file,
      isOpen: true,
      ...(stackName !== undefined && { stackName }),
      settings: { ...(region !== undefined && { region }), ...(account !== undefined && { account }) },
      parameters: Object.fromEntries(
        Object.entries(each.parameters).flatMap(([name, value]) => {
          const source = sourceOf(value, (of) => {
            const other = meant(of, each);
            return other && nameOf(other);
          });
          return source === undefined ? [] : [[name, source]];
        }),
      ),
      description: { file, ...(called !== undefined && { environment: called }) },
      ...(environments !== undefined && { only: environments }),
    };
  });
}

/**
 * What readers call the stacks, each another name. What follows the last slash is the short one, so that a stack without a name is
 * its template with the last part of the file that describes it.
 */
function rememberedNames(
  keys: ReadonlyMap<Deployment, string>,
  shown: (location: string) => string,
): (deployment: Deployment) => string {
  const names = new Map<Deployment, string>();
  const taken = new Set<string>();
  for (const [each, key] of keys) {
    const path = shown(each.template);
    const candidates = [`${path} (${key.slice(key.lastIndexOf('/') + 1)})`, `${path} (${key.replaceAll('/', '›')})`];
    const name =
      each.stackName === undefined
        ? (candidates.find((candidate) => !taken.has(candidate)) ?? `${path} (${taken.size})`)
        : `${path}/${each.stackName}(${key})`;
    taken.add(name);
    names.set(each, name);
  }
  return (each) => names.get(each) ?? shown(each.template);
}

/** What several descriptions say alike of one stack is said once. */
function withoutTwins(all: readonly Deployment[]): readonly Deployment[] {
  const seen = new Map<string, Deployment>();
  for (const each of all) {
    const key = JSON.stringify([each.template, each.stackName, each.region, each.account, entriesOf(each), each.id]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function entriesOf({ parameters }: Deployment): readonly unknown[] {
  return Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the environments are called in which templates with several deployments have each of them. */
function environmentKeys(deployments: readonly Deployment[]): ReadonlyMap<Deployment, string> {
  const keys = new Map<Deployment, string>();
  for (const twins of groupedBy(deployments, ({ template }) => template).values()) {
    const taken = new Set<string>();
    if (twins.length > 1)
      for (const each of twins) {
        const { environment, stackName, file } = each;
        const name = environment ?? stackName;
        const wanted = [environment, stackName, name === undefined ? file : `${file} ${name}`];
        const key = wanted.find((name) => name !== undefined && !taken.has(name)) ?? `${file} ${taken.size}`;
        taken.add(key);
        keys.set(each, key);
      }
  }
  return keys;
}

/** The deployments that each one names: by outputs of theirs, or by the names of their stacks as values. */
function namedAmong(deployments: readonly Deployment[]): (deployment: Deployment) => readonly Deployment[] {
  const known = new Map<Deployment, readonly Deployment[]>();
  const meant = meaningAmong(deployments);
  return (deployment) => {
    const had = known.get(deployment);
    if (had !== undefined) return had;
    const names = new Set(Object.values(deployment.parameters).flatMap(namesIn));
    const named = [...names].flatMap((name) => meant(name, deployment) ?? []);
    known.set(deployment, named);
    return named;
  };
}

function namesIn(value: DeploymentValue): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : value.split(',');
  return 'of' in value ? [value.of] : value.flatMap(namesIn);
}

/** The one deployment that another means by an id or the name of a stack: of several, that of its own environment. */
type Meaning = (name: string, by: Deployment) => Deployment | undefined;

function meaningAmong(deployments: readonly Deployment[]): Meaning {
  const byId = groupedBy(deployments, ({ id }) => id);
  const byStackName = groupedBy(deployments, ({ stackName }) => stackName);
  return (name, by) => {
    const fits = (each: Deployment) =>
      each !== by && mayEqual(each.region, by.region) && mayEqual(each.account, by.account);
    const candidates = byId.get(name) ?? (byStackName.get(name) ?? []).filter(fits);
    const same = candidates.filter(({ environment }) => environment !== undefined && environment === by.environment);
    const [only, other] = candidates.length > 1 ? same : candidates;
    return other === undefined ? only : undefined;
  };
}

function groupedBy<Key>(
  deployments: readonly Deployment[],
  keyOf: (each: Deployment) => Key | undefined,
): ReadonlyMap<Key, readonly Deployment[]> {
  const groups = new Map<Key, Deployment[]>();
  for (const each of deployments) {
    const key = keyOf(each);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) group.push(each);
    else if (key !== undefined) groups.set(key, [each]);
  }
  return groups;
}

function mayEqual(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** A value in the terms of declarations; nothing where it comes from a deployment that is not known. */
function sourceOf(value: DeploymentValue, nameOf: (of: string) => string | undefined): ParameterSource | undefined {
  if (typeof value === 'string') return value;
  if (!('of' in value)) {
    const items = value.map((each) => (typeof each === 'string' ? each : sourceOf(each, nameOf)));
    if (items.every((each) => typeof each === 'string')) return items.join(',');
    return items.every((each) => each !== undefined) ? (items as readonly (string | StackReference)[]) : undefined;
  }
  const stack = nameOf(value.of);
  return stack === undefined ? undefined : { stack, output: value.output };
}
