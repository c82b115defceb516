/** For CDK apps: findings in unit tests, and a plugin that validates what an app synthesizes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Source } from '../../engine/source.ts';
import type { StackDeclaration } from '../../engine/workspace/declaration.ts';
import { type ConfigFile, compileConfig, type FileConfig, type Finding, lintWorkspace, rules } from '../../index.ts';
import { sayIn } from '../../language/in-words.ts';
import { nothingDescribed } from '../../template/stacks/described.ts';
import * as archives from '../archive.ts';
import { japanese } from '../cli/lazy/japanese.ts';
import { codeReader } from '../code-files.ts';
import { type AnyConstruct, type StackOfApp, stacksOf } from './constructs.ts';
import { type ValidationReport, violationOf } from './violations.ts';

export type { Finding } from '../../index.ts';
export type { AnyConstruct } from './constructs.ts';
export type { ValidationReport, ViolatingResource, Violation } from './violations.ts';

/** How an app is linted. */
export interface LintOptions {
  /** What a config file would say: presets, rules, parameters, Region, language. */
  readonly config?: ConfigFile;
}

/** A template as `Template.fromStack` of aws-cdk-lib/assertions gives it, or the object that it represents. */
export type SynthesizedTemplate = { toJSON(): object } | object;

/** How one template is linted. */
export interface TemplateLintOptions extends LintOptions {
  /** The stack of the template: findings then name its constructs in place of logical ids. */
  readonly stack?: AnyConstruct;
}

/**
 * The findings in the template of a stack, for unit tests: `expect(lint(Template.fromStack(stack))).toEqual([])`. What is
 * suppressed is left out.
 */
export function lint(template: SynthesizedTemplate, { config, stack }: TemplateLintOptions = {}): readonly Finding[] {
  const document = 'toJSON' in template && typeof template.toJSON === 'function' ? template.toJSON() : template;
  const [own] = stack === undefined ? [] : stacksOf(stack);
  const path = own?.templateFile ?? 'template.json';
  const source: Source = {
    path,
    text: JSON.stringify(document, null, 2),
    ...(own && { constructs: () => own.constructs }),
  };
  return findingsIn([source], own === undefined ? [] : [own], config).flatMap(({ findings }) => findings);
}

/** What CDK hands to a plugin, as far as it is asked. */
export interface ValidationContext {
  /** The paths of all templates of the app. */
  readonly templatePaths: readonly string[];
  /** The app, where this version of CDK gives it. */
  readonly appConstruct?: AnyConstruct;
}

/**
 * A plugin that lints what an app synthesizes: `Validations.of(app).addPlugins(new VpcLambdaLint())`, and in older versions
 * `new App({ policyValidationBeta1: [new VpcLambdaLint()] })`. Errors fail the synthesis.
 */
export class VpcLambdaLint {
  readonly name = 'vpclambda-lint';
  readonly ruleIds: string[] = rules.map(({ meta }) => meta.id);
  private readonly options: LintOptions;

  constructor(options: LintOptions = {}) {
    this.options = options;
  }

  validate({ templatePaths, appConstruct }: ValidationContext): ValidationReport {
    const stacks = appConstruct === undefined ? [] : stacksOf(appConstruct);
    const stackOf = (path: string) => stacks.find(({ templateFile }) => templateFile === basename(path));
    const read = codeReader(process.cwd(), () => archives);
    const sources = templatePaths.map((path): Source => {
      const constructs = stackOf(path)?.constructs;
      return {
        path,
        location: path.replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
        codeAt: (at) => read(path, at),
        ...(constructs && { constructs: () => constructs }),
      };
    });
    const { config } = this.options;
    const found = findingsIn(sources, stacks, config);
    const say = sayIn(config?.locale === 'ja' ? japanese() : undefined);
    return {
      success: found.every(({ findings }) => findings.every(({ severity }) => severity !== 'error')),
      violations: found.flatMap(({ path, findings }) => findings.map((finding) => violationOf(path, finding, say))),
    };
  }
}

/** The findings that count, by file. Templates are judged together, as the stacks of one app. */
function findingsIn(sources: readonly Source[], stacks: readonly StackOfApp[], config: ConfigFile | undefined) {
  const results = lintWorkspace({
    sources,
    isAsked: () => true,
    configFor: ({ path }) => configured(config).forFile(path),
    declared: sources.length === 1 ? [] : declarationsOf(sources, stacks),
    described: nothingDescribed,
    descriptions: [],
  });
  return results.map(({ path, findings }) => ({
    path,
    findings: findings.filter(({ suppressed }) => suppressed === undefined),
  }));
}

const compiled = new WeakMap<ConfigFile, ReturnType<typeof compileConfig>>();
const byDefault: ConfigFile = {};

function configured(config: ConfigFile = byDefault): { forFile(path: string): FileConfig } {
  const had =
    compiled.get(config) ??
    compileConfig({
      builtIn: rules,
      layers: [{ path: 'the config of vpclambda-lint', directory: '', value: config }],
      ...(config.locale === 'ja' && { languages: { ja: japanese() } }),
    });
  compiled.set(config, had);
  return had;
}

function declarationsOf(sources: readonly Source[], stacks: readonly StackOfApp[]): readonly StackDeclaration[] {
  return sources.flatMap(({ path, location = path }): StackDeclaration[] => {
    const stack = stacks.find(({ templateFile }) => templateFile === basename(path));
    if (stack === undefined || stack.isNested) return [];
    const { stackName, region, account } = stack;
    return [
      {
        name: stack.path,
        template: location,
        where: 'the app',
        stackName,
        settings: { ...(region !== undefined && { region }), ...(account !== undefined && { account }) },
      },
    ];
  });
}
