import { basename, extname } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { parse } from '../../../syntax/parse.ts';
import type { SyntaxProblem } from '../../../syntax/parsed.ts';
import { isPlainMap } from '../../../template/node.ts';
import { indexLines } from '../../../text/line-index.ts';
import { fileTexts } from '../files/texts.ts';
import { packageFile, packageKey } from './config-names.ts';
import { configFileTexts } from './texts.ts';

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
  throw unreadable(said(fileTexts.fileFault, { path: `${path}:${line}:${column}`, problem }), remedy);
}

/** What is said of a template is said of a config here. */
const ofConfig: Partial<
  Readonly<Record<SyntaxProblem['code'], { readonly problem: Clause; readonly remedy: Clause }>>
> = {
  'several-documents': {
    problem: said(configFileTexts.severalDocuments),
    remedy: said(configFileTexts.keepOneDocument),
  },
  'not-a-mapping': {
    problem: said(configFileTexts.noMapping),
    remedy: said(configFileTexts.writeKeysAndValues),
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
  throw unreadable(said(configFileTexts.noJson, { place: `${path}:${line}:${column}`, problem: read.problem }));
}

function ownKeyOf(path: string, value: unknown): unknown {
  if (isPlainMap(value) && Object.hasOwn(value, packageKey)) return value[packageKey];
  throw unreadable(
    said(configFileTexts.noKey, { path, key: packageKey }),
    said(configFileTexts.writeConfigThere, { shape: `{ "${packageKey}": { ... } }` }),
  );
}

function unreadable(problem: Clause, remedy?: Clause): ConfigError {
  return new ConfigError('config-unreadable', problem, remedy);
}
