import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from '../../../../syntax/parse.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { limits } from '../../../../text/limits.ts';
import { decode, looksLikeTemplate } from '../../files/decode.ts';
import { withSlashes } from '../../files/files.ts';
import { readBytes } from '../../files/read-file.ts';
import { searchFolder } from '../../lazy/search-folder.ts';

/** A folder whose templates another tool makes. */
export interface Project {
  readonly kind: 'cdk' | 'serverless';
  /** From the folder of the repository: `.` for that itself. */
  readonly folder: string;
}

/** What is in a repository. */
export interface Found {
  readonly projects: readonly Project[];
  /** Whether templates are those of a SAM app. */
  readonly isSam: boolean;
  readonly templates: readonly string[];
  /** How many of them nest others. */
  readonly nesting: number;
  /** Whether one of them creates a VPC. */
  readonly hasNetwork: boolean;
  /** Environments that samconfig.toml names. */
  readonly environments: readonly string[];
  /** The parameter files of a template that is deployed in several environments, by the names of those. */
  readonly parameterFiles: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Reads what is in a folder, except for what `.gitignore` excludes. */
export async function inspect(cwd: string): Promise<Found> {
  const { files } = await searchFolder('**/*.{yaml,yml,json,template}', cwd, true);
  const texts = files.map((file) => ({ path: withSlashes(relative(cwd, file)), text: textOf(file) }));
  const templates = texts.filter(({ text }) => looksLikeTemplate(text));
  const samconfig = textOf(join(cwd, 'samconfig.toml'));
  const environments = [...samconfig.matchAll(/^\[([\w-]+)\./gm)].map(([, name = '']) => name);
  return {
    projects: projectsIn(
      texts.map(({ path }) => path),
      cwd,
    ),
    isSam: samconfig !== '' || templates.some(({ text }) => text.includes('AWS::Serverless-2016-10-31')),
    templates: templates.map(({ path }) => path),
    nesting: templates.filter(({ text }) => /AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(text))
      .length,
    hasNetwork: templates.some(({ text }) => /AWS::EC2::VPC\b/.test(text)),
    environments: [...new Set(environments)],
    parameterFiles: parameterFilesOf(templates, texts),
  };
}

/** The projects of a repository: the folder itself, and those below that are known by a file of theirs. */
function projectsIn(files: readonly string[], cwd: string): readonly Project[] {
  const has = (...names: readonly string[]) => names.some((name) => existsSync(join(cwd, name)));
  if (has('cdk.json')) return [{ kind: 'cdk', folder: '.' }];
  if (has('serverless.yml', 'serverless.yaml', 'serverless.ts', 'serverless.js', 'serverless.json'))
    return [{ kind: 'serverless', folder: '.' }];
  return files.flatMap((path): Project[] => {
    const kind = /^(cdk|serverless)\.(?:json|ya?ml)$/.exec(basename(path))?.[1];
    return kind === 'cdk' || kind === 'serverless' ? [{ kind, folder: dirname(path) }] : [];
  });
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Which files give values to the parameters of which template: where only one template has all parameters that they name. */
function parameterFilesOf(
  templates: readonly TextFile[],
  texts: readonly TextFile[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const files = texts.flatMap(({ path, text }) => {
    const named = path.endsWith('.json') ? valuesIn(text) : [];
    return named.length === 0 ? [] : [{ path, named }];
  });
  // most repositories have none, and hundreds of templates take seconds to parse
  const parameters =
    files.length === 0 ? [] : templates.map(({ path, text }) => ({ path, names: parametersOf(path, text) }));
  const byTemplate = new Map<string, string[]>();
  for (const { path, named } of files) {
    const [template, ...others] = parameters.filter(({ names }) => named.every((name) => names.has(name)));
    if (template === undefined || others.length > 0) continue;
    byTemplate.set(template.path, [...(byTemplate.get(template.path) ?? []), path]);
  }
  return new Map([...byTemplate].map(([template, paths]) => [template, byEnvironment(paths)]));
}

function parametersOf(path: string, text: string): ReadonlySet<string> {
  const { value } = parse(path, text);
  return new Set(isPlainMap(value) && isPlainMap(value.Parameters) ? Object.keys(value.Parameters) : []);
}

/** The parameters that a file of values names, in the form of the AWS CLI or of CodePipeline. */
function valuesIn(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (Array.isArray(value)) {
    const names = value.map((each) => (isPlainMap(each) && 'ParameterValue' in each ? each.ParameterKey : undefined));
    return names.every((name) => typeof name === 'string') ? names : [];
  }
  if (!isPlainMap(value) || !isPlainMap(value.Parameters)) return [];
  const values = Object.values(value.Parameters);
  return values.every((each) => ['string', 'number', 'boolean'].includes(typeof each))
    ? Object.keys(value.Parameters)
    : [];
}

/** Files are called by their names, or by their folders where they have one name. */
function byEnvironment(paths: readonly string[]): Readonly<Record<string, string>> {
  const ways: readonly ((path: string) => string)[] = [
    (path) => basename(path, '.json'),
    (path) => path.split('/').at(-2) ?? path,
    (path) => path,
  ];
  const nameOf = ways.find((name) => new Set(paths.map(name)).size === paths.length)!;
  return Object.fromEntries(paths.map((path) => [nameOf(path), path]));
}

/** What a file says, or nothing: a pipe by the name of a template is not waited for. */
export function textOf(path: string): string {
  const read = readBytes(path, limits.templateBytes);
  const input = 'bytes' in read ? decode(read.bytes) : read;
  return 'text' in input ? input.text : '';
}
