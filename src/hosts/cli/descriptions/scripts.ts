import { basename, dirname } from 'node:path';
import type { DescriptionFile, Repository } from './reader.ts';
import { quoteAfter } from './shell-words.ts';
import { dig, jsonOf, literal, mapOf } from './values.ts';
import { yamlOf } from './yaml.ts';

/** Lines that a shell runs one after another, and the folders in which it may be started. */
export interface Script {
  readonly lines: readonly string[];
  readonly folders: readonly string[];
  /** Whether each line has a shell of its own. */
  readonly isEachAlone: boolean;
}

/** An action of a workflow that deploys, as its inputs say. */
export interface DeployAction {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly region: unknown;
}

/** What a file runs. */
export interface Runs {
  readonly scripts: readonly Script[];
  readonly actions: readonly DeployAction[];
}

/** The scripts in a Makefile or justfile, a shell script, package.json, a workflow, a buildspec, a pipeline or a Taskfile. */
export function scriptsIn({ absolute, shown, text }: DescriptionFile, { root }: Repository): Runs {
  const name = basename(absolute);
  const own = dirname(absolute);
  if (/\.(?:ba)?sh$/.test(name)) return only([{ lines: linesOf(text), folders: [own, root], isEachAlone: false }]);
  // what a Makefile includes runs where that is
  if (/^(?:GNU)?makefile$|\.mk$/i.test(name))
    return only([{ lines: recipesOf(text), folders: /\.mk$/i.test(name) ? [own, root] : [own], isEachAlone: true }]);
  if (/^\.?justfile$/i.test(name)) return only([{ lines: justRecipesOf(text), folders: [own], isEachAlone: true }]);
  if (name === 'package.json') {
    const scripts = Object.values(mapOf(dig(jsonOf(text), 'scripts'))).filter((each) => typeof each === 'string');
    return only([{ lines: scripts, folders: [own], isEachAlone: true }]);
  }
  return inYaml(yamlOf(shown, text), root);
}

function only(scripts: readonly Script[]): Runs {
  return { scripts, actions: [] };
}

/** The lines of a script, continued ones as one, without texts of several lines and what is fed to commands (`<<EOF`). */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let ending: string | undefined;
  let quote: string | undefined;
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    if (ending !== undefined) {
      if (line.trim() === ending) ending = undefined;
      continue;
    }
    const isWithin = quote !== undefined;
    quote = quoteAfter(line, quote);
    if (isWithin || quote !== undefined) continue;
    const [, word] = /<<-?\s*["'\\]?(\w+)/.exec(line) ?? [];
    ending = word;
    lines.push(line);
  }
  return lines;
}

/** The lines of recipes, without those that are only defined and those below a condition that is written out as false. */
function recipesOf(makefile: string): readonly string[] {
  const recipes: string[] = [];
  const conditions: (boolean | undefined)[] = [];
  let isDefining = false;
  for (const line of makefile.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const [start = '', word = ''] = /^ *(\w+)/.exec(line) ?? [];
    const rest = line.slice(start.length);
    if (word === 'define') isDefining = true;
    else if (word === 'endef') isDefining = false;
    else if (/^ifn?(?:eq|def)$/.test(word)) conditions.push(conditionOf(word, rest));
    else if (word === 'endif') conditions.pop();
    else if (word === 'else' && conditions.length > 0) {
      const before = conditions.pop();
      conditions.push(before === undefined || rest.trim() !== '' ? undefined : !before);
    } else if (!isDefining && line.startsWith('\t') && !conditions.includes(false))
      recipes.push(line.trimStart().replace(/^[@+-]+/, ''));
  }
  return recipes;
}

/** The lines of the recipes of just, which stand below their names. Source: https://just.systems/man/en/ */
function justRecipesOf(justfile: string): readonly string[] {
  return justfile
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^[ \t]/.test(line))
    .map((line) => line.trimStart().replace(/^[@-]+/, ''));
}

/** Whether a condition of make holds, where it compares texts that are written out. */
function conditionOf(word: string, rest: string): boolean | undefined {
  const [, left, right] = /^\s*\(([^,$]*),([^,$]*)\)\s*$/.exec(rest) ?? [];
  if (left === undefined || right === undefined || !word.endsWith('eq')) return undefined;
  return (left.trim() === right.trim()) === (word === 'ifeq');
}

/** The keys under which workflows, buildspecs, pipelines and Taskfiles have lists of commands. */
const lists = new Set(['commands', 'script', 'before_script', 'after_script', 'bash', 'cmds']);
/** The keys of one command, in such a list too. */
const single = ['run', 'command', 'cmd', 'inlineScript'];

/** The deployment action of AWS for GitHub. Source: https://github.com/aws-actions/aws-cloudformation-github-deploy */
const deployAction = /^aws-actions\/aws-cloudformation-github-deploy@/;

function inYaml(document: unknown, root: string): Runs {
  const scripts: Script[] = [];
  const actions: DeployAction[] = [];
  const add = (lines: readonly string[], folder: unknown) => {
    const path = folder === undefined ? '' : literal(folder);
    if (path !== undefined) scripts.push({ lines, folders: [`${root}/${path}`], isEachAlone: false });
  };
  const visit = (value: unknown, folder: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, folder);
    const map = mapOf(value);
    // a job or step that is switched off
    if (typeof map.if !== 'object' && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(String(map.if).trim())) return;
    const own = map['working-directory'] ?? map.working_directory ?? map.workingDirectory ?? map.dir;
    const here = own ?? dig(map, 'defaults', 'run', 'working-directory') ?? folder;
    for (const key of single) if (typeof map[key] === 'string') add(linesOf(map[key]), here);
    if (typeof map.uses === 'string' && deployAction.test(map.uses))
      actions.push({ inputs: mapOf(map.with), region: mapOf(map.env).AWS_REGION });
    for (const [key, each] of Object.entries(map)) {
      if (!lists.has(key)) visit(each, here);
      else if (typeof each === 'string') add(linesOf(each), here);
      else if (Array.isArray(each))
        add(
          each.flatMap((item) => linesOf(typeof item === 'string' ? item : (literal(mapOf(item).cmd) ?? ''))),
          here,
        );
    }
  };
  visit(document, undefined);
  return { scripts, actions };
}
