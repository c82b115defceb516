import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replacementTable } from '../../../src/hosts/maintain/playground.ts';
import { examples } from '../../../src/hosts/playground/examples.ts';
import { answering } from '../../../src/hosts/playground/worker/answer.ts';
import { replacesWhenChanged } from '../../../src/hosts/replaces.ts';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

const worker = answering({ now: () => 0, replacesWhenChanged });
const settings = { preset: 'recommended', networksAreComplete: true, today: '2026-11-28' } as const;
const files = ({ templates }: Pick<(typeof examples)[number], 'templates'>) =>
  folderWith({
    ...Object.fromEntries(templates.map(({ name, text }) => [name, text])),
    '.vpclambdalintrc.json': '{"root": true, "networksAreComplete": true}',
  });

describe('the worker of the playground', () => {
  it('explains paths as explain-path does', async () => {
    const [, { templates }] = examples as [unknown, (typeof examples)[number]];
    const { functions } = worker.listPaths({ templates, settings });
    expect(functions).toEqual([
      { file: 'images.yaml', function: 'Resize', used: [{ name: 's3', label: 'Amazon S3' }] },
    ]);
    const explained = worker.explain({ templates, settings, file: 'images.yaml', function: 'Resize', target: 's3' });
    const { out } = await runHere(files({ templates }), ['explain-path', 'images.yaml', 'Resize', 's3', '-f', 'json']);
    const { uses, paths } = JSON.parse(out);
    expect(explained).toMatchObject({ uses, paths: [{ outcome: 'reachable' }, { outcome: 'blocked' }] });
    expect(
      'paths' in explained && explained.paths.map(({ hops }) => hops.map(({ text, line }) => [text, line])),
    ).toEqual(
      paths.map(({ hops }: { hops: { text: string; line?: number }[] }) => hops.map(({ text, line }) => [text, line])),
    );
    expect(worker.explain({ templates, settings, file: 'images.yaml', function: 'Resize', target: 'nothing' })).toEqual(
      {
        problem: 'nothing is neither a service nor a resource of images.yaml',
      },
    );
  });

  it('draws the picture that enis draws', async () => {
    const [{ templates }] = examples as [(typeof examples)[number]];
    const folder = files({ templates });
    const { out } = await runHere(folder, ['enis', 'orders.yaml', '--format', 'svg']);
    expect(worker.draw({ templates, settings }).svg).toBe(out);
    expect(worker.draw({ templates: [{ name: 'a', text: 'Resources: [' }], settings })).toEqual({
      svg: undefined,
      subnets: [],
      notes: [],
    });
  });

  it('knows which changes replace a resource, as diff does', () => {
    const table = replacementTable();
    const types = Object.keys(table).filter((type) => /^AWS::(?:Lambda|EC2::S|IAM|SNS)/.test(type));
    expect(types.length).toBeGreaterThan(20);
    for (const type of types)
      for (const [property, replaces] of Object.entries(table[type]!))
        expect(replacesWhenChanged(type, property), join(type, property)).toBe(replaces);
  });

  it('finds nothing and fails at nothing in what is no template', () => {
    for (const text of ['', 'x', '[]', '{', '%%%', 'a: &a [*a]', '\u0000', 'Resources: 1'])
      for (const question of [{ templates: [{ name: 'a', text }], settings }]) {
        worker.lint(question);
        worker.fix(question);
        worker.draw(question);
        worker.listPaths(question);
        worker.compare({ ...question, deployed: [{ name: 'b', text }] });
      }
  });
});
