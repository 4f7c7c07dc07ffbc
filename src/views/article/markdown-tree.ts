import type { ListItem, PhrasingContent, RootContent } from 'mdast';

/** A piece of a text in Markdown. */
export type Tree = RootContent[];

/** Words. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A link. */
export const link = (url: string, value: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(value)],
});

/** A paragraph. */
export const paragraph = (...children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children,
});

/** A heading. */
export const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

/** An item of a list. */
export const item = (...children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children }],
});

/** A list; nothing where it is empty. */
export const list = (children: ListItem[], ordered = false): Tree =>
  children.length === 0 ? [] : [{ type: 'list', ordered, spread: false, children }];

/** Things with a separator between them. */
export const joined = (parts: readonly PhrasingContent[][], comma: string): PhrasingContent[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [text(comma), ...part]));
