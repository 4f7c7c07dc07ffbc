import type { Ledger } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import type { Site } from '../../site/site.ts';
import { citiesRanking } from '../../views/ranking/cities.ts';
import { chainsRanking, partnersRanking } from '../../views/ranking/counts.ts';
import { fundsRanking } from '../../views/ranking/funds.ts';
import { tablePathOf } from '../../views/ranking/page.ts';
import { type AnyRanking, allRankings } from '../../views/ranking/refs.ts';
import { citiesTable, countsTable, fundsTable } from '../../views/ranking/tables.ts';
import type { PlainTable } from '../../views/data/tables/table.ts';
import type { FileOutput } from '../files.ts';
import { csvFile } from './csv-file.ts';

/** The tables of the Atlas's own rankings as files, each beside its page. */
export function rankingFiles(ledger: Ledger, site: Site): FileOutput[] {
  const context = { ledger, site, lang: LANGS[0] };
  const tableOf = (ref: AnyRanking): PlainTable => {
    switch (ref.name) {
      case 'cities':
        return citiesTable(site, citiesRanking(context, ref).rows);
      case 'funds':
        return fundsTable(site, fundsRanking(context, ref.year).rows);
      case 'partners':
        return countsTable(site, partnersRanking(context, ref.year, ref.order).rows);
      case 'chains':
        return countsTable(site, chainsRanking(context, ref.year).rows);
    }
  };
  return allRankings(ledger).flatMap((ref) => [
    csvFile(tablePathOf(ref), () => tableOf(ref)),
    ...(ref.name === 'cities'
      ? [
          csvFile(tablePathOf(ref, 'provinces'), () =>
            citiesTable(site, citiesRanking(context, ref).provinces),
          ),
        ]
      : []),
  ]);
}
