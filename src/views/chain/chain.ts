import type { Chain, Place } from '../../ledger/model.ts';
import { chainFields } from '../../schema/chain.ts';
import { messages } from '../../i18n/catalogue.ts';
import { standingsView, type StandingsView } from '../published-ranking/standings.ts';
import { type Context, known, nameIn, thingLinks } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { type EntityView, entityView } from '../shared/entity.ts';
import { type SuccessionView, successionView } from '../shared/history.ts';
import { type PlainFact, plainFacts } from '../shared/entity-fields.ts';
import { chainData } from '../shared/json-ld/entries.ts';
import { articleList } from '../shared/lists.ts';
import { articleStrip } from '../shared/strip.ts';
import type { ArticleLine, Capped, ThingLink } from '../shared/types.ts';

export interface ChainView extends EntityView {
  symbol?: string;
  succession: SuccessionView;
  plain: PlainFact[];
  cities: ThingLink[];
  articles: Capped<ArticleLine>;
  standings: StandingsView;
}

/** The places of the articles that name a chain. */
export const citiesOf = (chain: Chain): Place[] => [
  ...new Set(chain.articles.flatMap(({ places }) => places)),
];

/** A chain's page. */
export function chainView(context: Context, chain: Chain): ChainView {
  const { symbol } = chain.facts;
  return {
    ...entityView(context, chain, {
      section: 'chains',
      description: messages(context.lang).descriptions.chain(nameIn(context, nameOf(chain))),
      linked: chainData(context, chain),
      strip: articleStrip(context, chain.articles),
    }),
    ...known({ symbol }),
    succession: successionView(context, chain),
    plain: plainFacts(chainFields, chain.facts),
    cities: thingLinks(context, citiesOf(chain)),
    articles: articleList(context, chain),
    standings: standingsView(context, chain),
  };
}
