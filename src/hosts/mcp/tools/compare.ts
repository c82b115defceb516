import type { LintResult } from '../../../engine/result.ts';
import { answerOf, type GivenValues, linesOf, valueOptions, valuesSchema } from '../command.ts';
import { findingsOf, findingsSchema, furtherSchema } from '../findings.ts';
import { openPath, type Readable } from '../readable.ts';
import { objectOf, type Tool, text, texts } from '../tool.ts';

interface Input extends GivenValues {
  readonly before: string;
  readonly after: string;
  readonly undecided?: boolean;
  readonly limit?: number;
}

interface Eni {
  readonly subnet: string;
  readonly groups: readonly string[];
  readonly users: readonly string[];
  readonly heldBy?: readonly string[];
}

interface Report extends LintResult {
  readonly enis: Readonly<Record<'created' | 'kept' | 'released', readonly Eni[]>> & {
    readonly undecided: readonly string[];
  };
}

const enisSchema = {
  type: 'array',
  items: objectOf({ subnet: text, groups: texts, users: texts }, { heldBy: texts }),
} as const;

/** What an update does to ENIs: `diff`. */
export const compare: Tool<Input> = {
  name: 'compare',
  title: 'Compare two states',
  description:
    'What an update from one state of a template to another does to network interfaces of Lambda, and what goes wrong on the way: security groups or subnets that cannot be deleted, roles that lose what Lambda needs.',
  inputSchema: objectOf(
    {
      before: { ...text, description: 'What is deployed: a file, a folder, or git:REVISION:PATH' },
      after: { ...text, description: 'What is to come: a file or a folder' },
    },
    { ...valuesSchema, undecided: { type: 'boolean' }, limit: { type: 'integer', minimum: 1 } },
  ),
  outputSchema: objectOf(
    { created: enisSchema, released: enisSchema, kept: { type: 'integer' }, ...findingsSchema },
    { ...furtherSchema, undecidedEnis: texts, notes: texts },
  ),
  async call({ before, after, ...input }, { readable, say, run }) {
    const { absolute, folder } = openPath(after, readable);
    const argv = ['diff', '--format=json', ...valueOptions(input), '--', stateOf(before, readable), absolute];
    const ran = await run(argv, folder);
    const report = answerOf<Report>(ran);
    const { created, kept, released, undecided } = report.enis;
    const notes = linesOf(ran.err);
    return {
      created,
      released,
      kept: kept.length,
      ...(undecided.length > 0 && { undecidedEnis: undecided }),
      ...findingsOf(report, input, say),
      ...(notes.length > 0 && { notes }),
    };
  },
};

/** The operand of an earlier state, of which a revision may have what is gone by now. */
function stateOf(before: string, readable: Readable): string {
  const [, revision, path] = /^git:([^:]+):(.+)$/s.exec(before) ?? [];
  if (revision === undefined || path === undefined) return openPath(before, readable).absolute;
  return `git:${revision}:${openPath(path, readable, false).absolute}`;
}
