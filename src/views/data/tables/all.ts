import {
  articleChains,
  articleCities,
  articlePartners,
  articles,
  articleTopics,
  sources,
} from './articles.ts';
import { claims, claimSources } from './claims.ts';
import { editions, rankingParts, rankingRows, rates } from './rankings.ts';
import type { Table } from './table.ts';
import { chains, cities, fundPlaces, funds, partners } from './things.ts';

/** Every table of the open data, in the order in which it is told of. */
export const ALL_TABLES: readonly Table[] = [
  articles,
  claims,
  funds,
  cities,
  partners,
  chains,
  articleCities,
  articlePartners,
  articleChains,
  articleTopics,
  sources,
  claimSources,
  fundPlaces,
  editions,
  rankingRows,
  rankingParts,
  rates,
];
