/** What a node is made with: a string is text, never markup. */
export type Child = Node | string | undefined | false;

type Properties = Record<string, string | boolean | undefined>;

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
