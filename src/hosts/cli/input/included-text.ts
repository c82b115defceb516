import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { limits } from '../../../text/limits.ts';
import { projectOf } from '../../code-files.ts';
import { isWithin } from '../../is-within.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read-file.ts';

/** Called as files are that may hold a part of a template. */
const mayBePart = /\.(?:ya?ml|json|template|txt)$/i;

/** A file that a template includes by a local path: one of its own project, whatever it names. */
export function includedText(cwd: string, templatePath: string, path: string): string | undefined {
  if (!mayBePart.test(path) || path.includes('\0')) return undefined;
  const folder = dirname(resolve(cwd, templatePath));
  try {
    const real = realpathSync(resolve(folder, path));
    if (!isWithin(real, realpathSync(projectOf(folder, cwd)))) return undefined;
    const read = readBytes(real, limits.siblingBytes);
    const text = 'bytes' in read ? decode(read.bytes) : undefined;
    return text !== undefined && 'text' in text ? text.text : undefined;
  } catch {
    // not there: then what it adds is not known
    return undefined;
  }
}
