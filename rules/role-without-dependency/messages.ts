export const messages = {
  byText: {
    problem:
      '{function} names {role} as text and does not depend on it: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces',
    remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn',
  },
  reversed: {
    problem: '{function} names {role} as text, but is created before it: {role} refers to the function',
    remedy: 'Remove the reference to {function} from {role}, and set Role: !GetAtt {role}.Arn on {function}',
    severity: 'error',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isNamed: '{role} is the role that the text names',
} as const;
