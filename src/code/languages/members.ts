import { mayCallWhatIsBelow } from './decorators.ts';
import type { Language } from './language.ts';

/** A method of a class, or a function of a language whose files are taken whole. */
export interface Member {
  readonly name: string;
  /** Its head and its body, in UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
  /** Others than the program may call it: a framework, a library by an interface of its own. */
  readonly isForOthers: boolean;
}

const name = '([A-Za-z_$]\\w{0,100})';
const inClass = (modifiers: string, types: string) =>
  RegExp(
    `^([ \\t]+)(?!(?:return|new|throw|else|if|while|for|switch|catch|await|yield|case|using|lock|assert|do|in)\\b)((?:(?:${modifiers})[ \\t]+|[@[][\\w.]{1,60}(?:\\([^()\\n]{0,200}\\))?\\]?[ \\t]+)*)${types}${name}[ \\t]*(?:<[^()\\n]{1,100}>[ \\t]*)?\\(`,
    'gm',
  );

/** How a member begins, up to its first parenthesis in languages with braces: its indent, its modifiers, its name. */
const heads: Readonly<Record<Language, RegExp>> = {
  javascript: RegExp(
    `^([ \\t]+)((?:(?:public|private|protected|static|override|readonly|async|get|set)[ \\t]+|\\*[ \\t]*)*)#?(?!(?:if|for|while|switch|catch|return|super|await|function|new|throw)\\b)${name}[ \\t]*(?:(?::[^=\\n]{1,100})?=[ \\t]*(?:async[ \\t]*)?)?(?:<[^()\\n]{1,100}>)?\\(`,
    'gm',
  ),
  python: RegExp(`^([ \\t]+)((?:async[ \\t]+)?)def[ \\t]+${name}`, 'gm'),
  ruby: RegExp(`^([ \\t]*)((?:private[ \\t]+)?)def[ \\t]+(?:self\\.)?${name}`, 'gm'),
  go: RegExp(`^()()func[ \\t]+(?:\\([^()\\n]{0,100}\\)[ \\t]*)?${name}`, 'gm'),
  rust: RegExp(
    `^([ \\t]*)((?:pub(?:\\([\\w ]{1,20}\\))?[ \\t]+)?(?:(?:async|const|unsafe)[ \\t]+)*)fn[ \\t]+${name}`,
    'gm',
  ),
  jvm: inClass(
    'public|private|protected|internal|static|final|synchronized|override|suspend|abstract|default|open|inline',
    '(?:<[^()\\n]{1,60}>[ \\t]+)?(?:fun[ \\t]+|[\\w<>[\\],.? ]{1,100}[ \\t])',
  ),
  dotnet: inClass(
    'public|private|protected|internal|static|override|async|virtual|sealed|abstract|new|unsafe',
    '[\\w<>[\\],.? ]{1,100}[ \\t]',
  ),
};

/** Members that are called by their names alone. */
const byName: Readonly<Record<Language, RegExp>> = {
  javascript: /^(?:constructor|on[A-Z]\w*|toJSON|toString)$/,
  python: /^__\w+__$/,
  ruby: /^(?:initialize|call|method_missing|to_\w+)$/,
  go: /^(?:main|init|ServeHTTP|Invoke|RoundTrip|Retrieve)$/,
  rust: /^main$/,
  jvm: /^(?:main|handleRequest)$/,
  dotnet: /^(?:Main|Configure\w*|Dispose\w*)$/,
};

