import { isPlainMap } from '../../../template/node.ts';
import { addedTo, targetTypes } from '../../../template/stacks/added-to.ts';
import { holdsAny } from '../../../text/holds-any.ts';
import type { FileConfig } from '../../config/config.ts';
import { factOf } from '../../reuse/facts.ts';
import type { Source } from '../../source.ts';
import { type NamePatterns, namesExportedIn, namesImportedIn, someMayBe } from './export-names.ts';
import { fileNamesIn, namesInUrls } from './template-urls.ts';

/** What templates leave open that other templates of their repository may answer. */
export interface OpenQuestions {
  /** Words of the names that they import; an empty one represents a name without any. */
  readonly imports: ReadonlySet<string>;
  /** The names themselves, as far as they are written. */
  readonly names: NamePatterns;
  /** Whether they read SSM parameters. */
  readonly store: boolean;
  /** The file names of templates that they nest by URLs. */
  readonly nested: ReadonlySet<string>;
  /** The names that URLs may have for them, where the stack that nests them may give their parameters. */
  readonly parents: ReadonlySet<string>;
}

/** What a text says of itself before it is parsed: by that a file is left alone, or looked at. */
export interface Glance {
  readonly exports: boolean;
  readonly store: boolean;
  readonly nests: boolean;
  /** Whether it may add to a network that another template creates. */
  readonly adds: boolean;
}

/** Looks at the text of a template without parsing it. */
export function glanceAt(text: string): Glance {
  return {
    exports: /\bExport\b/.test(text),
    store: /AWS::SSM::Parameter(?!::)/.test(text),
    nests: nests(text),
    adds: adding.test(text) && namesOthers(text),
  };
}

const adding = new RegExp(`["' ](?:${[...addedTo.keys()].join('|')})["'\\s,}]`);

/**
 * Whether something that others may add to is named and not seen to be created in the same text. Most templates add to what
 * is their own, and need not be parsed.
 */
function namesOthers(text: string): boolean {
  const own = new Set([...text.matchAll(created)].map(([, name]) => name));
  return [...text.matchAll(named)].some(([, name]) => name === undefined || !own.has(name));
}

const created = new RegExp(
  `\\b(\\w+)["']?: {0,9}\\{?\\s{0,99}["']?Type["']?: {0,9}["']?(?:${[...targetTypes].join('|')})["'\\s,}]`,
  'g',
);

/** An entry of Parameters or Outputs may bear the same name as a property. */
const named = new RegExp(
  `\\b(?:${[...new Set([...addedTo.values()].flat().flatMap(({ properties }) => properties))].join('|')})["']?:` +
    `(?!\\s{0,99}\\{?\\s{0,99}["']?(?:Type|Value|Description|Default)\\b)` +
    `(?:\\s{0,99}(?:!Ref |!GetAtt |\\{?\\s{0,99}["']?(?:Ref["']?: {0,9}|Fn::GetAtt["']?: {0,9}\\[\\s{0,99}))["']?(\\w+))?`,
  'g',
);

const wordsOfOpenValues = ['Parameters', 'ImportValue', 'resolve:ssm:', 'AWS::SSM::Parameter::'];

/** Whether a template gives away what others may add to, where a config says who may. */
export function mayBeImported(text: string): boolean {
  return /\bOutputs\b/.test(text);
}

/** Whether a template has anything open, seen without parsing it. Only functions and their networks are judged. */
export function mayAskOthers(text: string): boolean {
  if (nests(text)) return true;
  return isAboutNetworks(text) && holdsAny(text, wordsOfOpenValues);
}

/** Whether what a template does not have may be added by another one. */
export function mayBeAddedTo(text: string): boolean {
  return target.test(text);
}

const target = new RegExp(`(?:${[...targetTypes].join('|')})(?![:\\w])`);

function isAboutNetworks(text: string): boolean {
  return holdsAny(text, ['VpcConfig', 'AWS::EC2::']);
}

/** Whether a template has nested stacks. */
function nests(text: string): boolean {
  return holdsAny(text, ['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']) && nesting.test(text);
}

const nesting = /AWS::CloudFormation::Stack(?!Set)|AWS::Serverless::Application/;

