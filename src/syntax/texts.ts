/** What is wrong with a text that cannot be read, in plain words, and what to change. */
export const refusals = {
  mergeConflict: {
    problem: 'a merge conflict is left in the file',
    remedy: 'Resolve the conflict and remove its markers',
  },
  unrendered: {
    problem: 'the file has placeholders of a template engine, so it is not a template yet',
    remedy: 'Lint the file that the template engine renders',
  },
  binary: {
    problem: 'the file holds characters that are not text',
    remedy: 'Save the file as UTF-8 and remove control characters',
  },
  tooDeep: { problem: 'values are nested too deep to be read', remedy: 'Flatten the values at this place' },
  tooDeepJson: { problem: 'values are nested too deep to be read', remedy: 'Flatten the values' },
  tab: { problem: 'a tab is used for indentation', remedy: 'Indent with spaces' },
  quoteNotClosed: { problem: 'a quoted text is not closed', remedy: 'Add the missing quote' },
  bracketNotClosed: { problem: 'a list or mapping in brackets is not closed', remedy: 'Add the missing bracket' },
  aliasWithoutName: {
    problem: '"*" starts an alias, but no name follows',
    remedy: 'Put quotes around a text that starts with "*"',
  },
  aliasUnknown: {
    problem: '"*" starts an alias, but {reason}',
    remedy: 'Put quotes around a text that starts with "*"',
  },
  twoShortForms: {
    problem: 'two short forms of functions follow each other',
    remedy: 'Write the outer function in its long form, such as Fn::GetAZs: !Ref AWS::Region',
  },
  unknownEscape: {
    problem: 'a backslash in double quotes starts no escape that YAML knows',
    remedy: 'Write the backslash twice, or use single quotes',
  },
  reservedStart: { problem: 'a text can\'t start with "{character}"', remedy: 'Put quotes around it' },
  threeQuotes: {
    problem: 'three quotation marks in a row, where one begins or ends a string',
    remedy: 'Write one quotation mark there, and escape those inside the string',
  },
  quoteTooEarly: {
    problem: 'a quote closes the text too early, or opens the next before this one is closed',
    remedy: 'Add the missing quote, or write {escaped} for a quote within the text',
  },
  commaMissing: {
    problem: 'a comma is missing between two entries',
    remedy: 'Add the comma or the closing bracket, or put quotes around a text that has either in it',
  },
  indentation: {
    problem: 'the indentation or a colon is wrong here',
    remedy:
      'Align this line with its neighbours, add a missing colon, or put quotes around a text that has ": " or quotes in it',
  },
  colonWithoutSpace: {
    problem: 'no space follows the colon after "{key}", so the line is read as one string',
    remedy: 'Write a space after the colon',
  },
  textBehindQuote: {
    problem: 'more text follows the closing quote of a value',
    remedy: 'Put all of the value between the quotes, or remove what follows them',
  },
  secondColon: {
    problem: 'the value of "{key}" has a colon and a space in it, as only a key may have',
    remedy: 'Put quotes around the value, or write it on the next line, indented further, if it is a mapping',
  },
  listIndentation: {
    problem: 'this line does not fit the list before it',
    remedy: 'Align it with the dashes of the list',
  },
  other: { problem: "the text can't be read: {reason}", remedy: 'Correct the YAML at this place' },
} as const;

/** What is wrong with a text that can be read, and what to change. */
export const faults = {
  duplicateKey: { problem: 'duplicate key "{key}" in this mapping', remedy: 'Keep one of the two, or rename one' },
  tagWithColon: {
    problem: 'the tag {tag} ends with a colon, so it names no function',
    remedy: 'Write {name} without the colon',
  },
  mappingAsKey: {
    problem: 'a mapping is used as a key',
    remedy: 'Write a string as the key',
  },
  severalDocuments: {
    problem: 'the file holds several YAML documents, but a template is one',
    remedy: 'Move each document to a file of its own',
  },
  empty: { problem: 'the file is empty', remedy: 'Add a template with a Resources section' },
  list: {
    problem: 'the file holds a list, not a mapping with sections such as Resources',
    remedy: 'Name a template file',
  },
  singleValue: {
    problem: 'the file holds a single value, not a mapping with sections such as Resources',
    remedy: 'Name a template file',
  },
  endlessAlias: {
    problem: 'an alias is inside the value that it refers to',
    remedy: 'Write the values out instead of using aliases',
  },
  aliasesTooDeep: {
    problem: 'aliases nest its values too deep',
    remedy: 'Write the values out instead of using aliases',
  },
  aliasesTooMany: {
    problem: 'aliases expand it to more than {most} values',
    remedy: 'Write the values out instead of using aliases',
  },
} as const;

/** Why a text is not JSON. */
export const jsonFaultTexts = {
  endsEarly: 'it ends too early',
  unexpected: 'unexpected "{found}" in line {line}, column {column}',
} as const;
