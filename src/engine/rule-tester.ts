import { inWords, type Language } from '../language/in-words.ts';
import type { Filling } from '../language/sentence.ts';
import { type AnyRule, optionsSchemaOf } from '../rule/define.ts';
import { patternOf } from '../rule/message.ts';
import type { FileConfig } from './config/config.ts';
import { regionFault, unknownServicesIn } from './config/known-names.ts';
import { ruleFault } from './config/plugin.ts';
import { type CompileSchema, type Fault, faultOf } from './config/schema-fault.ts';
import type { TemplateSettings } from './config/template-settings.ts';
import { applyFixes } from './fix/apply-fixes.ts';
import { lintSource } from './lint.ts';
import type { FileResult, Finding } from './result.ts';

/** A template that a rule is tried on. */
export interface RuleTestCase<Options = Readonly<Record<string, unknown>>> {
  /** YAML, or JSON when it starts with a brace. */
  readonly template: string;
  /** What the case shows; by default the template itself. */
  readonly name?: string;
  /** Options over the rule's defaults. */
  readonly options?: Partial<Options>;
  /** Values of template parameters, lists as text with commas. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly settings?: TemplateSettings;
  /** What stays undecided: all of it, in order. Not looked at when left out. */
  readonly undecided?: readonly ExpectedUndecided[];
}

/** A template with findings in it, all of them listed in the order of their lines. */
export interface InvalidRuleTestCase<Options = Readonly<Record<string, unknown>>> extends RuleTestCase<Options> {
  readonly errors: readonly ExpectedFinding[];
  /** The template after the fixes of `--fix`. Left out, there must be none. */
  readonly output?: string;
}

/** What a finding must be, as far as it is said. */
export interface ExpectedFinding {
  readonly messageId?: string;
  /** The blanks of the message. */
  readonly data?: Readonly<Record<string, Filling>>;
  readonly message?: string | RegExp;
  readonly severity?: Finding['severity'];
  readonly line?: number;
  readonly column?: number;
  readonly resource?: string | null;
  readonly when?: string;
}

/** What something undecided must be, as far as it is said. */
export interface ExpectedUndecided {
  readonly reason?: string | RegExp;
  readonly resource?: string | null;
  readonly line?: number;
}

/** What `run` needs of a test framework: vitest, node:test, jest and mocha all have it. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
}

/** Settings of a `RuleTester`. What is left out is looked for among the globals. */
export interface RuleTesterOptions extends Partial<TestFramework> {
  /** Checks options against the rule's schema, such as `(schema) => new Ajv().compile(schema)`. */
  readonly compileSchema?: CompileSchema;
  /** The language of findings, such as `japanese` of vpclambda-lint/japanese; English without it. */
  readonly language?: Language;
}

/** Runs a rule on templates and compares what it reports, as ESLint's class of this name does. */
export class RuleTester {
  readonly #framework: TestFramework;
  readonly #compileSchema: CompileSchema | undefined;
  readonly #language: Language | undefined;

  constructor(options: RuleTesterOptions = {}) {
    const globals = globalThis as Partial<TestFramework>;
    // Without a framework the cases simply run, and the first that fails throws.
    const runNow = (_name: string, body: () => void) => body();
    this.#framework = {
      describe: options.describe ?? globals.describe ?? runNow,
      it: options.it ?? globals.it ?? runNow,
    };
    this.#compileSchema = options.compileSchema;
    this.#language = options.language;
  }

  run<Rule extends AnyRule>(
    name: string,
    rule: Rule,
    cases: {
      readonly valid: readonly (string | RuleTestCase<Rule['meta']['defaults']>)[];
      readonly invalid: readonly InvalidRuleTestCase<Rule['meta']['defaults']>[];
    },
  ): void {
    const { describe, it } = this.#framework;
    describe(name, () => {
      it('is a rule', () => {
        const fault = ruleFault(rule);
        if (fault !== undefined) throw new Error(`${name}: ${inWords(fault)}`);
        this.#compileSchema?.(optionsSchemaOf(rule));
      });
      describe('valid', () => {
        for (const given of cases.valid) {
          const testCase = typeof given === 'string' ? { template: given } : given;
          it(testCase.name ?? testCase.template, () => this.#verify(rule, { ...testCase, errors: [] }));
        }
      });
      describe('invalid', () => {
        for (const testCase of cases.invalid) {
          it(testCase.name ?? testCase.template, () => {
            if (testCase.errors.length === 0) throw new Error('an invalid case needs errors');
            this.#verify(rule, testCase);
          });
        }
      });
    });
  }

  #verify(rule: AnyRule, testCase: InvalidRuleTestCase): void {
    this.#checkOptions(rule, testCase.options);
    const region = testCase.settings?.region;
    fail(region === undefined ? undefined : regionFault(region, 'settings.region'));
    const path = testCase.template.trimStart().startsWith('{') ? 'template.json' : 'template.yaml';
    const result = lintSource(
      { path, text: testCase.template },
      {
        ...configOf(rule, testCase),
        ...(this.#language && { language: this.#language }),
      },
    );
    const findings = result.findings.filter(({ suppressed }) => suppressed === undefined);
    const faults = [
      ...compare('finding', findings, testCase.errors, (finding, error) => findingFaults(rule, finding, error)),
      ...compareUndecided(result, testCase.undecided),
    ];
    const { text } = applyFixes(path, testCase.template, findings);
    const output = testCase.output ?? testCase.template;
    if (text !== output) {
      faults.push(testCase.output === undefined ? `fixed, but no output is expected:\n${text}` : `output is:\n${text}`);
    }
    if (faults.length > 0) throw new Error([...faults, ...reportedIn(result, findings)].join('\n'));
  }

  #checkOptions(rule: AnyRule, options: object | undefined): void {
    const schema = optionsSchemaOf(rule);
    const validate = options && this.#compileSchema?.(schema);
    const isValid = validate === undefined || validate(options);
    fail(
      isValid
        ? unknownServicesIn(options, schema, 'options')[0]
        : faultOf(validate.errors?.[0], schema, 'options', options),
    );
  }
}

