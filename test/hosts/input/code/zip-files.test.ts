import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../process.ts';
import { callsSns, keyed, said, saidIn, zip, zipOf } from './said-of-code.ts';

describe('a zip file that a stranger made', () => {
  const unread = (bytes: Uint8Array) => {
    const { findings, undecided } = said({ 'template.json': keyed('sell.zip'), 'sell.zip': bytes });
    expect(findings).toEqual([]);
    return undecided.filter((reason) => reason.includes('sell.zip')).join('\n');
  };
  /** Changes bytes where both headers of the only file have a field. */
  const patched = (at: number, inCentral: number, value: readonly number[]) => {
    const bytes = Uint8Array.from(zip);
    const central = bytes.findIndex(
      (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
    );
    bytes.set(value, at);
    bytes.set(value, central + inCentral);
    return bytes;
  };

  it('is not readable when it is broken', () => {
    expect(unread(strToU8('no zip at all'))).toContain('sell.zip is not readable (it is broken or encrypted)');
    expect(unread(zip.slice(0, zip.length - 10))).toContain('is not readable');
    expect(unread(zip.slice(20))).toContain('is not readable');
    expect(unread(new Uint8Array())).toContain('is not readable');
  });

  it('is not readable when it is encrypted', () => {
    const encrypted = patched(6, 8, [1, 0]);
    // what is encrypted is noise to who unpacks it
    for (let at = 42; at < 120; at++) encrypted[at]! ^= 0x5a;
    expect(unread(encrypted)).toContain('is not readable (it is broken or encrypted)');
    expect(unread(patched(8, 10, [99, 0]))).toContain('is not readable (it is broken or encrypted)');
  });

  it('is not readable when a path leads out of it', () => {
    for (const path of ['../src/sell.mjs', 'src/../../sell.mjs', '/src/sell.mjs', 'C:\\sell.mjs', '..\\sell.mjs'])
      expect(unread(zipOf({ 'src/sell.mjs': callsSns, [path]: 'x' }))).toContain('a path in it leads out of it');
  });

  it('is not readable when it grows out of proportion or says less than it holds', () => {
    expect(unread(zipOf({ 'src/sell.mjs': ' '.repeat(250_000) }))).toContain('limit archive-growth');
    expect(unread(patched(22, 24, [200, 0, 0, 0]))).not.toContain('SNS');
  });

  it('is read no further than the limits', () => {
    const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [`d/f${i}`, new Uint8Array()]));
    // to compress each takes far longer than to read them
    expect(unread(zipSync(many, { level: 0 }))).toContain('limit archive-entries');
  });

  it('is not followed when it is a link', () => {
    const folder = folderWith({ 'a/template.json': keyed('sell.zip'), 'b/sell.zip': zip, 'a/package.json': '{}' });
    symlinkSync(join(folder, 'b/sell.zip'), join(folder, 'a/sell.zip'));
    expect(saidIn(join(folder, 'a'), 'template.json').findings).toEqual([]);
  });
});

it('knows that code in a zip uses nothing, and leaves nothing undecided', () => {
  const { findings, undecided } = said({
    'template.json': keyed('sell.zip'),
    'sell.zip': zipOf({ 'src/sell.mjs': 'export const handler = async () => process.env.STAGE;\n' }),
  });
  expect(findings).toEqual([]);
  expect(undecided).toEqual([]);
});
