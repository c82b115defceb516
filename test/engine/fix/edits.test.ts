import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEditsFor } from '../../../src/engine/fix/edits.ts';
import type { EditRequest, Writable } from '../../../src/rule/edit-request.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Key } from '../../../src/text/place.ts';
import { playing } from '../../generated/runs.ts';

function edit(text: string, ...requests: EditRequest[]): string | undefined {
  const edits = textEditsFor(parse(file, text), requests);
  return edits && applyEdits(text, edits);
}

const file = 'template.yaml';
const at = (...keys: Key[]) => ({ file, keys });
const set = (keys: Key[], key: string, value: Writable): EditRequest => ({ kind: 'set', at: at(...keys), key, value });
const append = (keys: Key[], value: Writable): EditRequest => ({ kind: 'append', at: at(...keys), value });
const replace = (keys: Key[], value: Writable): EditRequest => ({ kind: 'replace', at: at(...keys), value });
const remove = (...keys: Key[]): EditRequest => ({ kind: 'remove', at: at(...keys) });

describe('set in YAML', () => {
  it('puts an attribute right behind the type of a resource', () => {
    const text = 'Resources:\n  Fn:\n    Type: AWS::Lambda::Function # the worker\n    Properties:\n      Timeout: 3\n';
    expect(edit(text, set(['Resources', 'Fn'], 'DependsOn', 'EniPolicy'))).toBe(
      'Resources:\n  Fn:\n    Type: AWS::Lambda::Function # the worker\n    DependsOn: EniPolicy\n    Properties:\n      Timeout: 3\n',
    );
  });

  it('adds a last entry with short forms, indented as the file is', () => {
    const text = 'Properties:\n    Timeout: 3 # seconds\n    # the rest\nOutputs: {}\n';
    const value = {
      SubnetIds: [{ Ref: 'A' }, { 'Fn::GetAtt': ['Nested', 'Outputs.B'] }],
      Ipv6AllowedForDualStack: true,
    };
    expect(edit(text, set(['Properties'], 'VpcConfig', value))).toBe(
      'Properties:\n    Timeout: 3 # seconds\n    VpcConfig:\n        SubnetIds:\n            - !Ref A\n            - !GetAtt Nested.Outputs.B\n        Ipv6AllowedForDualStack: true\n    # the rest\nOutputs: {}\n',
    );
  });

  it('writes lists under their key where the file does', () => {
    expect(edit('A:\n- x\nB: y\n', set([], 'C', ['z']))).toBe('A:\n- x\nB: y\nC:\n- z\n');
  });

  it('stays before a block scalar, whose end is content', () => {
    const text = 'Code:\n  ZipFile: |\n    a\n\n\nOutputs: {}\n';
    expect(edit(text, set(['Code'], 'Layer', 'x'))).toBe('Code:\n  Layer: x\n  ZipFile: |\n    a\n\n\nOutputs: {}\n');
  });

  it('keeps CRLF', () => {
    expect(edit('A:\r\n  b: 1\r\n', set(['A'], 'c', ['d']))).toBe('A:\r\n  b: 1\r\n  c:\r\n    - d\r\n');
  });

  it('works behind a byte order mark', () => {
    expect(edit('\uFEFFA: 1\nB: 2\n', set([], 'C', 3))).toBe('\uFEFFA: 1\nB: 2\nC: 3\n');
  });

  it.each([
    ['a scalar', 'a: 1 # one\nb: 2\n', 'a: two # one\nb: 2\n'],
    ['a tag', 'a: !Ref X # one\nb: 2\n', 'a: two # one\nb: 2\n'],
    ['nothing', 'a:\nb: 2\n', 'a: two\nb: 2\n'],
    ['a mapping', 'a:\n  c: 1\nb: 2\n', 'a: two\nb: 2\n'],
    ['a block scalar', 'a: |\n  x\n\nb: 2\n', 'a: two\n\nb: 2\n'],
    ['a quoted key', '"a": 1\nb: 2\n', '"a": two\nb: 2\n'],
    ['a value under a comment', 'a: # why\n  c: 1\nb: 2\n', 'a: # why\n  two\nb: 2\n'],
  ])('replaces %s', (_, text, expected) => {
    expect(edit(text, set([], 'a', 'two'))).toBe(expected);
  });

  it('replaces a scalar by a collection and leaves its comment', () => {
    expect(edit('a: 1 # one\n', set([], 'a', { b: ['x'] }))).toBe('a:\n  b:\n    - x # one\n');
  });

  it('fills what is empty', () => {
    expect(edit('a: {} # none\n', set(['a'], 'b', 1))).toBe('a:\n  b: 1 # none\n');
    expect(edit('a:\nc: 1\n', set(['a'], 'b', 1))).toBe('a:\n  b: 1\nc: 1\n');
    expect(edit('{}\n', set([], 'b', 1))).toBe('{"b": 1}\n');
  });

  it('makes the mappings that are missing', () => {
    expect(edit('a:\n  x: 1\n', set(['a', 'b', 'c'], 'd', 1))).toBe('a:\n  x: 1\n  b:\n    c:\n      d: 1\n');
  });

  it('adds to a flow mapping, on one line and on several', () => {
    expect(edit('a: {b: 1}\n', set(['a'], 'c', { Ref: 'X' }))).toBe('a: {b: 1, c: !Ref X}\n');
    expect(edit('a: {\n  b: 1,\n  }\n', set(['a'], 'c', 2))).toBe('a: {\n  b: 1,\n  c: 2\n  }\n');
  });

  it('adds to a mapping behind a dash', () => {
    expect(edit('a:\n- b: 1\n  c: 2\n', set(['a', 0], 'd', 3))).toBe('a:\n- b: 1\n  c: 2\n  d: 3\n');
  });

  it.each([
    ['a short form is no mapping', 'a: !GetAtt B.C\n', set(['a'], 'x', 1)],
    ['an alias is two places', 'a: &x\n  b: 1\nc: *x\n', set(['c'], 'd', 1)],
    ['an anchor is two places', 'a: &x\n  b: 1\nc: *x\n', set(['a'], 'd', 1)],
    ['a scalar holds no keys', 'a: 1\n', set(['a'], 'b', 1)],
    ['another file', 'a: 1\n', { kind: 'set', at: { file: 'other.yaml', keys: [] }, key: 'b', value: 1 } as const],
  ])('refuses where %s', (_, text, request) => {
    expect(edit(text, request)).toBeUndefined();
  });

  it.each([
    'yes',
    '012',
    '1e3',
    '',
    'a: b',
    '# no',
    "it's",
    'x:',
    '*',
    'Ünï',
    'a\nb',
    '\u0085',
    '😀',
    '=',
    '2024-01-01',
  ])('quotes %j so that it stays this text', (value) => {
    const text = edit('a: 1\n', set([], 'b', value))!;
    expect(parse(file, text).value).toEqual({ a: 1, b: value });
    expect(parse(file, edit('{a: 1}\n', set([], 'b', [value]))!).value).toEqual({ a: 1, b: [value] });
  });
});

