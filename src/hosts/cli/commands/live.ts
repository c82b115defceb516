import { judgeDeployed } from '../../../account/deployed/judge-deployed.ts';
import { languageOfAccount } from '../../../account/deployed/language-of-account.ts';
import { inWords } from '../../../language/in-words.ts';
import { bothOf } from '../../../language/lists.ts';
import { said } from '../../../language/sentence.ts';
import { deployedJson, deployedText, summaryOf } from '../../../report/views/deployed.ts';
import type { Arguments } from '../arguments.ts';
import { readAccount } from '../input/saved/deployed.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { liveTexts } from './texts/live.ts';

/**
 * `live`: judges functions as they are deployed now, by the rules for templates, from AWS or from what the AWS CLI
 * printed. Changes nothing in AWS.
 */
export async function live({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined) throw new UsageError(said(liveTexts.takesNo, { stray }), said(liveTexts.nameByOption));
  const query = { functions: options.function, stacks: options.stack, vpcs: options.vpc };
  if (query.functions.length + query.stacks.length + query.vpcs.length + options.from.length === 0)
    throw new UsageError(said(liveTexts.needsTarget), said(liveTexts.giveTarget));
  const [format = 'text', ...others] = options.format;
  if (others.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(liveTexts.noFormat, { format: bothOf(options.format) }), said(liveTexts.useTextOrJson));
  const { view, config, notes } = await readAccount(query, options, terminal);
  const result = judgeDeployed(
    view,
    config.rules,
    notes.map((note) => inWords(note, terminal.language)),
    languageOfAccount(terminal.language),
  );
  tellNotes(notes, terminal);
  terminal.out(
    format === 'json'
      ? deployedJson(result)
      : deployedText(result, terminal.colour, options['show-undecided'] === true, terminal.language),
  );
  return summaryOf(result.findings).errors > 0 ? 1 : 0;
}
