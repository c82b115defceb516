import { basename, extname } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { inWords } from '../../../language/in-words.ts';
import { parse } from '../../../syntax/parse.ts';
import type { SyntaxProblem } from '../../../syntax/parsed.ts';
import { isPlainMap } from '../../../template/node.ts';
import { indexLines } from '../../../text/line-index.ts';
import { packageFile, packageKey } from './config-names.ts';

/** Reads the text of a config: YAML, a key of package.json, or JSON, in which comments are allowed. */
export async function configValueOf(path: string, text: string): Promise<unknown> {
  const extension = extname(path);
  if (extension === '.yaml' || extension === '.yml') return yamlOf(path, text);
  const value = await jsonOf(path, text.replace(/^\uFEFF/, ''));
  return basename(path) === packageFile ? ownKeyOf(path, value) : value;
}

function yamlOf(path: string, text: string): unknown {
  const { value, problems } = parse(path, text);
  const [fault] = problems.filter(({ code }) => code !== 'empty');
  if (fault === undefined) return value ?? {};
  const { line, column } = fault.range.start;
  const { problem, remedy } = ofConfig[fault.code] ?? fault;
  throw unreadable(`${path}:${line}:${column}: ${inWords(problem)}`, inWords(remedy));
}

/** What is said of a template is said of a config here. */
const ofConfig: Partial<
  Readonly<Record<SyntaxProblem['code'], { readonly problem: string; readonly remedy: string }>>
> = {
  'several-documents': {
    problem: 'the file holds several YAML documents, but a config is one',
    remedy: 'Keep one document',
  },
  'not-a-mapping': {
    problem: 'the file holds no mapping with keys such as "rules"',
    remedy: 'Write the config as keys and values, or remove the file',
  },
};

async function jsonOf(path: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    // comments, or a fault that the other parser names with its place
  }
  const { parseJsonc } = await import('../lazy/jsonc.ts');
  const read = parseJsonc(text);
  if ('value' in read) return read.value;
  const { line, column } = indexLines(text).position(read.offset);
  throw unreadable(`${path}:${line}:${column} is no JSON: ${read.problem}`);
}

function ownKeyOf(path: string, value: unknown): unknown {
  if (isPlainMap(value) && Object.hasOwn(value, packageKey)) return value[packageKey];
  throw unreadable(`${path} has no key "${packageKey}"`, `Write the config there: { "${packageKey}": { ... } }`);
}

function unreadable(problem: string, remedy?: string): ConfigError {
  return new ConfigError('config-unreadable', problem, remedy);
}