describe('append in YAML', () => {
  it.each([
    ['a list under its key', 'a:\n- x # 1\n# end\nb: 1\n', 'a:\n- x # 1\n- z\n# end\nb: 1\n'],
    ['an indented list', 'a:\n    - x\n', 'a:\n    - x\n    - z\n'],
    ['a flow list', 'a: [x] # 1\n', 'a: [x, z] # 1\n'],
    ['an empty list', 'a: []\n', 'a:\n  - z\n'],
    ['a scalar', 'a: "x" # 1\n', 'a: ["x", z] # 1\n'],
    ['nothing', 'b: 1\n', 'b: 1\na:\n  - z\n'],
    ['no line break at the end', 'a:\n  - x', 'a:\n  - x\n  - z'],
  ])('adds to %s', (_, text, expected) => {
    expect(edit(text, append(['a'], 'z'))).toBe(expected);
  });

  it('writes a mapping behind one dash', () => {
    const text = 'a:\n  - Key: x\n    Value: |\n      y\nb: 1\n';
    expect(edit(text, append(['a'], { Key: 'z', Value: [1] }))).toBe(
      'a:\n  - Key: x\n    Value: |\n      y\n  - Key: z\n    Value:\n      - 1\nb: 1\n',
    );
  });

  it('refuses an intrinsic, which may be a list itself', () => {
    expect(edit('a: !Ref List\n', append(['a'], 'y'))).toBeUndefined();
  });
});

