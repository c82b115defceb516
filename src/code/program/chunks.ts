import { mayCallWhatIsBelow } from '../languages/decorators.ts';
import type { Language } from '../languages/language.ts';

/** A statement at the top of a file: what begins at the first column and goes on to the next that does. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** What it gives a name to: it counts only where somebody says the name. */
  readonly declares: readonly string[];
  /** Names under which others know what is declared elsewhere in the file: `export { put as store }`. */
  readonly exports: readonly (readonly [name: string, local: string])[];
  /** It does something when the file is loaded, whoever says its name. */
  readonly isRun: boolean;
  /** It does nothing but import: that it says a name does not use it. */
  readonly isImport: boolean;
  readonly text: string;
}

const word = /[A-Za-z_$][\w$]*/g;

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Takes a file without comments and strings to pieces. */
export function chunksOf(bare: string, language: Language): readonly Chunk[] {
  const chunks: Chunk[] = [];
  // a comment that the file begins with is blank
  let from = /^\s*/.exec(bare)![0].length;
  /** A decorator hands what is below it to somebody who may call it. */
  let isDecorated = false;
  let isComplete = false;
  const end = (to: number) => {
    for (const next of [...statementsBehind(bare.slice(from, to), language).map((each) => from + each), to]) {
      const text = bare.slice(from, next);
      const declarators = language === 'javascript' ? declaratorsIn(text, from) : [];
      if (declarators.length > 1) chunks.push(...declarators);
      else if (text.trim() !== '')
        chunks.push({ from, to: next, text, ...readHead(text.trimStart(), language, isDecorated) });
      from = next;
      isDecorated = false;
    }
  };
  const isIndented = language === 'javascript' ? indentedStatements(bare) : undefined;
  // a mark of the byte order or blanks may be before it
  const start = bare.search(/\S/);
  for (let at = 0; at < bare.length; ) {
    const next = bare.indexOf('\n', at);
    const lineEnd = next < 0 ? bare.length : next;
    const isFirst = at <= start && start < lineEnd;
    if (isFirst || begins(bare.slice(at, Math.min(lineEnd, at + 20)), language) || isIndented?.has(at)) {
      if (isComplete) end(at);
      const isDecorator = bare[isFirst ? start : at] === '@';
      isDecorated ||= isDecorator && mayCallWhatIsBelow(bare.slice(isFirst ? start : at, lineEnd));
      isComplete = !isDecorator;
    }
    at = lineEnd + 1;
  }
  end(bare.length);
  return chunks;
}

const indentedStatement =
  /[;}]\s*\n[ \t]+(?=(?:const|let|var|async|function|class|export|import|if|for|while|try|switch)(?![\w$])|[\w$]+(?:\.[\w$]+)*\s{0,5}[=(])/y;

/** The lines of JavaScript that are at the top of its file and indented: what is before them is complete. */
function indentedStatements(bare: string): ReadonlySet<number> {
  const found = new Set<number>();
  let depth = 0;
  for (let at = 0; at < bare.length; at++) {
    const char = bare[at]!;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if (depth !== 0 || (char !== ';' && char !== '}')) continue;
    indentedStatement.lastIndex = at;
    const [between] = indentedStatement.exec(bare) ?? [];
    if (between !== undefined) found.add(at + between.lastIndexOf('\n') + 1);
  }
  return found;
}

const longestLine = 1000;

/** Where further statements begin on a line that has several: `import boto3; s3 = boto3.client('s3')`. */
function statementsBehind(text: string, language: Language): readonly number[] {
  if (language === 'javascript') return statementsBehindInJavaScript(text);
  if (language !== 'python' || text.length > longestLine || text.trimEnd().includes('\n')) return [];
  if (!text.includes(';') || !/^(?:from|import|\w+\s*=)(?!=)/.test(text)) return [];
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++;
    else if (')]}'.includes(text[at]!)) depth--;
    else if (text[at] === ';' && depth === 0 && text.slice(at + 1).trim() !== '')
      found.push(at + 1 + /^\s*/.exec(text.slice(at + 1))![0].length);
  }
  return found;
}

const anotherStatement =
  /;[ \t]{0,5}(?=[^\s;])|\}[ \t]{0,5}(?=(?:const|let|var|async|function|class|export|import)(?![\w$])|(?:module\.)?exports\.)/y;

/** The same for JavaScript, where what is minified has all of them on one line. */
function statementsBehindInJavaScript(text: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if (depth !== 0 || (char !== ';' && char !== '}')) continue;
    anotherStatement.lastIndex = at;
    const [between] = anotherStatement.exec(text) ?? [];
    if (between !== undefined) found.push(at + between.length);
  }
  return found;
}

const goesOn: Readonly<Partial<Record<Language, RegExp>>> = {
  python: /^(?:else|elif|except|finally)\b/,
  ruby: /^(?:end|else|elsif|rescue|ensure|when)\b/,
};

function begins(line: string, language: Language): boolean {
  return /^[^\s)\]}.?:&|+*,]/.test(line) && goesOn[language]?.test(line) !== true;
}

type Head = Pick<Chunk, 'declares' | 'exports' | 'isRun' | 'isImport'>;

