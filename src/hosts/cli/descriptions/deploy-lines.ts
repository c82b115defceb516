import type { Deployment } from '../../../engine/workspace/deployment.ts';
import { LiveCommands } from './live-commands.ts';
import type { DescriptionFile, Repository } from './reader.ts';
import { type DeployAction, type Script, scriptsIn } from './scripts.ts';
import { type Command, commandsIn, leading } from './shell-words.ts';
import { jsonOf, literal, regionIn, stackNameIn, valuesInFile, valuesInWords } from './values.ts';

/** Whether a text may hold a line that deploys. */
export const mayDeploy = /cloudformation\s|\bsam\s|aws-cloudformation-github-deploy/;

/** The deployments in scripts by `aws cloudformation` and `sam deploy`, with the arguments that are written out. */
export function deployLines(file: DescriptionFile, repository: Repository): readonly Deployment[] {
  const { scripts, actions } = scriptsIn(file, repository);
  return [
    ...scripts.flatMap((script) => deploymentsIn(script, file.shown, repository)),
    ...actions.flatMap((action) => byAction(action, file.shown, repository)),
  ];
}

/** What a shell knows at a line. */
interface Shell {
  /** Where it is, from the folder that it was started in; nothing once that is not known. */
  folder: string | undefined;
  /** The templates that `package` read, by those that it wrote. */
  readonly packaged: Map<string, string | undefined>;
  /** The template that `sam build` was given. */
  built: string | undefined;
}

function deploymentsIn({ lines, folders, isEachAlone }: Script, shown: string, repository: Repository) {
  const found: Deployment[] = [];
  let shell: Shell = { folder: '.', packaged: new Map(), built: undefined };
  const outer: Shell[] = [];
  let live = new LiveCommands();
  for (const line of lines) {
    // a file may write elsewhere what it deploys
    if (isEachAlone) {
      shell = { ...shell, folder: '.' };
      live = new LiveCommands();
    }
    for (const each of commandsIn(line)) {
      const command = live.next(each);
      if (command === undefined || command === '&&' || command === '||') continue;
      if (command === '(') outer.push({ ...shell });
      else if (command === ')') shell = outer.pop() ?? { ...shell, folder: undefined };
      else found.push(...run(command, shell, folders, shown, repository));
    }
  }
  return found;
}

const longestPath = 4096;

function run(
  command: Exclude<Command, string>,
  shell: Shell,
  folders: readonly string[],
  shown: string,
  repository: Repository,
): readonly Deployment[] {
  const start = command.findIndex((word) => !leading.has(word) && !/^[A-Za-z_]\w*=/.test(word));
  const [program, ...rest] = start < 0 ? [] : command.slice(start);
  if (program === 'cd' || program === 'pushd' || program === 'popd') {
    const [to] = rest;
    const path = program === 'cd' && rest.length === 1 ? literal(to) : undefined;
    const isKnown = path !== undefined && shell.folder !== undefined && !/^[~/-]/.test(path);
    const folder = isKnown ? `${shell.folder}/${path}` : undefined;
    // a longer path is none
    shell.folder = folder !== undefined && folder.length <= longestPath ? folder : undefined;
    return [];
  }
  const words = program === 'aws' || program === 'sam' ? optionsIn(program, rest) : undefined;
  if (words === undefined) return [];
  const { verbs, options } = words;
  const last = (name: string) => options.get(name)?.[0];
  if (verbs === 'aws cloudformation package' || verbs === 'sam package') {
    const output = literal(last('--output-template-file'));
    if (output !== undefined)
      shell.packaged.set(`${shell.folder}/${output}`, last('--template-file') ?? last('--template') ?? last('-t'));
    return [];
  }
  if (verbs === 'sam build') {
    shell.built = last('--template-file') ?? last('--template') ?? last('-t') ?? 'template.yaml';
    return [];
  }
  const kind = kinds.get(verbs);
  if (kind === undefined) return [];
  const template = templateOf(kind, last, shell, folders, repository);
  if (template === undefined) return [];
  const given = options.get(kind === 'api' ? '--parameters' : '--parameter-overrides') ?? [];
  const stackName = stackNameIn(last('--stack-name'));
  const region = regionIn(last('--region'));
  return [
    {
      file: shown,
      template,
      ...(stackName !== undefined && { stackName }),
      ...(region !== undefined && { region }),
      parameters: valuesOf(given, shell, folders, repository),
    },
  ];
}

type Kind = 'deploy' | 'api' | 'sam';

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['aws cloudformation deploy', 'deploy'],
  ['aws cloudformation create-stack', 'api'],
  ['aws cloudformation update-stack', 'api'],
  ['aws cloudformation create-change-set', 'api'],
  ['sam deploy', 'sam'],
]);

