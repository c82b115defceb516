/** What the rule finds, in one clause. */
export const summary =
  'A function moves to another network, and its published versions keep the old network interfaces';

export const messages = {
  moves: {
    problem:
      '{function} leaves {groups} in {subnets}, but its published versions stay there: their network interfaces are never released while a version exists',
    remedy:
      'Move the aliases of {function} to a new version, then delete the old versions; with SAM, VersionDeletionPolicy: Delete does that from then on',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  keepsNetwork: '{version} keeps the network of {fn}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  unused: 'nothing else uses {eni} after the update',
} as const;
