import { japanese as ofCore } from '../../../translations/ja/index.ts';
import { texts } from '../../translations/ja.ts';

const all: Readonly<Record<string, string>> = { ...ofCore, ...texts };

/** A chunk of its own, whose texts are read when they are asked for: most reports are in English. */
export function japanese(): Readonly<Record<string, string>> {
  return all;
}
