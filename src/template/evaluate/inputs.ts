/** What to give so that a value is known. */
export const inputs = {
  definition: 'a definition of {name}',
  linkOfNestedStack: '"links" in the config, which says which template {stack} has',
  templateOfNestedStack: 'the template of {stack}, at a path in which its TemplateURL ends, in the same run',
  templateOfSsmParameter: 'the template that creates the SSM parameter {parameter}, in the same run',
  templateOfThatSsmParameter: 'the template that creates that SSM parameter in the same run',
  descriptionOfVersion: 'a description of the deployed stack, which `vpclambda-lint snapshot --stack` writes',
  replaced: 'the template in which {placeholder} is replaced',
  inConfig: '"{setting}" in the config',
  linkOfImport: '"links" in the config, which says whose export it is',
  templateOfExport: 'the template that exports {name}, in the same run',
  templateOfThatStack: 'the template of that stack in the same run',
  processedTemplate:
    'the processed template, which `aws cloudformation get-template --template-stage Processed` prints',
} as const;
