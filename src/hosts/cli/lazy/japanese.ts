import { japanese as ofCore } from '../../../translations/ja/index.ts';
import { texts } from '../../translations/ja.ts';

/** A chunk of its own: most reports are in English. */
export const japanese: Readonly<Record<string, string>> = { ...ofCore, ...texts };
