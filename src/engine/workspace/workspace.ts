import { listed } from '../../rule/words.ts';
import { Node } from '../../template/node.ts';
import { comparedLiterals } from '../../template/parameters.ts';
import { isTemplate, readTemplate } from '../../template/read-template.ts';
import { type Described, saysNothing } from '../../template/stacks/described.ts';
import type { ImportLink } from '../../template/stacks/import-links.ts';
import { type Joined, type JoinedStack, joinStacks } from '../../template/stacks/join-stacks.ts';
import { idIn } from '../../template/stacks/stack.ts';
import { stackGraph } from '../../template/stacks/stack-graph.ts';
import type { Addition, StackInputs, Template } from '../../template/template.ts';
import { type Limit, limits } from '../../text/limits.ts';
import type { FileConfig } from '../config/config.ts';
import { incompleteBy } from '../incomplete.ts';
import type { RawUndecided } from '../result.ts';
import { parsedOf, type Source } from '../source.ts';
import { additionsIn } from './additions.ts';
import { givenBy, pieceOf } from './bindings.ts';
import type { StackDeclaration } from './declaration.ts';
import { comparedInside, type NestedStack, nestedStacksAmong } from './nested-stacks.ts';

/** The files of a run, and what is said of how they belong together. */
export interface WorkspaceInput {
  readonly sources: readonly Source[];
  configFor(source: Source): FileConfig;
  readonly declared: readonly StackDeclaration[];
  /** What is known of networks that no template makes. */
  readonly described: Described;
  /** What the host could not read, and why. */
  readonly incomplete?: readonly RawUndecided[];
  /** Set where two states of the same stacks are compared. */
  readonly state?: StateOfUpdate;
}

/** One of the two states of a workspace that are compared: what is deployed, or what is to come. */
export interface StateOfUpdate {
  readonly isPast: boolean;
  /** The same template in the other state. */
  counterpartOf(source: Source): Source | undefined;
  /** The stacks that may have to do with others, in either state, by the names of their sources. */
  readonly linked: ReadonlySet<string>;
  /** Which stacks use which in the other state: what belongs together in one is looked at together in both. */
  readonly uses: Joined['uses'];
}

/** Stacks that know each other, as one template. */
export interface Component {
  readonly template: Template;
  /** The names of its stacks. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  /** Links between its stacks that follow from names alone: findings on their strength say so. */
  readonly assumed: readonly AssumedLink[];
}

