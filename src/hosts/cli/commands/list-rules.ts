import { rules } from '../../../index.ts';
import { said } from '../../../language/sentence.ts';
import { coloursFor } from '../../../report/colours.ts';
import { jsonText } from '../../../report/json-text.ts';
import { ruleUrl } from '../../../report/rule-url.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { listRulesTexts } from './texts/list-rules.ts';

/** `--list-rules`: id, severity, preset and one clause each, by family; or all of it as JSON. */
export function listRules(options: Options, terminal: Terminal): number {
  const [format = 'text', ...more] = options.format;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(listRulesTexts.printsTextOrJson), said(listRulesTexts.chooseFormat));
  const { language } = terminal;
  const metas = rules
    .map(({ meta }) => ({
      ...meta,
      summary: language?.[meta.summary] ?? meta.summary,
      url: ruleUrl(meta, language),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (format === 'json') {
    const listed = metas.map(({ id, family, severity, presets, summary, fixable = false, schema, defaults, url }) => {
      return { id, family, severity, presets, summary, fixable, schema, defaults, url };
    });
    terminal.out(jsonText(listed));
    return 0;
  }
  const colours = coloursFor(terminal.colour);
  const idWidth = Math.max(...metas.map(({ id }) => id.length));
  const families = [...new Set(metas.map(({ family }) => family))].sort();
  const blocks = families.map((family) => {
    const lines = metas
      .filter((meta) => meta.family === family)
      .map(({ id, severity, presets, summary }) => {
        const preset = presets[0] ?? 'all';
        return `  ${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${preset.padEnd(11)}  ${colours.dim(summary)}`;
      });
    return `${colours.bold(family)}\n${lines.join('\n')}`;
  });
  terminal.out(`${blocks.join('\n\n')}\n`);
  return 0;
}
