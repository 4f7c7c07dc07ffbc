import type { Element, Text } from 'hast';

/** A text node of HTML. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** An element of HTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  return { type: 'element', tagName, properties, children };
}
