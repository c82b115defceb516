import { readFileSync } from 'node:fs';
import { compileConfig } from '../../../engine/config/compile-config.ts';
import { summarize } from '../../../engine/findings/summary.ts';
import { lintSource } from '../../../engine/lint.ts';
import { text as textReport } from '../../../report/formats/text.ts';
import type { AnyRule } from '../../../rule/define.ts';
import type { Generated } from './generated.ts';

const example = 'templates-fixtures/whole/orders.yaml';
const columns = 104;
const [cell, line, margin] = [8.4, 20, 16];
const colours: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#56d4dd',
};

/** The picture in the README: the real report on an example template, drawn as a terminal shows it. */
export function generatePicture(root: string, rules: readonly AnyRule[]): Generated {
  const config = compileConfig({ layers: [], builtIn: rules }).forFile(example);
  const source = readFileSync(`${root}/${example}`, 'utf8');
  const files = [lintSource({ path: example, text: source }, config)];
  // the time taken is left out: it would differ on each run
  const report = textReport(
    { files, summary: summarize(files) },
    { colour: true, width: columns, sourceOf: () => source },
  );
  return {
    path: 'src/report/picture.svg',
    text: draw([
      `${escapeCharacter}[1m$ vpclambda-lint ${example}${escapeCharacter}[22m`,
      '',
      ...report.trimEnd().split('\n'),
    ]),
  };
}

function draw(lines: readonly string[]): string {
  const width = Math.ceil(columns * cell + 2 * margin);
  const height = lines.length * line + 2 * margin;
  const rows = lines.map((content, index) => {
    const y = margin + index * line + 15;
    return spansOf(content)
      .map(
        ({ at, text, style }) =>
          `<text x="${(margin + at * cell).toFixed(1)}" y="${y}" textLength="${(text.length * cell).toFixed(1)}"${style}>${escapeXml(text)}</text>`,
      )
      .join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The report of vpclambda-lint on ${example}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${rows.filter((row) => row !== '').join('\n')}
</g>
</svg>
`;
}

const escapeCharacter = String.fromCharCode(27);
const ansiCode = new RegExp(`(${escapeCharacter}\\[\\d+m)`);

/** The pieces of a line that look alike, by the ANSI codes between them. */
function spansOf(content: string): readonly { readonly at: number; readonly text: string; readonly style: string }[] {
  const spans: { at: number; text: string; style: string }[] = [];
  let [at, bold, dim, colour] = [0, false, false, ''];
  for (const piece of content.split(ansiCode)) {
    const code = piece.startsWith(escapeCharacter) ? piece.slice(2, -1) : undefined;
    if (code === undefined) {
      if (piece.trim() !== '') {
        const style = `${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity="0.6"' : ''}${colour === '' ? '' : ` fill="${colour}"`}`;
        spans.push({ at: at + (piece.length - piece.trimStart().length), text: piece.trim(), style });
      }
      at += piece.length;
    } else if (code === '1') bold = true;
    else if (code === '2') dim = true;
    else if (code === '22') [bold, dim] = [false, false];
    else colour = colours[code] ?? '';
  }
  return spans;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
