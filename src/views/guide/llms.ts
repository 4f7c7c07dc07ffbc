import type { RootContent } from 'mdast';
import type { Ledger } from '../../ledger/model.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import { LANGS } from '../../site/lang.ts';
import { absolute, type Site } from '../../site/site.ts';
import type { PageKey } from '../../i18n/keys.ts';
import { messages } from '../../i18n/catalogue.ts';
import { API } from '../data/api/paths.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { markdownPath } from '../article/markdown-alternate.ts';

/** How many of the newest articles are named; the rest stand by year in the documents for programs. */
const NEWEST = 50;

interface Line {
  path: string;
  name: string;
  what?: string;
}

/** What a language model should know of the site, after llmstxt.org: Markdown with links to documents. */
export function llmsText(ledger: Ledger, site: Site): string {
  const lang = LANGS[0];
  const context = { ledger, site, lang };
  const { citation, foot, main, pages, site: siteWords } = messages(lang);
  const terms = citation.llms;
  const heading = (depth: 1 | 2, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  });
  const paragraph = (value: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  });
  const list = (title: string, lines: readonly Line[]): RootContent[] => [
    heading(2, title),
    {
      type: 'list',
      spread: false,
      children: lines.map(({ path, name, what }) => ({
        type: 'listItem',
        children: [
          {
            type: 'paragraph',
            children: [
              {
                type: 'link',
                url: absolute(site, site.base + path),
                children: [{ type: 'text', value: name }],
              },
              ...(what ? [{ type: 'text' as const, value: `: ${what}` }] : []),
            ],
          },
        ],
      })),
    },
  ];
  const page = (path: PageKey, name: string): Line => ({
    path: `${path}/`,
    name,
    what: pages[path].intro,
  });
  return writeMarkdown([
    heading(1, siteWords.name),
    { type: 'blockquote', children: [paragraph(pages.home.intro)] },
    paragraph(terms.rules),
    ...list(terms.about, [
      page('methodology', foot.methodology),
      page('about', foot.about),
      page('contribute', foot.contribute),
    ]),
    ...list(terms.record, [
      page('money', pages.money.title),
      page('cities', main.cities),
      page('funds', main.funds),
      page('partners', main.partners),
      page('chains', main.chains),
      page('rankings', main.rankings),
      page('timeline', main.timeline),
    ]),
    ...list(terms.data, [
      page('data', foot.data),
      { path: `${API}openapi.json`, name: terms.api, what: terms.apiText },
      { path: 'data/datapackage.json', name: terms.tables, what: terms.tablesText },
      ...yearsOf(ledger).map((year) => ({
        path: `${API}articles/${year}.json`,
        name: terms.year(year),
      })),
    ]),
    ...list(
      terms.newest,
      ledger.articles.slice(0, NEWEST).map((article) => ({
        path: markdownPath(context, article),
        name: article.facts.title,
        what: article.facts.date,
      })),
    ),
  ]);
}
