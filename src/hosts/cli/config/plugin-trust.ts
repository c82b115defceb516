import { lstatSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { PluginsLeftOut } from '../../../engine/config/config.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { shownPath } from '../files/files.ts';
import { isTrustedByGit } from '../git/git.ts';
import { realPath, workTreeOf } from '../git/work-tree.ts';
import { configFileTexts } from './texts.ts';

/** Why the plugins of a config must not run, and what to do; nothing where they may. */
export type PluginTrust = (config: string) => PluginsLeftOut['refused'];

/**
 * Says why plugins of a config that was found, not named, must not run; nothing where they may. Whoever runs the linter
 * in a folder has chosen that folder, so its config counts, and those above it in the same work tree. Any other config
 * came along with what is linted, and may set rules but run no code.
 */
export function pluginTrust(cwd: string): PluginTrust {
  const working = realPath(cwd);
  const top = workTreeOf(working);
  return (config) => {
    const folder = realPath(dirname(config));
    const refuse = (problem: Clause) => ({
      problem,
      remedy: said(configFileTexts.nameItIfTrusted, { config: shownPath(config, cwd), folder: shownPath(folder, cwd) }),
    });
    if (!isWithin(working, folder)) return refuse(said(configFileTexts.neitherHereNorAbove));
    if (top !== undefined && !isWithin(folder, top)) return refuse(said(configFileTexts.outsideOf, { top }));
    if (isOfSomeoneElse(config, top)) return refuse(said(configFileTexts.ofAnotherUser));
    return undefined;
  };
}

function isWithin(folder: string, outer: string): boolean {
  const below = relative(outer, folder);
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(below));
}

/** As git decides whose repository it works in: one's own, that of root, or one that `safe.directory` names. */
function isOfSomeoneElse(config: string, top: string | undefined): boolean {
  const self = process.getuid?.();
  if (self === undefined) return false; // Windows: its access lists are no matter of owners
  const owners = [lstatSync(config).uid, statSync(config).uid].filter((owner) => owner !== self && owner !== 0);
  if (owners.length === 0) return false;
  return top === undefined || owners.some((owner) => owner !== statSync(top).uid) || !isTrustedByGit(top);
}
