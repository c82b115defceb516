import replacements from 'playground:replacements';
import { answering } from './answer.ts';
import type { Question, Topic } from './questions.ts';

/** What the page sends: a topic with its question, and a number that the answer has too. */
interface Asked {
  readonly id: number;
  readonly topic: Topic;
  readonly question: Question;
}

const answers = answering({
  now: () => performance.now(),
  replacesWhenChanged: (type, property) => own(own(replacements, type) ?? {}, property) ?? 'no',
});

addEventListener('message', ({ data: { id, topic, question } }: MessageEvent<Asked>) => {
  try {
    const answer = (answers[topic] as (asked: Question) => unknown)(question);
    postMessage({ id, answer });
  } catch (error) {
    postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});

// the page waits for it, so that its first question finds a compiled worker
postMessage({ id: 0 });

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
