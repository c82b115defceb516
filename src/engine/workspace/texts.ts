/** Why templates are looked at together, and where their values are from. */
export const linkTexts = {
  importsExport: '{from} imports {names}, and only {to} exports {names:it|them}',
  readsOutput: '{from} reads the {names:output|outputs} {names} of the stack of {to}',
  readsParameter: '{from} reads the SSM {names:parameter|parameters} {names}, and only {to} creates {names:it|them}',
  takesValues: '{path} takes {names} from {description}',
  descriptionOf: '{file} ({environment})',
  valuesIn: 'the values in {file}',
  valuesFor: 'the values for {environment} in {file}',
  valuesForSimilar:
    'the values for {environment} and {alike} {alike:similar environment|similar environments} in {file}',
  namesStack: '{names} of {user} names the stack {stack}, which {description} deploys from {path}',
  isOutput: '{names} of {user} {names:is|are} {outputs} of {path}',
  leadsTo: '{holes} of {from} leads to {to}, as links in {where} says',
  takenToLeadTo: '{holes} of {from} is taken to lead to {to}, the only template that exports {names}',
  nestsByLink: '{stack} in {from} nests {to}, as links in {where} says',
  nestsByUrl: 'TemplateURL of {stack} in {from} is taken to mean {to}, the only template that fits',
  nestsByFolder:
    'TemplateURL of {stack} in {from} is taken to mean {to}, in the only folder that has a template for each URL that begins like it',
  nests: '{stack} in {from} nests {to}',
} as const;

/** How the ENIs of an update change in other combinations of conditions, or environments. */
export const changeTexts = {
  counts: '{created} created, {kept} kept, {released} released',
  when: '{counts} when {when}',
  perhapsKept:
    'the network of {users} may be the same by another name, and its network interfaces kept: what {networks} {networks:is|are} is not known here',
  tooMany: 'the conditions have too many combinations to look at all of them',
  otherwise: 'deployed with {environment}, network interfaces change differently',
} as const;

/** What is wrong with the stacks and links of a config, and what to do. */
export const bindingTexts = {
  noParameterInStack: 'stacks.{stack}.parameters in {where}: its template has no parameter {pattern}',
  parametersAre: 'Its parameters: {names}',
  noParameters: 'It has none',
  parameterIn: 'stacks.{stack}.parameters.{parameter} in {where}',
  stacksLeftOut: 'some of the stacks nested below {path} were not looked at',
  thereIsNoStack: '{at}: there is no stack "{stack}"',
  declareStack: 'Declare it in stacks',
  hasNoOutput: '{at}: {file} has no output {name}',
  hasNoPiece: '{at}: {file} has no output or resource {name}',
  hasNoResource: '{at}: {file} has no resource {name}',
  nameOutputResource: 'Name an output or a resource of it',
  noLinkTarget: 'links in {where}: {path} has no parameter or nested stack {name}',
  linkTargetsAre: 'It has {names}',
} as const;
