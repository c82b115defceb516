import { Evaluator } from '../../template/evaluate/evaluator.ts';
import { getAttTarget } from '../../template/mentions.ts';
import { isPlainMap } from '../../template/node.ts';
import { Scenario } from '../../template/scenario/scenario.ts';
import { addedTo, mayGiveIds, resourcesWritten } from '../../template/stacks/added-to.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Addition, Template } from '../../template/template.ts';
import { parsedOf, type Source } from '../source.ts';

/** The stacks of a run as one template, and the names of those that a source is a template of. */
export interface StacksOfRun {
  readonly template: Template;
  namesOf(source: Source): readonly string[];
}

const known = new WeakMap<object, readonly Addition[]>();

/**
 * What the other templates of a run add to what they do not create, beside some of them. Where stacks are linked, only what
 * they leave open counts: a route for the table of another stack is of no third one.
 */
export function additionsAmong(
  sources: readonly Source[],
  stacks: StacksOfRun | undefined,
): (beside: readonly Source[]) => readonly Addition[] {
  const bySource = new Map(
    sources.flatMap((source) => {
      const additions = additionsIn(source);
      const open = stacks === undefined ? additions : additions.filter((each) => !isBound(each, source, stacks));
      return open.length === 0 ? [] : [[source, open] as const];
    }),
  );
  return (beside) => [...bySource].flatMap(([source, additions]) => (beside.includes(source) ? [] : additions));
}

/**
 * What a template adds to networks, groups and roles that it does not create: whatever it is added to is a parameter, an
 * import or an id. That may be of another template of the run.
 */
export function additionsIn(source: Source): readonly Addition[] {
  const parsed = parsedOf(source);
  const had = known.get(parsed);
  if (had !== undefined) return had;
  const resources = resourcesWritten(parsed.value);
  const types = new Map(resources.map(({ name, resource }) => [name, resource.Type]));
  const isOwn = (target: unknown): boolean => {
    if (!isPlainMap(target)) return false;
    if (typeof target.Ref === 'string') return types.has(target.Ref) || target.Ref === 'AWS::NoValue';
    // a name that is taken out of an ARN, as CDK does
    const [, whole] = listIn(target['Fn::Select']) ?? listIn(target['Fn::Split']) ?? [];
    if (whole !== undefined) return isOwn(whole);
    const choices = listIn(target['Fn::If'])?.slice(1);
    if (choices !== undefined) return choices.every(isOwn);
    const of = getAttTarget(target['Fn::GetAtt']);
    const type = types.get(of?.id ?? '');
    return typeof type === 'string' && !mayGiveIds(type);
  };
  const additions = resources.flatMap(({ name, resource: { Type: type, Properties: properties } }): Addition[] => {
    const kinds = typeof type === 'string' ? addedTo.get(type) : undefined;
    if (kinds === undefined || typeof type !== 'string' || !isPlainMap(properties)) return [];
    const open = kinds.filter(({ properties: names }) => {
      const target = names.map((each) => properties[each]).find((each) => each !== undefined);
      const targets = Array.isArray(target) ? target : [target];
      return target !== undefined && !targets.every(isOwn);
    });
    if (open.length === 0) return [];
    const place = { file: source.path, keys: ['Resources', name] };
    return [{ type, targets: open.map(({ target }) => target), name, place, properties }];
  });
  known.set(parsed, additions);
  return additions;
}

function listIn(argument: unknown): readonly unknown[] | undefined {
  return Array.isArray(argument) ? argument : undefined;
}

/** Whether all stacks of a template are given what an addition is added to by a stack that is known. */
function isBound({ type, name }: Addition, source: Source, { template, namesOf }: StacksOfRun): boolean {
  const names = namesOf(source);
  return (
    names.length > 0 &&
    names.every((stack) => {
      const resource = template.resources.get(idIn({ name: stack }, name));
      if (resource === undefined) return false;
      const scenario = new Scenario([]);
      const evaluator = new Evaluator(template, scenario);
      const targets = (addedTo.get(type) ?? []).flatMap(({ properties }) => {
        const value = properties
          .map((each) => evaluator.value(resource.properties.get(each)))
          .find(({ kind }) => kind !== 'absent');
        return value === undefined ? [] : value.kind === 'list' ? value.items : [value];
      });
      const isKnown = targets.every(
        (value) => value.kind === 'reference' && !mayGiveIds(template.resources.get(value.id)?.type),
      );
      return targets.length > 0 && isKnown && scenario.decisions.length === 0;
    })
  );
}
