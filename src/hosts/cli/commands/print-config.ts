import { resolve } from 'node:path';
import { jsonText } from '../../../report/json-text.ts';
import { configReader } from '../config/config-files.ts';
import { shownPath } from '../files/files.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** `--print-config FILE`: what config files and options evaluate to for that file, written as a config would be. */
export async function printConfig(file: string, options: Options, terminal: Terminal): Promise<number> {
  const absolute = resolve(terminal.cwd, file);
  const read = await configReader({ ...options, 'no-plugins': true }, terminal.cwd); // to look at a config runs nothing
  const config = await read(absolute);
  const rules = config.rules.map(({ name, rule, severity, options }) => [
    name,
    [severity ?? rule.meta.severity, options],
  ]);
  const unchecked = [...(config.rulesLeftOut ?? [])].flatMap(([name, { level, options }]) =>
    level === 'off' ? [] : [[name, [level, options ?? {}]]],
  );
  const shown = {
    path: shownPath(absolute, terminal.cwd),
    ignored: config.ignored,
    rules: Object.fromEntries([...rules, ...unchecked]),
    ...(config.pluginsLeftOut && { plugins: config.pluginsLeftOut.flatMap(({ plugins }) => plugins) }),
    parameters: config.parameters,
    ...config.settings,
    inlineConfig: config.inlineConfig,
    ...(config.networksAreComplete && { networksAreComplete: true }),
    reportUnusedSuppressions: config.reportUnusedSuppressions,
  };
  terminal.out(jsonText(shown));
  return 0;
}
