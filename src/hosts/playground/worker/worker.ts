import replacements from 'playground:replacements';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { inWords, type Language } from '../../../language/in-words.ts';
import type { Locale } from '../../../language/locale.ts';
import { sentence } from '../../../report/words.ts';
import { answering } from './answer.ts';
import { languageOf, learn } from './languages.ts';
import type { Question, Settings, Topic } from './questions.ts';

/** What the page sends: a topic with its question, and a number that the answer has too. */
interface Asked {
  readonly id: number;
  readonly topic: Topic;
  readonly question: Question;
}

/** The texts of a language that was chosen. */
interface Taught {
  readonly locale: Locale;
  readonly language: Language;
}

const answers = answering({
  now: () => performance.now(),
  replacesWhenChanged: (type, property) => own(own(replacements, type) ?? {}, property) ?? 'no',
});

addEventListener('message', ({ data }: MessageEvent<Asked | Taught>) => {
  if ('language' in data) return learn(data.locale, data.language);
  const { id, topic, question } = data;
  try {
    const answer = (answers[topic] as (asked: Question) => unknown)(question);
    postMessage({ id, answer });
  } catch (error) {
    postMessage({ id, fault: faultText(error, question.settings) });
  }
});

// the page waits for it, so that its first question finds a compiled worker
postMessage({ id: 0 });

/** What is wrong; with options that a link has, in the reader's language. */
function faultText(error: unknown, { locale }: Settings): string {
  if (error instanceof ConfigError) {
    const { problem, remedy } = error.clauses;
    const clauses = remedy === undefined ? [problem] : [problem, remedy];
    return clauses.map((clause) => sentence(inWords(clause, languageOf(locale)))).join(' ');
  }
  return error instanceof Error ? error.message : String(error);
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
