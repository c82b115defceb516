import fc from 'fast-check';
import { dump } from 'js-yaml';
import { formatNames } from '../../../report/index.ts';
import { planPictures, planTexts } from '../../../report/plan/index.ts';
import { optionSpecs } from '../../cli/options.ts';
import * as material from './material.ts';
import { type Cut, cutUp, type Mutation, mutated } from './mutate.ts';
import { oddNames, oddPieces, oddTexts } from './odd.ts';

/** What one run of a command is given. */
export interface FuzzCase {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly argv: readonly string[];
  /** Inputs of the GitHub Action, which runs in the place of the command. */
  readonly env?: Readonly<Record<string, string>>;
}

type Files = FuzzCase['files'];

const from = <T>(list: readonly T[]) => fc.constantFrom(...list);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: from(['replace', 'replace', 'remove', 'copy', 'rename', 'wrap', 'repeat'] as const),
  from: fc.nat(),
  piece: fc.oneof({ arbitrary: from(oddPieces), weight: 4 }, fc.string({ maxLength: 6 }), fc.integer()),
  name: from(oddNames),
});

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(2000)),
  added: fc.oneof(from(oddTexts), fc.string({ unit: 'binary', maxLength: 4 })),
});

/** Data with a few changes, written as JSON or YAML, sometimes with changes of the text or of its bytes too. */
function fileOf(value: unknown, text = JSON.stringify(value, null, 2)): fc.Arbitrary<string | Uint8Array> {
  const changed = fc
    .tuple(fc.array(mutation, { maxLength: 5 }), from(['json', 'json', 'yaml'] as const))
    .map(([mutations, syntax]) => {
      const data = mutated(value, mutations);
      return syntax === 'json' ? JSON.stringify(data, null, 1) : asYaml(data);
    });
  const cuts = fc.array(cut, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: changed, weight: 6 },
    { arbitrary: cuts.map((each) => cutUp(text, each)), weight: 3 },
    { arbitrary: fc.tuple(changed, cuts).map(([each, all]) => cutUp(each, all)), weight: 1 },
    { arbitrary: changed.chain(inBytes), weight: 1 },
  );
}

function asYaml(data: unknown): string {
  try {
    return dump(data, { lineWidth: -1 });
  } catch {
    return JSON.stringify(data);
  }
}

