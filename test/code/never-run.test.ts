import { expect, test } from 'vitest';
import { blank } from '../../src/code/languages/blank.ts';
import type { Language } from '../../src/code/languages/language.ts';
import { withoutNeverRun } from '../../src/code/never-run/never-run.ts';

/** The calls of code that may run, by their names. */
function calls(language: Language, text: string): string[] {
  const { bare } = withoutNeverRun(blank(text, language), language);
  return [...bare.matchAll(/\b(live\d?|dead\d?)\(/g)].map(([, name]) => name!);
}

const sam = "process.env.AWS_SAM_LOCAL === 'true'";
const python = "os.environ.get('AWS_SAM_LOCAL')";

test.each<[says: string, language: Language, text: string, expected?: readonly string[]]>([
  ['behind a return', 'javascript', 'const f = () => {\n  return live();\n  dead();\n};\nlive2();', ['live', 'live2']],
  ['behind one without a semicolon', 'javascript', 'const f = () => {\n  a()\n  return live()\n  dead()\n}'],
  [
    'behind one that goes on',
    'javascript',
    'const f = () => {\n  return a\n    .live()\n    && live2();\n  dead();\n};',
    ['live', 'live2'],
  ],
  ['behind an error', 'javascript', "function f() {\n  throw new Error(\n    'off',\n  );\n  dead();\n}", []],
  [
    'behind a return in a block',
    'javascript',
    'function f(a) {\n  if (a) {\n    return;\n    dead();\n  }\n  live();\n}',
  ],
  ['behind a return on a condition', 'javascript', 'function f(a) {\n  if (a) return;\n  live();\n}'],
  [
    'behind one on a line of its own',
    'javascript',
    'function f(a) {\n  if (a)\n    return;\n  else\n    return 1;\n  live();\n}',
  ],
  ['behind one in a loop', 'javascript', 'function f(a) {\n  for (const b of a) return b;\n  live();\n}'],
  [
    'behind one of a case',
    'javascript',
    'switch (a) {\n  case 1:\n    return live();\n  case 2:\n    live2();\n}',
    ['live', 'live2'],
  ],
  [
    'functions behind a return',
    'javascript',
    'const f = () => {\n  return g();\n  dead();\n  async function g() {\n    live();\n  }\n};',
  ],
  [
    'behind a text over lines',
    'javascript',
    'const f = () => {\n  return `a\n${live()}\n${`b\n`}\n`;\n  dead();\n};\nlive2();',
    ['live', 'live2'],
  ],
  ['a method called return', 'javascript', 'const it = {\n  next() {},\n  return(a) {\n    live();\n  },\n};'],
  ['what never holds', 'javascript', 'if (false) {\n  dead();\n} else {\n  live();\n}'],
  [
    'what always holds',
    'javascript',
    'if (!0 || a) live();\nelse dead();\nif (true) {\n  live2();\n} else {\n  dead();\n}',
    ['live', 'live2'],
  ],
  ['a flag', 'javascript', 'const isOn = false;\nif (isOn && a) {\n  dead();\n}\nif (isOn || a) live();'],
  ['a flag that is set', 'javascript', 'let isOn = false;\nif (a) isOn = true;\nif (isOn) live();'],
  ['a flag that is counted', 'javascript', 'let tries = 0;\nconst f = () => {\n  tries++;\n  if (tries) live();\n};'],
  ['a flag that is taken out', 'javascript', 'let isOn = false;\n[a, isOn] = b();\nif (isOn) live();'],
  ['a flag that is one of several', 'javascript', 'let isOn = false;\n({ isOn } = b);\nif (isOn) live();'],
  ['what runs once', 'javascript', 'do {\n  live();\n} while (false);\nlive2();', ['live', 'live2']],
  ['a pattern with a quote', 'javascript', "const a = (b) => /['\"]/.test(b);\nif (false) dead();\nlive('c');"],
  ['a file that is run by its name', 'javascript', "#!/usr/bin/env node --title='a\nlive();"],
  ['a flag that is handed in', 'javascript', 'const isOn = false;\nconst f = (isOn) => {\n  if (isOn) live();\n};'],
  ['the SAM CLI', 'javascript', `if (${sam}) {\n  dead();\n} else if (a) {\n  live();\n}`],
  ['not the SAM CLI', 'javascript', `if (!process.env.AWS_SAM_LOCAL) live();\nelse dead();`],
  ['the SAM CLI by a name', 'javascript', `const isLocal =\n  ${sam};\nconst a = isLocal ? dead() : live();`],
  ['a choice over lines', 'javascript', `const a = ${sam}\n  ? new A(dead())\n  : new A({ b: c ? 1 : 2 });\nlive();`],
  ['a choice by more', 'javascript', `const a = b || ${sam} ? live() : live2();`, ['live', 'live2']],
  ['options on a condition', 'javascript', `f({ a, ...(${sam} && { b: dead() }), c: live() });`],
  [
    'tests',
    'javascript',
    "if (process.env.NODE_ENV === 'test') dead();\nif (process.env.NODE_ENV !== 'production') live();",
  ],
  ['a variable of others', 'javascript', 'if (process.env.IS_LOCAL) live();'],
  ['behind a return', 'python', 'def f():\n    return live()\n\n    dead()\nlive2()\n', ['live', 'live2']],
  ['behind an error over lines', 'python', 'def f():\n    raise Off(\n        a\n    )\n    dead()\n', []],
  ['behind a text over lines', 'python', "def f():\n    return '''\na\n''' + live()\n    dead()\n"],
  [
    'behind a return on a condition',
    'python',
    'def f(a):\n    if a: return\n    if not a:\n        return\n    live()\n',
  ],
  [
    'what is tried',
    'python',
    'def f():\n    try:\n        return a()\n    except E:\n        raise\n    finally:\n        live()\n',
  ],
  ['the next method', 'python', 'class A:\n    def f(self):\n        return 1\n\n    def g(self):\n        live()\n'],
  ['what never holds', 'python', 'if False:\n    dead()\nelse:\n    live()\n'],
  ['the SAM CLI', 'python', `if ${python}:\n    dead()\nelif a:\n    live()\nelse:\n    live2()\n`, ['live', 'live2']],
  ['not the SAM CLI', 'python', `if not ${python}:\n    live()\nelif a:\n    dead()\nelse:\n    dead()\n`],
  ['the SAM CLI on a line', 'python', "if 'AWS_SAM_LOCAL' in os.environ: dead()\nlive()\n"],
  ['a default', 'python', "if os.getenv('AWS_SAM_LOCAL', 'false').lower() == 'true':\n    dead()\n", []],
  ['a choice', 'python', `a = f('b', dead() if ${python} else live())\n`],
  ['a choice of calls', 'python', `def f():\n    return dead() if ${python} else live()\n`],
  ['a flag', 'python', `IS_LOCAL = ${python} == 'true'\n\ndef f():\n    if IS_LOCAL:\n        dead()\n    live()\n`],
  [
    'a library that may be missing',
    'python',
    'try:\n    import a, lib\nexcept ImportError:\n    lib = None\nif lib:\n    live()\n',
  ],
  [
    'names of a library that may be missing',
    'python',
    'try:\n    from a import (\n        b,\n        lib,\n    )\nexcept ImportError:\n    lib = None\nif lib:\n    live()\n',
  ],
  ['a method that may be missing', 'python', 'lib = None\nif a:\n    def lib(): pass\nif lib:\n    live()\n'],
  [
    'a flag that is set in a condition',
    'python',
    'isOn = False\nif (isOn := f()):\n    live()\nif isOn:\n    live2()\n',
    ['live', 'live2'],
  ],
  ['the SAM CLI', 'go', 'func main() {\n\tif os.Getenv("AWS_SAM_LOCAL") == "true" {\n\t\tdead()\n\t}\n\tlive()\n}'],
  ['the SAM CLI', 'jvm', 'if ("true".equals(System.getenv("AWS_SAM_LOCAL"))) {\n  dead();\n} else {\n  live();\n}'],
  ['the SAM CLI', 'dotnet', 'if (Environment.GetEnvironmentVariable("AWS_SAM_LOCAL") != null) { dead(); }\nlive();'],
])('what never runs is left out: %s in %s', (_, language, text, expected = ['live']) => {
  expect(calls(language, text)).toEqual(expected);
});
