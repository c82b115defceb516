import { resolve } from 'node:path';
import { anyOf } from '../../../language/lists.ts';
import { said } from '../../../language/sentence.ts';
import { parse } from '../../../syntax/parse.ts';
import { limits } from '../../../text/limits.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read-file.ts';
import { fileTexts } from '../files/texts.ts';
import { UsageError } from '../usage-error.ts';
import { configFileTexts } from './texts.ts';

type Values = Record<string, string>;

/** Reads `Name=Value`. */
export function readParameter(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1)
    throw new UsageError(said(configFileTexts.parameterWithoutValue, { text }), said(configFileTexts.writeParameter));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Reads a file of parameter values; `file#env` names an environment of a samconfig.toml. */
export async function readParameterFile(operand: string, cwd: string): Promise<Values> {
  const [, path = operand, environment = 'default'] = /^(.*\.toml)#(.+)$/.exec(operand) ?? [];
  const text = readText(path, cwd);
  if (path.endsWith('.toml')) return fromSamConfig(await readToml(path, text), path, environment);
  const { value, problems } = parse(path, text);
  const broken = problems.find((problem) => problem.code === 'unreadable');
  if (broken) {
    const { line, column } = broken.range.start;
    throw new UsageError(
      said(fileTexts.fileFault, { path: `${path}:${line}:${column}`, problem: broken.problem }),
      broken.remedy,
    );
  }
  return fromValue(value, path);
}

function readText(path: string, cwd: string): string {
  const read = readBytes(resolve(cwd, path), limits.inputBytes);
  if ('problem' in read) {
    const why = read.isMissing ? said(configFileTexts.noSuchFile) : read.problem;
    throw new UsageError(said(configFileTexts.noParameterFile, { path, why }), said(configFileTexts.giveParameters));
  }
  const decoded = decode(read.bytes);
  if ('problem' in decoded)
    throw new UsageError(
      said(configFileTexts.parameterFileUnreadable, { path, problem: decoded.problem }),
      said(configFileTexts.giveTextFile),
    );
  return decoded.text;
}

async function readToml(path: string, text: string): Promise<unknown> {
  const { parseToml } = await import('../lazy/toml.ts');
  try {
    return parseToml(text);
  } catch (error) {
    const { message, line, column } = error as Error & { line: number; column: number };
    throw new UsageError(`${path}:${line}:${column}: ${message.split('\n')[0]}`, said(configFileTexts.mendToml));
  }
}

const shapes = said(configFileTexts.writeAs, {
  shapes: anyOf(['[{"ParameterKey": ..., "ParameterValue": ...}], {"Parameters": {Name: value}}', '{Name: value}']),
});

function fromValue(value: unknown, path: string): Values {
  if (Array.isArray(value)) return fromList(value, path);
  if (!isMap(value)) throw new UsageError(said(configFileTexts.parameterFileOfAnotherKind, { path }), shapes);
  if (isMap(value.Resources)) throw new UsageError(said(configFileTexts.parameterFileIsTemplate, { path }), shapes);
  const map = isMap(value.Parameters) ? value.Parameters : value;
  return Object.fromEntries(Object.entries(map).map(([name, each]) => [name, textOf(each, `${path}: ${name}`)]));
}

function fromList(list: readonly unknown[], path: string): Values {
  const values: Values = {};
  list.forEach((item, index) => {
    if (typeof item === 'string') {
      const [name, value] = readParameter(item);
      values[name] = value;
      return;
    }
    const name = isMap(item) ? item.ParameterKey : undefined;
    if (!isMap(item) || typeof name !== 'string')
      throw new UsageError(said(configFileTexts.itemWithoutKey, { path, number: index + 1 }), shapes);
    // What a stack update keeps (UsePreviousValue, or no value) is not known here.
    if (item.ParameterValue !== undefined) values[name] = textOf(item.ParameterValue, `${path}: ${name}`);
  });
  return values;
}

/** CloudFormation takes every value as text, lists separated by commas. */
function textOf(value: unknown, where: string): string {
  if (Array.isArray(value)) return value.map((each) => textOf(each, where)).join(',');
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UsageError(said(configFileTexts.parameterOfAnotherKind, { where }), said(configFileTexts.giveText));
}

function fromSamConfig(config: unknown, path: string, environment: string): Values {
  const found = ['global', 'deploy']
    .map((command) => dig(config, [environment, command, 'parameters', 'parameter_overrides']))
    .filter((each) => each !== undefined);
  if (found.length === 0)
    throw new UsageError(
      said(configFileTexts.noParametersOfEnvironment, { path, environment }),
      said(configFileTexts.nameEnvironment, { path }),
    );
  return Object.assign({}, ...found.map((each) => fromOverrides(each, path)));
}

/** `A=1 B="two words"`, `ParameterKey=A,ParameterValue=1`, a list of such, or a table. */
function fromOverrides(overrides: unknown, path: string): Values {
  if (isMap(overrides)) return fromValue(overrides, path);
  const texts = (Array.isArray(overrides) ? overrides : [overrides]).map((each) => textOf(each, path));
  const words = Array.isArray(overrides)
    ? texts
    : texts.flatMap((each) => each.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? []);
  return Object.fromEntries(
    words.map((word) => {
      const long = /^ParameterKey=(.+?),ParameterValue=(.*)$/s.exec(word);
      const [name, value] = long ? [long[1]!, long[2]!] : readParameter(word);
      return [name.replace(/^["']/, ''), unquote(value)];
    }),
  );
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2').replace(/^([^"]*)"$/, '$1');
}

function dig(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((each, key) => (isMap(each) ? each[key] : undefined), value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
