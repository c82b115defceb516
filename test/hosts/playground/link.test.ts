import { deflateRawSync } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LinkFault, linkLimits, readLink, type Shared, writeLink } from '../../../src/hosts/playground/link.ts';

const fragmentOf = (value: unknown) =>
  `v1.${Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')}`;

describe('a link', () => {
  it('carries templates, the deployed state and the preset, in any script', () => {
    const shared: Shared = {
      templates: [
        { name: 'a.yaml', text: 'Resources: {}\r\n# キュー 🐇\n' },
        { name: 'ネットワーク.json', text: '' },
      ],
      deployed: [{ name: 'a.yaml', text: 'x' }],
      preset: 'all',
      networksAreComplete: true,
    };
    expect(readLink(writeLink(shared))).toEqual(shared);
    expect(writeLink(shared)).toMatch(/^v1\.[\w-]+$/);
  });

  it('is none where the fragment is none of ours', () => {
    expect(readLink('')).toBeUndefined();
    expect(readLink('findings')).toBeUndefined();
  });

  it('is refused before it fills the memory', () => {
    const bomb = `v1.${deflateRawSync(new Uint8Array(128 * 1024 * 1024)).toString('base64url')}`;
    expect(bomb.length).toBeLessThan(linkLimits.characters);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readLink(bomb)).toThrow('the link unpacks to more than the page takes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  it.each([
    ['no text', 'v1.'],
    ['no base64', 'v1.%%%'],
    ['nothing that is packed', `v1.${'_'.repeat(40)}`],
    ['half of a link', writeLink({ templates: [{ name: 'a', text: 'b'.repeat(99) }], preset: 'all' }).slice(0, -9)],
    ['no object', fragmentOf('x')],
    ['null', fragmentOf(null)],
    ['no templates', fragmentOf({ templates: [] })],
    ['other templates', fragmentOf({ templates: [['a', 1]] })],
    ['a template without a name', fragmentOf({ templates: [['\u0000 ', 'x']] })],
    [
      'two templates of one name',
      fragmentOf({
        templates: [
          ['a', 'x'],
          ['a', 'y'],
        ],
      }),
    ],
    ['too many templates', fragmentOf({ templates: Array.from({ length: 99 }, (_, at) => [`${at}`, '']) })],
    ['too long a fragment', `v1.${'A'.repeat(linkLimits.characters)}`],
  ])('with %s is refused in words', (_, fragment) => {
    expect(() => readLink(fragment)).toThrow(LinkFault);
  });

  it('takes names without what would change how they are shown', () => {
    const { templates } = readLink(fragmentOf({ templates: [[`a\u202Eb\u2028\nc${'x'.repeat(300)}`, '']] }))!;
    expect(templates[0]!.name).toBe(`abc${'x'.repeat(117)}`);
  });

  it('is not written where it could not be read', () => {
    let noise = 'x';
    for (let at = 0; at < 60_000; at += 1)
      noise += String.fromCharCode(33 + (((at * at * 7919 + at * 104729) % 9973) % 90), 0x4e00 + ((at * 7919) % 20000));
    expect(() => writeLink({ templates: [{ name: 'a', text: noise.repeat(12) }], preset: 'all' })).toThrow(LinkFault);
  });
});