/** What a template leaves open. */
export function openQuestionsOf(source: Source, { parameters: given }: Pick<FileConfig, 'parameters'>): OpenQuestions {
  const { text } = source;
  const fact = (name: string, find: (value: unknown) => Iterable<string>) =>
    factOf(source, name, ({ value }) => [...find(value)]);
  const someParameter = (name: string, is: (parameter: Readonly<Record<string, unknown>>) => boolean) => {
    if (!mayHaveParameters.test(text)) return false;
    const named = fact(name, (value) =>
      parametersOf(value).flatMap(([each, parameter]) => (is(parameter) ? each : [])),
    );
    return named.some((each) => !Object.hasOwn(given, each));
  };
  const isOpen = someParameter(
    'parameters without a default',
    (parameter) => parameter.Default === undefined && !isStored(parameter),
  );
  return {
    imports: new Set(text.includes('ImportValue') ? fact('words of imports', wordsOfImports) : []),
    names: new Set(text.includes('ImportValue') ? fact('names of imports', namesImportedIn) : []),
    store: text.includes('resolve:ssm:') || someParameter('stored parameters', isStored),
    nested: new Set(nests(text) ? factOf(source, 'nested file names', () => fileNamesIn(source)) : []),
    parents: new Set(isOpen ? namesInUrls(fileNameOf(source.location ?? source.path)) : []),
  };
}

/** As they are written, with escapes, or in another file. */
const mayHaveParameters = /Parameters|AWS::Include|\\/;

function parametersOf(document: unknown): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const parameters = isPlainMap(document) && isPlainMap(document.Parameters) ? document.Parameters : {};
  return Object.entries(parameters).flatMap(([name, parameter]) => (isPlainMap(parameter) ? [[name, parameter]] : []));
}

/** Everything that several templates leave open. */
export function allQuestions(questions: readonly OpenQuestions[]): OpenQuestions {
  return {
    imports: new Set(questions.flatMap(({ imports }) => [...imports])),
    names: new Set(questions.flatMap(({ names }) => [...names])),
    store: questions.some(({ store }) => store),
    nested: new Set(questions.flatMap(({ nested }) => [...nested])),
    parents: new Set(questions.flatMap(({ parents }) => [...parents])),
  };
}

/** Whether nothing is open. */
export function isNothingOpen({ imports, store, nested, parents }: OpenQuestions): boolean {
  return imports.size === 0 && !store && nested.size === 0 && parents.size === 0;
}

/** Whether a template may answer any of these questions: by its name, and by what its text holds. */
export function mayAnswer(questions: OpenQuestions, path: string, text: string, glance: Glance): boolean {
  if (questions.nested.has(fileNameOf(path))) return true;
  if (questions.store && glance.store) return true;
  if (glance.exports && mayExport(questions, text)) return true;
  return glance.nests && anyIn(questions.parents, text);
}

/** Whether a template exports what is imported. Of a name that is not written in one piece, the words of the text decide. */
function mayExport({ imports, names }: OpenQuestions, text: string): boolean {
  if (!anyIn(imports, text)) return false;
  return someMayBe(namesExportedIn(text), names);
}

function anyIn(words: ReadonlySet<string>, text: string): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function isStored({ Type: type }: Readonly<Record<string, unknown>>): boolean {
  return typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::');
}

/**
 * The words of which names of imports consist: whoever exports a name writes at least one of them, however it is put
 * together.
 */
function wordsOfImports(document: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (raw: unknown): readonly string[] => {
    if (typeof raw === 'string') return raw.replace(/\$\{[^}]*\}/g, ' ').match(/[A-Za-z0-9]+/g) ?? [];
    if (Array.isArray(raw)) return raw.flatMap(collect);
    if (!isPlainMap(raw) || 'Ref' in raw) return [];
    return Object.values(raw).flatMap(collect);
  };
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    if ('Fn::ImportValue' in raw) {
      const found = collect(raw['Fn::ImportValue']);
      for (const word of found.length === 0 ? [''] : found) words.add(word);
    }
    for (const key in raw) visit(raw[key]);
  };
  visit(document);
  return words;
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
