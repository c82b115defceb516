import { type Clause, said } from '../../language/sentence.ts';
import { configTexts } from './texts.ts';

/** The path of the layer that the options of a command make. */
export const commandLine: string = configTexts.commandLine;

/** What errors call a layer: a file by its path. */
export function layerName(path: string): Clause {
  return path === commandLine ? said(configTexts.commandLine) : path;
}