describe('remove in YAML', () => {
  it.each([
    ['an entry with its lines', 'a: 1\nb:\n  c: 1 # one\n# next\nd: 2\n', ['b'], 'a: 1\n# next\nd: 2\n'],
    ['the last line of a file', 'a: 1\nb: 2', ['b'], 'a: 1'],
    ['the first entry behind a dash', '- a: 1\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['an item', 'a:\n- x\n- y # 1\n- z\n', ['a', 1], 'a:\n- x\n- z\n'],
    ['the only item', 'a: # why\n- x\nb: 1\n', ['a', 0], 'a: [] # why\nb: 1\n'],
    ['the only entry', 'a:\n  b: 1\n', ['a', 'b'], 'a: {}\n'],
    ['the only entry behind a dash', '- a: 1\n', [0, 'a'], '- {}\n'],
    ['of a flow list', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
    ['the last of a flow list', 'a: [x, !Ref y]\n', ['a', 1], 'a: [x]\n'],
    ['the only one of a flow mapping', 'a: { b: 1 }\n', ['a', 'b'], 'a: {}\n'],
  ] as const)('removes %s', (_, text, keys, expected) => {
    expect(edit(text, remove(...keys))).toBe(expected);
  });

  it('refuses what a later alias needs', () => {
    expect(edit('a: &x 1\nb: *x\n', remove('a'))).toBeUndefined();
  });

  it('takes several items away in one go', () => {
    expect(edit('a:\n- x\n- y\n- z\n', remove('a', 0), remove('a', 2))).toBe('a:\n- y\n');
  });
});

describe('edits in JSON', () => {
  const json = (value: unknown, unit: string | number) => JSON.stringify(value, null, unit);
  const template = {
    Resources: { Fn: { Type: 'AWS::Lambda::Function', DependsOn: 'A', Properties: {}, Tags: ['x'] } },
  };

  it.each([2, 4, '\t', 0])('are laid out as the text is (%j)', (unit) => {
    const text = json(template, unit);
    const edited = edit(
      text,
      set(['Resources', 'Fn', 'Properties'], 'VpcConfig', { SubnetIds: [{ Ref: 'S' }] }),
      append(['Resources', 'Fn', 'DependsOn'], 'B'),
      append(['Resources', 'Fn', 'Tags'], 'y'),
      set(['Resources', 'Fn'], 'Condition', 'C'),
    );
    const { Fn } = template.Resources;
    const expected = {
      ...Fn,
      DependsOn: ['A', 'B'],
      Properties: { VpcConfig: { SubnetIds: [{ Ref: 'S' }] } },
      Tags: ['x', 'y'],
      Condition: 'C',
    };
    expect(edited).toBe(json({ Resources: { Fn: expected } }, unit));
  });

  it('take the comma along', () => {
    const text = json({ a: 1, b: { c: 1 }, d: [1] }, 2);
    expect(edit(text, remove('b'))).toBe(json({ a: 1, d: [1] }, 2));
    expect(edit(text, remove('d'))).toBe(json({ a: 1, b: { c: 1 } }, 2));
    expect(JSON.parse(edit(text, remove('d', 0))!)).toEqual({ a: 1, b: { c: 1 }, d: [] });
  });
});

describe('any edit of any text', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{0,5}$/);
  const scalar = fc.oneof(word, fc.string({ maxLength: 8, unit: 'grapheme' }), fc.integer(), fc.boolean());
  const { value } = fc.letrec<{ value: Writable }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 3 }),
      word.map((name) => ({ Ref: name })),
      fc.tuple(word, word).map((names) => ({ 'Fn::GetAtt': names })),
    ),
  }));
  const entries = fc.dictionary(word, value, { minKeys: 1, maxKeys: 4 });
  // edits of resources are proved by those resources alone
  const mapping = fc.oneof(
    entries,
    fc.tuple(entries, entries).map(([resources, others]) => ({ Resources: resources, ...others })),
  );

  it('says what was asked for, and keeps every comment outside of what it replaces', () => {
    let written = 0;
    let asked = 0;
    fc.assert(
      fc.property(
        mapping,
        word,
        value,
        fc.nat(),
        fc.constantFrom('set', 'append', 'replace', 'remove'),
        (template, key, added, pick, kind) => {
          const text = toYaml(template);
          const before = parse(file, text);
          expect(before.value).toEqual(template);
          const places = placesIn(template).filter(
            ({ found }) => kind === 'remove' || kind === 'replace' || typeof found === 'object',
          );
          const place = places[pick % Math.max(places.length, 1)];
          if (place === undefined || place.keys.some((step) => String(step).startsWith('Fn::') || step === 'Ref'))
            return;
          const request: EditRequest =
            kind === 'set'
              ? set(place.keys, key, added)
              : kind === 'append'
                ? append(place.keys, added)
                : kind === 'replace'
                  ? replace(place.keys, added)
                  : remove(...place.keys);
          const isPossible =
            (kind === 'set' &&
              !Array.isArray(place.found) &&
              !('Ref' in (place.found as object)) &&
              !('Fn::GetAtt' in (place.found as object))) ||
            (kind === 'append' && Array.isArray(place.found)) ||
            kind === 'replace' ||
            kind === 'remove';
          if (!isPossible || (['remove', 'replace'].includes(kind) && place.keys.length === 0)) return;
          asked += 1;
          const result = edit(text, request);
          if (result === undefined) return;
          written += 1;

          expect(parse(file, result).value).toEqual(expected(template, place.keys, request));
          const goneKeys = kind === 'set' ? [...place.keys, key] : kind === 'append' ? undefined : place.keys;
          const gone = goneKeys && before.locate(goneKeys);
          const isGone = (line: number) =>
            gone?.depth === goneKeys?.length &&
            gone !== undefined &&
            line >= (gone.key ?? gone.node).start.line &&
            line <= gone.node.end.line;
          const kept = before.comments().filter(({ range }) => !isGone(range.start.line));
          for (const { text: comment } of kept) expect(result).toContain(`# ${comment}`);
        },
      ),
      playing(200),
    );
    // The proof may refuse, but it must not be the way out.
    expect(written / asked).toBeGreaterThan(0.9);
  });
});

