import { readFileSync } from 'node:fs';
import { globbySync } from 'globby';
import { parseSync, visitorKeys } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type BlankedCode, blank } from '../../src/code/languages/blank.ts';
import type { Stretch } from '../../src/code/languages/stretch.ts';
import { withoutNeverRun } from '../../src/code/never-run/never-run.ts';
import { some } from './runs.ts';

/** A node of a syntax tree, as far as it is asked about. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What a parser finds in JavaScript that has to be blank. */
interface Found {
  readonly comments: Stretch[];
  readonly strings: Stretch[];
  /** Whether parts of template literals have the marks around them, as for TypeScript. */
  readonly hasMarks: boolean;
  /** Statements behind a `return` or `throw` of their block. */
  readonly neverRun: Stretch[];
}

const listsOfStatements: Readonly<Record<string, string>> = {
  Program: 'body',
  BlockStatement: 'body',
  FunctionBody: 'body',
  StaticBlock: 'body',
  SwitchCase: 'consequent',
};

/** By a parser that is a second opinion; `undefined` for what it takes for no JavaScript. */
function parsed(path: string, text: string): Found | undefined {
  const hasMarks = path.endsWith('.ts');
  const { program, comments, errors } = parseSync(path, text, { lang: hasMarks ? 'ts' : 'jsx' });
  if (errors.length > 0) return undefined;
  const found: Found = {
    comments: comments.map(({ start, end }) => [start, end] as const),
    strings: [],
    hasMarks,
    neverRun: [],
  };
  if (program.hashbang) found.comments.push([program.hashbang.start, program.hashbang.end]);
  const isPlain = visit(program as unknown as Node, found);
  return isPlain ? found : undefined;
}

/** Takes up a node and what is in it; `false` at JSX, whose texts are no strings. */
function visit(node: Node, found: Found): boolean {
  const { type, start, end } = node;
  if (type.startsWith('JSX')) return false;
  if (type === 'TemplateElement')
    found.strings.push(found.hasMarks ? [start + 1, end - (node.tail ? 1 : 2)] : [start, end]);
  else if (type === 'Literal') {
    if (typeof node.value === 'string') found.strings.push([start + 1, end - 1]);
    else if (node.regex !== undefined)
      found.strings.push([start + 1, start + 1 + (node.regex as { pattern: string }).pattern.length]);
  }
  const statements = node[listsOfStatements[type] ?? ''] as readonly Node[] | undefined;
  const exit = statements?.findIndex((each) => /^(?:Return|Throw)Statement$/.test(each.type)) ?? -1;
  for (const each of exit < 0 ? [] : statements!.slice(exit + 1))
    if (each.type !== 'FunctionDeclaration') found.neverRun.push([each.start, each.end]);
  return (visitorKeys[type] ?? []).every((key) =>
    [node[key]].flat().every((each) => !each || visit(each as Node, found)),
  );
}

/** The first line in which a character is left or blank against what the parser says. */
function firstWrong(text: string, { plain, bare }: BlankedCode, { comments, strings }: Found): string | undefined {
  const kinds = new Uint8Array(text.length);
  for (const stretch of strings) kinds.fill(1, ...stretch);
  for (const stretch of comments) kinds.fill(2, ...stretch);
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    const left = (plain[at] === text[at] ? 1 : 0) + (bare[at] === text[at] ? 1 : 0);
    if (left !== 2 - kinds[at]!) return lineAt(text, at);
  }
  return undefined;
}

function lineAt(text: string, at: number): string {
  return `line ${text.slice(0, at).split('\n').length}: ${text.slice(at - 30, at + 30)}`;
}

const paths = globbySync(['src/**/*.ts', 'node_modules/**/*.{js,mjs,cjs}', '!**/*.min.js'], {
  gitignore: false,
}).sort();
const longest = 60_000;

/** Flags are folded as well: only what has no condition that may be known is compared. */
const folds = /\b(?:if|while)\s*\(\s*!?(?:false|true|[01])|=\s*(?:!?[01]|true|false)\b|NODE_ENV/;

test('comments, strings and what is behind a return are those that a parser finds', () => {
  let compared = 0;
  for (const path of some(paths, 150)) {
    const text = readFileSync(path, 'utf8');
    const found = text.length > longest ? undefined : parsed(path, text);
    if (found === undefined) continue;
    compared++;
    const code = blank(text, 'javascript');
    expect(firstWrong(text, code, found), path).toBeUndefined();
    if (folds.test(text)) continue;
    const { bare } = withoutNeverRun(code, 'javascript');
    const may = new Uint8Array(text.length);
    for (const stretch of found.neverRun) may.fill(1, ...stretch);
    const wrong = [...bare].findIndex((char, at) => char !== code.bare[at] && may[at] === 0);
    expect(wrong < 0 ? undefined : lineAt(text, wrong), path).toBeUndefined();
  }
  expect(compared).toBeGreaterThan(50);
});
