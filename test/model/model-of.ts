import { buildModel } from '../../src/model/build-model.ts';
import type { Entities, Model } from '../../src/model/model.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';

/** The model of a template given as YAML, in the scenario of its defaults unless choices are given. */
export function modelOf(text: string, choices: readonly number[] = []): Model {
  const parsed = parse('template.yaml', text);
  if (parsed.problems.length > 0) throw new Error(parsed.problems.map(({ problem }) => problem).join('; '));
  return buildModel(readTemplate(parsed, { parameters: {}, pseudo: {} }), new Scenario(choices));
}

/** An entity of the template by its logical id. */
export function entity<Kind extends keyof Entities>(model: Model, kind: Kind, id: string): Entities[Kind] {
  const found = model.entities(kind).find(({ name }) => name === id);
  if (found === undefined) throw new Error(`no ${kind} ${id}`);
  return found;
}

/** A known answer's value; `unknown` for one that can't be given. */
export function answered<T>(
  answer: { readonly known: true; readonly value: T } | { readonly known: false },
): T | 'unknown' {
  return answer.known ? answer.value : 'unknown';
}
