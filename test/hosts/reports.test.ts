import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeTemplate } from '../../src/hosts/maintain/bench-workspace.ts';
import { builtCommands, folderWith, type Ran, run } from './process.ts';
import { clean, withError } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});
const lint = (cwd: string, ...args: string[]): Ran => runInThread(dist, args, { cwd });

describe('a formatter of the user', () => {
  const files = {
    't.yaml': withError,
    'f.mjs':
      'export default async (result, { timestamp }) => `${result.summary.errors} at ${typeof timestamp}\\u001b[2J\\n`;',
    'f.cjs': 'module.exports = (result) => `${result.files.length} file\\n`;',
    'throws.mjs': 'export default () => { throw new Error("no paper"); };',
    'broken.mjs': 'export default (',
    'none.mjs': 'export const x = 1;',
    'number.mjs': 'export default () => 1;',
    'node_modules/vpclambda-lint-formatter-acme/package.json': '{"main": "./i.cjs"}',
    'node_modules/vpclambda-lint-formatter-acme/i.cjs': 'module.exports = () => "acme\\n";',
    'node_modules/@acme/vpclambda-lint-formatter/package.json': '{"main": "./i.cjs"}',
    'node_modules/@acme/vpclambda-lint-formatter/i.cjs': 'module.exports = () => "scoped\\n";',
  };

  it('is a path or a package, and what it prints is harmless', () => {
    const cwd = folderWith(files);
    expect(lint(cwd, '--no-config', '-f', './f.mjs', 't.yaml')).toMatchObject({
      code: 1,
      out: '1 at string\\u{1b}[2J\n',
    });
    expect(lint(cwd, '-f', './f.cjs', 't.yaml').out).toBe('1 file\n');
    expect(lint(cwd, '-f', 'vpclambda-lint-formatter-acme', 't.yaml').out).toBe('acme\n');
    expect(lint(cwd, '-f', '@acme/vpclambda-lint-formatter', 't.yaml').out).toBe('scoped\n');
    expect(lint(cwd, '-f', './f.cjs=out.txt', '-f', 'json', 't.yaml').out).toMatch(/^\{/);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('1 file\n');
  });

  it.each([
    ['./no.mjs', 'there is no formatter ./no.mjs'],
    ['vpclambda-lint-formatter-no', 'npm install vpclambda-lint-formatter-no'],
    ['./throws.mjs', 'formatter ./throws.mjs failed: no paper'],
    ['./broken.mjs', 'formatter ./broken.mjs cannot be loaded'],
    ['./none.mjs', 'formatter ./none.mjs exports no function'],
    ['./number.mjs', 'formatter ./number.mjs returned number'],
  ])('%s is told of when it does not work', (format, expected) => {
    const { code, err } = lint(folderWith(files), '-f', format, 't.yaml');
    expect(err).toContain(expected);
    expect(code).toBe(2);
  });

  it.each([
    ['loading', 'await new Promise(() => {});\nexport default () => "";', 'cannot be loaded: it waits for something'],
    ['writing', 'export default () => new Promise(() => {});', 'failed: it waits for something'],
  ])('that never ends %s is no success', (_, text, expected) => {
    const cwd = folderWith({ 't.yaml': withError, 'f.mjs': text });
    const { code, err } = run(join(dist, 'cli.cjs'), ['--no-config', '-f', './f.mjs', 't.yaml'], { cwd });
    expect(err).toContain(`formatter ./f.mjs ${expected}`);
    expect(code).toBe(2);
  });

  it('runs no code under --no-plugins, and keeps no other report back', () => {
    const cwd = folderWith(files);
    const { code, err } = lint(cwd, '--no-plugins', '-f', './f.mjs=a.txt', '-f', 'json=b.json', 't.yaml');
    expect(err).toContain('formatter ./f.mjs does not run under --no-plugins');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toMatch(/^\{/);
  });

  it('has no name that a misspelt format has', () => {
    expect(lint(folderWith(files), '-f', 'jsn', 't.yaml').err).toContain('Did you mean "json"?');
  });
});

describe('the page of a run', () => {
  it('holds the findings and the picture of the ENIs, and is whole without templates that have any', () => {
    const cwd = folderWith({ 't.yaml': withError, 'clean.yaml': clean });
    expect(lint(cwd, '-f', 'html=r.html', '.')).toMatchObject({ code: 1 });
    const page = readFileSync(join(cwd, 'r.html'), 'utf8');
    expect(page).toContain('<h1>vpclambda-lint: 1 error</h1>');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|src=/);
    expect(lint(cwd, '-f', 'html', 'clean.yaml').out).toContain('No problems');
    const piped = run(join(dist, 'cli.cjs'), ['-f', 'html', '-'], { cwd, input: withError });
    expect(piped.out).toContain('1 error');
  });
});

it('JUnit has the time at which a run began, how long it took, and each file of that', () => {
  // a report has milliseconds, of which a small template takes none on a fast machine
  const queues = Array.from({ length: 3000 }, (_, index) => `  Queue${index}: { Type: AWS::SQS::Queue }\n`).join('');
  const cwd = folderWith({ 't.yaml': clean + queues, 'u.yaml': withError + queues });
  const { out } = lint(cwd, '-f', 'junit', 't.yaml', 'u.yaml');
  const [, began = ''] = /timestamp="([^"]+)"/.exec(out) ?? [];
  expect(Math.abs(Date.parse(`${began}Z`) - Date.now())).toBeLessThan(600_000);
  const whole = Number(/<testsuites time="([\d.]+)">/.exec(out)?.[1]);
  const times = [...out.matchAll(/<testsuite name="([^"]+)".*? time="([\d.]+)"/g)].map(([, name, time]) => ({
    name,
    time: Number(time),
  }));
  expect(times.map(({ name }) => name)).toEqual(['t.yaml', 'u.yaml']);
  expect(times[0]!.time * times[1]!.time).toBeGreaterThan(0);
  expect(times.reduce((sum, { time }) => sum + time, 0)).toBeLessThanOrEqual(whole);
  // a finding has no time of its own
  expect(out).toMatch(/<testcase name="no problems" classname="t.yaml" time="0\.\d*[1-9]\d*"/);
  expect(out).toMatch(/<testcase name="role-without-eni-permissions [^>]* time="0">/);
});

describe('a report as text', () => {
  it('says of more related places than it shows what it says where another report wants all of them', () => {
    const cwd = folderWith({ 't.json': JSON.stringify(wholeTemplate(12)) });
    const withoutTime = ({ out }: Ran) => out.replace(/[\d.]+ m?s$/m, '');
    const alone = withoutTime(lint(cwd, '--no-config', 't.json'));
    expect(alone).toMatch(/and \d+ more: --format json has them all/);
    expect(alone).toBe(withoutTime(lint(cwd, '--no-config', '-f', 'text', '-f', 'json=all.json', 't.json')));
  });
});
