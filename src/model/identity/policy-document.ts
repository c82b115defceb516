import { said } from '../../language/sentence.ts';
import { shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Statement } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import { parts, reasons } from './reasons.ts';

/** What a statement has from where it is, not from its own text. */
export type Bearer = Pick<Statement, 'holder' | 'origin'>;

/** The statements of a policy document. What can't be read is a reason why there may be more. */
export function readPolicyDocument(core: ModelCore, document: Value, bearer: Bearer): Found<Statement> {
  if (document.kind === 'absent') return { found: [], whyIncomplete: [] };
  const node = document.kind === 'map' ? document.node : nodeOfText(document);
  if (node === undefined) return { found: [], whyIncomplete: [unread('document', document)] };
  const entries = entriesOf(core.evaluate.value(node.get('Statement')));
  return together([
    { found: [], whyIncomplete: macroIn(node) },
    ...entries.map((entry) => readStatement(core, entry, bearer)),
  ]);
}

/**
 * The policy in a document that is written as a text of JSON, as CloudFormation takes it too. Each of its texts is in
 * `Fn::Sub` where the whole is.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
 */
function nodeOfText(document: Value): Node | undefined {
  const { node } = document;
  if (document.kind === 'known') return nodeOfJson(node, document.value, (text) => text);
  const argument = node.get('Fn::Sub');
  if (document.kind !== 'text' || !argument.isWritten) return undefined;
  const [text, variables] = argument.isList ? argument.items() : [argument];
  return nodeOfJson(node, text?.raw, (each) => ({ 'Fn::Sub': variables === undefined ? each : [each, variables.raw] }));
}

function nodeOfJson(node: Node, json: unknown, textOf: (text: string) => unknown): Node | undefined {
  if (typeof json !== 'string' || !/^\s*\{/.test(json)) return undefined;
  try {
    const policy = JSON.parse(json, (_, value) =>
      typeof value === 'string' && value.includes('${') ? textOf(value) : value,
    );
    return node.derive(policy);
  } catch {
    return undefined;
  }
}

/** Several answers as one. */
export function together<T, Why extends Unknown>(
  answers: readonly (Found<T> & { readonly whyIncomplete: readonly Why[] })[],
): Found<T> & { readonly whyIncomplete: readonly Why[] } {
  // most are one, such as the actions of a statement that has one
  const [only, another] = answers;
  if (only !== undefined && another === undefined) return only;
  return {
    found: answers.flatMap(({ found }) => found),
    whyIncomplete: answers.flatMap(({ whyIncomplete }) => whyIncomplete),
  };
}

/** Why a mapping may hold more than is written: a macro is among its keys. */
export function macroIn(node: Node): readonly Unknown[] {
  if (node.get('Fn::Transform').raw === undefined) return [];
  return [{ because: said(reasons.macroAdds), place: node.at('Fn::Transform') }];
}

/** Why a piece of a policy could not be read. */
export function unread(what: keyof typeof parts, value: Value): Unknown {
  if (value.kind === 'unknown') return value.because;
  return {
    because: said(reasons.partUnreadable, { part: said(parts[what]), value: shownAs(value) }),
    place: value.node.at(),
  };
}

function readStatement(core: ModelCore, entry: Value, bearer: Bearer): Found<Statement> {
  if (entry.kind !== 'map') return { found: [], whyIncomplete: [unread('statement', entry)] };
  const { evaluate } = core;
  const { node } = entry;
  const effect = evaluate.value(node.get('Effect'));
  const isKnown = effect.kind === 'known' && (effect.value === 'Allow' || effect.value === 'Deny');
  if (!isKnown) return { found: [], whyIncomplete: [unread('effect', effect)] };
  const actions = readTexts(core, node.get('Action'));
  const notActions = readTexts(core, node.get('NotAction'));
  const statement: Statement = {
    effect: effect.value as Statement['effect'],
    actions: actions.found,
    notActions: notActions.found,
    managedPolicy: undefined,
    ...bearer,
    node,
    place: node.at(),
  };
  const saysNothing = actions.found.length === 0 && notActions.found.length === 0;
  return {
    found: saysNothing ? [] : [statement],
    whyIncomplete: [...macroIn(node), ...actions.whyIncomplete, ...notActions.whyIncomplete],
  };
}

function readTexts(core: ModelCore, node: Node): Found<string> {
  const entries = entriesOf(core.evaluate.value(node));
  return together(
    entries.map((entry) =>
      entry.kind === 'known'
        ? { found: [String(entry.value)], whyIncomplete: [] }
        : { found: [], whyIncomplete: [unread('action', entry)] },
    ),
  );
}
