import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lambda } from '../../../src/hosts/maintain/build.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { runHere } from '../in-process.ts';
import { root } from '../process.ts';

const path = 'deploy/template.yaml';

interface Template {
  readonly Globals: {
    readonly Function: { readonly CodeUri: string; readonly Handler: string; readonly Runtime: string };
  };
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Type: string;
        readonly Properties: Readonly<Record<string, unknown>> & {
          readonly Timeout?: number;
          readonly DefinitionUri?: string;
          readonly DefinitionSubstitutions?: object;
        };
      }
    >
  >;
}

const template = parse(path, readFileSync(join(root, path), 'utf8')).value as unknown as Template;

describe('the template of deploy/', () => {
  it('has no finding of our own', async () => {
    const ran = await runHere(root, ['--no-config', '--preset', 'all', '--format', 'json', path]);
    expect(JSON.parse(ran.out).files).toEqual([{ path, findings: [], undecided: [] }]);
  });

  it('has no finding of cfn-lint', (context) => {
    const ran = spawnSync('cfn-lint', ['--format', 'parseable', path], { cwd: root, encoding: 'utf8' });
    context.skip(ran.error !== undefined, 'SKIPPED: cfn-lint is not installed');
    expect(ran.stdout + ran.stderr).toBe('');
  });

  it('runs what the build writes, on the version that it is built for', () => {
    const { CodeUri, Handler, Runtime } = template.Globals.Function;
    expect(join(dirname(path), CodeUri)).toBe('dist/lambda.mjs');
    expect(Handler).toBe('lambda.handler');
    expect(readFileSync(join(root, lambda.entryPoints[0]!), 'utf8')).toMatch(/^export async function handler\(/m);
    const [, version] = /^nodejs(\d+)\.x$/.exec(Runtime) ?? [];
    expect(lambda.target).toBe(`node${version}`);
  });

  it('fills in all that its state machine leaves open', () => {
    const { DefinitionUri, DefinitionSubstitutions } = template.Resources.LintRun!.Properties;
    const file = join(root, dirname(path), DefinitionUri!);
    expect(existsSync(file)).toBe(true);
    const open = new Set([...readFileSync(file, 'utf8').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(DefinitionSubstitutions!).sort()).toEqual([...open].sort());
  });

  it('ends what it starts before its caller gives up', () => {
    const seconds = (name: string) => template.Resources[name]!.Properties.Timeout!;
    const { States: states } = JSON.parse(readFileSync(join(root, 'deploy/lint.asl.json'), 'utf8'));
    const [task] = Object.values(states.LintPrefix.ItemProcessor.States) as { TimeoutSeconds: number }[];
    expect(seconds('LintFunction')).toBeLessThan(task!.TimeoutSeconds);
    expect(task!.TimeoutSeconds).toBeLessThanOrEqual(300); // an Express workflow
    expect(seconds('MergeFunction')).toBeLessThan(states.Merge.TimeoutSeconds);
    expect(seconds('HookFunction')).toBeLessThan(30); // what a Lambda Hook is given
  });

  it('is as its page counts', () => {
    const page = readFileSync(join(root, 'docs/organisations.md'), 'utf8');
    const { States: states } = JSON.parse(readFileSync(join(root, 'deploy/lint.asl.json'), 'utf8'));
    const { ItemBatcher, MaxConcurrency } = states.LintPrefix;
    expect(page).toContain(`A batch of ${ItemBatcher.MaxItemsPerBatch} writes`);
    const batches = 100_000 / ItemBatcher.MaxItemsPerBatch;
    expect(page).toContain(`${batches.toLocaleString('en')} batches, ${MaxConcurrency} at a time`);
    for (const [name, factor] of [
      ['LintFunction', '0.06 s'],
      ['MergeFunction', '120 s'],
    ] as const) {
      const gigabytes = (Number(template.Resources[name]!.Properties.MemorySize) / 1024).toFixed(2);
      expect(page).toContain(`${factor} × ${gigabytes} GB`);
    }
    const { Parameters: parameters } = parse(path, readFileSync(join(root, path), 'utf8')).value as never as Record<
      'Parameters',
      object
    >;
    for (const name of Object.keys(parameters)) expect(page).toContain(`\`${name}\``);
  });

  it('does the same for a prefix and for an inventory', () => {
    const { States: states } = JSON.parse(readFileSync(join(root, 'deploy/lint.asl.json'), 'utf8'));
    const { ItemReader: _prefix, ...ofPrefix } = states.LintPrefix;
    const { ItemReader: _inventory, ...ofInventory } = states.LintInventory;
    expect(JSON.parse(JSON.stringify(ofInventory).replaceAll('LintInventoryBatch', 'LintBatch'))).toEqual(ofPrefix);
  });
});
