import { said } from '../../language/sentence.ts';
import { damaged, inOrder, positionAt } from './order.ts';
import type { ShardReport } from './shard.ts';
import { readInstruction } from './shard-instruction.ts';
import { mergeTexts } from './texts.ts';

/** JUnit reports of shards as the report of the whole run. */
export function mergeJunit(reports: readonly ShardReport<string>[]): string {
  const suites = inOrder(reports, ({ file, content }) => {
    const { positions } = readInstruction(content) as { readonly positions?: unknown };
    const [, body] = /<testsuites[^>]*>\n([\s\S]*)<\/testsuites>\n$/.exec(content) ?? [];
    if (body === undefined) throw damaged(file, said(mergeTexts.noTestSuites));
    // a `<` of a text is escaped, so that these are elements of ours
    return body
      .split(/(?<=^ {2}<\/testsuite>\n)/m)
      .filter((suite) => suite !== '')
      .map((suite, index) => {
        const [, name] = /^ {2}<testsuite name="([^"]*)"/.exec(suite) ?? [];
        if (name === undefined || !suite.endsWith('</testsuite>\n'))
          throw damaged(file, said(mergeTexts.suiteIncomplete, { number: index + 1 }));
        return { path: name, position: positionAt(file, positions, index), part: suite };
      });
  });
  const numbered = suites.map((suite, id) => suite.replace(/ id="\d+"/, ` id="${id}"`));
  const times = reports.flatMap(({ content }) => /^<testsuites time="([\d.]+)">$/m.exec(content)?.[1] ?? []);
  const time = times.length === 0 ? '' : ` time="${times.reduce((sum, each) => sum + Number(each), 0).toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${time}>\n${numbered.join('')}</testsuites>\n`;
}
