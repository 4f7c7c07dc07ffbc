import type { Chain } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { apiPathOf } from '../data/api/paths.ts';
import { articleStrip, type StripView } from '../shared/strip.ts';
import { type Context, linkTo, nameIn, nameOf, thingLinks, thingPath } from '../shared/context.ts';
import { pageHead } from '../shared/head.ts';
import { chainData } from '../shared/json-ld-entries.ts';
import { articleList } from '../shared/lists.ts';
import type {
  ArticleLine,
  Capped,
  ConflictView,
  NameView,
  PageHead,
  SourceView,
  ThingLink,
} from '../shared/types.ts';
import { proseView, type ProseView } from '../shared/prose.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from '../shared/sources.ts';
import { standingsView, type StandingsView } from '../published-ranking/standings.ts';

export interface ChainView {
  head: PageHead;
  id: string;
  name: NameView;
  aliases: string[];
  symbol?: string;
  homepage?: string;
  launched?: number;
  prose?: ProseView;
  /** The happenings that name it, along the years. */
  strip?: StripView;
  cities: ThingLink[];
  articles: Capped<ArticleLine>;
  standings: StandingsView;
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
}

/** A chain's page. */
export function chainView(context: Context, chain: Chain): ChainView {
  const { facts } = chain;
  const { descriptions, main } = messages(context.lang);
  const numbered = sourcing(facts.sources);
  const name = nameOf(chain);
  const prose = proseView(context, chain.body, numbered);
  const path = thingPath(chain);
  const strip = articleStrip(context, chain.articles);
  const cities = [...new Set(chain.articles.flatMap(({ places }) => places))];
  return {
    head: pageHead(context, {
      path,
      title: nameIn(context, name),
      description: descriptions.chain(nameIn(context, name)),
      section: 'chains',
      above: [{ path: 'chains/', name: main.chains }],
      file: chain.file,
      twin: apiPathOf(chain),
      linked: chainData(context, chain),
      feed: true,
    }),
    id: chain.id,
    name,
    aliases: facts.aliases,
    ...(facts.symbol ? { symbol: facts.symbol } : {}),
    ...(facts.homepage ? { homepage: facts.homepage } : {}),
    ...(facts.launched === undefined ? {} : { launched: facts.launched }),
    ...(prose ? { prose } : {}),
    ...(strip ? { strip } : {}),
    cities: thingLinks(context, cities),
    articles: articleList(context, chain.articles, linkTo(context, `${path}articles/`)),
    standings: standingsView(context, chain),
    sources: numbered.sources,
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
  };
}
