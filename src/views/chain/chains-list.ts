import type { Chain } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, known, thingLink, thingLinks } from '../shared/context.ts';
import { type EntityListView, entityListView } from '../shared/entity-list/entity-list.ts';
import { byName } from '../shared/name-order.ts';
import type { ThingLink } from '../shared/types.ts';
import { citiesOf } from './chain.ts';

/** A chain in the list of chains. */
export interface ChainLine extends ThingLink {
  symbol?: string;
  cities: ThingLink[];
  articles: number;
  editions: number;
}

/** All chains. */
export function chainsListView(context: Context): EntityListView<ChainLine> {
  const line = (chain: Chain): ChainLine => ({
    ...thingLink(context, chain),
    ...known({ symbol: chain.facts.symbol }),
    cities: thingLinks(context, citiesOf(chain)),
    articles: chain.articles.length,
    editions: chain.standings.length,
  });
  const { chains } = messages(context.lang).main;
  return entityListView(context, 'chains', [
    { key: chains, items: byName(context, context.ledger.chains).map(line) },
  ]);
}
