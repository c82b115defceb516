/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  sourceWithoutGroup: 'the source of {mapping} names no security group',
  unknownBrokerGroups: 'which security groups the brokers of {mapping} have is not known',
  pollsOnDemand: '{mapping} polls in on-demand mode, so it invokes through the network of its source',
  signsInWithSecret: '{mapping} signs in with a secret ({type})',
  polledElsewhere: 'what {mapping} polls is not in this template',
  mayBePublicToo: '{cluster} may be reached on public addresses too',
  sourceElsewhere: 'the source of {mapping}, {source}, is not in this template',
  unknownWhetherPublic: 'whether {source} is public is not known',
} as const;
