/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  capacityProviderElsewhere: 'the network of capacity provider {provider} is not in this template',
  mayHoldNothing: '{list} may be empty',
  unknownFunction: 'the function of {mapping} is {function}',
  unknownCreatedFunctions:
    'which functions {creator} creates in the subnets that it is given, and what they call, is not known',
} as const;
