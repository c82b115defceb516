import type { LintResult } from '../../../engine/result.ts';
import { answerOf, type GivenValues, linesOf, valueOptions, valuesSchema } from '../command.ts';
import { findingsOf, findingsSchema, furtherSchema } from '../findings.ts';
import { openPath } from '../readable.ts';
import { objectOf, type Tool, texts } from '../tool.ts';
import { ToolError } from '../tool-error.ts';

interface Input extends GivenValues {
  readonly paths: readonly string[];
  readonly preset?: string;
  readonly undecided?: boolean;
  readonly limit?: number;
}

/** Lints files and folders of the work tree. */
export const lint: Tool<Input> = {
  name: 'lint',
  title: 'Lint templates',
  description:
    'Finds what goes wrong with AWS Lambda functions in a VPC, in CloudFormation, SAM and synthesised CDK templates: services that cannot be reached, ENIs that are not shared, roles that cannot manage ENIs, and more. Use it after each change of a template. Says what is wrong, where, why and what to change.',
  inputSchema: objectOf(
    { paths: { ...texts, minItems: 1, description: 'Templates or folders' } },
    {
      ...valuesSchema,
      preset: { enum: ['recommended', 'strict', 'all', 'none'], description: 'The rules; by default as configured' },
      undecided: { type: 'boolean', description: 'Also list the questions that could not be answered' },
      limit: { type: 'integer', minimum: 1, description: 'How many findings at most; 50 by default' },
    },
  ),
  outputSchema: objectOf(findingsSchema, { ...furtherSchema, notes: texts }),
  async call({ paths, preset, ...input }, { readable, say, run }) {
    const opened = paths.map((path) => openPath(path, readable));
    const [{ folder } = { folder: '' }] = opened;
    const options = ['--format=json', ...(preset ? [`--preset=${preset}`] : []), ...valueOptions(input)];
    const ran = await run([...options, '--', ...opened.map(({ absolute }) => absolute)], folder);
    const result = answerOf<LintResult>(ran);
    const notes = linesOf(ran.err);
    if (result.files.length === 0) throw new ToolError(notes.join('\n'));
    return { ...findingsOf(result, input, say), ...(notes.length > 0 && { notes }) };
  },
};
