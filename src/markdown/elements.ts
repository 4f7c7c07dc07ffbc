import type { Element, ElementContent, Text } from 'hast';

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

/** What is read of some nodes. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');
}