/** In another encoding, with other line ends, or with bytes that are no text. */
function inBytes(text: string): fc.Arbitrary<Uint8Array> {
  const lines = Buffer.from(text.replaceAll('\n', '\r\n'));
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const flip = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }).map((changes) => {
    const bytes = Buffer.from(text);
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
  return fc.oneof(from([lines, wide, Buffer.from(wide).swap16(), Buffer.from(`\ufeff${text}`)]), flip);
}

/** As it is as often as changed: where several files have to fit together, one broken one would hide the others. */
const mostly = (value: unknown) => fc.oneof(fc.constant(JSON.stringify(value)), fileOf(value));

const templateFile = from(material.templates).chain(({ value, text }) => fileOf(value, text));
const pair = from(material.templates).chain(({ value, text }) => fc.tuple(fileOf(value, text), fileOf(value, text)));
const flags = (...lists: readonly (readonly string[])[]) =>
  fc.subarray(lists as (readonly string[])[]).map((chosen) => chosen.flat());
const format = (names: readonly string[]) => from(names).map((name) => ['--format', name]);
const reports = format(formatNames);
const name = fc.oneof(from(oddNames), from(['Fn', 'Function', 'Orders', 'Vpc', 's3', 'sqs', 'internet', '443']));

const named = (files: Files, argv: readonly string[]): FuzzCase => ({ files, argv });

const lint = fc
  .tuple(
    templateFile,
    reports,
    flags(
      ['--no-config'],
      ['--preset', 'all'],
      ['--show-undecided'],
      ['--report-unused'],
      ['--no-inline-config'],
      ['--quiet'],
      ['--no-code'],
      ['--region', 'eu-west-1'],
      ['--parameter', 'Stage=prod'],
    ),
    from([[], ['--fix'], ['--fix-dry-run']]),
  )
  .map(([file, report, more, fix]) => named({ 'a.yaml': file }, [...more, ...fix, ...report, 'a.yaml']));

const fixed = templateFile.map((file) =>
  named({ 'a.yaml': file }, ['--no-config', '--preset', 'all', '--fix', 'a.yaml']),
);

const configured = fc
  .record({
    '.vpclambdalintrc.json': mostly(material.config),
    'other.json': mostly(material.extended),
    'values.json': from(material.values).chain(mostly),
    'network.json': mostly(material.network),
    'a.yaml': templateFile,
    'b.yaml': templateFile,
  })
  .chain((files) =>
    from([
      ['.'],
      ['--format', 'json', 'a.yaml'],
      ['--print-config', 'a.yaml'],
      ['enis', 'a.yaml'],
      ['show-model', 'a.yaml'],
      ['--no-config', '--parameters', 'values.json', '--show-undecided', 'a.yaml'],
      ['--trusted-config', 'other.json', 'a.yaml'],
    ]).map((argv) => named(files, argv)),
  );

const workspace = from(material.workspaces).chain((seeds) => {
  const intact = Object.fromEntries(seeds.map((seed) => [seed.name, seed.text]));
  return fc
    .tuple(
      from(seeds).chain(({ name: file, value, text }) => fileOf(value, text).map((one) => ({ [file]: one }))),
      from([['.'], ['--format', 'json', '--preset', 'all', '.'], ['enis', '.'], ['enis', '--format', 'json', '.']]),
    )
    .map(([broken, argv]) => named({ ...intact, ...broken }, argv));
});

const app = fc
  .record({ 'manifest.json': mostly(material.manifest), 'a.yaml': templateFile, 'b.yaml': templateFile })
  .chain((files) => from([['a.yaml'], ['.'], ['enis', 'a.yaml']]).map((argv) => named(files, argv)));

const plans = fc
  .tuple(templateFile, format([...Object.keys(planTexts), ...Object.keys(planPictures)]))
  .map(([file, report]) => named({ 'a.yaml': file }, ['enis', ...report, 'a.yaml']));

const models = fc
  .tuple(templateFile, format(['text', 'json']))
  .map(([file, report]) => named({ 'a.yaml': file }, ['show-model', ...report, 'a.yaml']));

const paths = from(material.templates)
  .chain(({ value, text }) => {
    const { Resources } = value as { Resources: object };
    const names = Object.keys(Resources);
    const functions = names.filter((each) => /Function/.test(String(Reflect.get(Resources, each)?.Type)));
    const any = fc.oneof({ arbitrary: from(names), weight: 4 }, name);
    const fn = fc.oneof({ arbitrary: from(functions.length > 0 ? functions : names), weight: 4 }, name);
    return fc.tuple(fileOf(value, text), fn, fc.oneof(any, from(['s3', 'sqs', 'internet'])), format(['text', 'json']));
  })
  .map(([file, fn, target, report]) =>
    named({ 'a.yaml': file }, ['explain-path', ...report, '--', 'a.yaml', fn, target]),
  );

const updates = fc
  .tuple(pair, mostly(material.changeSet), reports, from([[], ['--change-set', 'c.json']]))
  .chain(([[before, after], changes, report, more]) =>
    from([
      ['diff', 'b.yaml', 'a.yaml'],
      ['--against', 'b.yaml', 'a.yaml'],
    ]).map((argv) => named({ 'a.yaml': after, 'b.yaml': before, 'c.json': changes }, [...argv, ...more, ...report])),
  );

const holders = fc
  .tuple(
    mostly(material.saved['describe-network-interfaces']),
    mostly(material.saved['list-functions']),
    from([
      ['--eni', 'eni-0a1b2c3d'],
      ['--subnet', 'subnet-1'],
    ]),
    format(['text', 'json']),
  )
  .map(([enis, functions, which, report]) =>
    named({ 'e.json': enis, 'f.json': functions }, [
      ...['find-eni', '--from', 'e.json', '--functions', 'f.json'],
      ...which,
      ...report,
    ]),
  );

const snapshots = fileOf(material.saved.network).map((file) =>
  named({ 'n.json': file }, ['snapshot', '--from', 'n.json']),
);

const action = fc
  .tuple(templateFile, fc.string({ maxLength: 20 }), from(['error', 'warning', 'never', '']))
  .map(([file, more, level]) => ({
    ...named({ 'a.yaml': file }, []),
    env: { INPUT_FILES: `a.yaml\nx${more}`, 'INPUT_FAIL-LEVEL': level, INPUT_ARGS: '--preset all' },
  }));

/** No option that writes or connects, whatever follows it, and none whose stack traces differ from run to run. */
const harmless = optionSpecs.filter(
  (each) => !['fix', 'debug', 'output', 'format', 'profile', 'config', 'vpc'].includes(each.name),
);
const word = fc.oneof(
  from(['explain', 'explain-path', 'enis', 'diff', 'show-model', '--', 'a.yaml', 'help', '--format', 'json', 'text']),
  from(harmless).map((each) => `--${each.name}`),
  from(oddNames),
  from(oddTexts),
);
const wordsOnly = fc.tuple(templateFile, fc.array(word, { maxLength: 5 })).map(([file, argv]) =>
  named(
    { 'a.yaml': file },
    argv.filter((each) => each !== '-'),
  ),
);

/** Any command on any input. */
export const fuzzCase: fc.Arbitrary<FuzzCase> = fc.oneof(
  { arbitrary: lint, weight: 8 },
  { arbitrary: fixed, weight: 3 },
  { arbitrary: configured, weight: 3 },
  { arbitrary: workspace, weight: 3 },
  { arbitrary: app, weight: 1 },
  { arbitrary: plans, weight: 2 },
  { arbitrary: models, weight: 2 },
  { arbitrary: paths, weight: 2 },
  { arbitrary: updates, weight: 3 },
  { arbitrary: holders, weight: 1 },
  { arbitrary: snapshots, weight: 1 },
  { arbitrary: action, weight: 1 },
  { arbitrary: wordsOnly, weight: 1 },
);
