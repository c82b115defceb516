import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Progress } from '../../../src/hosts/cli/progress.ts';
import { progressTexts } from '../../../src/hosts/cli/texts.ts';
import { japanese } from '../../../src/hosts/japanese.ts';
import { builtCommands, folderWith } from '../process.ts';
import { withError } from '../templates.ts';

describe('progress', () => {
  it('is told of a run that takes long, and goes when the run is over', () => {
    const lines: string[] = [];
    const progress = new Progress({ progress: (line) => lines.push(line) }, Date.now() - 2000);
    progress.tell(progressTexts.reading, 1, 9);
    progress.tell(progressTexts.reading, 2, 9); // too fast to be read
    progress.end();
    progress.end();
    expect(lines).toEqual(['reading file 1 of 9', '']);
  });

  it('is told in the language of the run', () => {
    const lines: string[] = [];
    const terminal = { progress: (line: string) => lines.push(line), language: japanese };
    new Progress(terminal, Date.now() - 2000).tell(progressTexts.judging, 1, 9);
    expect(lines).toEqual(['テンプレートを判定中 1/9']);
  });

  it('is not told of a short run', () => {
    const lines: string[] = [];
    const progress = new Progress({ progress: (line) => lines.push(line) });
    progress.tell(progressTexts.reading, 1, 9);
    progress.end();
    expect(lines).toEqual([]);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.runIf(process.platform === 'linux' && hasScript)('a run of many templates', () => {
  let cli: string;
  beforeAll(async () => {
    cli = join(await builtCommands(), 'cli.cjs');
  });
  const slow = `export default { meta: { name: 'own' }, rules: { slow: {
    meta: {
      id: 'slow', family: 'connectivity', severity: 'info', presets: [], summary: 'Takes its time',
      messages: { found: { problem: 'found', remedy: 'none' } },
    },
    create: () => ({ template() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400); } }),
  } } };`;
  const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`t${index}.yaml`, withError]));
  const config = JSON.stringify({ root: true, plugins: ['./slow.mjs'], rules: { 'own/slow': 'on' } });

  it('says in a terminal how far it is, and says nothing in a pipe', () => {
    const cwd = folderWith({ ...files, 'slow.mjs': slow, '.vpclambdalintrc.json': config });
    const command = `'${process.execPath}' '${cli}' . > out`;
    const shown = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' }).stdout;
    expect(shown).toMatch(/\rjudging template \d of 6/);
    expect(shown.endsWith('\r')).toBe(true);
    const piped = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
    expect([piped.stdout, piped.stderr]).toEqual(['', '']);
  });
});