/** The verbs of a command and the words of each of its options. */
function optionsIn(program: string, words: readonly string[]) {
  const wanted = program === 'aws' ? 2 : 1;
  const verbs = [program];
  const options = new Map<string, readonly string[]>();
  let option: string | undefined;
  for (const word of words) {
    const [, long, value] = /^(--?[A-Za-z][-\w]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (long !== undefined) {
      option = long;
      options.set(long, value === undefined ? [] : [value]);
    } else if (
      verbs.length <= wanted &&
      (option === undefined || options.get(option)!.length > 0 || flags.has(option))
    ) {
      verbs.push(word);
      option = undefined;
    } else if (option !== undefined) options.set(option, [...options.get(option)!, word]);
  }
  return { verbs: verbs.join(' '), options };
}

/** The options before the verbs that take no value. */
const flags = new Set(['--no-cli-pager', '--debug', '--no-paginate', '--no-verify-ssl', '--no-sign-request']);

function templateOf(
  kind: Kind,
  last: (name: string) => string | undefined,
  shell: Shell,
  folders: readonly string[],
  repository: Repository,
): string | undefined {
  const { folder, packaged, built } = shell;
  if (folder === undefined) return undefined;
  const at = (path: string | undefined) => fileIn(folders, folder, path, repository);
  if (kind === 'api') return at(/^file:\/\/(.+)$/s.exec(last('--template-body') ?? '')?.[1]);
  const named = last('--template-file') ?? (kind === 'sam' ? (last('--template') ?? last('-t')) : undefined);
  const key = `${folder}/${named}`;
  if (named !== undefined && packaged.has(key)) return at(packaged.get(key));
  if (named !== undefined && !named.includes('.aws-sam/build/')) return at(named);
  if (kind !== 'sam' && named === undefined) return undefined;
  // a samconfig says more
  if (named === undefined && ['toml', 'yaml', 'yml'].some((ending) => at(`samconfig.${ending}`) !== undefined))
    return undefined;
  return at(built ?? 'template.yaml') ?? (built === undefined ? at('template.yml') : undefined);
}

/** The one file that a path means, from the folders in which the script may be started. */
function fileIn(
  folders: readonly string[],
  folder: string,
  path: string | undefined,
  { fileAt }: Repository,
): string | undefined {
  const written = literal(path);
  if (written === undefined || /^[~/]/.test(written)) return undefined;
  const files = folders.flatMap((start) => fileAt(start, folder, written) ?? []);
  const [only, other] = new Set(files);
  return other === undefined ? only : undefined;
}

function valuesOf(
  words: readonly string[],
  { folder }: Shell,
  folders: readonly string[],
  repository: Repository,
): Readonly<Record<string, string>> {
  const [first = '', ...others] = words;
  const [, path] = /^file:\/\/(.+)$/s.exec(first) ?? [];
  if (path === undefined)
    return /^\s*\[/.test(first) && others.length === 0 ? inJson(first) : valuesInWords(words.flatMap(apart));
  const file = others.length > 0 || folder === undefined ? undefined : fileIn(folders, folder, path, repository);
  const text = file === undefined ? undefined : repository.textAt(file);
  return text === undefined ? {} : inJson(text);
}

/** Several overrides may be one word: `"A=1 B=2"`. */
function apart(word: string): readonly string[] {
  return /^\w+=\S* \w+=/.test(word) ? word.split(' ').filter(Boolean) : [word];
}

function inJson(text: string): Readonly<Record<string, string>> {
  try {
    return valuesInFile(jsonOf(text));
  } catch {
    return {}; // another program may read it
  }
}

function byAction({ inputs, region }: DeployAction, shown: string, repository: Repository): readonly Deployment[] {
  const path = literal(inputs.template);
  const template = path === undefined || path.includes('://') ? undefined : repository.fileAt(repository.root, path);
  if (template === undefined) return [];
  const overrides = inputs['parameter-overrides'];
  const stackName = stackNameIn(inputs.name);
  const where = regionIn(region);
  return [
    {
      file: shown,
      template,
      ...(stackName !== undefined && { stackName }),
      ...(where !== undefined && { region: where }),
      // one that is quoted may hold commas
      parameters:
        typeof overrides === 'string' && !/["']|:\/\//.test(overrides)
          ? valuesInWords(
              overrides
                .split(/[,\n]/)
                .map((each) => each.trim())
                .filter(Boolean),
            )
          : {},
    },
  ];
}
