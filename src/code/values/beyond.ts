import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';
import { type AddressPart, type Beyond, partsAt } from './address-parts.ts';
import type { FilePlace } from './file-place.ts';
import { importedAt, moduleFileAt } from './imported-names.ts';
import { meaningOf } from './meaning-of.ts';
import { handedTo } from './parameters.ts';
import { returnedBy } from './scope.ts';

/** More questions than the addresses and Regions of a program need. */
const mostQuestions = 3000;

const questions = oncePer((_: Program) => ({ left: mostQuestions }));
const files = oncePer((_: Program) => new Map<string, Beyond>());

/** What the files of a program say of the names of one of them. */
export function beyondOf(program: Program, { path, file }: Omit<FilePlace, 'at'>): Beyond {
  const had = files(program).get(path);
  if (had !== undefined) return had;
  const beyond: Beyond = {
    partsOf(written, at, steps) {
      if (questions(program).left-- <= 0) return undefined;
      const parts = textOf(program, { path, file, at }, written, steps);
      return parts === 'nothing' ? undefined : parts;
    },
    returnedBy(name, at, steps) {
      if (questions(program).left-- <= 0) return undefined;
      const found = importedAt({ path, file, at }, name);
      const target = found && moduleFileAt(program.files, { path, file }, found.module);
      const other = target === undefined ? undefined : program.files.fileAt(target);
      const place = other && returnedBy(other.code, other.language, found!.imported);
      return place === undefined ? undefined : partsIn(program, { path: target!, file: other!, at: place }, steps);
    },
    handedTo(name, at) {
      if (questions(program).left-- <= 0) return [];
      const handed = handedTo(program, { path, file, at }, name, meaningOf) ?? [];
      return handed.flatMap((place) => (place === 'nothing' ? [] : [{ place, parts: partsIn(program, place) }]));
    },
  };
  files(program).set(path, beyond);
  return beyond;
}

/** The parts of the text that an expression holds, followed through a program. */
export function partsIn(program: Program, place: FilePlace, steps?: number): readonly AddressPart[] | undefined {
  const { code, language } = place.file;
  return partsAt(code, language, place.at, beyondOf(program, place), steps);
}

/** The parts of a text; `nothing` where an expression is `undefined`, `null` or `None`, or a parameter is left out. */
export type Text = readonly AddressPart[] | 'nothing';

/** The text that an expression holds. */
export function textAt(program: Program, place: FilePlace, steps?: number): Text | undefined {
  const { bare } = place.file.code;
  const rest = bare.slice(place.at, place.at + 200);
  if (/^(?:undefined|null|None)\s*(?:[,;)}\n]|$)/.test(rest)) return 'nothing';
  const parts = partsIn(program, place, steps);
  if (parts !== undefined && !parts.every((part) => typeof part !== 'string' && part.variable === undefined))
    return parts;
  const [path] = /^[A-Za-z_$][\w$]*(?:!?\??\.[A-Za-z_$][\w$]*)*(?=!?\s*(?:[,;)}\n]|$))/.exec(rest) ?? [];
  const found = path === undefined ? undefined : textOf(program, place, path.replaceAll(/[!?]/g, ''), steps ?? 6);
  return found === 'nothing' ? found : parts;
}

function textOf(program: Program, place: FilePlace, path: string, steps: number): Text | undefined {
  if (steps <= 0) return undefined;
  const meaning = meaningOf(program, place, path);
  if (meaning?.kind === 'variable') return [{ shown: path.split('.').at(-1)!, variable: meaning.variable }];
  if (meaning?.kind === 'value') return textAt(program, meaning.place, steps - 1);
  if (meaning?.kind !== 'parameter') return undefined;
  const texts = meaning.handed.map((each) => (each === 'nothing' ? each : textAt(program, each, steps - 1)));
  const [first] = texts;
  const key = keyOf(first);
  return key !== undefined && texts.every((each) => keyOf(each) === key) ? first : undefined;
}

/** Equal for texts that are the same, whatever their parts are called. */
function keyOf(text: Text | undefined): string | undefined {
  if (text === undefined || text === 'nothing') return text;
  const parts = text.map((part) => {
    if (typeof part === 'string') return part;
    return part.variable === undefined ? undefined : { ...part, shown: '' };
  });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}
