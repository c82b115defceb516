/** What the rule finds, in one clause. */
export const summary =
  'A role loses its permissions on network interfaces in the update by which its function leaves them';

export const messages = {
  leaves: {
    problem:
      '{function} leaves its VPC, and its role after the same update, {role}, does not allow {actions:|any of }{actions}: the role changes first, and then Lambda cannot delete the network interfaces of {function}',
    remedy:
      'Remove {function} from the VPC first, and change its role or the permissions of {role} in a later update, once the network interfaces are deleted',
  },
  deleted: {
    problem:
      '{function} is deleted, and {role} does not allow {actions:|any of }{actions} after the same update: the role changes first, and then Lambda cannot delete the network interfaces of {function}',
    remedy:
      'Delete {function} first, and change the permissions of {role} in a later update, once the network interfaces are deleted',
  },
} as const;

export const evidence = {
  allowsToday: '{role} allows {action} today',
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  asDeployed: '{fn} as deployed',
  afterUpdate: '{next} after the update',
} as const;
