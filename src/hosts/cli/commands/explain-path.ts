import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageOfAccount } from '../../../account/deployed/language-of-account.ts';
import { accountPath } from '../../../account/deployed/view/deployed-view.ts';
import { endpointByName, serviceName } from '../../../aws/services.ts';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import { spanOf } from '../../../engine/findings/span.ts';
import { stackPathsOnce } from '../../../engine/findings/stack-paths-once.ts';
import { parsedOf, stackPathOf } from '../../../engine/source.ts';
import type { Language } from '../../../language/in-words.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { type LocatePlace, pathJson, pathText } from '../../../report/views/path.ts';
import { shellWord } from '../../../text/shell.ts';
import { explainPath as explain, type PathExplanation } from '../../../views/explain-path.ts';
import type { Arguments } from '../arguments.ts';
import { askedInFirst } from '../input/asked.ts';
import { describedDeployments } from '../input/described-deployments.ts';
import { loadTemplates } from '../input/load-files.ts';
import { lookingReader } from '../input/reader.ts';
import { readAccount } from '../input/saved/deployed.ts';
import { loadWorkspace } from '../input/workspace-files.ts';
import { isJsonAsked } from '../outputs.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { explainPathTexts } from './texts/explain-path.ts';

/** `explain-path <template> <function> <target>`: the way to a service or resource with every hop, or where it ends. */
export async function explainPath(args: Arguments, terminal: Terminal): Promise<number> {
  const { operands, options } = args;
  const isJson = isJsonAsked(options.format, 'explain-path');
  if (options.live) return explainDeployed(args, terminal, isJson);
  const [file, functionName, target] = operands;
  if (file === undefined || functionName === undefined || target === undefined || operands.length > 3)
    throw new UsageError(
      said(explainPathTexts.takesThree),
      'vpclambda-lint explain-path template.yaml OrdersFunction s3',
    );
  const reader = await lookingReader(options, terminal.cwd);
  const loaded = await loadTemplates([file], options, reader);
  const [input, ...more] = loaded.inputs;
  if (input === undefined) throw templateIsLater([file, functionName, target], terminal.cwd) ?? loaded.faults[0]!;
  if (more.length > 0)
    throw new UsageError(
      said(explainPathTexts.severalTemplates, { file, count: more.length + 1 }),
      said(explainPathTexts.nameOne),
    );
  const described = await describedDeployments([input], options, reader);
  const workspace = await loadWorkspace([input], reader, described);
  const { components, notes } = askedInFirst(workspace);
  const template = components[0]!.read();
  const { path } = input.file;
  const language = terminal.language ?? input.config.language;
  const explanation = explain(template, functionName, target, path, language);
  if ('problem' in explanation) {
    const { problem, given, candidates } = explanation;
    if (given === functionName && !('problem' in explain(template, target, functionName, path, language)))
      throw new UsageError(said(explainPathTexts.functionComesFirst, { given: target }), command(file, target, given));
    const meant = didYouMean(given, candidates);
    const functions = given === functionName && candidates.length > 0 ? candidates : undefined;
    throw new UsageError(problem, meant ?? (functions && said(explainPathTexts.itsFunctions, { functions })));
  }
  const locate: LocatePlace = (place) => {
    const { file: path } = place;
    if (place.line !== undefined) return { path, line: place.line, column: 1 };
    const source = [...workspace.sources, ...workspace.descriptions].find((each) => each.path === path);
    const { line, column } = source === undefined ? { line: 1, column: 1 } : spanOf(parsedOf(source), place);
    return { path, line, column };
  };
  const stackPaths = workspace.sources.map(stackPathOf);
  return tell({ explanation, locate, stackPaths }, [...loaded.notes, ...notes], isJson, terminal, language);
}

/** What to say where there is no such template, but another operand is a file. */
function templateIsLater(operands: readonly [string, string, string], cwd: string): UsageError | undefined {
  const at = operands.findIndex((each, index) => index > 0 && each !== operands[0] && isFile(resolve(cwd, each)));
  const template = operands[at];
  if (template === undefined) return undefined;
  const [first, second] = operands.filter((_, index) => index !== at) as [string, string];
  const names = isService(first) && !isService(second) ? [second, first] : [first, second];
  return new UsageError(said(explainPathTexts.templateComesFirst, { given: template }), command(template, ...names));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function isService(name: string): boolean {
  return name === 'internet' || serviceName(name) !== undefined || endpointByName(name) !== undefined;
}

function command(...operands: readonly string[]): string {
  return ['vpclambda-lint explain-path', ...operands.map(shellWord)].join(' ');
}

/** `explain-path --live <function> <service>`: the same of a function as it is deployed now. */
async function explainDeployed({ operands, options }: Arguments, terminal: Terminal, isJson: boolean): Promise<number> {
  const [name, target] = operands;
  if (name === undefined || target === undefined || operands.length > 2)
    throw new UsageError(said(explainPathTexts.liveTakesTwo), 'vpclambda-lint explain-path --live orders s3');
  const { view, config, notes } = await readAccount({ functions: [name], stacks: [], vpcs: [] }, options, terminal);
  // what was asked for may be an ARN
  const language = languageOfAccount(terminal.language ?? config.language);
  const explanation = explain(view.template, view.functions[0] ?? name, target, accountPath, language);
  if ('problem' in explanation) throw new UsageError(explanation.problem, didYouMean(target, explanation.candidates));
  const locate: LocatePlace = (place) => {
    const entity = view.entityAt(place);
    return entity === undefined ? undefined : { entity };
  };
  return tell({ explanation, locate, stackPaths: [] }, notes, isJson, terminal, language);
}

interface Told {
  readonly explanation: PathExplanation;
  readonly locate: LocatePlace;
  /** The stacks of CDK whose constructs it may name. */
  readonly stackPaths: readonly string[];
}

function tell(
  { explanation, locate, stackPaths }: Told,
  notes: readonly Clause[],
  isJson: boolean,
  terminal: Terminal,
  language: Language | undefined,
): number {
  const text = isJson
    ? pathJson(explanation, locate)
    : stackPathsOnce(stackPaths)(pathText(explanation, locate, terminal.colour, language)).text;
  tellNotes(notes, { err: terminal.err, language });
  terminal.out(text);
  return 0;
}
