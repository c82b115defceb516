import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { parse } from '../src/syntax/parse.ts';
import { isTemplate, readTemplate } from '../src/template/read-template.ts';
import { explainPath } from '../src/views/explain-path.ts';
import { fixturesOf } from './fixture.ts';
import { findingsWith, linting } from './lint-with.ts';

/** The rules that report paths, and what their findings are about. */
const pathRules = ['function-cannot-reach-service', 'function-cannot-reach-database', 'function-cannot-reach-internet'];

const services = [
  ...['s3', 'sqs', 'sns', 'dynamodb', 'secretsmanager', 'ssm', 'kms', 'sts', 'states', 'events', 'kinesis', 'lambda'],
  ...['bedrock-runtime', 'sync-states', 'execute-api', 's3express', 'bedrock', 'athena', 'ses', 'scheduler'],
];

let compared = 0;

describe.each(pathRules)('explain-path beside %s', (id) => {
  const rule = rules.find(({ meta }) => meta.id === id)!;
  const fixtures = fixturesOf(id).filter(({ before }) => before === undefined);

  it.each(fixtures.map((fixture) => [fixture.path, fixture] as const))('says the same of %s', (path, fixture) => {
    const parsed = parse(path, fixture.text);
    if (!isTemplate(parsed.value)) return;
    const how = linting(fixture, rules);
    const template = readTemplate(parsed, { parameters: how.parameters ?? {}, pseudo: how.settings ?? {} });
    const functions = [...template.resources.values()].filter(({ type }) => /::Function$/.test(type));
    const targets = ['internet', ...services, ...[...template.resources.values()].map(({ name }) => name)];
    const findings = findingsWith(rule, path, fixture.text, how);
    for (const { name } of functions)
      for (const target of targets) {
        const explained = explainPath(template, name, target, path);
        if ('problem' in explained) continue;
        // reachable is said of no path with a hop that is blocked or unknown
        for (const { outcome, hops } of explained.paths)
          if (outcome === 'reachable') expect(hops.map(({ state }) => state)).toEqual(hops.map(() => 'open'));
        // nor of what a rule reports as blocked
        const isReported = findings.some(
          ({ message }) =>
            new RegExp(`\\b${name}\\b`).test(message) &&
            message.includes(`${explained.target}, but `) &&
            (target !== 'internet' || id === 'function-cannot-reach-internet'),
        );
        if (!isReported) continue;
        compared++;
        expect(
          explained.paths.map(({ outcome }) => outcome),
          `${name} to ${target}`,
        ).not.toEqual(explained.paths.map(() => 'reachable'));
      }
  });
});

it('compares with findings at all', () => {
  expect(compared).toBeGreaterThan(50);
});
