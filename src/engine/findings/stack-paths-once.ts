/** A text in which each construct is named after the one before it. */
interface SaidOnce {
  readonly text: string;
  /** The stack that was named last. */
  readonly last: string | undefined;
}

/** The path of a stack of no more characters is said with each of its constructs. */
const longestRepeated = 24;

/**
 * Says the long path of a stack once, and `…/` before the constructs of it that a text names next: `Prod/OrdersStack/Vpc` and
 * `…/Vpc/SubnetA`. `last` is the stack that was named before the text.
 */
export function stackPathsOnce(stackPaths: readonly string[]): (text: string, last?: string) => SaidOnce {
  const long = [...new Set(stackPaths)].filter(({ length }) => length > longestRepeated);
  if (long.length === 0) return (text, last) => ({ text, last });
  // a nested stack is below the one around it
  const longestFirst = long.sort((a, b) => b.length - a.length).map(asPattern);
  const named = new RegExp(`(?<=^|[^\\w/.-]|${colour})(${longestFirst.join('|')})/(?:…/)?`, 'g');
  return (text, last) => {
    let before = last;
    const once = text.replace(named, (whole, stack: string) => {
      const isSame = stack === before;
      before = stack;
      return isSame ? '…/' : whole;
    });
    return { text: once, last: before };
  };
}

/** The same for texts that are read one after the other, with the stack that the text before named last. */
export function stackPathsOnceInRow(stackPaths: readonly string[]): (text: string) => string {
  const once = stackPathsOnce(stackPaths);
  let before: string | undefined;
  return (text) => {
    const said = once(text, before);
    before = said.last;
    return said.text;
  };
}

/** What a terminal is told before a name that it shows in a colour. */
const colour = '\u001b\\[\\d+m';

function asPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}
