import { reportTexts } from '../../../report/texts.ts';
import { answerOf, type GivenValues, linesOf, valueOptions, valuesSchema } from '../command.ts';
import { openPath } from '../readable.ts';
import { count, objectOf, type Tool, text, texts } from '../tool.ts';

interface Input extends GivenValues {
  readonly templates: readonly string[];
}

interface Eni {
  readonly groups: readonly string[];
  readonly users: readonly string[];
}

interface Plan {
  readonly when?: string;
  readonly totals: {
    readonly enis: number;
    readonly perSubnetOf: readonly { readonly list: string; readonly enis: number }[];
  };
  readonly vpcs: readonly {
    readonly vpc: string | null;
    readonly subnets: readonly {
      readonly subnet: string;
      readonly list: boolean;
      readonly left?: number;
      readonly enis: readonly Eni[];
    }[];
  }[];
  readonly savings: readonly {
    readonly groups: readonly (readonly string[])[];
    readonly users: readonly string[];
    readonly enis: number;
  }[];
  readonly otherwise: readonly string[];
  readonly undecided: readonly { readonly reason: string; readonly settledBy?: string }[];
}

const eniSchema = objectOf({ groups: texts, users: texts });

/** The ENIs that Lambda creates: `enis`. */
export const planEnis: Tool<Input> = {
  name: 'plan_enis',
  title: 'Plan network interfaces',
  description:
    'The Hyperplane ENIs that Lambda creates for templates: one for each pair of subnet and set of security groups, with who shares it, what addresses are left, and which security groups could be merged to save ENIs.',
  inputSchema: objectOf({ templates: { ...texts, minItems: 1, description: 'Templates or folders' } }, valuesSchema),
  outputSchema: objectOf(
    {
      enis: { ...count, description: 'ENIs that are known one by one' },
      subnets: {
        type: 'array',
        items: objectOf(
          { subnet: text, enis: { type: 'array', items: eniSchema } },
          {
            vpc: text,
            eachOfList: {
              type: 'boolean',
              description: 'A list of unknown length: each of its subnets has these ENIs',
            },
            addressesLeft: { type: 'integer' },
          },
        ),
      },
      savings: {
        type: 'array',
        items: objectOf({ groups: { type: 'array', items: texts }, users: texts, enis: count }),
      },
    },
    {
      when: { ...text, description: 'The conditions under which there are most ENIs, as shown' },
      otherwise: texts,
      undecided: texts,
      notes: texts,
    },
  ),
  async call({ templates, ...values }, { readable, say, run }) {
    const opened = templates.map((path) => openPath(path, readable));
    const argv = ['enis', '--format=json', ...valueOptions(values), '--', ...opened.map(({ absolute }) => absolute)];
    const ran = await run(argv, opened[0]!.folder);
    const { when, totals, vpcs, savings, otherwise, undecided } = answerOf<Plan>(ran);
    const notes = linesOf(ran.err);
    return {
      ...(when !== undefined && { when }),
      enis: totals.enis,
      subnets: vpcs.flatMap(({ vpc, subnets }) =>
        subnets.map(({ subnet, list, left, enis }) => ({
          subnet,
          ...(vpc !== null && { vpc }),
          ...(list && { eachOfList: true }),
          ...(left !== undefined && { addressesLeft: left }),
          enis: enis.map(({ groups, users }) => ({ groups, users })),
        })),
      ),
      savings: savings.map(({ groups, users, enis }) => ({ groups, users, enis })),
      ...(otherwise.length > 0 && { otherwise }),
      ...(undecided.length > 0 && {
        undecided: undecided.map(({ reason, settledBy }) =>
          settledBy ? say(reportTexts.details.decidedBy, { reason, input: settledBy }) : reason,
        ),
      }),
      ...(notes.length > 0 && { notes }),
    };
  },
};
