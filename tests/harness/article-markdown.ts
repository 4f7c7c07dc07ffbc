import { writeMarkdown } from '../../src/markdown/write.ts';
import type { Article } from '../../src/ledger/model.ts';
import { markdownTree } from '../../src/views/article/markdown-alternate.ts';
import type { Context } from '../../src/views/shared/context.ts';

/** An article’s Markdown, as it is published. */
export const articleMarkdown = (context: Context, article: Article): string =>
  writeMarkdown(markdownTree(context, article));