/** The outermost members of a text without comments and strings, in order. */
export function membersIn(bare: string, language: Language): readonly Member[] {
  const end = endsOf(bare, language);
  const found: Member[] = [];
  let done = 0;
  for (const { 0: head, 1: indent = '', 2: modifiers = '', 3: name, index } of bare.matchAll(heads[language])) {
    if (index < done) continue;
    const to = end(index, index + head.length, indent);
    if (to === undefined) continue;
    done = to;
    const isForOthers =
      byName[language].test(name!) || /\boverride\b|[@[]/.test(modifiers) || isDecorated(bare, index, language);
    found.push({ name: name!, from: index, to, isForOthers });
  }
  return language === 'rust' ? withoutTraits(bare, found) : found;
}

/** Whether something above a line may call what begins there. */
function isDecorated(bare: string, lineStart: number, language: Language): boolean {
  if (language === 'go' || language === 'rust' || language === 'ruby') return false;
  for (let end = lineStart - 1; end > 0; ) {
    const start = bare.lastIndexOf('\n', end - 1) + 1;
    const line = bare.slice(start, Math.min(end, start + 200));
    if (!/^\s*[@[]/.test(line)) return false;
    if (mayCallWhatIsBelow(line)) return true;
    end = start - 1;
  }
  return false;
}

/** What a type has by a trait is for whoever knows the trait. */
function withoutTraits(bare: string, members: readonly Member[]): readonly Member[] {
  const blocks = [...bare.matchAll(/^(?:impl|mod|trait)\b[^{\n]{0,200}/gm)];
  let at = 0;
  return members.map((member) => {
    while (blocks[at + 1] !== undefined && blocks[at + 1]!.index < member.from) at++;
    const [head = ''] = blocks[at] ?? [];
    const isInBlock = /\s/.test(bare[member.from] ?? '') && (blocks[at]?.index ?? bare.length) < member.from;
    return isInBlock && /\bfor\b|^trait\b/.test(head) ? { ...member, isForOthers: true } : member;
  });
}

type EndOf = (from: number, headEnd: number, indent: string) => number | undefined;

function endsOf(bare: string, language: Language): EndOf {
  if (language === 'python' || language === 'ruby') return (from, _, indent) => endByIndent(bare, from, indent.length);
  if (language === 'go' || language === 'rust') return (from, _, indent) => endByFormat(bare, from, indent);
  const closes = closesIn(bare);
  return (_, headEnd) => endInBraces(bare, headEnd - 1, closes);
}

/** Up to the next line that is indented no further, and begins with a word. */
function endByIndent(bare: string, from: number, indent: number): number {
  const next = /\n([ \t]*)(?=[\w@#])/g;
  next.lastIndex = from;
  for (let line = next.exec(bare); line !== null; line = next.exec(bare))
    if (line[1]!.length <= indent) return line.index + 1;
  return bare.length;
}

/** Up to the brace at the indent of the head, as formatters of these languages put it. */
function endByFormat(bare: string, from: number, indent: string): number {
  const line = bare.indexOf('\n', from);
  if (line < 0 || /\}\s*$/.test(bare.slice(Math.max(from, line - 20), line))) return line < 0 ? bare.length : line;
  const end = bare.indexOf(`\n${indent}}`, line);
  return end < 0 ? bare.length : end + indent.length + 2;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The place that closes each bracket. */
function closesIn(bare: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: mark, index } of bare.matchAll(/[()[\]{}]/g)) {
    const top = open.at(-1);
    if (closing[mark] !== undefined) open.push(index);
    else if (top !== undefined && closing[bare[top]!] === mark) {
      closes.set(top, index);
      open.pop();
    }
  }
  return closes;
}

/** Behind the body that follows a list of parameters: a block, or an expression; `undefined` where neither does. */
function endInBraces(bare: string, open: number, closes: ReadonlyMap<number, number>): number | undefined {
  const close = closes.get(open);
  if (close === undefined) return undefined;
  const [between, sign] =
    /^\s*(?::[^{};=]{1,200}?|throws\b[^{};=]{1,200}?|where\b[^{};=]{1,200}?)?(\{|=>|=(?!=))\s*/.exec(
      bare.slice(close + 1, close + 300),
    ) ?? [];
  if (between === undefined) return undefined;
  let at = close + 1 + between.length;
  const block = sign === '{' ? bare.indexOf('{', close) : bare[at] === '{' ? at : undefined;
  if (block !== undefined) {
    const end = closes.get(block);
    return end === undefined ? undefined : end + 1;
  }
  for (; at < bare.length && bare[at] !== ';' && !(bare[at] === '\n' && isNextMember(bare, at)); at++)
    at = closes.get(at) ?? at;
  return at;
}

/** Whether an expression ends with its line: what follows does not go on with it. */
function isNextMember(bare: string, lineEnd: number): boolean {
  return !/^\s*(?:[.?:&|+]|$)/.test(bare.slice(lineEnd, lineEnd + 200));
}
