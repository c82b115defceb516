import { describe, expect, it } from 'vitest';
import {
  type Expected,
  placesOf,
  templatesOfUrl,
  urlPatterns,
} from '../../../src/engine/workspace/stacks/template-urls.ts';

const none: Expected = { parameters: [], outputs: [] };
const sources = (...paths: string[]) =>
  paths.map((path) => ({
    path,
    text: 'Parameters: { Vpc: { Type: String } }\nResources: {}\nOutputs: { Id: { Value: x } }\n',
  }));
const meant = (url: unknown, paths: readonly string[], expected = none) => {
  // what nests them lies at the top
  const all = placesOf(sources(...paths, 'parent.yaml'));
  const [only, another] = templatesOfUrl(urlPatterns(url, {})?.[0] ?? '', all, expected);
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
    [
      'in a bucket that the path begins with',
      'https://s3.eu-west-1.amazonaws.com/bucket/net.yaml',
      ['x/net.yaml'],
      'x/net.yaml',
    ],
    ['in a bucket that the host names', 'https://bucket.s3.amazonaws.com/x/net.yaml', ['y/net.yaml'], undefined],
    [
      'with a variable of its own',
      { 'Fn::Sub': ['https://b.s3.amazonaws.com/%%PREFIX%%/${Name}', { Name: 'net.yaml' }] },
      ['x/net.yaml', 'y/app.yaml'],
      'x/net.yaml',
    ],
    [
      'with blanks that a build fills in',
      'https://s3.{{region}}.amazonaws.com/{{bucket}}/released/{{version}}/net.yaml',
      ['x/net.yaml', 'y/app.yaml'],
      'x/net.yaml',
    ],
    [
      'with blanks behind a folder that the file does not lie in',
      'https://b.s3.amazonaws.com/{{version}}/y/net.yaml',
      ['x/net.yaml'],
      undefined,
    ],
    ['not by a name that a build fills in', 'https://b.s3.amazonaws.com/{{name}}.yaml', ['net.yaml'], undefined],
    [
      'below a prefix that a variable holds',
      { 'Fn::Sub': ['https://b.s3.amazonaws.com/${P}/x/net.yaml', { P: 'shop/v7' }] },
      ['x/net.yaml', 'y/net.yaml'],
      'x/net.yaml',
    ],
    [
      'by the name that a build gives it',
      'https://b.s3.amazonaws.com/net.template',
      ['x/net.yaml', 'x/app.yaml'],
      'x/net.yaml',
    ],
    [
      'by its own name rather than one that a build gives',
      'https://b.s3.amazonaws.com/net.template',
      ['x/net.yaml', 'y/net.template'],
      'y/net.template',
    ],
    [
      'not of two that a build may name alike',
      'https://b.s3.amazonaws.com/net.template',
      ['x/net.yaml', 'y/net.json'],
      undefined,
    ],
    [
      'by what it is called when it is packaged',
      'https://b.s3.amazonaws.com/x/net.packaged.yaml',
      ['x/net.yaml'],
      'x/net.yaml',
    ],
    ['by a hyphen before that', 'https://b.s3.amazonaws.com/x/net-packaged.yaml', ['x/net.yaml'], 'x/net.yaml'],
    ['by a prefix for that', 'https://b.s3.amazonaws.com/x/packaged-net.yml', ['x/net.yml'], 'x/net.yml'],
    [
      'packaged, where that is there too',
      'https://b.s3.amazonaws.com/net.packaged.yaml',
      ['x/net.yaml', 'x/net.packaged.yaml'],
      'x/net.packaged.yaml',
    ],
    ['not packaged in another folder', 'https://b.s3.amazonaws.com/y/net.packaged.yaml', ['x/net.yaml'], undefined],
    ['not by a word that is only like it', 'https://b.s3.amazonaws.com/net.repackaged.yaml', ['x/net.yaml'], undefined],
    ['not by a word within', 'https://b.s3.amazonaws.com/net.packaged.app.yaml', ['x/net.app.yaml'], undefined],
    ['not packaged from another ending', 'https://b.s3.amazonaws.com/net.packaged.yaml', ['x/net.json'], undefined],
    ['not by another ending', 'https://b.s3.amazonaws.com/net.yaml', ['x/net.template', 'x/net.yml'], undefined],
    [
      'by a bucket in the path of a region',
      { 'Fn::Sub': 'https://s3.${AWS::Region}.${AWS::URLSuffix}/bucket/templates/net.yaml' },
      ['a/templates/net.yaml', 'b/net.yaml'],
      'a/templates/net.yaml',
    ],
    [
      'not of another folder in a bucket in the path',
      'https://s3-eu-west-1.amazonaws.com/bucket/v4/net.yaml',
      ['v2/net.yaml'],
      undefined,
    ],
    [
      'not of a folder that only looks like a bucket',
      'https://s3-net.s3.amazonaws.com/v4/net.yaml',
      ['v2/net.yaml'],
      undefined,
    ],
    [
      'not without the folder that is written after a bucket by parameter',
      { 'Fn::Sub': 'https://s3.amazonaws.com/${Bucket}${Prefix}templates/net.yaml' },
      ['v2/net.yaml'],
      undefined,
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
    [
      'not joined with another folder',
      { 'Fn::Join': ['/', ['https://s3.amazonaws.com', { Ref: 'Bucket' }, 'v4', 'vpc.yaml']] },
      ['v2/vpc.yaml'],
      undefined,
    ],
    [
      'not joined from a name that is not known',
      { 'Fn::Join': ['', ['https://b.s3.amazonaws.com/net/', { Ref: 'Name' }, '.yaml']] },
      ['net/vpc.yaml'],
      undefined,
    ],
    ['not by a parameter alone', { Ref: 'TemplateUrl' }, ['net.yaml'], undefined],
  ])('%s', (_, url, paths, expected) => {
    expect(meant(url, paths)).toBe(expected);
  });

  it('is the same wherever all of them lie', () => {
    const url = 'https://b.s3.amazonaws.com/prefix/net.yaml';
    expect(meant(url, ['net.yaml'])).toBe('net.yaml');
    for (const top of ['/home/me/repository/', '../'])
      expect(
        templatesOfUrl(url, placesOf(sources(`${top}net.yaml`, `${top}parent.yaml`)), none).map(({ path }) => path),
      ).toEqual([`${top}net.yaml`]);
  });

  it('declares what it is given and has what is read of it', () => {
    const url = 'https://b.s3.amazonaws.com/net.yaml';
    expect(meant(url, ['net.yaml'], { parameters: ['Vpc'], outputs: ['Id'] })).toBe('net.yaml');
    expect(meant(url, ['net.yaml'], { parameters: ['Subnets'], outputs: [] })).toBeUndefined();
    expect(meant(url, ['net.yaml'], { parameters: [], outputs: ['SubnetId'] })).toBeUndefined();
  });
});
