/** What the rule finds, in one clause. */
export const summary = 'The text of a template cannot be read as it is meant';

export const messages = {
  unreadable: { problem: 'The text is neither YAML nor JSON', remedy: 'Correct the text' },
  'duplicate-key': {
    problem: 'A mapping has a duplicate key',
    remedy: 'Remove one of the two',
    severity: 'warning',
  },
  'several-documents': {
    problem: 'The file contains several documents',
    remedy: 'Keep one template in a file',
    severity: 'warning',
  },
  empty: { problem: 'The file is empty', remedy: 'Write a template' },
  'not-a-mapping': { problem: 'The file contains no mapping', remedy: 'Write a template' },
  'mapping-as-key': { problem: 'A mapping is used as a key', remedy: 'Write a string as the key' },
  'unknown-tag': { problem: 'A tag is written with a colon', remedy: 'Remove the colon', severity: 'warning' },
} as const;
