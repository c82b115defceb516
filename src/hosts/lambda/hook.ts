import type { FileResult, Finding } from '../../engine/result.ts';
import { inWords, type Language, type Say, sayIn } from '../../language/in-words.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import { joined, sentence } from '../../report/words.ts';
import { isPlainMap } from '../../template/node.ts';
import { limits } from '../../text/limits.ts';
import type { Settings } from './settings.ts';
import { hookTexts } from './texts.ts';
import type { Task } from './worker.ts';

/** What CloudFormation sends to a Lambda Hook, as far as it is read here. */
export interface HookEvent {
  readonly clientRequestToken?: string;
  readonly requestData: {
    readonly targetName?: string;
    readonly targetLogicalId?: string;
    /** For stacks and change sets, a presigned link to what is to be deployed. */
    readonly payload?: unknown;
  };
}

/** What CloudFormation expects of a Lambda Hook. */
export interface HookAnswer {
  readonly hookStatus: 'SUCCESS' | 'FAILED';
  readonly errorCode?: 'NonCompliant' | 'InternalFailure';
  readonly message: string;
  readonly clientRequestToken?: string;
}

/** Why there is nothing that can be judged. */
class Unjudged extends Error {
  readonly why: Sentence;
  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/** What CloudFormation shows of a message. */
const longestMessage = 4096;

/**
 * Judges the template of an operation on a stack or of a change set. What goes wrong on our side lets the operation pass,
 * unless the settings say otherwise.
 */
export async function answerHook(
  event: HookEvent,
  { failLevel, onError }: Pick<Settings, 'failLevel' | 'onError'>,
  lint: (task: Task) => Promise<FileResult>,
  language?: Language,
  fetched: (url: string) => Promise<string> = fetchPayload,
): Promise<HookAnswer> {
  const { clientRequestToken, requestData } = event;
  const say = sayIn(language);
  const asked: Readonly<Record<string, unknown>> = isPlainMap(requestData) ? requestData : {};
  const named = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined);
  const [targetName, targetLogicalId] = [named('targetName'), named('targetLogicalId') ?? say(hookTexts.theStack)];
  const answer = (answered: Omit<HookAnswer, 'clientRequestToken'>): HookAnswer => ({
    ...answered,
    message: shortened(answered.message),
    ...(clientRequestToken !== undefined && { clientRequestToken }),
  });
  const pass = (message: string) => answer({ hookStatus: 'SUCCESS', message });
  if (targetName !== 'STACK' && targetName !== 'CHANGE_SET')
    return pass(say(hookTexts.judgesOthers, { target: targetName || said(hookTexts.anotherTarget) }));
  try {
    const text = templateIn(await payloadOf(asked.payload, fetched));
    if (text === undefined) return pass(say(hookTexts.noTemplate));
    const result = await lint({ path: targetLogicalId, text });
    if (result.fatal !== undefined) throw new Error(result.fatal.message);
    const failing = failingIn(result, failLevel);
    // a rule that failed is a fault of ours, not of the template
    const crash = result.findings.find(isCrash);
    if (failing.length === 0 && crash !== undefined) throw new Error(crash.message);
    if (failing.length === 0) return pass(say(hookTexts.noProblems));
    return answer({ hookStatus: 'FAILED', errorCode: 'NonCompliant', message: messageOf(failing, say) });
  } catch (error) {
    const reason = error instanceof Unjudged ? error.why : (error as Error).message;
    const why = say(hookTexts.couldNotJudge, { stack: targetLogicalId, why: reason });
    return onError === 'pass'
      ? pass(why)
      : answer({ hookStatus: 'FAILED', errorCode: 'InternalFailure', message: why });
  }
}

function isCrash({ rule }: Finding): boolean {
  return rule === 'rule-crash' || rule === 'plugin-crash';
}

function failingIn({ findings }: FileResult, failLevel: Settings['failLevel']): readonly Finding[] {
  const open = findings.filter((finding) => finding.suppressed === undefined && !isCrash(finding));
  const errors = open.filter(({ severity }) => severity === 'error');
  return failLevel === 'error' ? errors : [...errors, ...open.filter(({ severity }) => severity === 'warning')];
}

/** The findings, as many as CloudFormation shows. */
function messageOf(findings: readonly Finding[], say: Say): string {
  const lines = findings.map(
    ({ message, remedy, rule, when }) =>
      `${joined([when === undefined ? message : say(hookTexts.when, { problem: message, when }), remedy].map(sentence))} (${rule})`,
  );
  for (let shown = lines.length; shown > 0; shown -= 1) {
    const left = lines.length - shown;
    const text = [...lines.slice(0, shown), ...(left > 0 ? [say(hookTexts.more, { count: left })] : [])].join('\n');
    if (text.length <= longestMessage) return text;
  }
  return lines[0]!;
}

function shortened(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage - 3)}...`;
}

/** What a payload says: stacks and change sets come as a link. */
async function payloadOf(payload: unknown, fetched: (url: string) => Promise<string>): Promise<unknown> {
  if (typeof payload !== 'string') return payload;
  const text = await fetched(payload);
  try {
    return JSON.parse(text);
  } catch {
    throw new Unjudged(said(hookTexts.noJson));
  }
}

/** The template that is to be deployed, which is JSON or YAML in a text; of a stack that is deleted there is none. */
function templateIn(payload: unknown): string | undefined {
  if (!isPlainMap(payload)) throw new Unjudged(said(hookTexts.hasNoTemplate));
  const { template } = payload;
  if (template === null || template === undefined || template === '') return undefined;
  return typeof template === 'string' ? template : JSON.stringify(template);
}

/** Hosts of S3, the only ones that a payload may come from. */
const hostOfS3 = /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)*amazonaws\.(?:com(?:\.cn)?|eu)$/;

const fetchMilliseconds = 8000;

/** Reads what a presigned link leads to. The link is a secret and is never shown. */
export async function fetchPayload(link: string): Promise<string> {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.protocol !== 'https:' || !hostOfS3.test(url.hostname)) throw new Unjudged(said(hookTexts.notS3));
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(fetchMilliseconds) }).catch(() => {
    throw new Unjudged(said(hookTexts.notFetched));
  });
  if (!response.ok) throw new Unjudged(said(hookTexts.s3Answered, { status: response.status }));
  return textWithin(response, 2 * limits.templateBytes.most);
}

/** The text of a response, unless it is too long. */
async function textWithin({ body }: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) throw new Unjudged(said(hookTexts.larger, { most }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
