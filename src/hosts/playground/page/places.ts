import { playgroundTexts } from '../texts.ts';
import { button } from './elements.ts';
import { say } from './language.ts';

/** Leads to a place in a template. */
export type GoTo = (file: string, line: number, column?: number) => void;

/** A button that leads to a line; the file is named where there are several. */
export function placeButton(file: string, line: number, column: number, goTo: GoTo, isNamed: boolean): HTMLElement {
  const name = isNamed ? `${file}:${line}` : say(playgroundTexts.line, { line });
  return button(name, () => goTo(file, line, column), { class: 'place' });
}
