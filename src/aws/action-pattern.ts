/** No action and no ARN is longer: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const longestName = 2048;

/**
 * Says whether an IAM action, or any text, fits a pattern with `*` and `?`. IAM ignores case here:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function matchesActionPattern(pattern: string, action: string): boolean {
  if (!isPattern(pattern)) return pattern.toLowerCase() === action.toLowerCase();
  return action.length <= longestName && fits(pattern.toLowerCase(), action.toLowerCase(), '');
}

/**
 * Says whether each resource that fits a text, which may be a pattern itself, fits a pattern too. Unlike actions,
 * resources are told apart by case.
 */
export function fitsResourcePattern(pattern: string, text: string): boolean {
  // a `?` of the pattern would have to be one of the text
  return pattern === text || (!pattern.includes('?') && text.length <= longestName && fits(pattern, text, ''));
}

/**
 * A `*` takes as little as it can, and only the last one is ever asked to take more: what an earlier one could change,
 * the last one can as well. A regular expression would try each of them in turn. What the text has in `any` fits every character.
 */
function fits(pattern: string, text: string, any: '?' | ''): boolean {
  let star = -1;
  let [at, resume] = [0, 0];
  for (let place = 0; place < text.length; ) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at++;
      resume = place;
    } else if (wanted === '?' || (wanted !== undefined && (wanted === text[place] || text[place] === any))) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Says whether some action fits both patterns, such as `Get*` and `*Item`. */
export function patternsOverlap(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const isLeftOpen = left.includes('*');
  if (!isLeftOpen || !right.includes('*')) {
    const [text, pattern] = isLeftOpen ? [right, left] : [left, right];
    return text.length <= longestName && fits(pattern, text, '?');
  }
  // What is between the outermost stars of one fits into a star of the other: only the ends can disagree.
  return beginAlike(left, right) && endAlike(left, right);
}

/** Whether two patterns agree up to the first `*` of either. */
function beginAlike(left: string, right: string): boolean {
  for (let at = 0; ; at++) {
    const [l, r] = [left[at], right[at]];
    if (l === '*' || r === '*') return true;
    if (l !== r && l !== '?' && r !== '?') return false;
  }
}

/** Whether two patterns agree from the last `*` of either on. */
function endAlike(left: string, right: string): boolean {
  for (let end = 1; ; end++) {
    const [l, r] = [left[left.length - end], right[right.length - end]];
    if (l === '*' || r === '*') return true;
    if (l !== r && l !== '?' && r !== '?') return false;
  }
}

/** Says whether an action is written with `*` or `?`. */
export function isPattern(action: string): boolean {
  return /[*?]/.test(action);
}
