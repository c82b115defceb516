/** What a terminal may obey in a text and `JSON.stringify` leaves as it is; it escapes the other controls itself. */
const unsafe = () => /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069]/gu;

/** What runners of CI look for anywhere in a line of the log, as text/showable.ts says. */
const COMMAND = /##(?=\w*\[)/g;

/** A value as JSON that is as harmless in a terminal or log as our other reports, and reads back equal. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(unsafe(), (character) =>
      character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(COMMAND, '#\\u0023');
  return `${text}\n`;
}
