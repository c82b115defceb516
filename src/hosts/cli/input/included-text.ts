import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { IncludedText } from '../../../engine/included.ts';
import { moduleAt } from '../../../engine/module-files.ts';
import { limits } from '../../../text/limits.ts';
import { projectOf } from '../../code-files.ts';
import { isWithin } from '../../is-within.ts';
import { decode } from '../files/decode.ts';
import { shownPath } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { atRevision } from '../git/git.ts';
import { isUserFault } from '../usage-error.ts';
import type { FragmentPath } from './module-fragments.ts';

/** Called as files are that may hold a part of a template. */
const mayBePart = /\.(?:ya?ml|json|template|txt)$/i;

/** A file that a template includes by a local path, or the fragment of a module: one of its own project, whatever it names. */
export function includedText(
  cwd: string,
  templatePath: string,
  location: string,
  fragmentPath: FragmentPath,
): IncludedText | undefined {
  const path = pathAt(resolve(cwd, templatePath), location, fragmentPath) ?? '';
  if (!mayBePart.test(path) || path.includes('\0')) return undefined;
  const folder = dirname(resolve(cwd, templatePath));
  try {
    const real = realpathSync(resolve(folder, path));
    if (!isWithin(real, realpathSync(projectOf(folder)))) return undefined;
    const read = readBytes(real, limits.siblingBytes);
    return 'bytes' in read ? decoded(shownPath(real, cwd), read.bytes) : undefined;
  } catch {
    // not there: then what it adds is not known
    return undefined;
  }
}

/** The same as a revision of git has it. */
export function includedTextAt(
  revision: string,
  templatePath: string,
  location: string,
  fragmentPath: FragmentPath,
): IncludedText | undefined {
  const path = pathAt(templatePath, location, fragmentPath) ?? '';
  if (!mayBePart.test(path) || path.includes('\0')) return undefined;
  const folder = dirname(templatePath);
  const file = resolve(folder, path);
  if (!isWithin(file, projectOf(folder))) return undefined;
  try {
    const bytes = atRevision(revision, file);
    return bytes === undefined || bytes.length > limits.siblingBytes.most
      ? undefined
      : decoded(`${revision}:${path}`, bytes);
  } catch (error) {
    // a link, say: then what it added is not known
    if (isUserFault(error)) return undefined;
    throw error;
  }
}

/** The path that is meant: of a module, that of its fragment. */
function pathAt(templatePath: string, location: string, fragmentPath: FragmentPath): string | undefined {
  const module = moduleAt(location);
  return module === undefined ? location : fragmentPath(templatePath, module);
}

function decoded(path: string, bytes: Uint8Array): IncludedText | undefined {
  const text = decode(bytes);
  return 'text' in text ? { path, text: text.text } : undefined;
}
