/** The colour of a set of groups: readable as text on a light and on a dark ground. */
export interface Ink {
  readonly light: string;
  readonly dark: string;
}

/**
 * Colours that people who see few colours tell apart, after Okabe and Ito: https://jfly.uni-koeln.de/color/ After the
 * last they begin again, and labels tell sets apart.
 */
export const inks: readonly Ink[] = [
  { light: '#0072b2', dark: '#56b4e9' },
  { light: '#b35000', dark: '#f0964b' },
  { light: '#00785a', dark: '#3ecf9b' },
  { light: '#a3417e', dark: '#e28fc4' },
  { light: '#7a6a00', dark: '#e0cc4a' },
  { light: '#6648b5', dark: '#b6a1f0' },
  { light: '#555555', dark: '#b8bec5' },
];
