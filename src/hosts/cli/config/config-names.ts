import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { readBytes } from '../files/read-file.ts';
import { configFileTexts } from './texts.ts';

// Well-known finders of configs read whatever bears the name, before anyone can ask what it is: a pipe in a stranger's
// folder would be waited for. So this one is ours, and only the parsers are libraries.

/** What `init` writes, and what is looked for first. */
export const configFileName = '.vpclambdalintrc.json';

/** What a config file may be called. */
export const configFileNames = [
  configFileName,
  '.vpclambdalintrc.jsonc',
  '.vpclambdalintrc.yaml',
  '.vpclambdalintrc.yml',
] as const;

/** The file that may hold a config under a key of its own. */
export const packageFile = 'package.json';

/** The key of package.json that holds a config. */
export const packageKey = 'vpclambda-lint';

/** Says whether a folder has a file of this name. */
type Has = (name: string) => boolean;

/** The config of a folder. Throws `ConfigError` where it is not clear which one is meant. */
export function configIn(folder: string, shown: (path: string) => string): string | undefined {
  const [first, second] = configFileNames.filter((name) => isThere(join(folder, name)));
  if (first !== undefined && second !== undefined)
    throw new ConfigError(
      'several-configs',
      said(configFileTexts.twoConfigs, { folder: shown(join(folder, first)), second }),
      said(configFileTexts.keepOne),
    );
  return first === undefined ? packageWithConfig(folder) : join(folder, first);
}

/** Whether a name is taken, be it by a link that leads nowhere: a config that cannot be read must not be passed over. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // the folder may not be looked into
  }
}

/** The config that a folder has, if any, and whether it begins a project of its own. */
export function projectIn(folder: string, has: Has = (name) => existsSync(join(folder, name))) {
  const name = configFileNames.find(has);
  const path = name === undefined ? (has(packageFile) ? packageWithConfig(folder) : undefined) : join(folder, name);
  return path === undefined ? undefined : { path, isRoot: saysRoot(path) };
}

/** The files of a folder that are called almost as a config is, and so are read by no one. */
export function misnamedIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const known: readonly string[] = [...configFileNames, ignoreFile];
  return names.filter((name) => almostConfig.test(name) && !known.includes(name)).sort();
}

const ignoreFile = '.vpclambdalintignore';

/** Not `vpclambda-lint.json`, which is a good name for a report. */
const almostConfig = /^(?:\.vpc-?lambda-?lint|vpc-?lambda-?lint(?:rc|\.config))[\w.-]*$/i;

/** A package.json with a config in it. One that cannot be read is the package's own matter. */
function packageWithConfig(folder: string): string | undefined {
  const path = join(folder, packageFile);
  return existsSync(path) && configOfPackage(path) !== undefined ? path : undefined;
}

function configOfPackage(path: string): unknown {
  const read = readBytes(path, limits.inputBytes);
  if (!('bytes' in read) || !read.bytes.includes(`"${packageKey}"`)) return undefined;
  try {
    const value: unknown = JSON.parse(read.bytes.toString('utf8'));
    return isPlainMap(value) && Object.hasOwn(value, packageKey) ? value[packageKey] : undefined;
  } catch {
    return undefined;
  }
}

function saysRoot(path: string): boolean {
  if (basename(path) === packageFile) {
    const config = configOfPackage(path);
    return isPlainMap(config) && config.root === true;
  }
  const read = readBytes(path, limits.inputBytes);
  return 'bytes' in read && /\broot"?\s{0,99}:\s{0,99}true/.test(read.bytes.toString('utf8'));
}
