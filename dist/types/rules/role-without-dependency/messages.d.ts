/** What the rule finds, in one clause. */
export declare const summary = "A function names a role of its own template as text, so nothing orders the two";
export declare const messages: {
    readonly byText: {
        readonly problem: '{function} names {role} as text and does not depend on it: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces';
        readonly remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn';
        readonly cdk: 'Give {function} {role} itself as role of lambda.Function, or order the two with fn.node.addDependency(role)';
    };
    readonly retained: {
        readonly problem: '{function} names {role} as text and does not depend on it: creation may fail';
        readonly remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn';
        readonly cdk: 'Give {function} {role} itself as role of lambda.Function, or order the two with fn.node.addDependency(role)';
    };
    readonly byTextInOtherStack: {
        readonly problem: '{function} names {role} as text, and its stack does not depend on that of {role}: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces';
        readonly remedy: 'Output the ARN of {role} from its stack, and refer to that output in Role of {function}: the stack of {role} is then created first and deleted last';
    };
    readonly reversed: {
        readonly problem: '{function} names {role} as text, but is created before it: {role} refers to the function';
        readonly remedy: 'Remove the reference to {function} from {role}, and set Role: !GetAtt {role}.Arn on {function}';
        readonly severity: 'error';
        readonly cdk: 'Remove the reference to {function} from {role}, and give it {role} itself: role of lambda.Function';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isNamed: '{role} is the role that the text names';
};
