import { answerOf, type GivenValues, linesOf, valueOptions, valuesSchema } from '../command.ts';
import { openPath } from '../readable.ts';
import { objectOf, type Tool, text, texts } from '../tool.ts';

interface Input extends GivenValues {
  readonly template: string;
  readonly function: string;
  readonly target: string;
}

interface Explained {
  readonly function: string;
  readonly target: string;
  readonly uses: readonly string[];
  readonly paths: readonly {
    readonly subnet: string;
    readonly when?: string;
    readonly outcome: string;
    readonly via?: string;
    readonly hops: readonly { text: string; state: string; path?: string; line?: number }[];
  }[];
}

const marks: Readonly<Record<string, string>> = { open: '+', blocked: 'x', unknown: '?' };

/** The path from a function: `explain-path`. */
export const explainPath: Tool<Input> = {
  name: 'explain_path',
  title: 'Explain a network path',
  description:
    'Whether a Lambda function reaches a service, a resource or the internet from each of its subnets, hop by hop, and where the path ends. Use it to find out why a call would time out, or to check that it would not.',
  inputSchema: objectOf(
    {
      template: { ...text, description: 'The template that has the function' },
      function: { ...text, description: 'Its logical id' },
      target: { ...text, description: 'A service (s3, secretsmanager), a logical id, or internet' },
    },
    valuesSchema,
  ),
  outputSchema: objectOf(
    {
      function: text,
      target: text,
      uses: { ...texts, description: 'Why the function seems to need it' },
      paths: {
        type: 'array',
        items: objectOf(
          { subnet: text, outcome: { enum: ['reachable', 'blocked', 'unknown'] }, hops: texts },
          { when: text, via: text },
        ),
      },
    },
    { notes: texts },
  ),
  async call({ template, function: fn, target, ...values }, { readable, run }) {
    const { absolute, folder } = openPath(template, readable);
    const argv = ['explain-path', '--format=json', ...valueOptions(values), '--', absolute, fn, target];
    const ran = await run(argv, folder);
    const { function: name, target: to, uses, paths } = answerOf<Explained>(ran);
    const notes = linesOf(ran.err);
    return {
      function: name,
      target: to,
      uses,
      paths: paths.map(({ subnet, when, outcome, via, hops }) => ({
        subnet,
        outcome,
        hops: hops.map(
          ({ text, state, path, line }) => `${marks[state]} ${text}${path === undefined ? '' : ` (${path}:${line})`}`,
        ),
        ...(when !== undefined && { when }),
        ...(via !== undefined && { via }),
      })),
      ...(notes.length > 0 && { notes }),
    };
  },
};
