import type { Eni, EventSource, LambdaFunction } from '../base/entities.js';
/**
 * The same for equal sets of groups, whatever their order.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export declare function groupKeyOf(groups: readonly {
    readonly id: string;
}[]): string;
/** The Hyperplane ENIs that Lambda creates: one for each pair of a subnet and a set of groups, whoever shares it. */
export declare function predictEnis(functions: readonly LambdaFunction[], eventSources: readonly EventSource[]): readonly Eni[];
