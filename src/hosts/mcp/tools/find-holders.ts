import holdersSchema from '../../../report/schemas/holders-report.schema.json' with { type: 'json' };
import { answerOf } from '../command.ts';
import { openPath } from '../readable.ts';
import { type ObjectSchema, objectOf, type Tool, texts } from '../tool.ts';

interface Input {
  readonly files: readonly string[];
  readonly enis?: readonly string[];
  readonly securityGroups?: readonly string[];
  readonly subnets?: readonly string[];
  readonly vpcs?: readonly string[];
}

/** Who holds an ENI: `find-eni` with saved output. */
export const findHolders: Tool<Input> = {
  name: 'find_holders',
  title: 'Find who holds network interfaces',
  description:
    'Which function versions and pollers hold network interfaces of Lambda, so that a security group, subnet or VPC cannot be deleted, and what to do next. Offline: it reads saved output of the AWS CLI and never asks AWS.',
  inputSchema: objectOf(
    {
      files: {
        ...texts,
        minItems: 1,
        description:
          'What these commands printed as JSON: aws ec2 describe-network-interfaces, aws lambda list-functions --function-version ALL; optional: aws lambda list-event-source-mappings, aws cloudtrail lookup-events',
      },
    },
    { enis: texts, securityGroups: texts, subnets: texts, vpcs: texts },
  ),
  outputSchema: holdersSchema as unknown as ObjectSchema,
  call: async ({ files, enis = [], securityGroups = [], subnets = [], vpcs = [] }, { readable, run }) => {
    const opened = files.map((file) => openPath(file, readable));
    const argv = [
      'find-eni',
      '--format=json',
      ...opened.map(({ absolute }) => `--from=${absolute}`),
      ...enis.map((id) => `--eni=${id}`),
      ...securityGroups.map((id) => `--security-group=${id}`),
      ...subnets.map((id) => `--subnet=${id}`),
      ...vpcs.map((id) => `--vpc=${id}`),
    ];
    return answerOf<object>(await run(argv, opened[0]!.folder));
  },
};
