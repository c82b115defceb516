import { describe, expect, it } from 'vitest';
import templateSyntax from '../../rules/template-syntax/index.ts';
import type { FileConfig } from '../../src/engine/config/config.ts';
import { lint, lintSource } from '../../src/engine/lint.ts';
import type { AnyRule } from '../../src/rule/index.ts';
import { configWith } from '../fixtures/lint-with.ts';
import { fakeRule } from './fake-rules.ts';

const queueRule: AnyRule = {
  ...fakeRule('queue-at-all', { messages: { queue: { problem: '{name} is a queue', remedy: 'Remove it' } } }),
  create: ({ report }) => ({
    'AWS::SQS::Queue': (queue) => report('queue', { at: queue.at(), data: { name: queue.id } }),
  }),
};

const config = configWith(queueRule, { others: [templateSyntax] });
const template = 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n';

describe('lintSource', () => {
  it('gives findings their lines', () => {
    expect(lintSource({ path: 'a.yaml', text: template }, config)).toMatchObject({
      path: 'a.yaml',
      findings: [{ rule: 'queue-at-all', line: 2, column: 3, endLine: 2, endColumn: 4, pointer: '/Resources/A' }],
      undecided: [],
    });
  });

  it('goes on behind a fault of the text that leaves something to read', () => {
    const text = `${template}    Type: AWS::SQS::Queue\n`;
    expect(lintSource({ path: 'a.yaml', text }, config).findings).toMatchObject([
      { rule: 'queue-at-all', line: 2 },
      {
        rule: 'template-syntax',
        severity: 'warning',
        line: 4,
        column: 5,
        endColumn: 9,
        resource: 'A',
        pointer: '/Resources/A',
        message: 'duplicate key "Type" in this mapping',
      },
    ]);
  });

  it('says nothing of the text where the rule for it is off, and takes the severity of the config', () => {
    const text = 'Resources: [';
    const without: FileConfig = { ...config, rules: config.rules.filter(({ name }) => name !== 'template-syntax') };
    expect(lintSource({ path: 'a.yaml', text }, without).findings).toEqual([]);
    const asInfo = config.rules.map((rule) => ({ ...rule, severity: 'info' as const }));
    expect(lintSource({ path: 'a.yaml', text }, { ...config, rules: asInfo }).findings).toMatchObject([
      { rule: 'template-syntax', severity: 'info', line: 1 },
    ]);
  });

  it('says nothing of a text that is no template', () => {
    expect(lintSource({ path: 'a.yaml', text: 'services: {}\n' }, config)).toEqual({
      path: 'a.yaml',
      findings: [],
      undecided: [],
    });
  });
});

describe('lint', () => {
  it('lints each file by its own config, leaves out what is ignored, and counts', () => {
    const sources = ['a.yaml', 'b.yaml', 'ignored.yaml'].map((path) => ({ path, text: template }));
    const result = lint(sources, (path) => ({
      ...config,
      ignored: path === 'ignored.yaml',
      rules: config.rules.map((rule) => (path === 'b.yaml' ? { ...rule, severity: 'error' as const } : rule)),
    }));
    expect(result.files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)])).toEqual([
      ['a.yaml', ['warning']],
      ['b.yaml', ['error']],
    ]);
    expect(result.summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0, suppressed: 0, undecided: 0 });
  });
});
