/** Sets a text apart. */
export type Paint = (text: string) => string;

/** The few ways in which the text report sets words apart. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
}

/** ANSI colours, or none. Our own, because picocolors reads `process` when it is loaded. */
export function coloursFor(enabled: boolean): Colours {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      enabled && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
  };
}
