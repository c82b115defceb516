import { type Clause, type Sentence, said } from '../../language/sentence.ts';
import type { Node } from '../node.ts';
import { namesVersion, startsReference } from '../stacks/parameter-store.ts';
import { idIn } from '../stacks/stack.ts';
import { inputs } from './inputs.ts';
import { reasons } from './reasons.ts';
import type { Unknown } from './unknown.ts';
import type { UnknownValue } from './value.ts';

/**
 * A value that can't be known, for this reason, or since the value that it is worked out from is not known. It is the
 * same wherever it is written so, unless `more` has an identity.
 */
export function unknownAt(
  node: Node,
  written: string,
  because: Sentence | Unknown,
  more: Partial<UnknownValue> & { settledBy?: Clause } = {},
): UnknownValue {
  const { settledBy, ...rest } = more;
  const unknown: Unknown =
    'text' in because
      ? { because, value: rest.identity ?? written, place: node.at(), ...(settledBy !== undefined && { settledBy }) }
      : { ...because, place: node.at() };
  return { kind: 'unknown', identity: written, written, because: unknown, isList: false, node, ...rest };
}

/** What decides what a macro adds. */
export const theProcessedTemplate = said(inputs.processedTemplate);

/** Something that only CloudFormation, a macro or no one yet can evaluate. The same text is the same value. */
export function notEvaluated(node: Node): UnknownValue {
  const name = node.intrinsic ?? 'this';
  if (name === 'Fn::Transform') return madeByMacro(node);
  const [because, settledBy] =
    name === 'Fn::GetStackOutput'
      ? [said(reasons.outputOfOtherStack), said(inputs.templateOfThatStack)]
      : [said(reasons.notFromTemplateAlone, { intrinsic: name })];
  return unknownInStack(node, stableText(node.raw), because, { ...(settledBy !== undefined && { settledBy }) });
}

/** What a macro makes may be anything, a list too. All that one call of it adds is unknown for one reason. */
function madeByMacro(node: Node): UnknownValue {
  const because = {
    because: said(reasons.madeByMacro),
    settledBy: theProcessedTemplate,
    value: idIn(node.stack, node.keys.join('/')),
  };
  const more = { shown: 'what Fn::Transform adds', isList: true };
  return unknownInStack(node, stableText(node.raw), because, more);
}

/** A value that can't be known, and that means something else where another stack writes the same. */
export function unknownInStack(
  node: Node,
  written: string,
  because: Sentence | Unknown,
  more: Parameters<typeof unknownAt>[3] = {},
): UnknownValue {
  return unknownAt(node, written, because, { identity: idIn(node.stack, written), ...more });
}

/** A `{{resolve:...}}`: the same text is the same value. */
export function dynamicReference(node: Node, raw: string): UnknownValue {
  if (startsReference(raw) && namesVersion(raw))
    return unknownAt(node, raw, said(reasons.lookedUpVersion, { reference: raw }), {
      settledBy: said(inputs.descriptionOfVersion),
    });
  return unknownAt(node, raw, said(reasons.lookedUp, { reference: raw }), {
    ...(raw.startsWith('{{resolve:ssm:') && {
      settledBy: said(inputs.templateOfThatSsmParameter),
    }),
  });
}

/** Whether a text holds a `{{resolve:...}}`. */
export function hasDynamicReference(text: string): boolean {
  const start = text.indexOf('{{resolve:');
  return start >= 0 && text.includes('}}', start);
}

/** The text of a piece as it is written in its stack: the same for the same piece. */
export function textIn(node: Node): string {
  return idIn(node.stack, stableText(node.raw));
}

/** The text of a piece of a template: the same for the same piece. */
export function stableText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'nothing';
  } catch {
    return 'a value that holds itself';
  }
}
