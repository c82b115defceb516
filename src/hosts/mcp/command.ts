import { said } from '../../language/sentence.ts';
import { mcpTexts } from './texts.ts';
import type { Ran } from './tool.ts';
import { ToolError } from './tool-error.ts';

/** Values of a template that a client gives. */
export interface GivenValues {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly region?: string;
}

/** The schema of `GivenValues`. */
export const valuesSchema = {
  parameters: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Values of template parameters; what is not given is unknown, or has its Default',
  },
  region: { type: 'string', description: 'The value of AWS::Region, such as eu-west-1' },
} as const;

/** The same as options. Joined by `=`, so that no value is taken for an option. */
export function valueOptions({ parameters = {}, region }: GivenValues): readonly string[] {
  return [
    ...Object.entries(parameters).map(([name, value]) => `--parameter=${name}=${value}`),
    ...(region ? [`--region=${region}`] : []),
  ];
}

/** The JSON that a command printed. Throws `ToolError` with what it said instead. */
export function answerOf<Answer>({ out, err, code }: Ran): Answer {
  if (code === 3 || out === '') throw new ToolError(linesOf(err).join('\n') || said(mcpTexts.noAnswer));
  return JSON.parse(out) as Answer;
}

/** What a command told beside its answer, a sentence each. */
export function linesOf(err: string): readonly string[] {
  return err
    .split('\n')
    .map((line) => line.replace(/^vpclambda-lint: /, '').trim())
    .filter((line) => line !== '');
}

/** The first so many, and how many are left out. */
export function atMost<T>(all: readonly T[], most: number): { readonly shown: readonly T[]; readonly leftOut: number } {
  return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
