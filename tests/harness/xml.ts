import { SaxesParser } from 'saxes';

/** An element of a document, its name with its namespace before it: `{http://…}feed`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** What stands before the root: `<?xml-stylesheet …?>`. */
export interface XmlDocument {
  root: XmlElement;
  instructions: { target: string; body: string }[];
}

const named = (uri: string, local: string): string => (uri === '' ? local : `{${uri}}${local}`);

/** Reads XML strictly, namespaces and all; throws where it is not well-formed. */
export function readXml(text: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const instructions: XmlDocument['instructions'] = [];
  const within = () => open.at(-1) ?? top;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('processinginstruction', ({ target, body }) => instructions.push({ target, body }));
  parser.on('opentag', ({ attributes, local, uri }) => {
    const given = Object.values(attributes).flatMap((attribute) =>
      attribute.prefix === 'xmlns' || attribute.name === 'xmlns'
        ? []
        : [[named(attribute.uri, attribute.local), attribute.value] as const],
    );
    const element = {
      name: named(uri, local),
      attributes: Object.fromEntries(given),
      children: [],
    };
    within().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (value) => within().children.push(value));
  }
  parser.write(text).close();
  const root = elementsOf(top)[0];
  if (!root) throw new Error('no root');
  return { root, instructions };
}

/** The elements directly within another, of a name where one is given. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as XmlElement[];
}

/** All text within an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The text of the one element of a name within another. */
export const valueOf = (element: XmlElement, name: string): string =>
  textOf(elementsOf(element, name)[0]);
