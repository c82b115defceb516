import { join, relative } from 'node:path';
import type { LintResult } from '../../engine/result.ts';
import type { EniChangeList } from '../../engine/workspace/eni-changes.ts';
import { inWords, type Language, sayIn } from '../../language/in-words.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import { markdown } from '../../report/formats/markdown.ts';
import { jsonText } from '../../report/json-text.ts';
import type { ReportOptions } from '../../report/options.ts';
import { type Arguments, readArguments } from '../cli/arguments.ts';
import { withSlashes } from '../cli/files/files.ts';
import { changedLines } from '../cli/git/git.ts';
import { realPath, workTreeOf } from '../cli/git/work-tree.ts';
import type { Terminal } from '../cli/terminal.ts';
import { isUserFault } from '../cli/usage-error.ts';
import { actionTexts as texts } from './texts.ts';

/** GitHub takes 65,536 characters for a comment. */
const mostInComment = { findings: 40_000, plan: 15_000 } as const;

/** By this the comment is found again, so that there is one. */
const mark = '<!-- vpclambda-lint -->';

/** Says which lines the pull request changes; nothing where git does not have its base. */
export function changedIn(base: string, cwd: string): ReportOptions['isChanged'] {
  const top = workTreeOf(realPath(cwd));
  if (top === undefined) return undefined;
  try {
    const lines = changedLines(base, top);
    return (path, line) => lines.get(withSlashes(relative(top, realPath(join(cwd, path)))))?.has(line) === true;
  } catch (error) {
    if (isUserFault(error)) return undefined;
    throw error;
  }
}

/** The text of the comment: the findings, the ENIs that Lambda will have, and what changes of them. */
export async function commentOf(
  result: LintResult,
  described: ReportOptions,
  base: string,
  args: Arguments,
  terminal: Terminal,
): Promise<string> {
  return [
    mark,
    markdown(result, described, mostInComment.findings),
    ...(await changesSince(base, args, terminal, described.language)),
    ...(await planOf(args, terminal, described.language)),
  ].join('\n');
}

/** What the pull request does to ENIs, for each folder or file that is linted. */
async function changesSince(
  base: string,
  { operands, options }: Arguments,
  terminal: Terminal,
  language: Language | undefined,
): Promise<string[]> {
  const say = sayIn(language);
  const { changesMarkdown, compare } = await import('../cli/lazy/commands/compare.ts');
  const changes: string[] = [];
  for (const operand of operands) {
    let out = '';
    const silent: Terminal = {
      ...terminal,
      language,
      colour: false,
      out: (text) => {
        out += text;
      },
      err: () => {},
      commands: () => {},
    };
    try {
      const given = options['no-plugins'] ? ['--no-plugins'] : [];
      await compare(readArguments(['diff', ...given, '--format', 'json', `git:${base}:${operand}`, operand]), silent);
      const { enis } = JSON.parse(out) as { enis: EniChangeList };
      const count = enis.created.length + enis.released.length;
      if (count > 0) changes.push(changesMarkdown(enis, language).slice(0, mostInComment.plan));
    } catch (error) {
      if (!isUserFault(error)) throw error;
      changes.push(say(texts.changesUnknown));
      break;
    }
  }
  return changes.length === 0 ? [say(texts.noChanges)] : changes;
}

async function planOf(
  { operands, options }: Arguments,
  terminal: Terminal,
  ofReport: Language | undefined,
): Promise<string[]> {
  const { planFor, planTexts } = await import('../cli/lazy/commands/enis.ts');
  try {
    const { plan, language = ofReport } = await planFor(operands, options, terminal);
    if (plan === undefined || plan.vpcs.length === 0) return [];
    const text = planTexts.markdown(plan, { language });
    if (text.length > mostInComment.plan) return [];
    return ['', `<details><summary>${sayIn(language)(texts.interfaces)}</summary>`, '', text, '</details>'];
  } catch (error) {
    if (isUserFault(error)) return [];
    throw error;
  }
}

/** A pull request of the event that started the workflow. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
}

/** A comment, as GitHub's API gives it. */
interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly id?: number; readonly type?: string };
}

/** An answer of GitHub other than a success. */
export class Refusal extends Error {
  readonly status: number;
  readonly why: Sentence;
  constructor(status: number, asked: string) {
    const why = said(texts.githubRefuses, { status, asked });
    super(inWords(why));
    this.status = status;
    this.why = why;
  }
}

/** GitHub allows a token neither to see nor to do something. */
function isForbidden(error: unknown): boolean {
  return error instanceof Refusal && (error.status === 403 || error.status === 404);
}

/** Puts the text into the one comment that this Action has on a pull request. Throws where GitHub refuses. */
export async function putComment(
  { number }: PullRequest,
  text: string,
  token: string,
  { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY = '' }: Terminal['env'],
): Promise<void> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${GITHUB_API_URL}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      signal: AbortSignal.timeout(30_000),
      ...(body && { body: jsonText(body) }),
    });
    if (!answer.ok) throw new Refusal(answer.status, `${method} ${path}`);
    return answer.json();
  };
  const repository = `/repos/${GITHUB_REPOSITORY}`;
  for (const { id } of await ownComments(number, repository, ask))
    try {
      await ask('PATCH', `${repository}/issues/comments/${id}`, { body: text });
      return;
    } catch (error) {
      if (!isForbidden(error)) throw error; // it is of an identity that the Action had before
    }
  await ask('POST', `${repository}/issues/${number}/comments`, { body: text });
}

/** Whoever may comment could write the mark too: only what a bot wrote, or the user of the token, is of this Action. */
async function ownComments(
  number: number,
  repository: string,
  ask: (method: string, path: string) => Promise<unknown>,
): Promise<readonly Comment[]> {
  const marked: Comment[] = [];
  for (let page = 1; page <= 20; page += 1) {
    const path = `${repository}/issues/${number}/comments?per_page=100&page=${page}`;
    const comments = (await ask('GET', path)) as readonly Comment[];
    marked.push(...comments.filter(({ body }) => body?.startsWith(mark)));
    if (comments.length < 100) break;
  }
  const ofBots = marked.filter(({ user }) => user?.type === 'Bot');
  if (ofBots.length === marked.length) return ofBots;
  const self = await userOfToken(ask);
  return [...marked.filter(({ user }) => self !== undefined && user?.id === self), ...ofBots];
}

/** The user whose personal token it is; nothing for the tokens of workflows and apps, which are bots. */
async function userOfToken(ask: (method: string, path: string) => Promise<unknown>): Promise<number | undefined> {
  try {
    return ((await ask('GET', '/user')) as { readonly id?: number }).id;
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
}
