import type { Answer, Asked } from '../aws-server.ts';

/** What a service answers, by the action that is asked for. */
export type Answers = Readonly<Record<string, (input: Asked['input']) => Answer>>;

/** How many items a page holds, where nothing else is said. */
export const perPage = 2;
