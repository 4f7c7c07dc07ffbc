import type { Ledger } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import type { Site } from '../../site/site.ts';
import { articleMarkdown, markdownPath } from '../../views/article/markdown-alternate.ts';
import type { FileOutput } from '../files.ts';

/** Every article as Markdown, in each language that it is written in. */
export function markdownTwins(ledger: Ledger, site: Site): FileOutput[] {
  return LANGS.flatMap((lang) => {
    const context = { ledger, site, lang };
    const written = lang === LANGS[0] ? ledger.articles : ledger.articles.filter(({ zh }) => zh);
    return written.map((article) => ({
      path: markdownPath(context, article),
      type: 'text/markdown; charset=utf-8',
      content: () => articleMarkdown(context, article),
    }));
  });
}
