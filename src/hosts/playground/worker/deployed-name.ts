import { type Language, sayIn } from '../../../language/in-words.ts';
import { playgroundTexts } from '../texts.ts';

/** What a template is called in the state that is deployed. */
export function deployedName(name: string, language: Language | undefined): string {
  return sayIn(language)(playgroundTexts.deployedName, { name });
}
