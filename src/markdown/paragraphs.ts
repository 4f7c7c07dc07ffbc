import type { Paragraph, Root, Table } from 'mdast';
import { eachNode } from './each-node.ts';
import { hasFigure } from './figures.ts';

/** What the rule "a paragraph with a figure cites a source" needs to know. */
export interface BodyParagraph {
  line: number;
  column: number;
  /** Whether it states a number that is not merely a date, or prints one by a token. */
  hasFigure: boolean;
  /** Whether it cites a source. */
  cites: boolean;
}

/** The paragraphs of a body, in lists and quotes too; a table counts as one. */
export function paragraphsOf(tree: Root): BodyParagraph[] {
  const found: BodyParagraph[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'table') return true;
    found.push(readParagraph(node));
    return false;
  });
  return found;
}

function readParagraph(node: Paragraph | Table): BodyParagraph {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const seen = { text: '', hasToken: false, cites: false };
  eachNode(node, (inner) => {
    if (inner.type === 'text') seen.text += inner.value;
    // Whatever is not text parts words: digits of a cell must not run into the next.
    else if (!['emphasis', 'strong', 'link', 'linkReference'].includes(inner.type)) {
      seen.text += '\n';
    }
    seen.hasToken ||= inner.type === 'mention' && inner.part !== undefined;
    seen.cites ||= inner.type === 'citation';
  });
  return {
    ...{ line, column, cites: seen.cites },
    // Most cite something, and are not looked through.
    get hasFigure() {
      return seen.hasToken || hasFigure(seen.text);
    },
  };
}
