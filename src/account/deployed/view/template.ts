import { Evaluator } from '../../../template/evaluate/evaluator.ts';
import type { Value } from '../../../template/evaluate/value.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import { Scenario } from '../../../template/scenario/scenario.ts';
import type { Template } from '../../../template/template.ts';
import type { SaidDeployedStack } from '../describe-stacks.ts';

/** What the template of a stack evaluates to in the account: texts, and lists and maps of them. */
export interface Deployed {
  /** Those that exist. */
  readonly resources: readonly Resource[];
  /** The id that a resource has in the account. */
  physicalId(logicalId: string): string | undefined;
  /** The resource of the stack that has an id in the account. */
  logicalId(type: string, physicalId: string): string | undefined;
  /** The value of a piece of the template in the account; `undefined` where it is not known, `null` where there is none. */
  valueIn(node: Node): unknown;
}

/** Evaluates the template of a stack with the ids that its resources have. */
export function deployedAs(template: Template, { resources, StackId = '' }: SaidDeployedStack): Deployed {
  const evaluate = new Evaluator(template, new Scenario([]));
  const physical = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
  const [, partition = 'aws', , region, account] = StackId.split(':');
  const ofReference = ({ id, attribute }: { readonly id: string; readonly attribute: string | undefined }) => {
    const own = physical.get(id);
    const type = template.resources.get(id)?.type;
    if (own === undefined) return undefined;
    if (attribute === undefined || /^(?:GroupId|SubnetId|VpcId)$/.test(attribute)) return own;
    if (attribute !== 'Arn') return undefined;
    if (type === 'AWS::Lambda::Function') return `arn:${partition}:lambda:${region}:${account}:function:${own}`;
    // the path of a role is not told, and a name is that of one role alone
    return type === 'AWS::IAM::Role' ? `arn:${partition}:iam::${account}:role/${own}` : undefined;
  };
  const ofAll = (values: readonly unknown[]) => (values.includes(undefined) ? undefined : values);
  const inAccount = (value: Value): unknown => {
    switch (value.kind) {
      case 'known':
        return value.value;
      case 'reference':
        return ofReference(value);
      case 'text':
        return ofAll(value.parts.map((part) => (typeof part === 'string' ? part : inAccount(part))))?.join('');
      case 'list':
        return ofAll(value.items.map(inAccount));
      case 'map': {
        const entries = value.node.entries().map(([key, node]) => [key, valueIn(node)] as const);
        if (entries.some(([, each]) => each === undefined)) return undefined;
        return Object.fromEntries(entries.filter(([, each]) => each !== null));
      }
      case 'absent':
        return null;
      case 'unknown':
        return undefined;
    }
  };
  const valueIn = (node: Node) => inAccount(evaluate.value(node));
  return {
    resources: [...template.resources.values()].filter(({ id }) => physical.has(id)),
    physicalId: (id) => physical.get(id),
    logicalId: (type, id) =>
      resources.find((each) => each.physicalId === id && template.resources.get(each.logicalId)?.type === type)
        ?.logicalId,
    valueIn,
  };
}
