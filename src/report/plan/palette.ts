/** A colour for lines and text, and one for areas. */
export interface Colour {
  readonly line: string;
  readonly fill: string;
}

/** Colours that people who see few colours tell apart, after Okabe and Ito: https://jfly.uni-koeln.de/color/ */
const colours: readonly Colour[] = [
  { line: '#0072b2', fill: '#dceefa' },
  { line: '#b35900', fill: '#fdecd8' },
  { line: '#00785a', fill: '#d9f3ea' },
  { line: '#a3417e', fill: '#f9e3f0' },
  { line: '#7a6a00', fill: '#fbf6cf' },
  { line: '#3f6f9f', fill: '#e3f4fd' },
  { line: '#555555', fill: '#ececec' },
];

/** The colour of the nth set of groups; after the last they begin again, and labels tell them apart. */
export function colourAt(index: number): Colour {
  return colours[index % colours.length]!;
}

/** How many colours there are before they begin again. */
export const colourCount = colours.length;
