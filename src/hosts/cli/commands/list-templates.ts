import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import type { Arguments } from '../arguments.ts';
import { loadAsked } from '../input/lint-files.ts';
import { lookingReader } from '../input/reader.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { listTemplatesTexts } from './texts/list-templates.ts';

/** `--list-templates [path...]`: what a lint would look at, a path a line; of the working folder where none is named. */
export async function listTemplates({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const [format = 'text', ...more] = options.format;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(listTemplatesTexts.printsTextOrJson), said(listTemplatesTexts.chooseFormat));
  const reader = await lookingReader(options, terminal.cwd);
  const loaded = await loadAsked(operands.length === 0 ? ['.'] : operands, options, reader);
  const paths = loaded.inputs.map(({ file }) => file.path);
  if (format === 'json') terminal.out(jsonText(paths));
  else terminal.out(paths.map((path) => `${path}\n`).join(''));
  const faults = [...loaded.unread.map(({ fault }) => fault), ...loaded.missing];
  tellNotes(loaded.notes, terminal);
  tellFaults(faults, terminal);
  return faults.length > 0 ? 2 : 0;
}
