import type { Article, Ledger } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { claimView } from '../shared/claims.ts';
import { type Context } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { articleLine, fundLine } from '../shared/lists.ts';
import type { PageHead } from '../shared/types.ts';
import { conflictViews, sourcing } from '../shared/sources.ts';
import type { StyleView } from './style.ts';

/** The style sheet's page: every component, shown with entries of the record itself. */
export interface StylePageView {
  head: PageHead;
  title: string;
  intro: string;
  specimen: StyleView;
}

/** The article that shows most: claims, conflicts, sources. */
function richest({ articles }: Ledger): Article | undefined {
  return [...articles].sort(
    (a, b) =>
      b.claims.length - a.claims.length ||
      b.facts.conflicts.length - a.facts.conflicts.length ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

/** The style sheet's page. */
export function stylePageView(context: Context): StylePageView {
  const { ledger, lang } = context;
  const { facts, levels, main, pages } = messages(lang);
  const article = richest(ledger);
  const numbered = sourcing(context, article?.sources ?? []);
  const places = ledger.places.slice(0, 4);
  return {
    head: onlyPageHead(context, 'style', 'style/'),
    ...pages.style,
    specimen: {
      names: places.map(nameOf),
      dates: ['2018-07-23', '2018-07', '2018'],
      figures: ledger.funds.slice(0, 4).map((fund) => fundLine(context, fund).figure),
      bars: [
        { public: 0.3, private: 0.7, unknown: 0 },
        { public: 0.5, private: 0, unknown: 0 },
        { public: 0, private: 0, unknown: 0.4 },
        { public: 0.8, private: 0, unknown: 0, range: { low: 0.7, high: 1 } },
      ],
      articles: ledger.articles.slice(0, 3).map((item) => articleLine(context, item)),
      funds: ledger.funds.slice(0, 4).map((fund) => fundLine(context, fund)),
      claims: (article?.claims ?? []).map((claim) => claimView(context, claim, numbered)),
      table: {
        caption: main.cities,
        columns: [
          { label: facts.place },
          { label: facts.level },
          { label: facts.articles, number: true },
        ],
        rows: places.map((place) => [
          place.facts.names.en,
          levels[place.facts.level],
          place.articles.length,
        ]),
      },
      sources: numbered.sources,
      conflicts: article ? conflictViews(context, article, numbered).slice(0, 1) : [],
    },
  };
}
