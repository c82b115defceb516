import { wordsIn } from './chunks.ts';
import type { ReadCode } from './read-code.ts';

/** What declares a type. `object input` declares one in Kotlin and Scala, and a parameter in C#. */
const declarations = {
  jvm: /\b(?:class|interface|record|enum|object|struct)[ \t]{1,20}([A-Za-z_]\w*)/g,
  dotnet: /\b(?:class|interface|record|enum|struct)[ \t]{1,20}([A-Za-z_]\w*)/g,
};

/**
 * The files in which a class's code may be, in languages that need not import what is beside them: the file that
 * declares it, and those that declare what a file among them names.
 */
export function filesByType(start: string, files: readonly ReadCode[]): ReadonlySet<ReadCode> {
  const declaredIn = new Map<string, ReadCode[]>();
  for (const file of files)
    for (const { 1: name } of file.code.bare.matchAll(declarations[file.language === 'dotnet' ? 'dotnet' : 'jvm'])) {
      const had = declaredIn.get(name!);
      if (had === undefined) declaredIn.set(name!, [file]);
      else had.push(file);
    }
  const reached = new Set<ReadCode>();
  const todo = [...(declaredIn.get(start) ?? [])];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const name of new Set(wordsIn(file.code.bare))) todo.push(...(declaredIn.get(name) ?? []));
  }
  return reached;
}
