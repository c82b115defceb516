/** What to give so that something is known. */
export const inputs = {
  subnetId: 'the ID of a subnet in place of {text}',
  subnetIdForEmpty: 'the ID of a subnet in place of the empty text',
  groupId: 'the ID of a security group in place of {text}',
  groupIdForEmpty: 'the ID of a security group in place of the empty text',
  descriptionOfNetwork:
    'a description of the network that it belongs to: see "networks" of the config, and `vpclambda-lint snapshot`',
  networksAreComplete:
    '"networksAreComplete": true in the config, if everything that adds to the network is in the repository',
  templateOf: 'the template of {resource}, in the same run',
  stacksInConfig: '"stacks" in the config, which says what its parameters are',
  creatorOf: 'the template that creates {source}, in the same run',
  creatorOfPolled: 'the template that creates what {mapping} polls, in the same run',
  creatorOfRole: 'the template that creates the role {role}, in the same run',
  creatorOfManagedPolicy: 'the template that creates the managed policy {policy}, in the same run',
  wholeCode: 'the whole code of {fn}, at the path that the template names',
} as const;