/** A link that follows from the names of exports, in words, with the files that it leads from and to. */
export interface AssumedLink {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/** What a run consists of: stacks that are looked at together, and templates that stand alone. */
export interface Workspace {
  readonly components: readonly Component[];
  readonly alone: readonly Source[];
  /** Pairs of stacks of which the first uses what the second gives. */
  readonly uses: Joined['uses'];
  /** What was left out, and why. */
  readonly incomplete: readonly RawUndecided[];
}

/** One stack before it is read. */
interface Plan {
  readonly name: string;
  readonly source: Source;
  readonly declaration: StackDeclaration | undefined;
  readonly isOpen: boolean;
  /** The stack that it is nested in, and the logical id that stands for it there. */
  readonly within?: { readonly plan: Plan; readonly id: string; readonly isByUrl: boolean };
}

/** Whether a template may have to do with other stacks. */
export function mayLink({ text }: Source): boolean {
  return /ImportValue|Export|GetStackOutput|AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::SSM::Parameter|resolve:ssm:/.test(
    text,
  );
}

/** What the stack of a template is called where nobody declares it. */
export function nameOf({ stack, path }: Source): string {
  return stack ?? path;
}

/** Finds which templates of a run know each other, and joins them. Throws `ConfigError` where a declaration is wrong. */
export function readWorkspace(input: WorkspaceInput, environment: string | undefined): Workspace {
  const templates = input.sources.filter((source) => isTemplate(parsedOf(source).value));
  const nestedIn = nestedStacksAmong(templates);
  const { plans, incomplete } = planStacks(templates, input, nestedIn);
  const described = input.described;
  const stacks = readStacks(plans, input, environment, nestedIn);
  const byName = new Map(stacks.map((stack, index) => [stack.name, { stack, plan: plans[index]! }]));
  const whole = stacks.length > 0 ? joinStacks(stacks, described) : undefined;
  const known = new Set(stacks.map(({ name }) => name));
  // what a nested stack adds to is given by the stack that creates it
  const isNested = new Set(plans.flatMap(({ source, within }) => (within === undefined ? [] : [source])));
  const givers = templates.filter((source) => !isNested.has(source));
  const uses = [...(whole?.uses ?? []), ...(input.state?.uses ?? [])];
  const graph = stackGraph(uses.filter((pair) => pair.every((name) => known.has(name))));
  const joined = new Set(graph.components.flat());
  const componentOf = (source: Source, declaration: StackDeclaration | undefined): Component => ({
    template: joinStacks(
      [readAlone(source, input, declaration, environment)],
      described,
      whole?.importLinks,
      additionsBeside(givers, [source]),
    ).template,
    names: [nameOf(source)],
    sources: [source],
    assumed: [],
  });
  const components = graph.components.map((names): Component => {
    const isIn = new Set(names);
    const members = stacks.filter(({ name }) => isIn.has(name)).map(({ name }) => byName.get(name)!);
    const isWhole = members.length === stacks.length;
    const additions = additionsBeside(
      givers,
      members.map(({ plan }) => plan.source),
    );
    const { template } =
      isWhole && additions.length === 0
        ? whole!
        : joinStacks(
            members.map(({ stack }) => stack),
            described,
            whole?.importLinks,
            additions,
          );
    const links = (whole?.importLinks.all ?? []).filter(({ stack }) => isIn.has(stack));
    return {
      template,
      names,
      sources: [...new Set(members.map(({ plan }) => plan.source))],
      assumed: [
        ...links.flatMap((link) => assumedLink(link, (name) => byName.get(name)?.plan.source.path ?? name)),
        ...members.flatMap(({ plan }) => assumedByUrl(plan)),
      ],
    };
  });
  const apart = plans.filter(({ name }) => !joined.has(name));
  for (const { source, declaration, within } of apart)
    if (within === undefined && (declaration !== undefined || !saysNothing(described)))
      components.push(componentOf(source, declaration));
  // which stacks such an import may mean is known only here
  const isAmbiguous = new Set(
    (whole?.importLinks.all ?? []).flatMap(({ stack, candidates }) => (candidates.length > 1 ? [stack] : [])),
  );
  const inComponents = new Set(components.flatMap(({ sources }) => sources));
  const alone: Source[] = [];
  for (const source of templates) {
    if (inComponents.has(source)) continue;
    const isAlone = saysNothing(described) && !isAmbiguous.has(nameOf(source));
    if (isAlone && additionsBeside(givers, [source]).length === 0) alone.push(source);
    else components.push(componentOf(source, undefined));
  }
  for (const source of input.sources) if (!templates.includes(source)) alone.push(source);
  return { components, alone, uses: whole?.uses ?? [], incomplete: [...(input.incomplete ?? []), ...incomplete] };
}

function assumedLink(
  { stack, holes, names, candidates }: ImportLink,
  pathOf: (stack: string) => string,
): readonly AssumedLink[] {
  const [only, other] = candidates;
  if (only === undefined || other !== undefined) return [];
  const [from, to] = [pathOf(stack), pathOf(only)];
  const because = `${listed(holes)} of ${from} is taken to lead to ${to}, the only template that exports ${listed(names)}`;
  return [{ from, to, because }];
}

/** What the other templates of a run add to networks that they do not create. */
function additionsBeside(templates: readonly Source[], own: readonly Source[]): readonly Addition[] {
  return templates.filter((source) => !own.includes(source)).flatMap(additionsIn);
}

function assumedByUrl({ source, within }: Plan): readonly AssumedLink[] {
  if (within?.isByUrl !== true) return [];
  const [from, to] = [within.plan.source.path, source.path];
  return [
    { from, to, because: `TemplateURL of ${within.id} in ${from} is taken to mean ${to}, the only template that fits` },
  ];
}

/** Every stack of the run: those declared, the templates that may know others, and what is nested in either. */
function planStacks(templates: readonly Source[], { declared, state }: WorkspaceInput, nestedIn: NestedIn): Planned {
  const byLocation = new Map(templates.map((source) => [locationOf(source), source]));
  const roots: Plan[] = declared.flatMap((declaration): Plan[] => {
    const source = byLocation.get(declaration.template);
    return source === undefined
      ? []
      : [{ name: declaration.name, source, declaration, isOpen: declaration.isOpen ?? false }];
  });
  const isDeclared = new Set(roots.map(({ source }) => source));
  const isNested = new Set(
    templates.flatMap((source) =>
      nestedIn(source).flatMap(({ location }) => {
        const child = byLocation.get(location);
        return child === undefined || child === source ? [] : [child];
      }),
    ),
  );
  for (const source of templates)
    if (!isDeclared.has(source) && !isNested.has(source) && (mayLink(source) || state?.linked.has(nameOf(source))))
      roots.push({ name: nameOf(source), source, declaration: undefined, isOpen: true });
  const plans: Plan[] = [];
  const incomplete: RawUndecided[] = [];
  for (const root of roots) {
    const { below, reached } = plansBelow(root, byLocation, nestedIn);
    plans.push(root, ...below);
    for (const limit of reached) {
      const { path } = root.source;
      const at = { file: path, keys: ['Resources'] };
      incomplete.push(incompleteBy(limit, `some of the stacks nested below ${path} were not looked at`, at));
    }
  }
  return { plans, incomplete };
}

/** The nested stacks of a template. */
type NestedIn = (source: Source) => readonly NestedStack[];

interface Planned {
  readonly plans: readonly Plan[];
  readonly incomplete: readonly RawUndecided[];
}

/**
 * The stacks that are nested in one, a stack before those in it. Templates that nest each other four to a level would
 * make a million stacks of ten files, and a template may nest itself: both end at a limit, the lowest levels first.
 */
function plansBelow(root: Plan, byLocation: ReadonlyMap<string, Source>, nestedIn: NestedIn) {
  const below: Plan[] = [];
  const reached = new Set<Limit>();
  let level: readonly Plan[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Plan[] = [];
    for (const plan of level)
      for (const { id, location, isByUrl = false } of nestedIn(plan.source)) {
        const source = byLocation.get(location);
        if (source === undefined) continue;
        if (depth >= limits.nestingDepth.most) reached.add(limits.nestingDepth);
        else if (below.length + next.length >= limits.nestedStacks.most) reached.add(limits.nestedStacks);
        else {
          // what a nested stack gives away is seen by the stack that makes it, and by nobody else
          const name = `${plan.name}/${id}`;
          next.push({ name, source, declaration: undefined, isOpen: false, within: { plan, id, isByUrl } });
        }
      }
    below.push(...next);
    level = next;
  }
  return { below, reached };
}

function readStacks(
  plans: readonly Plan[],
  input: WorkspaceInput,
  environment: string | undefined,
  nestedIn: NestedIn,
) {
  const byLocation = new Map(input.sources.map((source) => [locationOf(source), source]));
  const read = new Map<string, Template>();
  const checks: (() => unknown)[] = [];
  const comparedIn = comparedInside(nestedIn, (location) => byLocation.get(location), literalsOf);
  const stacks = plans.map((plan): JoinedStack => {
    const { source, declaration, within } = plan;
    const names = parameterNamesIn(source);
    const bound = new Map<string, () => Node | undefined>();
    const given = declaration === undefined ? undefined : givenBy(declaration, names);
    for (const [name, from] of given?.references ?? []) {
      const piece = lazily(() => pieceOf(declaration!, name, from, read.get(plan.name)!, (other) => read.get(other)));
      bound.set(name, piece);
      checks.push(piece);
    }
    if (within !== undefined)
      for (const name of names) {
        const node = lazily(() =>
          written(
            read
              .get(within.plan.name)
              ?.resources.get(idIn(within.plan, within.id))
              ?.properties.get('Parameters')
              .get(name),
          ),
        );
        if (isGiven(nestedIn(within.plan.source), within.id, name)) bound.set(name, node);
      }
    const compared = comparedIn(source);
    const template = readTemplate(parsedOf(source), {
      ...inputsFor(input.configFor(source), declaration, given?.values ?? {}, environment, bound),
      ...stateOf(source, input),
      ...(source.codeAt && { codeAt: source.codeAt }),
      stack: {
        name: plan.name,
        bound,
        compared,
        ...(within && { container: idIn(within.plan, within.id) }),
      } satisfies StackInputs,
    });
    read.set(plan.name, template);
    return { name: plan.name, template, isOpen: plan.isOpen, stackName: declaration?.stackName };
  });
  for (const check of checks) check();
  return stacks;
}

/** The environments that stacks are declared for; one without a name where there are none. */
export function environmentsOf({ declared }: Pick<WorkspaceInput, 'declared'>): readonly (string | undefined)[] {
  const names = new Set(declared.flatMap(({ environments = {} }) => Object.keys(environments)));
  names.delete('');
  return names.size === 0 ? [undefined] : [...names];
}

/** A stack that knows no other: with what a config gives it, and networks that are described. */
function readAlone(
  source: Source,
  input: WorkspaceInput,
  declaration: StackDeclaration | undefined,
  environment: string | undefined,
): JoinedStack {
  const values = declaration === undefined ? {} : givenBy(declaration, parameterNamesIn(source)).values;
  const template = readTemplate(parsedOf(source), {
    ...inputsFor(input.configFor(source), declaration, values, environment, new Map()),
    ...stateOf(source, input),
    ...(source.codeAt && { codeAt: source.codeAt }),
  });
  return { name: '', template, isOpen: declaration?.isOpen ?? true, stackName: declaration?.stackName };
}

/** What is given to a template: the config's values, over them the stack's, over them those of the environment. */
function inputsFor(
  config: FileConfig,
  declaration: StackDeclaration | undefined,
  values: Readonly<Record<string, string>>,
  environment: string | undefined,
  bound: ReadonlyMap<string, unknown>,
) {
  const { environments = {} } = declaration ?? {};
  const byEnvironment = environments[environment ?? ''] ?? environments[''] ?? {};
  const { parameters: ofFile, settings } = config;
  const parameters = { ...without(ofFile, bound), ...values, ...byEnvironment };
  return { parameters, pseudo: { ...settings, ...declaration?.settings, stackName: declaration?.stackName } };
}

function stateOf(source: Source, { state }: WorkspaceInput) {
  const other = state?.counterpartOf(source);
  return { ...(state && { isPast: state.isPast }), ...(other && { comparedWith: parsedOf(other).value }) };
}

function without(values: Readonly<Record<string, string>>, names: ReadonlyMap<string, unknown>) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

function isGiven(all: readonly NestedStack[], id: string, parameter: string): boolean {
  return all.some((nested) => nested.id === id && Object.hasOwn(nested.parameters, parameter));
}

function written(node: Node | undefined): Node | undefined {
  return node?.raw === undefined ? undefined : node;
}

function documentOf(source: Source): Node {
  const { path, value } = parsedOf(source);
  return new Node(value, { file: path, document: value, pseudo: {}, name: '' }, []);
}

function parameterNamesIn(source: Source): readonly string[] {
  return documentOf(source)
    .get('Parameters')
    .entries()
    .map(([name]) => name);
}

function literalsOf(source: Source): ReadonlyMap<string, ReadonlySet<string>> {
  return comparedLiterals(documentOf(source).get('Conditions'));
}

function locationOf({ location, path }: Source): string {
  return location ?? path;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
