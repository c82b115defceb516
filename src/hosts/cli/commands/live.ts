import { judgeDeployed } from '../../../account/judge-deployed.ts';
import { inWords } from '../../../language/in-words.ts';
import { deployedJson, deployedText, summaryOf } from '../../../report/views/deployed.ts';
import type { Arguments } from '../arguments.ts';
import { readAccount } from '../input/deployed.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `live`: judges functions as they are deployed now, by the rules for templates, from AWS or from what the AWS CLI
 * printed. Changes nothing in AWS.
 */
export async function live({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined)
    throw new UsageError(
      `live takes no ${stray}`,
      'Name a function with --function, a stack with --stack or a VPC with --vpc',
    );
  const query = { functions: options.function, stacks: options.stack, vpcs: options.vpc };
  if (query.functions.length + query.stacks.length + query.vpcs.length + options.from.length === 0)
    throw new UsageError('live needs to know what to look at', 'Give --function NAME, --stack NAME or --vpc ID');
  const [format = 'text', ...others] = options.format;
  if (others.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(`live has no format ${options.format.join(' and ')}`, 'Use text or json');
  const { view, config, notes } = await readAccount(query, options, terminal);
  const result = judgeDeployed(
    view,
    config.rules,
    notes.map((note) => inWords(note, terminal.language)),
    terminal.language,
  );
  tellNotes(notes, terminal);
  terminal.out(
    format === 'json'
      ? deployedJson(result)
      : deployedText(result, terminal.colour, options['show-undecided'] === true),
  );
  return summaryOf(result.findings).errors > 0 ? 1 : 0;
}
