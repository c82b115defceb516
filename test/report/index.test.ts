import { describe, expect, test } from 'vitest';
import { formatNames, formats } from '../../src/report/index.ts';
import { full, ORDERS } from './literal.ts';

describe('the formats', () => {
  test('have names', () => {
    expect(formatNames).toEqual(['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown', 'compact']);
  });

  test.each(formatNames)('%s ends its last line, changes nothing and says the same twice', (name) => {
    const before = structuredClone(full);
    const once = formats[name](full, { sourceOf: () => ORDERS });
    expect(once.endsWith('\n')).toBe(true);
    expect(once.endsWith('\n\n')).toBe(false);
    expect(formats[name](full, { sourceOf: () => ORDERS })).toBe(once);
    expect(full).toEqual(before);
  });
});
