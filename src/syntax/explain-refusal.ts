import type { YamlRefusal } from './yaml-loader.ts';
import { startOfUnclosedNode } from './yaml-nodes.ts';

/** What is wrong with a text that can't be read, in plain words. */
export interface Explanation {
  readonly problem: string;
  readonly remedy: string;
  readonly offset: number;
  /** Whether the text is one that a template engine has to fill in first. */
  readonly isUnrendered?: boolean;
}

/** Says what js-yaml's refusal means for the person who has to correct the text. */
export function explainRefusal(text: string, { reason, offset }: YamlRefusal): Explanation {
  const line = lineAround(text, offset);
  const say = (problem: string, remedy: string, at = offset): Explanation => ({ problem, remedy, offset: at });

  const conflict = /^(?:<{7} |={7}$|>{7} )/m.exec(text);
  if (conflict)
    return say('a merge conflict is left in the file', 'Resolve the conflict and remove its markers', conflict.index);

  const placeholder = findPlaceholder(text, offset);
  if (placeholder !== undefined) {
    const problem = 'the file has placeholders of a template engine, so it is not a template yet';
    return { ...say(problem, 'Lint the file that the template engine renders', placeholder), isUnrendered: true };
  }
  if (/null byte|non-printable|valid JSON character/.test(reason)) {
    return say('the file holds characters that are no text', 'Save the file as UTF-8 and remove control characters');
  }
  if (/maxDepth/.test(reason)) return say('values are nested too deep to be read', 'Flatten the values at this place');
  if (/tab characters/.test(reason) || /^ *\t/.test(line)) {
    return say('a tab is used for indentation', 'Indent with spaces', text.indexOf('\t', lineStart(text, offset)));
  }
  if (/within a (?:single|double) quoted/.test(reason)) {
    return say('a quoted text is not closed', 'Add the missing quote', startOfUnclosedNode(text) ?? offset);
  }
  if (/end of the stream within a flow/.test(reason)) {
    return say(
      'a list or mapping in brackets is not closed',
      'Add the missing bracket',
      startOfUnclosedNode(text) ?? offset,
    );
  }
  if (/alias/.test(reason)) {
    const lack = /at least one character/.test(reason) ? 'no name follows' : reason.replace(/"/g, '');
    return say(`"*" starts an alias, but ${lack}`, 'Put quotes around a text that starts with "*"');
  }
  if (/duplication of a tag/.test(reason)) {
    const remedy = 'Write the outer function in its long form, such as Fn::GetAZs: !Ref AWS::Region';
    return say('two short forms of functions follow each other', remedy);
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    return say(
      'a backslash in double quotes starts no escape that YAML knows',
      'Write the backslash twice, or use single quotes',
    );
  }
  if (/[@`%]/.test(text[offset] ?? '')) {
    return say(`a text can't start with "${text[offset]}"`, 'Put quotes around it');
  }
  const quoted = /missed comma|indentation of a mapping/.test(reason) ? quotedBefore(text, offset) : undefined;
  if (quoted !== undefined) {
    if (/^(?:"""|''')/.test(text.slice(offset - 2)))
      return say(
        'three quotes in a row, where one opens or closes a text',
        'Write one quote, and escaped those within the text',
        offset - 2,
      );
    if (/[\r\n]/.test(text.slice(quoted, offset)))
      return say('a quoted text is not closed', 'Add the missing quote', quoted);
    const escaped = text[quoted] === '"' ? '\\"' : "''";
    return say(
      'a quote closes the text too early, or opens the next before this one is closed',
      `Add the missing quote, or write ${escaped} for a quote within the text`,
      offset - 1,
    );
  }
  if (/missed comma/.test(reason)) {
    const remedy = 'Add the comma or the closing bracket, or put quotes around a text that has either in it';
    return say('a comma is missing between two entries', remedy, startOfKeyBefore(text, offset));
  }
  if (/indentation of a mapping|colon is missed|multiline key|end of the stream or/.test(reason)) {
    const remedy =
      'Align this line with its neighbours, add a missing colon, or put quotes around a text that has ": " or quotes in it';
    return say('the indentation or a colon is wrong here', remedy);
  }
  if (/indentation of a sequence/.test(reason))
    return say('this line does not fit the list before it', 'Align it with the dashes of the list');
  return say(`the text can't be read: ${reason}`, 'Correct the YAML at this place');
}

/** `{{ name }}`, `{% if %}` and `<% if %>` on the line of the fault or the one before, or where they open any line. */
function findPlaceholder(text: string, offset: number): number | undefined {
  const mark = /\{%|<%|\{\{(?!resolve:)/;
  const opening = /^[ \t]*(?=\{%|<%|\{\{(?!resolve:))/m.exec(text);
  if (opening) return opening.index + opening[0].length;
  const before = lineStart(text, Math.max(0, lineStart(text, offset) - 1));
  const lines = /[^\r\n]*(?:\r\n?|\n)?[^\r\n]*/.exec(text.slice(before))![0];
  const found = mark.exec(lines);
  return found ? before + found.index : undefined;
}

/** The start of a quoted text that ends at `offset`, where what follows it at once can't follow a quoted text. */
function quotedBefore(text: string, offset: number): number | undefined {
  const quote = text[offset - 1];
  // between two texts that touch, a comma is missing
  const isNext = text[offset] === quote && text[offset - 2] !== quote;
  if (quote === undefined || isNext || !/["']/.test(quote) || /[\s,:\]}#]/.test(text[offset] ?? ' ')) return undefined;
  let start = text.lastIndexOf(quote, offset - 2);
  while (quote === '"' && start > 0 && text[start - 1] === '\\') start = text.lastIndexOf(quote, start - 1);
  return start < 0 ? undefined : start;
}

/** In JSON the fault shows at the colon of the next key; the comma is missing before that key. */
function startOfKeyBefore(text: string, colon: number): number {
  const key = text[colon] === ':' ? /"[^"\r\n]*"[ \t]*$/.exec(text.slice(lineStart(text, colon), colon)) : null;
  return key ? lineStart(text, colon) + key.index : colon;
}

function lineAround(text: string, offset: number): string {
  return /[^\r\n]*/.exec(text.slice(lineStart(text, offset)))![0];
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}
