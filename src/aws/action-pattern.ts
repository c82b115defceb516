/**
 * Says whether an IAM action, or any text, fits a pattern with `*` and `?`. IAM ignores case here:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function matchesActionPattern(pattern: string, action: string): boolean {
  if (!isPattern(pattern)) return pattern.toLowerCase() === action.toLowerCase();
  return regexOf(pattern).test(action);
}

// the same few patterns are asked about over and over
const regexes = new Map<string, RegExp>();

function regexOf(pattern: string): RegExp {
  const had = regexes.get(pattern);
  if (had !== undefined) return had;
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, (c) => (c === '*' ? '.*' : c === '?' ? '.' : `\\${c}`));
  const regex = new RegExp(`^${source}$`, 'is');
  regexes.set(pattern, regex);
  return regex;
}

/** Says whether some action fits both patterns, such as `Get*` and `*Item`. */
export function patternsOverlap(a: string, b: string): boolean {
  if (!isPattern(a)) return matchesActionPattern(b, a);
  if (!isPattern(b)) return matchesActionPattern(a, b);
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  // Row i holds, for each j, whether left[i..] and right[j..] share a text; built from the ends.
  let below: boolean[] = [];
  for (let i = left.length; i >= 0; i--) {
    const row: boolean[] = [];
    for (let j = right.length; j >= 0; j--) {
      const l = left[i];
      const r = right[j];
      if (l === undefined && r === undefined) row[j] = true;
      else if (l === '*') row[j] = below[j] === true || (r !== undefined && row[j + 1] === true);
      else if (r === '*') row[j] = row[j + 1] === true || (l !== undefined && below[j] === true);
      else if (l === undefined || r === undefined) row[j] = false;
      else row[j] = (l === r || l === '?' || r === '?') && below[j + 1] === true;
    }
    below = row;
  }
  return below[0] === true;
}

/** Says whether an action is written with `*` or `?`. */
export function isPattern(action: string): boolean {
  return /[*?]/.test(action);
}
