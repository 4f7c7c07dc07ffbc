import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, thingLink } from '../shared/context.ts';
import { doubtMark } from '../shared/doubts.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { siteData } from '../shared/json-ld/pages.ts';
import { articleLine } from '../shared/lists.ts';
import { mapView, type MapView } from '../map/map.ts';
import type { ArticleLine, PageHead, ThingLink } from '../shared/types.ts';
import type { CityRow } from '../ranking/cities.ts';
import { rankingNow } from '../ranking/now.ts';
import { type AnswerView, answerView } from './answer.ts';

/** One of the counts of the record. */
export type Headline =
  | { key: 'cities' | 'funds'; count: number; href: string }
  /** Events, and the sources that tell of them. */
  | { key: 'articles'; count: number; href: string; sources: number };

export interface HomeView {
  head: PageHead;
  intro: string;
  /** What was announced, and what of it is documented. */
  answer: AnswerView;
  headlines: Headline[];
  map: MapView;
  newest: ArticleLine[];
  top: CityRow[];
  /** Funds of which the money or the thing itself is in doubt. */
  disputed: ThingLink[];
  links: Record<'articles' | 'cities' | 'ranking' | 'feeds' | 'contribute' | 'methodology', string>;
}

const NEWEST = 6;
const TOP = 10;

/** The home page. */
export function homeView(context: Context): HomeView {
  const { ledger } = context;
  const link = (path: string) => linkTo(context, path);
  const sources = new Set(
    ledger.articles.flatMap(({ facts }) => facts.sources.map(({ url }) => url)),
  );
  const cities = ledger.places.filter(({ ranked, articles }) => ranked && articles.length > 0);
  const ranking = rankingNow(context);
  return {
    head: onlyPageHead(context, 'home', '', { linked: siteData(context) }),
    intro: messages(context.lang).pages.home.intro,
    answer: answerView(context),
    headlines: [
      { key: 'cities', count: cities.length, href: link('cities/') },
      { key: 'funds', count: ledger.funds.length, href: link('funds/') },
      {
        key: 'articles',
        count: ledger.articles.length,
        href: link('articles/'),
        sources: sources.size,
      },
    ],
    map: mapView(context),
    newest: ledger.articles.slice(0, NEWEST).map((article) => articleLine(context, article)),
    top: ranking.rows.filter(({ funds }) => funds > 0).slice(0, TOP),
    disputed: ledger.funds
      .filter((fund) => doubtMark(context, [fund], ledger.today)?.grade === 'doubt')
      .map((fund) => thingLink(context, fund)),
    links: {
      articles: link('articles/'),
      cities: link('cities/'),
      ranking: link('rankings/cities/'),
      feeds: link('feeds/'),
      contribute: link('contribute/'),
      methodology: link('methodology/'),
    },
  };
}
