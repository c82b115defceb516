import type { UpdateInputs } from '../model/update/inputs.js';
import type { Parsed } from '../syntax/parsed.js';
import type { TemplateInputs } from '../template/template.js';
import { type Source } from './source.js';
/** What is known of an update beside the two templates. */
export type UpdateKnowledge = Omit<UpdateInputs, 'before'>;
/** A template as it is deployed now. Its path must differ from that of the template that is to come. */
export interface Deployed extends UpdateKnowledge {
    readonly source: Source;
}
/** Reads what is deployed now, and how the template that is to come has to be read beside it. */
export declare function updateFrom({ source, ...knowledge }: Deployed, next: Parsed, inputs: TemplateInputs): {
    readonly inputs: TemplateInputs;
    readonly update: UpdateInputs;
};
/**
 * The defaults that an update changes, as they were: a stack keeps the values that its parameters have had, unless
 * somebody gives others. Source: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/
 */
export declare function keptDefaults(past: unknown, next: unknown): Readonly<Record<string, string>>;
