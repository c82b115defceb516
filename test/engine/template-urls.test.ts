import { describe, expect, it } from 'vitest';
import { type Expected, templatesOfUrl, urlPatterns } from '../../src/engine/workspace/template-urls.ts';

const none: Expected = { parameters: [], outputs: [] };
const sources = (...paths: string[]) =>
  paths.map((path) => ({
    path,
    text: 'Parameters: { Vpc: { Type: String } }\nResources: {}\nOutputs: { Id: { Value: x } }\n',
  }));
const meant = (url: unknown, paths: readonly string[], expected = none) => {
  const [only, another] = templatesOfUrl(urlPatterns(url, {})?.[0] ?? '', sources(...paths), expected);
  return another === undefined ? only?.path : undefined;
};

describe('the template that a URL means', () => {
  it.each<[string, unknown, readonly string[], string | undefined]>([
    ['by its last name', 'https://b.s3.amazonaws.com/net.yaml', ['net.yaml', 'app.yaml'], 'net.yaml'],
    [
      'by the longest path',
      { 'Fn::Sub': 'https://${B}.s3.amazonaws.com/${P}/a/main.yaml' },
      ['main.yaml', 'a/main.yaml', 'b/main.yaml'],
      'a/main.yaml',
    ],
    [
      'by the end of a part',
      { 'Fn::Sub': 'https://${B}/${Prefix}templates/net.yaml' },
      ['x/templates/net.yaml'],
      'x/templates/net.yaml',
    ],
    [
      'joined',
      { 'Fn::Join': ['/', ['https://s3.amazonaws.com', { Ref: 'Bucket' }, 'net', 'vpc.yaml']] },
      ['net/vpc.yaml'],
      'net/vpc.yaml',
    ],
    ['not of another version', 'https://b.s3.amazonaws.com/v4/net.yaml', ['v2/net.yaml'], undefined],
    [
      'not of an unknown folder with two candidates',
      { 'Fn::Sub': 'https://b.s3.amazonaws.com/${Folder}/net.yaml' },
      ['a/net.yaml', 'b/net.yaml'],
      undefined,
    ],
    [
      'not with an unknown name',
      { 'Fn::Sub': 'https://b.s3.amazonaws.com/net/${Name}.yaml' },
      ['net/a.yaml'],
      undefined,
    ],
    ['not of a name that ends alike', 'https://b.s3.amazonaws.com/net.yaml', ['subnet.yaml'], undefined],
    ['not by a parameter alone', { Ref: 'TemplateUrl' }, ['net.yaml'], undefined],
  ])('%s', (_, url, paths, expected) => {
    expect(meant(url, paths)).toBe(expected);
  });

  it('declares what it is given and has what is read of it', () => {
    const url = 'https://b.s3.amazonaws.com/net.yaml';
    expect(meant(url, ['net.yaml'], { parameters: ['Vpc'], outputs: ['Id'] })).toBe('net.yaml');
    expect(meant(url, ['net.yaml'], { parameters: ['Subnets'], outputs: [] })).toBeUndefined();
    expect(meant(url, ['net.yaml'], { parameters: [], outputs: ['SubnetId'] })).toBeUndefined();
  });
});
