import type { Node } from '../../node.ts';
import type { Template } from '../../template.ts';
import {
  areGivenApart,
  type BuiltName,
  builtNameOf,
  holesOf,
  identityOf,
  mayBeEqual,
  outlineOf,
} from './built-names.ts';
import type { NamedStack } from './named-stack.ts';

/** An import whose name only the deployment completes. */
export interface BuiltImport {
  readonly node: Node;
  readonly built: BuiltName;
  /** The same as its template writes it, for readers. */
  readonly shown: BuiltName;
}

/** A stack with what it exports by names that only the deployment completes, by their outlines. */
export interface Exporter {
  readonly stack: NamedStack;
  readonly exports: ReadonlyMap<string, BuiltExport | 'twice'>;
}

interface BuiltExport {
  readonly built: BuiltName;
  readonly value: Node;
  /** Whether each deployment exports it. */
  readonly isUnconditional: boolean;
}

/** The exports of a template whose names are built; of two names of one outline neither is taken. */
export function builtExports(template: Template, known: Pick<Template, 'parameters'>): Exporter['exports'] {
  const found = new Map<string, BuiltExport | 'twice'>();
  for (const output of template.outputs.values()) {
    const name = output.get('Export').get('Name');
    const built = name.raw === undefined ? undefined : builtNameOf(name, known);
    if (built === undefined || holesOf(built).length === 0) continue;
    const outline = outlineOf(built);
    const isUnconditional = output.get('Condition').raw === undefined;
    found.set(outline, found.has(outline) ? 'twice' : { built, value: output.get('Value'), isUnconditional });
  }
  return found;
}

/** What a stack exports by a name of the same outline. */
export function exportFor(name: BuiltName, { exports }: Exporter): BuiltExport | undefined {
  const match = exports.get(outlineOf(name));
  return match === 'twice' ? undefined : match;
}

/** The stack that each import leads to, where that is known; else those that they may lead to. */
export interface Givers {
  readonly givers: ReadonlyMap<BuiltImport, Exporter> | undefined;
  readonly candidates: readonly Exporter[];
}

/**
 * Finds which stacks give what imports with the same holes name. What fills the holes is one of two: the name of a stack, which
 * then exports all of them by its own name; or a prefix that several stacks are given, such as the name of an environment, and
 * then each import leads to the one stack that exports it with a parameter there. Names on both sides that are completed by
 * the very same value, since the stack above gives it to both, are equal for certain.
 */
export function giversOf(imports: readonly BuiltImport[], others: readonly Exporter[]): Givers {
  const same = new Map(imports.map((each) => [each, others.filter((other) => isSameName(each, other))]));
  const isKnown = [...same.values()].some((exporters) => exporters.length > 0);
  const isOwnName = imports.some(({ built }) => holesOf(built).some(({ isStackName }) => isStackName));
  if (isOwnName) return isKnown ? linkedApart(onlyKnown(same)) : { givers: undefined, candidates: [] };
  const matching = (each: BuiltImport) => others.filter((other) => mayBeMeant(each, other));
  const named = isKnown ? [] : stacksByName(imports, others);
  const apart = forced(
    new Map(
      imports.map((each): [BuiltImport, readonly Exporter[]] => {
        const known = same.get(each)!;
        return [each, known.length > 0 ? known : matching(each).filter((other) => !isOfStackName(each, other))];
      }),
    ),
  );
  const isWhole = [...apart.values()].every((exporters) => exporters.length > 0);
  if (!isWhole)
    return named.length === 1 ? linkedApart(allTo(imports, named)) : { givers: undefined, candidates: named };
  if (named.length === 0) return linkedApart(apart);
  return { givers: undefined, candidates: [...new Set([...named, ...[...apart.values()].flat()])] };
}

/** The stacks that export all of these by their own name, or by parts of which that is one. */
function stacksByName(imports: readonly BuiltImport[], others: readonly Exporter[]): readonly Exporter[] {
  return others.filter(
    (other) => imports.every((each) => mayBeMeant(each, other)) && imports.some((each) => isOfStackName(each, other)),
  );
}

function mayBeMeant({ built }: BuiltImport, other: Exporter): boolean {
  const match = exportFor(built, other);
  return match !== undefined && mayBeEqual(built, match.built);
}

function isOfStackName({ built }: BuiltImport, other: Exporter): boolean {
  return holesOf(exportFor(built, other)?.built ?? []).some(({ isStackName }) => isStackName);
}

function isSameName({ built }: BuiltImport, other: Exporter): boolean {
  const match = exportFor(built, other);
  return match !== undefined && identityOf(match.built) === identityOf(built);
}

function allTo(imports: readonly BuiltImport[], exporters: readonly Exporter[]) {
  return new Map(imports.map((each) => [each, exporters]));
}

function onlyKnown(all: ReadonlyMap<BuiltImport, readonly Exporter[]>): ReadonlyMap<BuiltImport, readonly Exporter[]> {
  return new Map([...all].filter(([, exporters]) => exporters.length > 0));
}

/**
 * An import that one stack alone exports makes that stack a part of the deployment, and CloudFormation refuses a second export
 * of a name: what it exports as well, no other one does.
 */
function forced(all: ReadonlyMap<BuiltImport, readonly Exporter[]>): ReadonlyMap<BuiltImport, readonly Exporter[]> {
  let left = all;
  for (;;) {
    const deployed = new Set([...left.values()].flatMap((exporters) => (exporters.length === 1 ? exporters : [])));
    let isNarrower = false;
    left = new Map(
      [...left].map(([each, exporters]) => {
        const its = exporters.filter((other) => deployed.has(other) && exportFor(each.built, other)?.isUnconditional);
        if (its.length !== 1 || exporters.length === 1) return [each, exporters];
        isNarrower = true;
        return [each, its];
      }),
    );
    if (!isNarrower) return left;
  }
}

/** The link of each import with its one exporter; none where one has several, or is deployed with other values. */
function linkedApart(all: ReadonlyMap<BuiltImport, readonly Exporter[]>): Givers {
  const givers = new Map<BuiltImport, Exporter>();
  for (const [each, exporters] of all) {
    const [only, another] = exporters;
    if (another !== undefined) return { givers: undefined, candidates: [...new Set([...all.values()].flat())] };
    // its template may be deployed with that value as well, but of such a deployment nothing is known
    if (isApart(each, only!)) return { givers: undefined, candidates: [] };
    givers.set(each, only!);
  }
  return { givers, candidates: [...new Set(givers.values())] };
}

function isApart({ built }: BuiltImport, { stack, exports }: Exporter): boolean {
  if (stack.isAbsent === true) return true;
  const match = exportFor(built, { stack, exports });
  return match !== undefined && areGivenApart(built, match.built, stack.mayBeCalled);
}
