import { describe, expect, it } from 'vitest';
import { constructPathIn } from '../../src/template/construct-names.ts';

describe('the path of a construct', () => {
  const resourceWith = (path: unknown) => ({ Metadata: { 'aws:cdk:path': path } });

  it.each([['Orders/Fn/Resource'], ['O'.repeat(1000)]])('is read from the metadata', (path) => {
    expect(constructPathIn(resourceWith(path))).toBe(path);
  });

  it.each([[''], [7], [{ Ref: 'Path' }], ['O'.repeat(1001)]])('is none where no reader could use it', (path) => {
    expect(constructPathIn(resourceWith(path))).toBeUndefined();
  });
});
