import { holdsAny } from '../../text/holds-any.ts';

/** A text of code, by the path of its file. */
export interface CodeText {
  readonly path: string;
  readonly text: string;
  /** Its path within the folder, where it is not that of the file: what an image or a layer holds was put elsewhere. */
  readonly within?: string;
}

/** A language for which there are SDKs, or several that look the same to who reads their clients. */
export type Language = 'javascript' | 'python' | 'ruby' | 'go' | 'jvm' | 'dotnet' | 'rust';

const byEnding: Readonly<Record<string, Language>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  py: 'python',
  rb: 'ruby',
  go: 'go',
  java: 'jvm',
  kt: 'jvm',
  scala: 'jvm',
  cs: 'dotnet',
  rs: 'rust',
};

/** Folders of others' code and of tests: what is there says nothing of what a function does. */
const others = new Set([
  'node_modules',
  'site-packages',
  'vendor',
  'boto3',
  'botocore',
  '__tests__',
  '__mocks__',
  'test',
  'tests',
  'spec',
]);

const testFile =
  /(?:^|[._-])(?:test|tests|spec|mock)\.\w+$|^(?:test_|conftest\.)|_test\.\w+$|Tests?\.(?:java|kt|cs)$|\.d\.[cm]?ts$/;

/** Of these each name of such a file has one. */
const wordsOfTests = ['test', 'Test', 'spec', 'mock', '.d.'];

/** The language of a file that may be a function's own code; `undefined` for anything else: data, tests, libraries. */
export function languageOf(path: string): Language | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if ((holdsAny(name, wordsOfTests) && testFile.test(name)) || parts.slice(0, -1).some((part) => others.has(part)))
    return undefined;
  return byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}
