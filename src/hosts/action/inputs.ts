import { said } from '../../language/sentence.ts';
import type { Terminal } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';
import { isOwnCommit } from './origin.ts';
import { actionTexts as texts } from './texts.ts';

/** What the step asks for, as the command line would say it. */
export interface Inputs {
  readonly argv: readonly string[];
  readonly failLevel: 'error' | 'warning' | 'never';
  /** Plugins do not run: a fork's commit may have changed them, and nothing allows it. */
  readonly isWithoutPlugins: boolean;
  /** What to comment on the pull request with; without it, there is no comment. */
  readonly commentToken?: string;
}

/** Reads the inputs that action.yml declares. */
export function readInputs(env: Terminal['env']): Inputs {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const failLevel = input('fail-level') || 'error';
  if (failLevel !== 'error' && failLevel !== 'warning' && failLevel !== 'never')
    throw new UsageError(said(texts.inputIs, { name: 'fail-level', value: failLevel }), said(texts.useLevel));
  const allows = input('allow-plugins') || 'false';
  if (allows !== 'true' && allows !== 'false')
    throw new UsageError(said(texts.inputIs, { name: 'allow-plugins', value: allows }), said(texts.useBoolean));
  const comments = input('comment') || 'false';
  if (comments !== 'true' && comments !== 'false')
    throw new UsageError(said(texts.inputIs, { name: 'comment', value: comments }), said(texts.useBoolean));
  const token = input('github-token');
  if (comments === 'true' && token === '')
    throw new UsageError(said(texts.commentNeedsToken), said(texts.leaveOutToken));
  const config = input('config');
  const locale = input('locale');
  const args = words(input('args'));
  const isElsewhere = args.some((word) => /^--trusted-config(?:=|$)/.test(word)); // no fork can change that
  const isWithoutPlugins = allows === 'false' && !isElsewhere && !isOwnCommit(env);
  return {
    failLevel,
    isWithoutPlugins,
    ...(comments === 'true' && { commentToken: token }),
    argv: [
      ...(isWithoutPlugins ? ['--no-plugins'] : []),
      ...(config ? ['--config', config] : []),
      ...(locale ? ['--locale', locale] : []),
      ...words(input('format')).flatMap((format) => ['--format', format]),
      ...args,
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
