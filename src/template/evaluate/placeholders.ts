import { said } from '../../language/sentence.ts';
import type { Node } from '../node.ts';
import { idIn } from '../stacks/stack.ts';
import type { Evaluation } from './evaluation.ts';
import { inputs } from './inputs.ts';
import { reasons } from './reasons.ts';
import { splitAttribute } from './sub-text.ts';
import { concatenate } from './texts.ts';
import { unknownInStack } from './unknowns.ts';
import type { UnknownValue, Value } from './value.ts';

/**
 * What other tools replace in a text before CloudFormation reads it: `{{ name }}`, `<%= name %>`, `{% if %}`; and `${name}` and
 * `${self:custom.name}` where no Fn::Sub is around it. `{{resolve:...}}` and the variables of policies, such as
 * `${aws:username}`, are AWS's own. `${Name}` that the template defines is a text that lacks its Fn::Sub.
 * Source: https://www.serverless.com/framework/docs/guides/variables
 */
const placeholders =
  /\{\{(?!resolve:)[^{}]*\}\}|<%[^%]*%>|\{%[^%]*%\}|\$\{(?:[A-Za-z_][\w.-]*|(?:self|opt|env|file|ssm|cf|sls|param|s3|strToBool)[:(][^${}]*)\}/g;

/** A longer text, or one of several lines, is code or a document: it has such signs of its own. */
const longest = 1000;

/** Whether another tool replaces something in the default of a parameter, where no name can be looked up. */
export function hasPlaceholder(text: string): boolean {
  return mayHavePlaceholder(text) && text.search(placeholders) >= 0;
}

/** A text as it is written, with what another tool replaces in it as values that are not known; `undefined` where there is none. */
export function withPlaceholders({ template }: Evaluation, node: Node, text: string): Value | undefined {
  if (!mayHavePlaceholder(text)) return undefined;
  const pieces: (string | Value)[] = [];
  let from = 0;
  for (const { 0: placeholder, index } of text.matchAll(placeholders)) {
    const { id } = splitAttribute(nameIn(placeholder));
    if (placeholder.startsWith('$') && isDefined(template, idIn(node.stack, id))) continue;
    if (placeholder === text) return { ...replacedBy(node, placeholder), isList: mayBecomeList(node) };
    pieces.push(text.slice(from, index), replacedBy(node, placeholder));
    from = index + placeholder.length;
  }
  return pieces.length === 0 ? undefined : concatenate(node, [...pieces, text.slice(from)]);
}

function isDefined({ parameters, resources }: Evaluation['template'], id: string): boolean {
  return parameters.has(id) || resources.has(id);
}

/** A quick look, since nearly all texts have none. */
function mayHavePlaceholder(text: string): boolean {
  return /\{[{%]|<%|\$\{/.test(text) && text.length <= longest && !text.includes('\n');
}

/** What comes in place of a placeholder: the same for the same one in one template. */
function replacedBy(node: Node, placeholder: string): UnknownValue {
  return unknownInStack(node, nameIn(placeholder), said(reasons.placeholder, { placeholder }), {
    shown: placeholder,
    settledBy: said(inputs.replaced, { placeholder }),
  });
}

/** A placeholder without the signs around it. */
function nameIn(placeholder: string): string {
  return placeholder.replace(/^(?:\$\{|\{\{|<%[=-]?|\{%)|(?:\}\}?|%>|%\})$/g, '').trim();
}

/** Such tools write lists too: where one belongs, by a name in the plural. */
function mayBecomeList({ keys }: Node): boolean {
  const key = keys.at(-1);
  return typeof key === 'string' && key.endsWith('s');
}
