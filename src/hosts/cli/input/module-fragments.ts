import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read-file.ts';
import { repositoryAround, rpdkConfigsBelow } from '../files/repository.ts';

/** Finds the template fragment of a module for a template: the path of the file. */
export type FragmentPath = (templatePath: string, type: string) => string | undefined;

/** What the CloudFormation CLI calls the files of a fragment. */
const endings = new Set(['.json', '.yaml', '.yml']);

/**
 * Finds fragments of modules in the repository of a template: in the project that the CloudFormation CLI made for the type, if it is
 * the only one. A repository is searched once.
 * Source: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/modules-structure.html
 */
export function fragmentFinder(): FragmentPath {
  const known = new Map<string, ReadonlyMap<string, string | undefined>>();
  return (templatePath, type) => {
    const root = repositoryAround(templatePath);
    if (root === undefined) return undefined;
    let fragments = known.get(root);
    if (fragments === undefined) {
      fragments = fragmentsIn(root);
      known.set(root, fragments);
    }
    return fragments.get(type);
  };
}

/** The fragments of a repository by type; of a type that two projects have, none. */
function fragmentsIn(root: string): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const path of rpdkConfigsBelow(root)) {
    const type = moduleTypeIn(path);
    if (type !== undefined)
      found.set(type, found.has(type) ? undefined : onlyFragmentIn(join(dirname(path), 'fragments')));
  }
  return found;
}

function moduleTypeIn(path: string): string | undefined {
  try {
    const read = readBytes(path, limits.siblingBytes);
    const decoded = 'bytes' in read ? decode(read.bytes) : undefined;
    if (decoded === undefined || 'problem' in decoded) return undefined;
    const config: unknown = JSON.parse(decoded.text);
    if (!isPlainMap(config) || config.artifact_type !== 'MODULE') return undefined;
    return typeof config.typeName === 'string' ? config.typeName : undefined;
  } catch {
    return undefined;
  }
}

function onlyFragmentIn(folder: string): string | undefined {
  try {
    const [only, another] = readdirSync(folder).filter((name) => endings.has(extname(name)));
    return another === undefined && only !== undefined ? join(folder, only) : undefined;
  } catch {
    return undefined;
  }
}
