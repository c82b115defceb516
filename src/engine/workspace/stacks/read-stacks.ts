import { Node } from '../../../template/node.ts';
import { comparedLiterals } from '../../../template/parameters.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Reads } from '../../../template/reads.ts';
import type { JoinedStack } from '../../../template/stacks/joined-stack.ts';
import { idIn } from '../../../template/stacks/stack.ts';
import type { StackInputs, Template } from '../../../template/template.ts';
import type { FileConfig } from '../../config/config.ts';
import { constructPathsOf, locationOf, parsedOf, type Source } from '../../source.ts';
import type { StackDeclaration } from '../declaration.ts';
import type { WorkspaceInput } from '../workspace-input.ts';
import { givenBy, pieceOf } from './bindings.ts';
import { comparedInside, linkOf, type NestedStack, type Nesting } from './nested-stacks.ts';
import { mayTake, opennessOf, type Plan, rootOf } from './plan-stacks.ts';

/**
 * Reads stacks that may know others, each with what its declaration or the stack above gives it. `everywhere` is what is
 * declared in all environments.
 */
export function readStacks(
  plans: readonly Plan[],
  input: WorkspaceInput,
  environment: string | undefined,
  { nestedIn, candidatesIn }: Nesting,
  everywhere: readonly StackDeclaration[],
) {
  const byLocation = new Map(input.sources.map((source) => [locationOf(source), source]));
  const read = new Map<string, Template>();
  const checks: (() => unknown)[] = [];
  const comparedIn = comparedInside(nestedIn, (location) => byLocation.get(location), literalsOf);
  const isAbsent = deployedElsewhere(everywhere, input.declared);
  const templatesOf = templatesByStackName(everywhere);
  const stacks = plans.map((plan): JoinedStack => {
    const { source, declaration, within } = plan;
    const names = parameterNamesIn(source);
    const bound = new Map<string, () => Node | undefined>();
    const given = declaration === undefined ? undefined : givenBy(declaration, names);
    const ofFile = input.configFor(source).parameters;
    for (const [name, from] of given?.references ?? []) {
      if (declaration?.description !== undefined && Object.hasOwn(ofFile, name)) continue;
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
      ...codeReadersOf(source),
      ...constructPathsOf(source),
      stack: {
        name: plan.name,
        bound,
        compared,
        ...(within && { container: idIn(within.plan, within.id) }),
      } satisfies StackInputs,
    });
    read.set(plan.name, template);
    const { links = [] } = input;
    return {
      name: plan.name,
      template,
      location: locationOf(source),
      ...(links.length > 0 && { linkFor: linkOf(links, source) }),
      nestedCandidates: candidatesIn(source),
      isOpen: plan.isOpen,
      isComplete: plan.isComplete,
      ...(plan.exports && { exports: plan.exports }),
      stackName: declaration?.stackName,
      mayTake: mayTake(source),
      isAbsent: isAbsent(locationOf(rootOf(plan).source)),
      mayBeCalled: (stackName) => templatesOf.get(stackName)?.has(locationOf(source)) !== false,
    };
  });
  for (const check of checks) check();
  return stacks;
}

/** Whether a template is deployed in other environments only. */
function deployedElsewhere(everywhere: readonly StackDeclaration[], here: readonly StackDeclaration[]) {
  const [all, present] = [everywhere, here].map((some) => new Set(some.map(({ template }) => template)));
  return (location: string) => all!.has(location) && !present!.has(location);
}

/** The templates that a stack of each name is deployed from. */
function templatesByStackName(declared: readonly StackDeclaration[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { stackName, template } of declared)
    if (stackName !== undefined) found.set(stackName, (found.get(stackName) ?? new Set()).add(template));
  return found;
}

/** A stack that knows no other: with what a config gives it, and networks that are described. */
export function readAlone(
  source: Source,
  input: WorkspaceInput,
  declaration: StackDeclaration | undefined,
  environment: string | undefined,
  { candidatesIn }: Pick<Nesting, 'candidatesIn'>,
  reads?: Reads,
): JoinedStack {
  const values = declaration === undefined ? {} : givenBy(declaration, parameterNamesIn(source)).values;
  const template = readTemplate(parsedOf(source), {
    ...inputsFor(input.configFor(source), declaration, values, environment, new Map()),
    ...stateOf(source, input),
    ...codeReadersOf(source),
    ...constructPathsOf(source),
    ...(reads && { reads }),
  });
  return {
    name: '',
    template,
    location: locationOf(source),
    nestedCandidates: candidatesIn(source),
    ...opennessOf(input.configFor(source), declaration),
    stackName: declaration?.stackName,
    mayTake: mayTake(source),
  };
}

/**
 * What is given to a template: the config's values, over them the stack's, over them those of the environment. What a
 * deployment description says of a stack is below the config's values.
 */
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
  const deployed = without(declaration?.deployed ?? {}, bound);
  const ofConfig = without(ofFile, bound);
  const isDescribed = declaration?.description !== undefined;
  const declared = isDescribed ? { ...values, ...ofConfig } : { ...ofConfig, ...values, ...byEnvironment };
  const parameters = { ...deployed, ...declared };
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

/** The names of the parameters of a template. */
export function parameterNamesIn(source: Source): readonly string[] {
  return documentOf(source)
    .get('Parameters')
    .entries()
    .map(([name]) => name);
}

function literalsOf(source: Source): ReadonlyMap<string, ReadonlySet<string>> {
  return comparedLiterals(documentOf(source));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How code is read and searched for from a source. */
function codeReadersOf({ codeAt, codeSearch }: Source) {
  return { ...(codeAt && { codeAt }), ...(codeSearch && { codeSearch }) };
}
