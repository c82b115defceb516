import { said } from '../../../language/sentence.ts';
import type { JoinedStack } from '../../../template/stacks/joined-stack.ts';
import { type Limit, limits } from '../../../text/limits.ts';
import type { FileConfig } from '../../config/config.ts';
import { incompleteBy } from '../../findings/incomplete.ts';
import type { RawUndecided } from '../../result.ts';
import { locationOf, nameOf, ofSource, parsedOf, type Source } from '../../source.ts';
import type { StackDeclaration } from '../declaration.ts';
import { bindingTexts } from '../texts.ts';
import type { WorkspaceInput } from '../workspace-input.ts';
import type { NestedIn, NestedStack } from './nested-stacks.ts';

/** One stack before it is read. */
export interface Plan {
  readonly name: string;
  readonly source: Source;
  readonly declaration: StackDeclaration | undefined;
  readonly isOpen: boolean;
  readonly isComplete: boolean;
  /** The same of what it exports, where that is told apart from what it gives to the stack above. */
  readonly exports?: Pick<Plan, 'isOpen' | 'isComplete'>;
  /** The stack that it is nested in, and the logical id that represents it there. */
  readonly within?: { readonly plan: Plan } & Pick<NestedStack, 'id' | 'by'>;
}

/** The stack that one is nested in, at the top. */
export function rootOf(plan: Plan): Plan {
  return plan.within === undefined ? plan : rootOf(plan.within.plan);
}

/**
 * Whether others may use and add to what a stack gives away: those that a config lists are all there are, unless it says that
 * they are shared, and `networksAreComplete` says that only the repository adds.
 */
export function opennessOf(
  { networksAreComplete = false }: Pick<FileConfig, 'networksAreComplete'>,
  declaration: StackDeclaration | undefined,
): { readonly isOpen: boolean; readonly isComplete: boolean } {
  // what describes one deployment does not list the others
  const isListed = declaration !== undefined && (declaration.description === undefined || declaration.isOpen !== true);
  if (isListed) return { isOpen: declaration.isOpen ?? false, isComplete: false };
  return { isOpen: !networksAreComplete, isComplete: networksAreComplete };
}

/** Whether a template may have to do with other stacks: it gives them something, or uses something of theirs. */
export function mayLink(source: Source): boolean {
  return mayUseOthers(source) || /Export/.test(source.text);
}

/** Whether a template may use something of other stacks. */
export const mayUseOthers = ofSource(({ text }) =>
  /ImportValue|GetStackOutput|AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::SSM::Parameter|resolve:ssm:/.test(
    text,
  ),
);

/** Whether a template may import what another stack exports. Asked again and again, of long texts. */
export const mayImport = ofSource(({ text }) => /ImportValue|GetStackOutput|\\[uUx\r\n]/.test(text));

/** Whether a template may refer to Parameter Store. */
const mayReadStore = ofSource(({ text }) => /\{\{resolve:ssm:|\\[uUx\r\n]/.test(text));

/** What the text of a template leaves open that it takes from other stacks: most take nothing. */
export function mayTake(source: Source): NonNullable<JoinedStack['mayTake']> {
  const hasParts = () => parsedOf(source).includes !== undefined;
  return {
    byExport: () => mayImport(source) || hasParts(),
    byStore: () => mayReadStore(source) || hasParts(),
  };
}

/** Every stack of the run: those declared, the templates that may know others, and what is nested in either. */
export function planStacks(
  templates: readonly Source[],
  { declared, state, configFor }: WorkspaceInput,
  nestedIn: NestedIn,
): Planned {
  const byLocation = new Map(templates.map((source) => [locationOf(source), source]));
  const roots: Plan[] = declared.flatMap((declaration): Plan[] => {
    const source = byLocation.get(declaration.template);
    return source === undefined
      ? []
      : [{ name: declaration.name, source, declaration, ...opennessOf(configFor(source), declaration) }];
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
      roots.push({ name: nameOf(source), source, declaration: undefined, ...opennessOf(configFor(source), undefined) });
  const plans: Plan[] = [];
  const incomplete: RawUndecided[] = [];
  for (const root of roots) {
    const { below, reached } = plansBelow(root, byLocation, nestedIn);
    plans.push(root, ...below);
    for (const limit of reached) {
      const { path } = root.source;
      const at = { file: path, keys: ['Resources'] };
      incomplete.push(incompleteBy(limit, said(bindingTexts.stacksLeftOut, { path }), at));
    }
  }
  return { plans, incomplete };
}

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
      for (const { id, location, by } of nestedIn(plan.source)) {
        const source = byLocation.get(location);
        if (source === undefined) continue;
        if (depth >= limits.nestingDepth.most) reached.add(limits.nestingDepth);
        else if (below.length + next.length >= limits.nestedStacks.most) reached.add(limits.nestedStacks);
        else {
          // an output of a nested stack is seen by the stack above and by no one else, but an export by all, like its own
          const { isOpen, isComplete } = root;
          next.push({
            name: `${plan.name}/${id}`,
            source,
            declaration: undefined,
            isOpen: false,
            isComplete: false,
            exports: { isOpen, isComplete },
            within: { plan, id, ...(by && { by }) },
          });
        }
      }
    below.push(...next);
    level = next;
  }
  return { below, reached };
}
