import { isAsRead } from '../../template/as-read.ts';
import { constructNames } from '../../template/construct-names.ts';
import { Reads } from '../../template/reads.ts';
import type { Template } from '../../template/template.ts';
import type { Place } from '../../text/place.ts';
import { type Checked, check } from '../check.ts';
import type { EnabledRule } from '../config/config.ts';
import type { Suppression } from '../result.ts';
import { constructPathsOf, parsedOf, type Source } from '../source.ts';
import type { SuppressedAt } from '../suppress/named-functions.ts';
import { withoutBystanders } from './bystanders.ts';

/** What the rules said of one text of a template, and all that this followed from. */
interface Said {
  readonly path: string;
  readonly rules: readonly EnabledRule[];
  readonly text: string;
  readonly value: unknown;
  readonly names: string;
  readonly reads: Reads;
  readonly asked: readonly Asked[];
  readonly checked: Checked;
}

/** A question to the suppressions of the text. */
interface Asked {
  readonly rule: EnabledRule;
  readonly place: Place;
  readonly answer: Suppression | undefined;
}

/**
 * Remembers what the rules said of a template while its text is edited, for a host that lints it with each keystroke. While
 * the rules look at it, all that they and the model read of it is taken down; another text that is equal in that has the same
 * findings, whatever else it says: their places are keys, which get their lines afterwards. All that is given beside the
 * text must stay the same.
 */
export class Recollection {
  #said: Said | undefined;
  /** What was answered last: a host asks before it lints. */
  #recalled: { readonly said: Said | undefined; readonly source: Source; readonly answer: boolean } | undefined;

  /** Whether the rules need not look at this text of it: they have said all that is to be said. */
  recalls(source: Source): boolean {
    const said = this.#said;
    if (this.#recalled?.said !== said || this.#recalled?.source !== source)
      this.#recalled = { said, source, answer: recalls(source, said) };
    return this.#recalled.answer;
  }

  /**
   * `suppressedAt` makes the answers of the suppressions of this text anew each time: to ask them is to use them.
   */
  check(
    source: Source,
    rules: readonly EnabledRule[],
    read: (reads: Reads) => Template,
    suppressedAt: SuppressedAt,
    trial: () => SuppressedAt,
  ): Checked {
    const said = this.#said;
    if (said?.rules === rules && this.recalls(source) && isAnswered(said.asked, trial())) {
      for (const { rule, place } of said.asked) suppressedAt(rule, place);
      return said.checked;
    }
    const { value } = parsedOf(source);
    const names = namesIn(source);
    const reads = new Reads();
    const asked: Asked[] = [];
    const checked = check(read(reads), rules, undefined, (rule, place) => {
      const answer = suppressedAt(rule, place);
      asked.push({ rule, place, answer });
      return answer;
    });
    this.#said = { path: source.path, rules, text: source.text, value, names, reads, asked, checked };
    return checked;
  }
}

function recalls(source: Source, said: Said | undefined): boolean {
  if (said?.path !== source.path || said.names !== namesIn(source)) return false;
  const now = { text: source.text, value: parsedOf(source).value };
  // a rule of a plugin may look at all resources, whatever their types
  const isOurs = said.rules.every(({ name }) => !name.includes('/'));
  const [before, after] = isOurs ? withoutBystanders(said, now, said.reads.typesAsked) : [said.value, now.value];
  return isAsRead(said.reads, before, after);
}

function isAnswered(asked: readonly Asked[], suppressedAt: SuppressedAt): boolean {
  return asked.every(({ rule, place, answer }) => JSON.stringify(suppressedAt(rule, place)) === JSON.stringify(answer));
}

/** What readers call the resources: it is read off the whole document. */
export function namesIn(source: Source): string {
  const names = constructNames(parsedOf(source).value, constructPathsOf(source).constructPaths);
  return names === undefined ? '' : JSON.stringify([...names]);
}
