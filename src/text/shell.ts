import { showable } from './showable.ts';

/** What no shell takes for anything but text, wherever it is. */
const PLAIN = /^[\w./,:][\w./,:@%+=-]*$/;

/** The AWS CLI reads the value of an option that begins so from a file. */
const READ_FROM_FILE = /^fileb?:\/\//i;

/** A word of a command, quoted for a POSIX shell. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * A command of the AWS CLI to copy: `aws lambda delete-function --function-name 'a b'`. A value that begins with `-` is
 * joined to its option, since it would be taken for one itself. There is no command, `undefined`, where a value can't be
 * shown as it is (there is no quoting of control characters in POSIX) or would be read from a file.
 */
export function awsCommand(operation: string, options: Readonly<Record<string, string>>): string | undefined {
  const values = Object.values(options);
  if (values.some((value) => showable(value) !== value || READ_FROM_FILE.test(value))) return undefined;
  const words = Object.entries(options).map(
    ([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value)}`,
  );
  return ['aws', operation, ...words].join(' ');
}
