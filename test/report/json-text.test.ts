import { expect, it } from 'vitest';
import { jsonText } from '../../src/report/json-text.ts';

it('reads back equal and holds nothing that a terminal or runner obeys', () => {
  const value = { 'a\u001b': ['\u009b\u007f\u202e\u2028\n', '##[group] ##vso[x] ##', '日本語👩‍💻', 1, null] };
  const text = jsonText(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e]|##\w*\[/u);
  expect(text).toContain('日本語👩‍💻');
  expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