function fail(fault: Fault | undefined): void {
  if (fault !== undefined) throw new Error(`${fault.at}: ${inWords(fault.problem)}. ${inWords(fault.remedy ?? '')}`);
}

function configOf(rule: AnyRule, { options, parameters = {}, settings = {} }: RuleTestCase): FileConfig {
  return {
    ignored: false,
    rules: [{ rule, name: rule.meta.id, options: { ...rule.meta.defaults, ...options } }],
    parameters,
    settings,
    inlineConfig: true,
    reportUnusedSuppressions: false,
  };
}

/** Compares two lists item by item and says what differs. */
function compare<Actual, Expected>(
  word: string,
  actual: readonly Actual[],
  expected: readonly Expected[],
  faultsOf: (actual: Actual, expected: Expected) => string[],
): string[] {
  if (actual.length !== expected.length)
    return [`${countOf(actual.length, word)} reported, but ${expected.length} expected`];
  return actual.flatMap((item, index) =>
    faultsOf(item, expected[index]!).map((fault) => `${word} ${index + 1}: ${fault}`),
  );
}

function findingFaults(rule: AnyRule, finding: Finding, expected: ExpectedFinding): string[] {
  const faults = differences(finding, expected, ['severity', 'line', 'column', 'resource', 'when']);
  if (finding.rule !== rule.meta.id) faults.push(`is of rule ${finding.rule}: ${finding.message}`);
  if (expected.message !== undefined && !says(finding.message, expected.message)) {
    faults.push(`message is "${finding.message}", not "${expected.message}"`);
  }
  if (expected.messageId !== undefined) {
    const message = rule.meta.messages[expected.messageId];
    if (message === undefined) faults.push(`the rule has no message "${expected.messageId}"`);
    else if (!patternOf(message.problem, expected.data).test(finding.messageInEnglish ?? finding.message)) {
      faults.push(`message "${finding.message}" is not "${expected.messageId}" of these data`);
    }
  }
  return faults;
}

function compareUndecided(result: FileResult, expected: readonly ExpectedUndecided[] | undefined): string[] {
  if (expected === undefined) return [];
  const asked = result.undecided.flatMap(({ reason, questions }) =>
    questions.map(({ rule, resource, line }) => ({ rule, resource, line, reason })),
  );
  return compare('undecided', asked, expected, (undecided, wanted) => {
    const faults = differences(undecided, wanted, ['resource', 'line']);
    const isSame = wanted.reason === undefined || says(undecided.reason, wanted.reason);
    return isSame ? faults : [...faults, `reason is "${undecided.reason}", not "${wanted.reason}"`];
  });
}

function differences<Key extends string>(
  actual: Partial<Record<Key, unknown>>,
  expected: Partial<Record<Key, unknown>>,
  keys: readonly Key[],
): string[] {
  return keys
    .filter((key) => expected[key] !== undefined && expected[key] !== actual[key])
    .map((key) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected[key])}`);
}

function says(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

/** What the rule said, so that a failure can be understood without running it again. */
function reportedIn({ undecided }: FileResult, findings: readonly Finding[]): string[] {
  return [
    ...(findings.length === 0 ? ['The rule reported nothing'] : ['Reported:', ...findings.map(describeFinding)]),
    ...(undecided.length === 0 ? [] : ['Undecided:', ...undecided.map(({ line, reason }) => `  ${line} ${reason}`)]),
  ];
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'undecided' ? '' : 's'}`;
}

function describeFinding({ line, column, severity, rule, message, resource, when }: Finding): string {
  return `  ${line}:${column} ${severity} ${rule}: ${message}${resource === null ? '' : ` (${resource})`}${when === undefined ? '' : ` when ${when}`}`;
}
