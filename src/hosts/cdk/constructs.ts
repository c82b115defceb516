import type { Construct } from '../../engine/source.ts';

/** A construct of CDK, as far as it is asked: this package needs no aws-cdk-lib. */
export interface AnyConstruct {
  readonly node: { readonly path: string; findAll(): readonly AnyConstruct[] };
}

/** A stack of an app, with the constructs of its resources by logical id. */
export interface StackOfApp {
  readonly path: string;
  readonly templateFile: string;
  readonly stackName: string;
  readonly isNested: boolean;
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly constructs: ReadonlyMap<string, Construct>;
}

/** What a stack has besides: `Stack` of aws-cdk-lib. */
interface StackConstruct extends AnyConstruct {
  readonly templateFile: string;
  readonly stackName: string;
  readonly region: string;
  readonly account: string;
  readonly nestedStackParent?: unknown;
  resolve(value: unknown): unknown;
}

/** What a resource has besides: `CfnResource` of aws-cdk-lib. */
interface ResourceConstruct extends AnyConstruct {
  readonly cfnResourceType: string;
  readonly logicalId: unknown;
  readonly stack: StackConstruct;
}

/** The stacks at and below a construct, in the order of the tree. */
export function stacksOf(top: AnyConstruct): readonly StackOfApp[] {
  const all = top.node.findAll();
  const constructs = new Map<StackConstruct, Map<string, Construct>>();
  for (const each of all) if (isStack(each)) constructs.set(each, new Map());
  for (const each of all) {
    if (!isResource(each)) continue;
    const logicalId = each.stack.resolve(each.logicalId);
    if (typeof logicalId === 'string') constructs.get(each.stack)?.set(logicalId, { path: each.node.path });
  }
  return [...constructs].map(([stack, own]) => ({
    path: stack.node.path,
    templateFile: stack.templateFile,
    stackName: stack.stackName,
    isNested: stack.nestedStackParent !== undefined,
    region: literal(stack.region),
    account: literal(stack.account),
    constructs: own,
  }));
}

function isStack(construct: AnyConstruct): construct is StackConstruct {
  const { templateFile, resolve } = construct as Partial<StackConstruct>;
  return typeof templateFile === 'string' && typeof resolve === 'function';
}

function isResource(construct: AnyConstruct): construct is ResourceConstruct {
  return typeof (construct as Partial<ResourceConstruct>).cfnResourceType === 'string';
}

/** A value that CDK knows now: others are tokens, `${Token[AWS.Region.4]}`. */
function literal(value: string): string | undefined {
  return value.includes('${') ? undefined : value;
}
