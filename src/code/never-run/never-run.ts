import type { BlankedCode } from '../languages/blank.ts';
import type { Language } from '../languages/language.ts';
import { type Stretch, withBlanks } from '../languages/stretch.ts';
import { mayBeKnown, truthOf } from './condition.ts';
import { neverRunInBraces } from './in-braces.ts';
import { neverRunInPython } from './in-python.ts';
import { namesOfKnownTruth } from './names.ts';

/**
 * Code without what never runs on Lambda, blanked out in place: what is behind a `return` in its block, and what depends on a
 * condition that never holds there, such as `if (process.env.AWS_SAM_LOCAL)`.
 */
export function withoutNeverRun(code: BlankedCode, language: Language): BlankedCode {
  if (language === 'ruby') return code;
  const names = mayBeKnown(code.plain) ? namesOfKnownTruth(code, language) : undefined;
  const truth = names && ((condition: string) => truthOf(condition, names));
  const found = [...(language === 'python' ? neverRunInPython(code, truth) : neverRunInBraces(code, language, truth))];
  if (language === 'dotnet') found.push(...inDebugBuilds(code.bare));
  if (found.length === 0) return code;
  const stretches = inOrder(found);
  return { plain: withBlanks(code.plain, stretches), bare: withBlanks(code.bare, stretches) };
}

/** What is compiled for debugging alone: the tools that deploy functions build for release. Source: https://docs.aws.amazon.com/lambda/latest/dg/csharp-package-cli.html */
function inDebugBuilds(bare: string): readonly Stretch[] {
  const directives = [...bare.matchAll(/^[ \t]*#(?:if|elif|else|endif)\b[^\n]*/gm)];
  return directives.flatMap(({ index, 0: line }, at): readonly Stretch[] => {
    const next = directives[at + 1];
    return next !== undefined && /#if[ \t]+DEBUG\s*$/.test(line) ? [[index + line.length, next.index]] : [];
  });
}

/** Stretches by their places, those within others left out. */
function inOrder(found: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const [from, to] of [...found].sort((a, b) => a[0] - b[0])) {
    if (to > done) stretches.push([Math.max(from, done), to]);
    done = Math.max(done, to);
  }
  return stretches;
}
