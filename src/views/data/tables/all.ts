import {
  articleChains,
  articleCities,
  articlePartners,
  articles,
  articleTopics,
} from './articles.ts';
import { changes } from './changes.ts';
import { claims, claimSources } from './claims.ts';
import { figures, stages } from './figures.ts';
import { fundPlaces, funds } from './funds.ts';
import { fundSponsors, names, partnerMembers } from './names.ts';
import { oldIds } from './old-ids.ts';
import { checks, conflicts, conflictThings } from './provenance.ts';
import { editions, rankingParts, rankingRows, rates } from './rankings.ts';
import { publishers, sources } from './sources.ts';
import type { Table } from './table.ts';
import { eventsText } from './texts.ts';
import { chains, cities, partners } from './things.ts';
import { cityTotals, totals } from './totals.ts';

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
  eventsText,
  sources,
  publishers,
  claimSources,
  fundPlaces,
  fundSponsors,
  partnerMembers,
  names,
  figures,
  stages,
  totals,
  cityTotals,
  conflicts,
  conflictThings,
  checks,
  changes,
  oldIds,
  editions,
  rankingRows,
  rankingParts,
  rates,
];
