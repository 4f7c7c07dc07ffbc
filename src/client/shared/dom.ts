/** What a node is made with: a string is text, never markup. */
export type Child = Node | string | undefined | false;

type Properties = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and children; texts stand in it as they are. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something when it is pressed. */
export function button(properties: Properties, text: string, press: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...properties }, text);
  made.addEventListener('click', press);
  return made;
}

/** The part of a page that a selector names; the page's template promises that it is there. Throws where it is not. */
export function part(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Writes a text where it is another: what has not changed need not be drawn again. */
export function writeText(where: HTMLElement, text: string): void {
  if (where.textContent !== text) where.textContent = text;
}

/** Gives an element these children. Where it has them already, nothing is touched: the focus stays. */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const { length } = children;
  const same = [...parent.children].every((child, at) => child === children[at]);
  if (!same || parent.children.length !== length) parent.replaceChildren(...children);
}
