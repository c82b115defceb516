import type { Language } from '../languages/language.ts';
import { type Member, membersIn } from '../languages/members.ts';
import { wordsIn } from './chunks.ts';
import { oncePer } from './once-per.ts';
import { type Piece, type Program, plainTextOf } from './program.ts';
import type { ReadCode } from './read-code.ts';

/**
 * Whether a place of a piece may run, as far as names tell: a method, or a function of a file that is taken whole, where what
 * runs says its name. Others may call what a class has for the sake of a base that is not of the program.
 */
export function mayRun(program: Program, piece: Piece, offset: number): boolean {
  if (!program.isFollowed || piece.file.isBundle || looksUpMembers(program)) return true;
  const member = membersOf(piece).find(({ from, to }) => from <= offset && offset < to);
  if (member === undefined || member.isForOthers) return true;
  return saidIn(program).has(member.name) || hasOtherBase(piece, typesOf(program));
}

/** What looks up a member by a name that need not be written anywhere as a whole: `getattr(self, f'on_{kind}')`. */
const lookUps: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /\bthis\s{0,5}\[\s{0,5}[^'"\s\d\]]|[\w)\]]\[\s{0,5}[^'"\s\d\]][^\]\n]{0,100}\]\s{0,5}(?:\?\.\s{0,5})?\(/,
  python:
    /\bgetattr\s{0,5}\([^,\n]{1,80},\s{0,20}(?:[^'"\s]|['"][^'"\n]{0,80}['"]\s{0,5}[+%.])|\b(?:getmembers|vars|dir)\s{0,5}\(|\b__dict__\b/,
  ruby: /\b(?:__send__|public_send|send)\b[ \t(]/,
  go: /\bMethodByName\s{0,5}\(/,
  jvm: /\bget(?:Declared)?(?:Method\s{0,5}\(\s{0,20}[^)\s]|Methods\s{0,5}\()/,
  dotnet: /\bGet(?:Runtime)?(?:Method\s{0,5}\(\s{0,20}[^)\s]|Methods\s{0,5}\()|\bInvokeMember\s{0,5}\(/,
};

const looksUpMembers = oncePer(({ pieces }: Program) =>
  pieces.some((piece) => lookUps[piece.file.language]?.test(plainTextOf(piece)) === true),
);

/** A part of a file by where it begins. */
const byPiece = <Answer>(ask: (piece: Piece) => Answer) => {
  const ofFile = oncePer((_: ReadCode) => new Map<number, { readonly answer: Answer }>());
  return (piece: Piece): Answer => {
    const answers = ofFile(piece.file);
    const had = answers.get(piece.from) ?? { answer: ask(piece) };
    answers.set(piece.from, had);
    return had.answer;
  };
};

const classHead = /^(?:@[^\n]*\n|\s)*(?:export\s{1,10})?(?:default\s{1,10})?(?:abstract\s{1,10})?class\b/;

/** The members of a piece; of JavaScript and Python those of a class, since functions are pieces of their own. */
const membersOf = byPiece(({ file, from, to }): readonly Member[] => {
  const { language, code } = file;
  const bare = code.bare.slice(from, to);
  if ((language === 'javascript' || language === 'python') && !classHead.test(bare)) return [];
  return membersIn(bare, language).map((each) => ({ ...each, from: each.from + from, to: each.to + from }));
});

/** What a piece says, by the member in which it does; beside them under no name. */
const textsOf = byPiece((piece): readonly (readonly [words: ReadonlySet<string>, member: Member | undefined])[] => {
  const { file, from, to } = piece;
  const texts: (readonly [ReadonlySet<string>, Member | undefined])[] = [];
  let done = from;
  for (const member of membersOf(piece)) {
    texts.push([wordsOf(file, done, member.from), undefined]);
    // its head says its own name
    const behindName = file.code.bare.indexOf(member.name, member.from) + member.name.length;
    texts.push([wordsOf(file, behindName, member.to), member]);
    done = member.to;
  }
  return [...texts, [wordsOf(file, done, to), undefined]];
});

const packageNames = /^[ \t]*(?:import\b(?![ \t]+static)|package|namespace|using)[ \t][^\n;({=]*/gm;

/** The words of a part of a file, and texts by which members may be looked up: `obj['load']`. */
function wordsOf({ code: { bare, plain }, language }: ReadCode, from: number, to: number): ReadonlySet<string> {
  const texts = plain.slice(from, to).matchAll(/(?<!\b(?:client|resource)\(\s{0,20})["'`]([A-Za-z_]\w{0,80})["'`]/g);
  const text = bare.slice(from, to);
  // of the name of a package no part is a member
  const own = language === 'jvm' || language === 'dotnet' ? text.replace(packageNames, '') : text;
  return new Set([...wordsIn(own), ...[...texts].map(([, text]) => text!)]);
}

/** All words that are said by what runs: beside members, and in those whose names are among them. */
const saidIn = oncePer(({ pieces, handler = '' }: Program): ReadonlySet<string> => {
  const said = new Set<string>();
  const waiting = new Map<string, ReadonlySet<string>[]>();
  const todo: Iterable<string>[] = [wordsIn(handler)];
  for (const [words, member] of pieces.flatMap(textsOf)) {
    if (member === undefined || member.isForOthers) todo.push(words);
    else waiting.set(member.name, [...(waiting.get(member.name) ?? []), words]);
  }
  for (let words = todo.pop(); words !== undefined; words = todo.pop())
    for (const word of words) {
      if (said.has(word)) continue;
      said.add(word);
      todo.push(...(waiting.get(word) ?? []));
    }
  return said;
});

/** What a program declares, and bases that call nothing but the handler. */
const typesOf = oncePer(({ pieces }: Program): ReadonlySet<string> => {
  const declared = pieces.flatMap(({ file, from, to }) => [
    ...file.code.bare.slice(from, to).matchAll(/\b(?:class|interface|object|record)\s{1,20}([A-Za-z_$][\w$]{0,100})/g),
  ]);
  return new Set([...declared.map(([, name]) => name!), 'RequestHandler', 'RequestStreamHandler', 'object', 'ABC']);
});

const basesOf = byPiece(({ file, from, to }): readonly string[] => {
  const form =
    file.language === 'python'
      ? /\bclass\s{1,10}\w{1,100}\s{0,5}\(([^():]{0,300})\)/g
      : /\b(?:class|object|record)\s{1,20}[\w$<>, ]{1,100}?(?:\([^(){}]{0,1000}\)\s{0,5})?(?::|\b(?:extends|implements)\b)([^{};]{0,300})\{/g;
  if (file.language === 'go' || file.language === 'rust' || file.language === 'ruby') return [];
  return [...file.code.bare.slice(from, to).matchAll(form)].flatMap(([, list]) =>
    withoutArguments(list!)
      .split(/,|\b(?:extends|implements)\b/)
      .flatMap((each) => wordsIn(each).at(-1) ?? []),
  );
});

/** A list of types without their arguments, and without what is handed to a constructor. */
function withoutArguments(list: string): string {
  const inner = /<[^<>()]{0,200}>|\([^<>()]{0,200}\)/g;
  return list.replace(inner, '').replace(inner, '').replace(inner, '');
}

/** Whether a class of a piece is one of others, who may call what it has. */
function hasOtherBase(piece: Piece, types: ReadonlySet<string>): boolean {
  return basesOf(piece).some((base) => !types.has(base));
}
