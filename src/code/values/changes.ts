import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';
import type { ReadCode } from '../program/read-code.ts';
import type { DeclaredType } from './meaning.ts';

/** What a file gives other values behind their declaration. */
interface Changes {
  /** Members of anything but the code's own object: `url` of `config.url = other`. */
  readonly members: ReadonlySet<string>;
  /** Names of which any member may change: `config` of `Object.assign(config, other)` or `config[key] = other`. */
  readonly roots: ReadonlySet<string>;
}

/** What a file changes of objects, whoever declares them. */
export const changesIn = oncePer(({ code: { bare } }: ReadCode): Changes => {
  const members = bare.matchAll(
    /(?<!\b(?:this|self|cls|exports))\.([A-Za-z_$][\w$]*)\s{0,20}(?:[-+*/%|&?]{0,3})=(?![=>])/g,
  );
  const roots = bare.matchAll(
    /\b(?:assign|merge|extend|defaults|defineProperty|setattr)\w{0,20}\s{0,5}\(\s{0,20}(?:[\w$]{1,60}\.){0,3}([A-Za-z_$][\w$]{0,60})|(?<![\w$])([A-Za-z_$][\w$]{0,60})(?:\s{0,5}\[[^[\]\n]{0,80}\]\s{0,10}=(?![=>])|\.update\s{0,5}\()/g,
  );
  return {
    members: new Set([...members].map(([, member]) => member!)),
    roots: new Set([...roots].map(([, one, other]) => (one ?? other)!)),
  };
});

/** The names that classes of a file extend. */
const extendedIn = oncePer(({ code: { bare }, language }: ReadCode): ReadonlySet<string> => {
  const found =
    language === 'python'
      ? [...bare.matchAll(/^[ \t]*class\s{1,10}\w{1,80}\s{0,5}\(([^()]{0,300})\)/gm)].flatMap(([, list]) =>
          list!.split(',').map((each) => each.trim().split('.').at(-1)!),
        )
      : [...bare.matchAll(/\bextends\s{1,10}(?:[\w$]{1,60}\.){0,3}([A-Za-z_$][\w$]{0,80})/g)].map(([, name]) => name!);
  return new Set(found);
});

/** Whether a class may be extended by another of a program; under which name others know it does not matter. */
export function isExtended(program: Program, names: readonly string[]): boolean {
  return program.pieces.some(({ file }) => names.some((name) => extendedIn(file).has(name)));
}

/** Whether a class that extends another may give a member of it another value, through however many classes between. */
export function isOverridden(program: Program, type: DeclaredType, member: string): boolean {
  if (!isExtended(program, type.chunk.declares)) return false;
  const escaped = member.replaceAll('$', '\\$');
  const sets = RegExp(
    `\\b(?:this|self|cls)\\.${escaped}\\b[^=\\n]{0,60}=(?![=>])|^[ \\t]+(?:\\w{1,20}[ \\t]{1,5}){0,4}${escaped}(?:[ \\t]*[:(][^=\\n]{0,60})?[ \\t]*(?:=(?![=>])|\\()`,
    'm',
  );
  return program.pieces.some(
    ({ file, from, to }) =>
      !(file === type.file && from === type.chunk.from) && sets.test(file.code.bare.slice(from, to)),
  );
}