/** Block style with a numbered comment above and behind every entry: an own writer, so that tests share none. */
function toYaml(value: unknown): string {
  let count = 0;
  const lines = (value: unknown, indent: string): string[] => {
    const isList = Array.isArray(value);
    return Object.entries(value as object).flatMap(([key, item]) => {
      count += 1;
      const mark = isList ? '-' : `${key}:`;
      const above = `${indent}# above ${count}.`;
      if (typeof item !== 'object') return [above, `${indent}${mark} ${JSON.stringify(item)} # behind ${count}.`];
      if (Object.keys(item).length === 0) return [above, `${indent}${mark} ${Array.isArray(item) ? '[]' : '{}'}`];
      return [above, `${indent}${mark}`, ...lines(item, `${indent}  `)];
    });
  };
  return `${lines(value, '').join('\n')}\n`;
}

function placesIn(found: unknown, keys: Key[] = []): { keys: Key[]; found: unknown }[] {
  if (typeof found !== 'object' || found === null) return [{ keys, found }];
  const children = Object.entries(found).flatMap(([key, item]) =>
    placesIn(item, [...keys, Array.isArray(found) ? Number(key) : key]),
  );
  return [{ keys, found }, ...children];
}

function expected(template: unknown, keys: readonly Key[], request: EditRequest): unknown {
  const copy = structuredClone(template) as never;
  const target = keys.reduce<Record<Key, unknown>>((value, key) => value[key] as never, copy);
  if (request.kind === 'set') target[request.key] = request.value;
  else if (request.kind === 'append') (target as unknown as unknown[]).push(request.value);
  else {
    const parent = keys.slice(0, -1).reduce<Record<Key, unknown>>((value, key) => value[key] as never, copy);
    if (request.kind === 'replace') {
      parent[keys.at(-1)!] = request.value;
      return copy;
    }
    if (Array.isArray(parent)) parent.splice(keys.at(-1) as number, 1);
    else delete parent[keys.at(-1)!];
  }
  return copy;
}
