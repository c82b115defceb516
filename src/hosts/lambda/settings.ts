import { type Config, compileConfig } from '../../engine/config/compile-config.ts';
import { ConfigError } from '../../engine/config/config-error.ts';
import { rules } from '../../index.ts';
import type { Language } from '../../language/in-words.ts';
import { type Format, formatNames } from '../../report/index.ts';
import { isPlainMap } from '../../template/node.ts';
import { japanese } from '../cli/lazy/japanese.ts';

/** What the function's environment says, as deploy/template.yaml sets it. */
export interface Settings {
  /** The text of a config; rules come with the function, so that it names neither plugins nor files. */
  readonly config: string;
  /** The least severity that fails an operation on a stack. */
  readonly failLevel: 'error' | 'warning';
  /** What a hook answers where it could not lint. */
  readonly onError: 'pass' | 'fail';
  /** How long one template may take. */
  readonly milliseconds: number;
  /** How much memory it may take; without it, as Node decides. */
  readonly megabytes?: number;
  readonly formats: readonly Format[];
}

/** Reads the environment. Throws `ConfigError`. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const formats = (env.REPORT_FORMATS || 'json').split(',').map((name) => name.trim());
  const known = formats.flatMap((name) => formatNames.find((each) => each === name) ?? []);
  if (known.length < formats.length)
    throw new ConfigError('bad-setting', `REPORT_FORMATS is ${formats.join()}`, `Use ${formatNames.join(', ')}`);
  return {
    config: env.LINT_CONFIG || '{}',
    failLevel: choice(env, 'FAIL_LEVEL', ['error', 'warning']),
    onError: choice(env, 'ON_ERROR', ['pass', 'fail']),
    milliseconds: Number(env.SECONDS_PER_TEMPLATE || 20) * 1000,
    ...(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE && {
      megabytes: Math.floor(Number(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE) * 0.6),
    }),
    formats: known,
  };
}

function choice<Name extends string>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  names: readonly [Name, ...Name[]],
): Name {
  const value = env[name] || names[0];
  const known = names.find((each) => each === value);
  if (known !== undefined) return known;
  throw new ConfigError('bad-setting', `${name} is ${value}`, `Use ${names.join(' or ')}`);
}

/** Compiles the text of a config. Throws `ConfigError`. */
export function configFrom(text: string, today: string): Config {
  const value = fileFrom(text);
  return compileConfig({
    layers: [{ path: 'LINT_CONFIG', directory: '/', value }],
    builtIn: rules,
    languages: { ja: japanese() },
    today,
  });
}

/** The language that the text of a config asks for; nothing for English. Throws `ConfigError`. */
export function languageFrom(text: string): Language | undefined {
  return fileFrom(text).locale === 'ja' ? japanese() : undefined;
}

function fileFrom(text: string): Readonly<Record<string, unknown>> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new ConfigError('bad-json', `LINT_CONFIG is no JSON: ${(error as Error).message}`, 'Write it as in a file');
  }
  if (!isPlainMap(file)) throw new ConfigError('bad-json', 'LINT_CONFIG is not an object', 'Write it as in a file');
  return file;
}
