import { arch, release } from 'node:os';
import { join } from 'node:path';
import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import { showable } from '../../../text/showable.ts';
import { configReader } from '../config/config-files.ts';
import { configSearch } from '../config/config-search.ts';
import { packageVersion } from '../files/package-root.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault, UsageError } from '../usage-error.ts';
import { envInfoTexts } from './texts/env-info.ts';

/** `--env-info`: what a report of a fault has to say of where it happened, and nothing of what is linted. */
export async function envInfo(options: Options, { cwd, env, out }: Terminal): Promise<number> {
  const [format = 'text', ...more] = options.format;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(envInfoTexts.printsTextOrJson), said(envInfoTexts.chooseFormat));
  const { node, v8 } = process.versions;
  const facts = {
    'vpclambda-lint': packageVersion(),
    'Node.js': `${node}, V8 ${v8}`,
    System: `${process.platform} ${release()}, ${arch()}`,
    CI: env.GITHUB_ACTIONS === 'true' ? 'GitHub Actions' : env.GITLAB_CI === 'true' ? 'GitLab' : env.CI ? 'yes' : 'no',
    Configs: await configsIn(cwd, options),
  };
  if (format === 'json') out(jsonText(facts));
  else for (const [name, value] of Object.entries(facts)) out(`${name.padEnd(14)} ${value}\n`);
  return 0;
}

/** The configs that hold in the working folder, or why they cannot be used. No plugin runs. */
async function configsIn(cwd: string, options: Options): Promise<string> {
  const chosen = options.config ?? options['trusted-config'];
  if (options['no-config']) return 'none (--no-config)';
  if (chosen !== undefined) return showable(chosen);
  try {
    const layers = await configSearch(cwd, false).above(cwd);
    await (await configReader({ ...options, 'no-plugins': true }, cwd))(join(cwd, 'template.yaml'));
    return layers.length === 0 ? 'none' : showable(layers.map(({ path }) => path).join(', '));
  } catch (error) {
    if (isUserFault(error)) return showable(error.message);
    throw error;
  }
}
