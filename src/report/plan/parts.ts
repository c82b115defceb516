import { showable } from '../../text/showable.ts';
import { cellsOf, width } from '../cells.ts';

/** A line of text, from its left end on its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: 'heading' | 'name' | 'text' | 'faint';
  /** One of the colours for sets of groups. */
  readonly colour?: number;
}

/** A rectangle with lines of text, and what it represents. */
export interface Box {
  readonly id: string;
  readonly kind: 'lambda' | 'vpc' | 'zone' | 'subnet' | 'eni' | 'panel' | 'user' | 'nat' | 'cell';
  /** The box that it is in. */
  readonly within?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly colour?: number;
  /** The set of groups that it is of: the others fade while a pointer is on it. */
  readonly set?: number;
  /** Represents several: drawn as a pile. */
  readonly isPile?: boolean;
  /** The whole text, where lines are cut. */
  readonly title: string;
}

/** The size of letters, and how wide one is at most: those of fixed width are 0.6 of their size. */
export const letters = { heading: 15, name: 12, text: 12, faint: 11 } as const;

/** The width of one letter, in pixels. */
export const cellWidth = (style: Line['style']) => letters[style] * 0.61;

/** The room between a box and its text, and from one line to the next. */
export const pad = 10;

/** From one line to the next. */
export const row = 18;

/** A line of text that is cut to so many cells. */
export function line(text: string, cells: number, x: number, y: number, style: Line['style'], colour?: number): Line {
  return { text: cut(text, cells), x, y, style, ...(colour !== undefined && { colour }) };
}

/** The width of such a line, in pixels. */
export function textWidth(text: string, cells: number, style: Line['style']): number {
  return Math.ceil(width(cut(text, cells)) * cellWidth(style));
}

/** A text of at most so many cells, with nothing in it that would not be shown. */
export function cut(text: string, cells: number): string {
  const whole = showable(text);
  if (width(whole) <= cells) return whole;
  let short = '';
  let taken = 1;
  for (const character of whole) {
    taken += cellsOf(character);
    if (taken > cells) break;
    short += character;
  }
  return `${short}…`;
}
