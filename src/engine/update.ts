import type { UpdateInputs } from '../model/update/inputs.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { Node } from '../template/node.ts';
import { readTemplate } from '../template/read-template.ts';
import type { TemplateInputs } from '../template/template.ts';
import { parsedOf, type Source } from './source.ts';

/** What is known of an update beside the two templates. */
export type UpdateKnowledge = Omit<UpdateInputs, 'before'>;

/** A template as it is deployed now. Its path must differ from that of the template that is to come. */
export interface Deployed extends UpdateKnowledge {
  readonly source: Source;
}

/** Reads what is deployed now, and how the template that is to come has to be read beside it. */
export function updateFrom(
  { source, ...knowledge }: Deployed,
  next: Parsed,
  inputs: TemplateInputs,
): { readonly inputs: TemplateInputs; readonly update: UpdateInputs } {
  const past = parsedOf(source);
  const parameters = { ...keptDefaults(past.value, next.value), ...inputs.parameters };
  const before = readTemplate(past, { ...inputs, parameters, isPast: true, comparedWith: next.value });
  return { inputs: { ...inputs, parameters, comparedWith: past.value }, update: { ...knowledge, before } };
}

/**
 * The defaults that an update changes, as they were: a stack keeps the values that its parameters have had, unless
 * somebody gives others. Source: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/
 */
export function keptDefaults(past: unknown, next: unknown): Readonly<Record<string, string>> {
  const defaultsOf = (document: unknown) =>
    new Map(
      new Node(document, { file: '', document, pseudo: {}, name: '' }, [])
        .get('Parameters')
        .entries()
        .map(([name, parameter]) => [name, parameter.get('Default').raw]),
    );
  const [was, is] = [defaultsOf(past), defaultsOf(next)];
  const kept = [...was].filter(([name, value]) => isScalar(value) && is.has(name) && is.get(name) !== value);
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
