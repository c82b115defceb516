import type { FileResult, Finding } from '../src/engine/result.ts';
import type { AnyRule } from '../src/rule/define.ts';
import { type MessageText, patternOf } from '../src/rule/message.ts';

/** A finding with the id of its message. */
export type Said = Finding & { readonly messageId: string };

/** Something that a rule says of a fixture, as users read it. */
export interface Sentence {
  /** The id of the message, and the name of its remedy where it has several. */
  readonly id: string;
  readonly text: string;
}

/** All that a rule can say: each message with each of its remedies. */
export function idsOf({ meta }: AnyRule): readonly string[] {
  return Object.entries<MessageText>(meta.messages).flatMap(([id, message]) => [id, ...remediesOf(id, message)]);
}

/** A finding in full: where, what, what to do, why, and what else belongs to it. */
export function sentenceOf({ meta }: AnyRule, path: string, finding: Said): Sentence {
  const message: MessageText | undefined = meta.messages[finding.messageId];
  // the longest that fits: a blank at the end of a shorter one takes in whatever follows
  const [remedy] = Object.entries(message?.remedies ?? {})
    .filter(([, text]) => patternOf(text).test(finding.remedy))
    .sort(([, a], [, b]) => b.length - a.length);
  const linesOf = (title: string, items: readonly string[]) => items.map((item) => `  ${title}: ${item}`);
  const text = [
    `${path}:${finding.line} ${finding.severity}`,
    `  ${finding.message}${finding.when === undefined ? '' : ` (when ${finding.when})`}`,
    `  ${finding.remedy}`,
    ...linesOf('because', finding.evidence ?? []),
    ...linesOf(
      'see',
      finding.related.map((each) => `${each.path === path ? '' : each.path}:${each.line} ${each.message}`),
    ),
    ...linesOf('fix', finding.fix === undefined ? [] : [finding.fix.title]),
    ...linesOf(
      'suggestion',
      (finding.suggestions ?? []).map(({ title }) => title),
    ),
  ].join('\n');
  return { id: remedy === undefined ? finding.messageId : nameOf(finding.messageId, remedy[0]), text };
}

/** Everything a rule says, by message; of each one in general, and one that holds in some combinations of conditions. */
export function golden(rule: AnyRule, sentences: readonly Sentence[], reasons: Iterable<string>): string {
  const sections = idsOf(rule).map((id) => {
    const own = sentences.filter((sentence) => sentence.id === id).map(({ text }) => text);
    const [first] = own;
    const conditional = own.find((text) => / \(when .*\)$/m.test(text));
    return `${id}\n\n${[...new Set([first, conditional])].filter((text) => text !== undefined).join('\n\n')}\n`;
  });
  const undecided = [...new Set(reasons)].sort();
  if (undecided.length > 0) sections.push(`undecided\n\n${undecided.map((reason) => `  ${reason}`).join('\n')}\n`);
  return sections.join('\n');
}

/** What can't be decided, each reason once. */
export function reasonsOf({ meta }: AnyRule, { undecided }: FileResult): readonly string[] {
  return undecided
    .filter(({ questions }) => questions.some(({ rule }) => rule === meta.id))
    .map(({ reason, settledBy }) => (settledBy === undefined ? reason : `${reason} (decided by ${settledBy})`));
}

function remediesOf(id: string, { remedies = {} }: MessageText): readonly string[] {
  return Object.keys(remedies).map((name) => nameOf(id, name));
}

function nameOf(id: string, remedy: string): string {
  return `${id}, remedy ${remedy}`;
}
