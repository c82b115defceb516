import { type Clause, said } from '../../../language/sentence.ts';
import { fileTexts, systemTexts } from './texts.ts';

/** Why the system refused something, in words where we have some; its code always, since people search for that. */
export function systemReason(error: unknown): Clause {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return String(message ?? error);
  if (!Object.hasOwn(systemTexts, code)) return code;
  return said(fileTexts.codeInWords, { code, words: said(systemTexts[code as keyof typeof systemTexts]) });
}
