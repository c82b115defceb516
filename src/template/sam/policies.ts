import { intrinsicOf, isPlainMap, Node } from '../node.ts';
import { makeList, makeMap } from './derive.ts';
import { isNoValue } from './fill-in.ts';
import { statementsOf } from './policy-template.ts';

/** What a role that SAM creates may do: entries for its ManagedPolicyArns and for its Policies. */
export interface Grants {
  readonly managed: readonly Node[];
  readonly inline: readonly Node[];
}

const noValue = { Ref: 'AWS::NoValue' };

/** A document that cannot be read here: the evaluator says unknown. */
const unreadable = { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } };

/**
 * Sorts the entries of `Policies`: names and ARNs of managed policies (left as they are written, so a name may be put
 * where CloudFormation wants an ARN), policy templates, and documents.
 */
export function readPolicies(policies: Node, roleId: string): Grants {
  const managed: Node[] = [];
  const inline: Node[] = [];
  const entries = policies.isList ? policies.items() : [policies];
  for (const [index, entry] of entries.entries()) {
    const name = `${roleId}Policy${index}`;
    if (entry.intrinsic === 'Fn::If') {
      const asManaged = mapBranches(entry.raw, (branch) => (isManaged(branch) ? branch : undefined));
      const asInline = mapBranches(entry.raw, (branch) => (isManaged(branch) ? undefined : inlinePolicy(branch, name)));
      if (asManaged !== undefined) managed.push(new Node(asManaged, entry.stack, entry.keys, entry.derived));
      if (asInline !== undefined) inline.push(new Node(asInline, entry.stack, entry.keys, entry.derived));
    } else if (isManaged(entry.raw)) managed.push(entry);
    else if (entry.isMap) {
      const policy = inlinePolicy(entry.raw, name);
      // a document keeps the places of its statements; what a template represents is at the template's line
      inline.push(
        entry.get('Statement').raw === undefined
          ? makeMap(entry, policy)
          : makeMap(entry, { ...policy, PolicyDocument: entry }),
      );
    }
  }
  return { managed, inline };
}

/** SAM takes a text for a managed policy, and any intrinsic too. */
function isManaged(raw: unknown): boolean {
  return typeof raw === 'string' || intrinsicOf(raw) !== undefined;
}

function inlinePolicy(raw: unknown, name: string): { readonly PolicyName: unknown; readonly PolicyDocument: unknown } {
  if (!isPlainMap(raw)) return { PolicyName: name, PolicyDocument: unreadable };
  if ('Statement' in raw) return { PolicyName: name, PolicyDocument: raw };
  if ('PolicyDocument' in raw) return { PolicyName: raw.PolicyName ?? name, PolicyDocument: raw.PolicyDocument };
  const [template = name] = Object.keys(raw);
  const statements = statementsOf(template, raw[template]);
  return { PolicyName: template, PolicyDocument: statements === undefined ? unreadable : { Statement: statements } };
}

/** A Fn::If with its branches changed; `undefined` when nothing is left on any branch. */
function mapBranches(raw: unknown, change: (branch: unknown) => unknown): unknown {
  if (!isPlainMap(raw) || !Array.isArray(raw['Fn::If'])) return isNoValue(raw) ? undefined : change(raw);
  const [condition, ...branches] = raw['Fn::If'];
  const changed = branches.map((branch) => mapBranches(branch, change));
  if (changed.every((branch) => branch === undefined)) return undefined;
  return { 'Fn::If': [condition, ...changed.map((branch) => branch ?? noValue)] };
}

/** A policy of a role that SAM creates, at what caused it. */
export function makePolicy(cause: Node, name: string, statements: readonly Node[]): Node {
  const document = makeMap(cause, { Statement: makeList(cause, statements) });
  return makeMap(cause, { PolicyName: name, PolicyDocument: document });
}

/** A statement that allows actions on a resource: a node, or what follows from the cause. */
export function makeStatement(cause: Node, actions: readonly string[], resource: unknown): Node {
  return makeMap(cause, { Effect: 'Allow', Action: actions, Resource: resource });
}

/**
 * Whether a policy of a role that SAM creates is for Lambda's own calls (polling a source, sending to a destination)
 * and not for the function's code: all but those of the property `Policies`.
 */
export function isForLambdaItself(policy: Node): boolean {
  return policy.keys.includes('Events') || !policy.keys.includes('Policies');
}
