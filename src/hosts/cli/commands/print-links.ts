import type { AssumedLink } from '../../../engine/workspace/component.ts';
import { environmentsOf } from '../../../engine/workspace/workspace.ts';
import { inWords } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import type { Arguments } from '../arguments.ts';
import { askedIn, linksOf } from '../input/asked.ts';
import { describedDeployments } from '../input/described-deployments.ts';
import { loadTemplates } from '../input/load-files.ts';
import { lookingReader } from '../input/reader.ts';
import { noteTexts } from '../input/texts.ts';
import { loadWorkspace } from '../input/workspace-files.ts';
import { isJsonAsked } from '../outputs.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';

/** `--print-links [path...]`: which templates know each other and why; those of the working folder where none is named. */
export async function printLinks({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const isJson = isJsonAsked(options.format, '--print-links');
  const reader = await lookingReader(options, terminal.cwd);
  const { inputs, notes, faults } = await loadTemplates(operands.length === 0 ? ['.'] : operands, options, reader);
  if (inputs.length > 0) {
    const workspace = await loadWorkspace(inputs, reader, await describedDeployments(inputs, options, reader));
    const asked = environmentsOf(workspace).map((name) => askedIn(workspace, name));
    tellNotes(new Set([...notes, ...asked.flatMap((each) => each.notes)]), terminal);
    const inItsWords = ({ from, to, because }: AssumedLink) => ({
      from,
      to,
      because: inWords(because, terminal.language),
    });
    const links = linksOf(asked.flatMap(({ components }) => components))
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => compare(a.from, b.from) || compare(inWords(a.because), inWords(b.because)));
    if (isJson) terminal.out(jsonText({ version: 1, links: links.map(inItsWords) }));
    else if (links.length === 0) terminal.out(`${inWords(said(noteTexts.noLinks), terminal.language)}\n`);
    else for (const { from, to, because } of links.map(inItsWords)) terminal.out(`${from} -> ${to}\n  ${because}\n`);
  }
  tellFaults(faults, terminal);
  return faults.length > 0 ? 2 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
