import type { Command } from './shell-words.ts';

/** What is between `if` and `fi`, `do` and `done`, braces or parentheses. */
interface Block {
  readonly kind: 'if' | 'loop' | 'case' | 'group' | 'function' | 'subshell';
  /** What the condition that is being read evaluates to, where that is written out. */
  condition: boolean | undefined;
  readonly isNegated: boolean;
  /** Whether a branch before always runs. */
  hasRun: boolean;
  /** Whether nothing runs up to the end of the branch. */
  isDead: boolean;
  /** Whether it runs whenever what is around it does. */
  isCertain: boolean;
}

/**
 * Leaves out the commands of a shell that never run: in a branch whose condition is written out as false, behind `false &&`,
 * and after `exit`. What a condition decides that is not written out may run.
 */
export class LiveCommands {
  readonly #blocks: Block[] = [];
  #hasExited = false;
  /** What the last command evaluates to, where that is known, and what joins the next one to it. */
  #last: boolean | undefined;
  #join: '&&' | '||' | undefined;

  /** The part of a command that runs; nothing where none does. Parentheses of a shell that runs are passed on. */
  next(command: Command): Command | undefined {
    if (command === '&&' || command === '||') {
      this.#join = command;
      return undefined;
    }
    if (command === '(') {
      const isAlive = this.#isAlive();
      this.#open('subshell');
      return isAlive ? command : undefined;
    }
    if (command === ')') {
      if (this.#top()?.kind !== 'subshell') return this.#isAlive() ? command : undefined;
      this.#blocks.pop();
      this.#last = undefined;
      return this.#isAlive() ? command : undefined;
    }
    const words = this.#withoutKeywords(command);
    return words.length === 0 ? undefined : this.#run(words);
  }

  #top(): Block | undefined {
    return this.#blocks.at(-1);
  }

  #isAlive(): boolean {
    return !this.#hasExited && this.#blocks.every(({ isDead }) => !isDead);
  }

  #open(kind: Block['kind'], isNegated = false): void {
    const isDead = kind === 'function' || (this.#join !== undefined && this.#skips(this.#join));
    const isCertain = kind === 'group' && this.#join === undefined;
    this.#blocks.push({ kind, condition: undefined, isNegated, hasRun: false, isDead, isCertain });
    this.#join = undefined;
  }

  #close(...kinds: readonly Block['kind'][]): void {
    const kind = this.#top()?.kind;
    if (kind !== undefined && kinds.includes(kind)) this.#blocks.pop();
    this.#last = undefined;
  }

  #skips(join: '&&' | '||'): boolean {
    return join === '&&' ? this.#last === false : this.#last === true;
  }

  /** What is left of a command behind the words that open and close blocks. */
  #withoutKeywords(command: readonly string[]): readonly string[] {
    for (const [index, word] of command.entries()) {
      const top = this.#top();
      switch (word) {
        case 'if':
          this.#open('if');
          break;
        case 'while':
        case 'until':
          this.#open('loop', word === 'until');
          break;
        case 'for':
        case 'select':
          this.#open('loop');
          return [];
        case 'case':
          this.#open('case');
          return [];
        case 'function':
          this.#open('function');
          return [];
        case '{':
          this.#open('group');
          break;
        case 'elif':
          if (top !== undefined) Object.assign(top, { isDead: top.hasRun, isCertain: false, condition: undefined });
          break;
        case 'then':
        case 'do':
          this.#decide(top, this.#last);
          break;
        case 'else':
          if (top !== undefined) Object.assign(top, { isDead: top.hasRun, isCertain: false });
          break;
        case 'fi':
          this.#close('if');
          break;
        case 'done':
          this.#close('loop');
          break;
        case 'esac':
          this.#close('case');
          break;
        case '}':
          this.#close('group', 'function');
          break;
        default:
          return command.slice(index);
      }
    }
    return [];
  }

  /** The branch behind a condition. */
  #decide(block: Block | undefined, condition: boolean | undefined): void {
    this.#last = undefined;
    this.#join = undefined;
    if (block === undefined || (block.kind !== 'if' && block.kind !== 'loop')) return;
    const runs = condition === undefined ? undefined : condition !== block.isNegated;
    if (block.hasRun || runs === false) block.isDead = true;
    if (block.kind === 'if' && runs === true) {
      block.isCertain = !block.hasRun;
      block.hasRun = true;
    }
  }

  #run(words: readonly string[]): Command | undefined {
    const join = this.#join;
    this.#join = undefined;
    // what is skipped leaves the result as it is
    if (join !== undefined && this.#skips(join)) return undefined;
    const isSure = join === undefined || this.#last !== undefined;
    const isAlive = this.#isAlive();
    this.#last = resultOf(words);
    if (!isAlive) return undefined;
    if (isSure && ends(words)) this.#end(words[0]!);
    return words;
  }

  /** Nothing runs after `exit` up to the end of the branch that it is in, or of the shell. */
  #end(word: string): void {
    const isOfLoop = word === 'break' || word === 'continue';
    for (const block of [...this.#blocks].reverse()) {
      block.isDead = true;
      if (!block.isCertain || (isOfLoop && block.kind === 'loop')) return;
    }
    if (!isOfLoop) this.#hasExited = true;
  }
}

function ends([word, ...rest]: readonly string[]): boolean {
  if (word === 'exec') return rest.length > 0;
  return word === 'exit' || word === 'return' || word === 'break' || word === 'continue';
}

/** What a command evaluates to where it is written out: `false`, `[ 1 = 2 ]`. */
function resultOf(words: readonly string[]): boolean | undefined {
  const [first, ...rest] = words;
  if (first === '!') {
    const result = resultOf(rest);
    return result === undefined ? undefined : !result;
  }
  if (first === 'false') return false;
  if (first === 'true' || first === ':') return true;
  const closing: Readonly<Record<string, string>> = { '[': ']', '[[': ']]' };
  const end = Object.hasOwn(closing, first ?? '') ? closing[first!] : undefined;
  if (first !== 'test' && (end === undefined || rest.at(-1) !== end)) return undefined;
  const [left, operator, right, ...more] = end === undefined ? rest : rest.slice(0, -1);
  if (left === undefined || operator === undefined || right === undefined || more.length > 0) return undefined;
  if (/[\0*?]/.test(left + right)) return undefined;
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '-eq':
      return Number(left) === Number(right);
    case '-ne':
      return Number(left) !== Number(right);
    default:
      return undefined;
  }
}
