import { basename, extname } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import type { ConfigLayer } from '../../../engine/config/config-layers.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { parse } from '../../../syntax/parse.ts';
import type { Parsed, SyntaxProblem } from '../../../syntax/parsed.ts';
import { isPlainMap } from '../../../template/node.ts';
import { indexLines } from '../../../text/line-index.ts';
import { fileTexts } from '../files/texts.ts';
import { packageFile, packageKey } from './config-names.ts';
import { configFileTexts } from './texts.ts';

/** What a config says, and where. */
export type ConfigText = Pick<ConfigLayer, 'value' | 'positionOf'>;

/** Reads the text of a config: YAML, a key of package.json, or JSON, in which comments are allowed. */
export async function readConfigText(path: string, text: string): Promise<ConfigText> {
  const extension = extname(path);
  if (extension === '.yaml' || extension === '.yml') return yamlOf(path, text);
  const read = await jsonOf(path, text.replace(/^\uFEFF/, ''));
  return basename(path) === packageFile ? ownKeyOf(path, read) : read;
}

function yamlOf(path: string, text: string): ConfigText {
  const parsed = parse(path, text);
  const [fault] = parsed.problems.filter(({ code }) => code !== 'empty');
  if (fault === undefined) return { value: parsed.value ?? {}, positionOf: positionsIn(parsed) };
  throw faultIn(path, fault);
}

function faultIn(path: string, fault: SyntaxProblem): ConfigError {
  const { line, column } = fault.range.start;
  const { problem, remedy } = ofConfig[fault.code] ?? fault;
  return unreadable(said(fileTexts.fileFault, { path: `${path}:${line}:${column}`, problem }), remedy);
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

/** Where the keys of a text are that the engine's parser reads too. */
function positionsIn({ locate }: Pick<Parsed, 'locate'>): ConfigText['positionOf'] {
  return (keys) => {
    const { key, node } = locate(keys.map((each) => (/^\d+$/.test(each) ? Number(each) : each)));
    return (key ?? node).start;
  };
}

async function jsonOf(path: string, text: string): Promise<ConfigText> {
  try {
    const value: unknown = JSON.parse(text);
    refuseDuplicates(path, text);
    // only a config with a mistake is read a second time
    let parsed: Parsed | undefined;
    const locate: Parsed['locate'] = (keys) => {
      parsed ??= parse(path, text);
      return parsed.locate(keys);
    };
    return { value, positionOf: positionsIn({ locate }) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // comments, or a fault that the other parser names with its place
  }
  const { parseJsonc } = await import('../lazy/jsonc.ts');
  const read = parseJsonc(text);
  if ('value' in read)
    return { value: read.value, positionOf: (keys) => indexLines(text).position(read.offsetOf(keys)) };
  const { line, column } = indexLines(text).position(read.offset);
  throw unreadable(said(configFileTexts.noJson, { place: `${path}:${line}:${column}`, problem: read.problem }));
}

/** Of equal keys only the last would count. What else package.json holds is its own matter. */
function refuseDuplicates(path: string, text: string): void {
  if (basename(path) === packageFile) return;
  const duplicate = parse(path, text).problems.find(({ code }) => code === 'duplicate-key');
  if (duplicate !== undefined) throw faultIn(path, duplicate);
}

function ownKeyOf(path: string, { value, positionOf }: ConfigText): ConfigText {
  if (isPlainMap(value) && Object.hasOwn(value, packageKey))
    return { value: value[packageKey], positionOf: positionOf && ((keys) => positionOf([packageKey, ...keys])) };
  throw unreadable(
    said(configFileTexts.noKey, { path, key: packageKey }),
    said(configFileTexts.writeConfigThere, { shape: `{ "${packageKey}": { ... } }` }),
  );
}

function unreadable(problem: Clause, remedy?: Clause): ConfigError {
  return new ConfigError('config-unreadable', problem, remedy);
}
