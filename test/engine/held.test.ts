import { expect, it } from 'vitest';
import { compileConfig } from '../../src/engine/config/compile-config.ts';
import { lintWorkspace } from '../../src/engine/lint.ts';
import { isParsed, type Source } from '../../src/engine/source.ts';
import { rules } from '../../src/index.ts';
import { nothingDescribed } from '../../src/template/stacks/described.ts';

const never = () => {
  throw new Error('no config needs this');
};
const config = compileConfig({ layers: [], builtIn: rules, compileGlob: never, compileSchema: never }).forFile('t');

/** A template of a hundred thousand characters, most of which are a comment. */
function large(path: string, resources: string): Source {
  const text = ['Resources:', resources, `# ${'-'.repeat(100_000)}`].join('\n');
  return { path, text };
}

const queue = '  Queue: { Type: AWS::SQS::Queue }';
const inVpc = [
  '  Orders:',
  '    Type: AWS::Lambda::Function',
  '    Properties: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [] } }',
].join('\n');

function lintAll(sources: readonly Source[]) {
  return lintWorkspace({
    sources,
    isAsked: () => true,
    configFor: () => config,
    declared: [],
    described: nothingDescribed,
    descriptions: [],
  });
}

it('holds few of the texts of templates that have nothing to do with each other', () => {
  const sources = Array.from({ length: 60 }, (_, index) => large(`${index}.yaml`, queue));
  lintAll(sources);
  const held = sources.filter(isParsed).reduce((sum, { text }) => sum + text.length, 0);
  expect(held).toBeLessThan(2_000_000);
});

it('says of each of many templates what it says of it alone', () => {
  const sources = Array.from({ length: 60 }, (_, index) => large(`${index}.yaml`, index % 2 === 0 ? inVpc : queue));
  const together = lintAll(sources);
  expect(together.map(({ path }) => path)).toEqual(sources.map(({ path }) => path));
  expect(together).toEqual(sources.flatMap((source) => lintAll([{ ...source }])));
  expect(together[0]!.findings.length).toBeGreaterThan(0);
});
