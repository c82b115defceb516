import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigLink, WorkspaceConfig } from '../../../engine/config/config.ts';
import { ConfigError } from '../../../engine/config/config-error.ts';
import type { DeclaredLink } from '../../../engine/workspace/declaration.ts';
import { said } from '../../../language/sentence.ts';
import { withSlashes } from '../files/files.ts';
import { inputTexts } from './texts.ts';

/** The links that configs fix or forbid. Throws `ConfigError` where one names a file that is not there. */
export function declaredLinks(workspaces: ReadonlySet<WorkspaceConfig>): readonly DeclaredLink[] {
  return [...workspaces].flatMap(({ links }) => links.map(declaredLink));
}

function declaredLink({ template, name, to, directory, file }: ConfigLink): DeclaredLink {
  const at = (path: string, key: string) => {
    const location = resolve(directory, path);
    if (!existsSync(location))
      throw new ConfigError(
        'no-such-template',
        said(inputTexts.linkToNothing, { key, file, path }),
        said(inputTexts.relativeToConfig),
      );
    return withSlashes(location);
  };
  return {
    template: at(template, template),
    name,
    to: to === false ? undefined : at(to, `${template}.${name}`),
    where: file,
  };
}
