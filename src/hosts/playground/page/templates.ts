import type { NamedText } from '../worker/questions.ts';

/** The two states of which one is shown. */
export type State = 'new' | 'deployed';

/** The templates that the page has, and which of them is shown. */
export class Templates {
  #new: readonly NamedText[];
  #deployed: readonly NamedText[] | undefined;
  #state: State = 'new';
  #selected: string;

  constructor(templates: readonly NamedText[], deployed: readonly NamedText[] | undefined) {
    this.#new = templates;
    this.#deployed = deployed;
    this.#selected = templates[0]?.name ?? '';
  }

  get new(): readonly NamedText[] {
    return this.#new;
  }

  /** What is deployed, where two states are compared. */
  get deployed(): readonly NamedText[] | undefined {
    return this.#deployed;
  }

  get state(): State {
    return this.#state;
  }

  /** The templates of the state that is shown. */
  get shown(): readonly NamedText[] {
    return this.#state === 'deployed' ? (this.#deployed ?? []) : this.#new;
  }

  get selected(): NamedText {
    return this.shown.find(({ name }) => name === this.#selected) ?? this.shown[0] ?? { name: '', text: '' };
  }

  select(name: string): void {
    this.#selected = name;
  }

  showState(state: State): void {
    this.#state = this.#deployed === undefined ? 'new' : state;
  }

  /** Keeps the templates as they are for what is deployed, or compares no more. */
  compare(isOn: boolean): void {
    this.#deployed = isOn ? (this.#deployed ?? this.#new) : undefined;
    if (!isOn) this.#state = 'new';
  }

  write(name: string, text: string): void {
    this.#change(this.shown.map((each) => (each.name === name ? { name, text } : each)));
  }

  add(template: NamedText): void {
    this.#change([...this.shown, template]);
    this.#selected = template.name;
  }

  rename(from: string, to: string): void {
    this.#change(this.shown.map((each) => (each.name === from ? { ...each, name: to } : each)));
    if (this.#selected === from) this.#selected = to;
  }

  remove(name: string): void {
    const at = this.shown.findIndex((each) => each.name === name);
    this.#change(this.shown.filter((each) => each.name !== name));
    this.#selected = (this.shown[at] ?? this.shown.at(-1))?.name ?? '';
  }

  #change(templates: readonly NamedText[]): void {
    if (this.#state === 'deployed') this.#deployed = templates;
    else this.#new = templates;
  }
}
