import { parse } from '../../src/syntax/parse.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import { displayOf, identityOf, type Value } from '../../src/template/evaluate/value.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';
import type { Template, TemplateInputs } from '../../src/template/template.ts';

/** A template from its text, with parameters given as a plain record. */
export function templateOf(text: string, inputs: Partial<TemplateInputs> = {}): Template {
  return readTemplate(parse('template.yaml', text), { parameters: {}, pseudo: {}, ...inputs });
}

/** An evaluator in the scenario that takes these choices, the first everywhere else. */
export function evaluatorOf(
  text: string,
  inputs: Partial<TemplateInputs> = {},
  choices: readonly number[] = [],
): Evaluator {
  return new Evaluator(templateOf(text, inputs), new Scenario(choices));
}

/** What the property `P` of the resource `R` comes to, in one line. */
export function shownValue(evaluator: Evaluator, property = 'P'): string {
  return show(evaluator.value(evaluator.template.resources.get('R')!.properties.get(property)));
}

/** A value in one line: `known 443`, `list [reference A, unknown B]`. */
export function show(value: Value): string {
  if (value.kind === 'list') return `list [${value.items.map(show).join(', ')}]`;
  if (value.kind === 'known') return `known ${value.value}`;
  if (value.kind === 'unknown') return `${value.isList ? 'unknown list' : 'unknown'} ${identityOf(value)}`;
  return value.kind === 'absent' || value.kind === 'map' ? value.kind : `${value.kind} ${displayOf(value)}`;
}
