import type { Terminal } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';

/** What the step asks for, as the command line would say it. */
export interface Inputs {
  readonly argv: readonly string[];
  readonly failLevel: 'error' | 'warning' | 'never';
}

/** Reads the inputs that action.yml declares. */
export function readInputs(env: Terminal['env']): Inputs {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const failLevel = input('fail-level') || 'error';
  if (failLevel !== 'error' && failLevel !== 'warning' && failLevel !== 'never')
    throw new UsageError(`input "fail-level" is ${failLevel}`, 'Use error, warning or never');
  const config = input('config');
  return {
    failLevel,
    argv: [
      ...(config ? ['--config', config] : []),
      ...words(input('format')).flatMap((format) => ['--format', format]),
      ...words(input('args')),
      '--',
      ...lines(input('files') || '.'),
    ],
  };
}

/** One a line, so that paths may hold blanks; a single line may hold several without. */
function lines(text: string): string[] {
  return text.includes('\n') ? text.split('\n').flatMap((line) => line.trim() || []) : words(text);
}

/** Words as a shell takes them: blanks part them, quotes keep them together. */
function words(text: string): string[] {
  return [...text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
