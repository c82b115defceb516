export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const HASH = 0x23;

/** Whether a code unit is a blank or breaks a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || isBreak(code);
}

/** Whether a code unit breaks a line. */
export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Where the text between two offsets ends when the blanks behind it are left out. */
export function trimBlanks(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
