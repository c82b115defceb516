type Child = Node | string | undefined;

/** Attributes by name; a listener by the name of its event. Texts become text, never markup. */
interface Properties {
  readonly [attribute: `aria-${string}` | `data-${string}`]: string;
  readonly class?: string;
  readonly id?: string;
  readonly type?: string;
  readonly role?: string;
  readonly href?: string;
  readonly value?: string;
  readonly label?: string;
  readonly title?: string;
  readonly tabindex?: string;
  readonly click?: () => void;
}

/** An element with its children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { click, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
  if (click !== undefined) element.addEventListener('click', click);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something on this page. */
export function button(name: string, click: () => void, properties: Properties = {}): HTMLButtonElement {
  return make('button', { type: 'button', ...properties, click }, name);
}

/** An element that the page has from the start. */
export function part<Part extends HTMLElement = HTMLElement>(id: string): Part {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found as Part;
}