const isMain = /^if\s+(?:__name__|__FILE__|(?:typing\.)?TYPE_CHECKING|\(?require\.main|import\.meta\.main)\b/;

function readHead(text: string, language: Language, isDecorated: boolean): Head {
  const first = text.slice(0, 3000);
  const declared = (declares: readonly string[]): Head => ({
    declares,
    exports: [],
    isRun: isDecorated,
    isImport: false,
  });
  if (first.startsWith('if') && isMain.test(first)) return declared([]);
  if (language === 'javascript') {
    const list =
      /^(?:module\.)?exports\s*=\s*\{([\w$\s,:]*)\}\s*(?:;\s*)?$/.exec(first) ??
      /^export\s*\{([^{}]*)\}\s*(?:;\s*)?$/.exec(first);
    if (list !== null) return { declares: [], exports: pairsOf(list[1]!), isRun: false, isImport: false };
    const [, byDefault] = /^export\s+default\s+([\w$]+)\s*(?:;\s*)?$/.exec(first) ?? [];
    if (byDefault !== undefined)
      return { declares: [], exports: [['default', byDefault]], isRun: false, isImport: false };
    if (
      /^export\s+default\s+(?:async\s+)?(?:function[\s*]{0,10}\(|class\s*(?:extends\b[^{]{1,200})?\{|(?:\w+|\([^()]{0,300}\))\s*=>)/.test(
        first,
      )
    )
      return declared(['default']);
    const [, member] = /^(?:module\.)?exports\.([\w$]+)\s*=/.exec(first) ?? [];
    if (member !== undefined) return declared([member]);
    const [, clause] = /^(?:import\b|export\s*(?=[{*]|type\s*\{))([^;'"]*?)\bfrom\b/.exec(first) ?? [];
    if (clause !== undefined) return { ...declared(wordsIn(clause)), isRun: clause.trim() === '*', isImport: true };
  }
  if (language === 'python' && first.includes('import')) {
    const [, names] = /^(?:from\s+\S+\s+)?import\b([^\n]*(?:\([^()]*\))?)/.exec(first) ?? [];
    if (names !== undefined) return { ...declared(wordsIn(text)), isImport: true };
  }
  const [, name] =
    /^(?:@[^\n]*\n)*(?:export\s+)?(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:function\b\s*(?:\*\s*)?|(?:class|def|module|interface|type|enum|namespace)\s+)([A-Za-z_$][\w$]*)/.exec(
      first,
    ) ?? [];
  if (name !== undefined) return declared(/^export\s+default\b/.test(first) ? [name, 'default'] : [name]);
  const variables = namesGiven(text, language);
  if (variables.length === 0) return { ...declared([]), isRun: true };
  const isImport = language === 'javascript' && /^[^=]*=\s*require\s*\([^()]*\)\s*(?:;\s*)?$/.test(first);
  return { ...declared(variables), isImport };
}

/** The names that a statement gives values to. */
function namesGiven(text: string, language: Language): readonly string[] {
  if (language === 'javascript') return declaratorsIn(text, 0).flatMap(({ declares }) => declares);
  const given =
    /^(?!(?:if|while|for|with|assert)\b)(?:[A-Za-z_$@][\w$, ]{0,300}?(?::[^=\n]{0,100})?\s{0,20}(?:\|\|)?=(?!=)\s{0,20}){1,5}/.exec(
      text,
    );
  return wordsIn(given?.[0] ?? '');
}

/** `const { a, b: c } = d, e = f`: each of the declarations, which counts where one of its own names is said. */
function declaratorsIn(text: string, offset: number): readonly Chunk[] {
  const [head] = /^\s*(?:export\s+)?(?:const|let|var)\s+/.exec(text) ?? [];
  if (head === undefined) return [];
  const found: Chunk[] = [];
  let depth = 0;
  let from = 0;
  let equals: number | undefined;
  const end = (to: number) => {
    const names = text.slice(from === 0 ? head.length : from, equals ?? Math.min(to, from + longestLine));
    const own = text.slice(from, to);
    const isImport = /^[^=]*=\s*require\s*\([^()]*\)\s*(?:;\s*)?$/.test(own);
    found.push({
      from: offset + from,
      to: offset + to,
      text: own,
      declares: wordsIn(names),
      exports: [],
      isRun: false,
      isImport,
    });
    from = to;
    equals = undefined;
  };
  for (let at = head.length; at < text.length; at++) {
    const char = text[at]!;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth > 0) continue;
    else if (char === ';') break;
    else if (char === '=') equals ??= at;
    else if (char === ',' && equals !== undefined && declaresNext(text, at)) end(at);
  }
  end(text.length);
  return found;
}

/** Whether a comma is followed by a name that is given a value, or by a pattern: type arguments have commas too. */
function declaresNext(text: string, at: number): boolean {
  return /^,\s{0,100}(?:[A-Za-z_$][\w$]{0,80}\s{0,10}(?::|=(?![=>])|;|$)|[{[])/.test(text.slice(at, at + 220));
}

function pairsOf(list: string): readonly (readonly [string, string])[] {
  return list.split(',').flatMap((each): (readonly [string, string])[] => {
    const [first, second] = wordsIn(each.replace(/\bas\b/, ' '));
    if (first === undefined) return [];
    // CommonJS says `name: local`, modules say `local as name`
    return [each.includes(':') ? [first, second ?? first] : [second ?? first, first]];
  });
}
