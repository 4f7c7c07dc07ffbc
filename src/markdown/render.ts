import type { Element, Root as Html } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Lang } from '../site/lang.ts';
import { rehypeRecord, type RecordOptions } from './rehype-record.ts';
import { element } from './elements.ts';
import type { Citation, Mention } from './nodes.ts';
import type { ParsedBody } from './parse.ts';
import type { Resolve } from './resolve.ts';
import { BODY_SCHEMA } from './sanitise.ts';
import { treeOf } from './tree.ts';

/** The settings of one rendering. */
export interface RenderOptions {
  /** The language of the prose; Chinese within English is marked. English unless said. */
  lang?: Lang;
  /** The name of the region in which a table moves sideways, from the heads of its columns; without it tables stand alone. */
  tableRegion?: RecordOptions['tableRegion'];
}

declare module 'vfile' {
  interface DataMap {
    options: RecordOptions;
  }
}

/** Mentions and citations cross into the HTML tree as elements that only `rehypeRecord` knows. */
const handlers = {
  mention: (_: unknown, { id, part }: Mention): Element =>
    element('mention', { id, dataPart: part ?? null }, []),
  citation: (_: unknown, { id }: Citation): Element => element('citation', { id }, []),
  image: () => undefined,
  imageReference: () => undefined,
};

const renderer = unified()
  .use(remarkRehype, { handlers, allowDangerousHtml: false })
  .use(() => (tree: Html, file) => {
    if (file.data.options !== undefined) rehypeRecord(tree, file.data.options);
  })
  .use(rehypeSanitize, BODY_SCHEMA)
  .use(rehypeStringify)
  .freeze();

/**
 * The HTML of a body: mentions and citations as links, headings from `h2` down, everything not on
 * the allow-list of `sanitise.ts` dropped. What `resolve` does not know is shown as its id
 * (a mention) or not at all (a citation); reporting it is the caller's. Leaves `parsed` as it was.
 */
export function renderBody(
  parsed: ParsedBody,
  resolve: Resolve,
  options: RenderOptions = {},
): string {
  return renderer.stringify(bodyTree(parsed, resolve, options));
}

/** The same as a tree, for those who write it out in another way. */
export function bodyTree(
  parsed: ParsedBody,
  resolve: Resolve,
  { lang = 'en', tableRegion }: RenderOptions = {},
): Html {
  const tree = treeOf(parsed);
  const options: RecordOptions = { resolve, lang, headingShift: headingShift(tree), tableRegion };
  return renderer.runSync(tree, { data: { options } });
}

/** The page's title is the `h1`: a body that uses `#` has all its headings moved down by one. */
function headingShift(tree: Root): number {
  return tree.children.some((node) => node.type === 'heading' && node.depth === 1) ? 1 : 0;
}
