import type { Say } from '../../language/in-words.ts';
import type { Readable } from './readable.ts';

/** A JSON schema of an object. */
export interface ObjectSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: string[];
}

/** What a command of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What tools work with. */
export interface ToolContext {
  readonly readable: Readable;
  /** Says a text in the language of the answer. */
  readonly say: Say;
  /** Runs a command as on the command line, in that language and in a folder, without plugins. */
  run(argv: readonly string[], cwd: string): Promise<Ran>;
}

/** One tool for agents. */
export interface Tool<Input = never> {
  readonly name: string;
  readonly title: string;
  /** When to use it, and what it says. */
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  /** Answers; `Input` is what its schema accepts. Throws `ToolError`. */
  call(input: Input, context: ToolContext): Promise<object>;
}

/** JSON schemas that several tools are made of. */
export const text = { type: 'string' } as const;
export const texts = { type: 'array', items: text } as const;
export const count = { type: 'integer', minimum: 0 } as const;

/** An object that has all of these keys, and may have others. */
export function objectOf(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): ObjectSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
