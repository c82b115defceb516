import { parse } from 'shell-quote';

/** Holds the place in a word of what only a shell, make or a workflow completes. */
const unknown = '\0';

/** Longer lines are no deployment that a person writes. */
const longestLine = 16 * 1024;

/** A command of a line, what opens and closes a shell of its own, or what makes the next command depend on the last. */
export type Command = readonly string[] | '(' | ')' | '&&' | '||';

/**
 * The commands of one line of a shell script, in words without quotes. What a variable, a command or an expression of a
 * workflow completes is a NUL character in its word; a command with a part in `$(...)` is left out.
 */
export function commandsIn(line: string): readonly Command[] {
  if (line.length > longestLine || line.includes(unknown) || !isClosed(line)) return [];
  const marked = line.replace(/\$\{\{[^{}]*\}\}|\$\([^()'"]*\)|[$`]/g, unknown);
  const commands: Command[] = [];
  let words: string[] | undefined = [];
  let isTarget = false;
  const end = () => {
    if (words !== undefined && words.length > 0) commands.push(words);
    words = [];
  };
  for (const token of parse(marked)) {
    if (typeof token === 'string') {
      // the target of a redirection is no argument
      if (!isTarget) words?.push(token);
      isTarget = false;
    } else if ('comment' in token) break;
    else if (token.op === 'glob') words?.push('pattern' in token ? token.pattern : unknown);
    else if (token.op === '(' && !(words?.every((word) => leading.has(word)) ?? false)) words = undefined;
    else if (token.op === '(' || token.op === ')') {
      end();
      commands.push(token.op);
    } else if (separators.has(token.op)) {
      end();
      if (token.op === '&&' || token.op === '||') commands.push(token.op);
    } else if (token.op === '<(') words = undefined;
    else isTarget = true;
  }
  end();
  return commands;
}

/** What may come before a command. */
export const leading: ReadonlySet<string> = new Set(
  ['then', 'do', 'else', '!', '{', 'time', 'exec', 'sudo', 'env', 'if', 'elif', 'while', 'until'], //
);

const separators: ReadonlySet<string> = new Set([';', '&&', '||', '|', '&', '|&', ';;']);

/** The words of a text, as a shell reads them. */
export function wordsOf(text: string): readonly string[] {
  const [words = [], ...others] = commandsIn(text);
  return others.length === 0 && typeof words !== 'string' ? words : [unknown];
}

/** Whether each quote is closed: a text of several lines is not read. */
function isClosed(line: string): boolean {
  return quoteAfter(line) === undefined;
}

/** The quote that is open at the end of a line, where one may be open at its start. */
export function quoteAfter(line: string, before?: string): string | undefined {
  let quote = before;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === '\\' && quote !== "'") at++;
    else if (quote !== undefined) quote = char === quote ? undefined : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '#' && (at === 0 || /\s/.test(line[at - 1]!))) return undefined;
  }
  return quote;
}
