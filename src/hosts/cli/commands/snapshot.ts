import { resolve } from 'node:path';
import { describeNetwork } from '../../../account/describe-network.ts';
import { jsonText } from '../../../report/json-text.ts';
import { readNetwork } from '../../aws/describe-network.ts';
import type { Arguments } from '../arguments.ts';
import { asSavedOutput } from '../files/saved-output.ts';
import { writeOutput } from '../files/write-file.ts';
import { readSavedNetwork } from '../input/saved-network.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `snapshot`: describes networks of AWS in the form that `networks` in the config takes, by asking EC2 or from what
 * the AWS CLI printed. Changes nothing in AWS.
 */
export async function snapshot({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const { cwd, env } = terminal;
  if (operands.length > 0)
    throw new UsageError(
      `snapshot takes no ${operands[0]}`,
      'vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json',
    );
  const { vpc: wanted, from, region, profile } = options;
  const { said, exports } =
    from.length > 0
      ? readSavedNetwork(from, cwd)
      : { said: await readNetwork(wanted, { cwd, env, region, profile }), exports: {} };
  const chosen =
    wanted.length === 0 ? said : { ...said, Vpcs: said.Vpcs.filter(({ VpcId }) => wanted.includes(VpcId!)) };
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const missing = wanted.find((id) => chosen.Vpcs.every(({ VpcId }) => VpcId !== id));
  if (missing !== undefined)
    throw new UsageError(
      from.length > 0
        ? `${from.join(', ')} has no VPC ${missing}`
        : `there is no VPC ${missing}${where === undefined ? '' : ` in ${where}`}`,
      from.length > 0 ? 'Print it with `aws ec2 describe-vpcs`' : 'Check --region, --profile and --vpc',
    );
  if (chosen.Vpcs.length === 0 && Object.keys(exports).length === 0)
    throw new UsageError(
      'there is no VPC',
      from.length > 0 ? 'Give what `aws ec2 describe-vpcs` prints' : 'Check --region',
    );
  const described = asSavedOutput(from.length > 0 ? from : ['what AWS said'], () =>
    describeNetwork(chosen, exports, where),
  );
  const text = jsonText(described);
  if (options.output === undefined) terminal.out(text);
  else {
    const fault = writeOutput(resolve(cwd, options.output), text, cwd);
    if (fault !== undefined) throw new UsageError(`${options.output} cannot be written: ${fault.why}`, fault.remedy);
    const count = chosen.Vpcs.length;
    terminal.err(
      `Described ${count} VPC${count === 1 ? '' : 's'} in ${options.output}: add "networks": "${options.output}" to .vpclambdalintrc.json\n`,
    );
  }
  return 0;
}
