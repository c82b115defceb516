import { planReportTexts } from '../../../report/plan/texts.ts';
import { reportTexts } from '../../../report/texts.ts';
import { sentence } from '../../../report/words.ts';
import type { PathEnds } from '../../../views/path-ends.ts';
import { playgroundTexts as texts } from '../texts.ts';
import type { Answer, ExplainedPaths } from '../worker/questions.ts';
import { make, part } from './elements.ts';
import { say } from './language.ts';
import { type GoTo, placeButton } from './places.ts';

/** What a path may be asked to beside the internet and the services that a function seems to use. */
const usual: readonly (readonly [string, string])[] = [
  ['s3', 'Amazon S3'],
  ['dynamodb', 'Amazon DynamoDB'],
  ['secretsmanager', 'AWS Secrets Manager'],
  ['ssm', 'AWS Systems Manager'],
  ['sqs', 'Amazon SQS'],
  ['sns', 'Amazon SNS'],
  ['kms', 'AWS KMS'],
  ['sts', 'AWS STS'],
  ['events', 'Amazon EventBridge'],
  ['states', 'AWS Step Functions'],
  ['logs', 'Amazon CloudWatch Logs'],
  ['bedrock', 'Amazon Bedrock'],
];

const symbols = { open: '✓', blocked: '✗', unknown: '?' } as const;
const { path: outcomes } = reportTexts;
const states = { ...outcomes, open: texts.open } as const;

/** The choice of a function and a service, and the path between them. */
export class PathView {
  readonly #function = part<HTMLSelectElement>('path-function');
  readonly #target = part<HTMLSelectElement>('path-target');
  readonly #result = part('path-result');
  #functions: readonly PathEnds[] = [];

  constructor(chosen: () => void) {
    this.#function.addEventListener('change', () => {
      this.#showTargets();
      chosen();
    });
    this.#target.addEventListener('change', chosen);
  }

  /** Shows the functions that there are; what was chosen stays chosen where it still exists. */
  offer(functions: readonly PathEnds[]): void {
    this.#functions = functions;
    const isNamed = new Set(functions.map(({ file }) => file)).size > 1;
    const options = functions.map(
      ({ file, function: name }, index) => [String(index), isNamed ? `${name} (${file})` : name] as const,
    );
    const [before] = this.#function.selectedOptions;
    fill(this.#function, options);
    const same = options.find(([, label]) => label === before?.label);
    if (same !== undefined) this.#function.value = same[0];
    this.#showTargets();
    part('path-choice').hidden = functions.length === 0;
    if (functions.length === 0) this.#result.replaceChildren(make('p', { class: 'none' }, say(texts.noFunction)));
  }

  /** Chooses a function by the words of the picture: its name, perhaps with its versions. */
  choose(words: string): void {
    const named = this.#functions.filter(({ function: name }) => words === name || words.startsWith(`${name} `));
    const [longest] = named.toSorted((one, other) => other.function.length - one.function.length);
    if (longest === undefined) return;
    this.#function.value = String(this.#functions.indexOf(longest));
    this.#showTargets();
  }

  /** What to explain. */
  get asked(): { readonly file: string; readonly function: string; readonly target: string } | undefined {
    const ends = this.#functions[Number(this.#function.value)];
    if (ends === undefined) return undefined;
    return { file: ends.file, function: ends.function, target: this.#target.value };
  }

  show(answer: Answer<'explain'>, goTo: GoTo, isNamed: boolean): void {
    if ('problem' in answer) this.#result.replaceChildren(make('p', { class: 'none' }, sentence(answer.problem)));
    else this.#result.replaceChildren(...explained(answer, goTo, isNamed));
  }

  #showTargets(): void {
    const used = this.#functions[Number(this.#function.value)]?.used ?? [];
    const before = this.#target.value;
    const isUsed = new Set(used.map(({ name }) => name));
    const group = (label: string, entries: readonly (readonly [string, string])[]) =>
      make('optgroup', { label }, ...entries.map(([value, text]) => make('option', { value }, text)));
    this.#target.replaceChildren(
      ...(used.length === 0
        ? []
        : [
            group(
              say(texts.used),
              used.map(({ name, label }) => [name, label] as const),
            ),
          ]),
      group(say(texts.others), [
        ['internet', say(texts.internet)] as const,
        ...usual.filter(([name]) => !isUsed.has(name)),
      ]),
    );
    if ([...this.#target.options].some(({ value }) => value === before)) this.#target.value = before;
  }
}

function explained({ uses, paths }: ExplainedPaths, goTo: GoTo, isNamed: boolean): readonly HTMLElement[] {
  return [
    ...(uses.length === 0
      ? []
      : [
          make(
            'ul',
            { class: 'uses', 'aria-label': say(texts.whyUsed) },
            ...uses.map((reason) => make('li', {}, say(reportTexts.verdict.because, { reason }))),
          ),
        ]),
    ...paths.map(({ subnet, when, outcome, via, hops }) =>
      make(
        'section',
        { class: `path ${outcome}` },
        make(
          'h3',
          {},
          `${say(texts.from, { subnet })} `,
          make('span', { class: `outcome ${outcome}` }, say(outcomes[outcome])),
        ),
        via === undefined ? undefined : make('p', { class: 'note' }, say(texts.by, { via })),
        when === undefined ? undefined : make('p', { class: 'note' }, say(planReportTexts.when, { when })),
        make(
          'ol',
          { class: 'hops' },
          ...hops.map(({ text, state, file, line }) =>
            make(
              'li',
              { class: state },
              make('span', { class: 'symbol', role: 'img', 'aria-label': say(states[state]) }, symbols[state]),
              make('span', { class: 'hop' }, text),
              file === undefined || line === undefined ? undefined : placeButton(file, line, 1, goTo, isNamed),
            ),
          ),
        ),
      ),
    ),
  ];
}

function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  select.replaceChildren(...options.map(([value, text]) => make('option', { value }, text)));
}
