/** What a plain scalar of a template is: `null`, a boolean, a number, or else the text as it is written. */
export function resolvePlain(text: string): unknown {
  switch (text.charCodeAt(0)) {
    case SMALL_T:
    case LARGE_T:
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case SMALL_F:
    case LARGE_F:
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case SMALL_N:
    case LARGE_N:
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case TILDE:
      return text === '~' ? null : text;
    default:
      return isPlainNumber(text) ? Number(text) : text;
  }
}

/**
 * A number is a number when JavaScript would write it the same way. Everything else stays text, as it does
 * in CloudFormation: account ids (`012345678901`), versions (`13.10`), hashes (`12e5`), more than 16 digits.
 */
export function isPlainNumber(data: string | null): boolean {
  // every plain scalar of a template is asked, keys too: the first character of nearly all of them says no
  if (data === null || data.charCodeAt(0) > NINE) return false;
  return /^-?\d+(?:\.\d+)?$/.test(data) && String(Number(data)) === data;
}

const NINE = 0x39;
const LARGE_F = 0x46;
const LARGE_N = 0x4e;
const LARGE_T = 0x54;
const SMALL_F = 0x66;
const SMALL_N = 0x6e;
const SMALL_T = 0x74;
const TILDE = 0x7e;
