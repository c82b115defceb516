/** What the rule finds, in one clause. */
export const summary = 'A function names a role of its own template as text, so nothing orders the two';

export const messages = {
  byText: {
    problem:
      '{function} names {role} as text and does not depend on it: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces',
    remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn',
    cdk: 'Give {function} {role} itself as role of lambda.Function, or order the two with fn.node.addDependency(role)',
  },
  retained: {
    problem: '{function} names {role} as text and does not depend on it: creation may fail',
    remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn',
    cdk: 'Give {function} {role} itself as role of lambda.Function, or order the two with fn.node.addDependency(role)',
  },
  byTextInOtherStack: {
    problem:
      '{function} names {role} as text, and its stack does not depend on that of {role}: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces',
    remedy:
      'Output the ARN of {role} from its stack, and refer to that output in Role of {function}: the stack of {role} is then created first and deleted last',
  },
  reversed: {
    problem: '{function} names {role} as text, but is created before it: {role} refers to the function',
    remedy: 'Remove the reference to {function} from {role}, and set Role: !GetAtt {role}.Arn on {function}',
    severity: 'error',
    cdk: 'Remove the reference to {function} from {role}, and give it {role} itself: role of lambda.Function',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isNamed: '{role} is the role that the text names',
} as const;
