import type { Construct } from '../../engine/source.js';
/** A construct of CDK, as far as it is asked: this package needs no aws-cdk-lib. */
export interface AnyConstruct {
    readonly node: {
        readonly path: string;
        findAll(): readonly AnyConstruct[];
    };
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
/** The stacks at and below a construct, in the order of the tree. */
export declare function stacksOf(top: AnyConstruct): readonly StackOfApp[];
