import { basename, dirname, join, relative, sep } from 'node:path';
import type { Deployment, DeploymentOutput, DeploymentValue } from '../../../engine/workspace/deployment.ts';
import { withSlashes } from '../files/files.ts';
import type { DescriptionFile, Repository } from './reader.ts';
import { dig, literal, mapOf, regionIn, stackNameIn } from './values.ts';
import { yamlOf } from './yaml.ts';

/** The `config` folder of the Sceptre project that a file belongs to; nothing for a file of none. */
export function sceptreConfigOf(absolute: string, root: string): string | undefined {
  for (let folder = dirname(absolute); folder !== root && folder !== dirname(folder); folder = dirname(folder))
    if (basename(folder) === 'config') return folder;
  return undefined;
}

/**
 * The config of a Sceptre stack: its template, its name by the groups that it is in, and its parameters, of which
 * `!stack_output` and `!stack_output_external` are outputs of other stacks.
 * Source: https://docs.sceptre-project.org/latest/docs/stack_config.html
 */
export function sceptre({ absolute, shown, text }: DescriptionFile, repository: Repository): readonly Deployment[] {
  const config = sceptreConfigOf(absolute, repository.root);
  if (config === undefined || /^config\.ya?ml$/.test(basename(absolute))) return [];
  // what Jinja completes is no YAML as it is
  if (/\{%/.test(text)) return [];
  const stack = mapOf(yamlOf(shown, text));
  const template = templateOf(stack, dirname(config), repository);
  if (template === undefined) return [];
  const groups = groupsAbove(absolute, config, repository);
  const setting = (name: string) => stack[name] ?? groups.find((group) => group[name] !== undefined)?.[name];
  const path = relative(config, absolute).replace(/\.ya?ml$/, '');
  const project = literal(setting('project_code'));
  const built = project === undefined ? undefined : [project, ...path.split(sep)].join('-').replace(/_/g, '-');
  const stackName = stackNameIn(stack.stack_name ?? built);
  const region = regionIn(setting('region'));
  const idOf = (named: string) => idOfStack(named, absolute, config, repository);
  const parameters = Object.entries(mapOf(stack.parameters)).flatMap(([name, value]) => {
    const source = valueIn(value, idOf);
    return source === undefined || !/^[A-Za-z0-9]+$/.test(name) ? [] : [[name, source] as const];
  });
  return [
    {
      file: shown,
      id: absolute,
      ...(path.includes(sep) && { environment: withSlashes(dirname(path)) }),
      template,
      ...(stackName !== undefined && { stackName }),
      ...(region !== undefined && { region }),
      parameters: Object.fromEntries(parameters),
    },
  ];
}

function templateOf(
  { template, template_path: old }: Readonly<Record<string, unknown>>,
  project: string,
  { fileAt }: Repository,
): string | undefined {
  const type = dig(template, 'type');
  if (type !== undefined && type !== 'file') return undefined;
  const path = literal(template === undefined ? old : dig(template, 'path'));
  // others are rendered
  if (path === undefined || !/\.(?:ya?ml|json|template)$/.test(path)) return undefined;
  return fileAt(project, 'templates', path) ?? (template === undefined ? fileAt(project, path) : undefined);
}

/** The settings of the groups of a stack, the nearest first. */
function groupsAbove(absolute: string, config: string, { textAt, shown }: Repository) {
  const groups: Readonly<Record<string, unknown>>[] = [];
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    const path = join(folder, 'config.yaml');
    const text = textAt(path);
    if (text !== undefined) groups.push(/\{%/.test(text) ? {} : mapOf(yamlOf(shown(path), text)));
    if (folder === config) return groups;
  }
}

function valueIn(value: unknown, idOf: (named: string) => string | undefined): DeploymentValue | undefined {
  if (!Array.isArray(value)) return singleOf(value, idOf);
  const items = value.map((each) => singleOf(each, idOf));
  return items.every((each) => each !== undefined) ? items : undefined;
}

function singleOf(value: unknown, idOf: (named: string) => string | undefined): string | DeploymentOutput | undefined {
  const { 'Fn::stack_output': own, 'Fn::stack_output_external': external } = mapOf(value);
  const [, of, output] = /^([^:\s]+)::([A-Za-z0-9]+)$/.exec(literal(own ?? firstWord(external)) ?? '') ?? [];
  if (of === undefined || output === undefined) return literal(value);
  const stack = own === undefined ? of : idOf(of);
  return stack === undefined ? undefined : { of: stack, output };
}

/** The name of a profile may follow. */
function firstWord(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().split(/\s/)[0] : value;
}

/**
 * A stack is named by the path of its config from the `config` folder, or from its own group. Sceptre 1 writes no extension, and
 * looks for a name without a folder in the group alone.
 * Source: https://github.com/Sceptre/sceptre/blob/v1.5.0/sceptre/resolvers/stack_output.py
 */
function idOfStack(named: string, absolute: string, config: string, { fileAt }: Repository): string | undefined {
  const group = dirname(absolute);
  if (!/\.ya?ml$/.test(named)) return fileAt(named.includes('/') ? config : group, `${named}.yaml`);
  const paths = [fileAt(config, named), named.includes('/') ? undefined : fileAt(group, named)];
  const [only, other] = new Set(paths.filter((path) => path !== undefined));
  return other === undefined ? only : undefined;
}
