import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

const topic = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';

const large = `${topic}    Metadata: { Text: ${'x'.repeat(1_100_000)} }\n`;

describe('a template that is larger than CloudFormation takes', () => {
  it('is linted, and a note says that it cannot be deployed', async () => {
    const cwd = folderWith({ 'large.yaml': large });
    const { code, out, err } = await runHere(cwd, ['large.yaml']);
    expect(err).toContain('large.yaml is too large to be deployed: CloudFormation takes templates of 1 MB at most');
    expect([code, out]).toEqual([0, expect.stringContaining('No problems')]);
    expect((await runHere(cwd, ['--locale', 'ja', 'large.yaml'])).err).toContain('大きすぎてデプロイできません');
  });

  it('is told by one of the shards of a run', async () => {
    const cwd = folderWith({ 'large.yaml': large, 'topic.yaml': topic, 'other.yaml': topic });
    const told: string[] = [];
    for (const shard of ['1/2', '2/2']) told.push((await runHere(cwd, ['--shard', shard, '.'])).err);
    expect(told.filter((each) => each.includes('large.yaml is too large to be deployed'))).toHaveLength(1);
  });

  it('is not told where comments and blanks alone make it large, which may be left out', async () => {
    const comments = `${topic}${`# ${'x'.repeat(1000)}\n`.repeat(1100)}`;
    const value = { Resources: { Topic: { Type: 'AWS::SNS::Topic', Metadata: Array(60_000).fill(['x']) } } };
    const cwd = folderWith({ 'comments.yaml': comments, 'blanks.json': JSON.stringify(value, null, 4) });
    expect((await runHere(cwd, ['comments.yaml', 'blanks.json'])).err).toBe('');
  });
});
